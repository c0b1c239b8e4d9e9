package org.permanency.web.rest.households;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.HouseholdRow;
import org.permanency.fostering.HouseholdView;
import org.permanency.fostering.VacancyRow;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.PersonName;

/** Shapes of households. Every {@code to} is the last day, included, and absent while it lasts. */
final class HouseholdJson {
  private HouseholdJson() {}

  /** A household in the list. */
  @Schema(name = "HouseholdRow")
  public record Row(
      UUID id,
      String household,
      String name,
      String type,
      String status,
      @Nullable String level,
      int places,
      int placed,
      int onHold,
      int vacancies) {
    static Row of(HouseholdRow r) {
      return new Row(
          r.id().value(),
          r.code(),
          r.name(),
          r.type(),
          r.status().key(),
          r.level(),
          r.places(),
          r.placed(),
          r.onHold(),
          r.vacancies());
    }
  }

  /** A household with a place that is empty or on hold. */
  @Schema(name = "VacancyRow")
  public record Vacancy(
      UUID id,
      String household,
      String name,
      String type,
      @Nullable String level,
      @Nullable Integer ageFrom,
      @Nullable Integer ageTo,
      int places,
      int placed,
      int onHold,
      int vacancies,
      @Nullable String holdReasons) {
    static Vacancy of(VacancyRow r) {
      return new Vacancy(
          r.id().value(),
          r.code(),
          r.name(),
          r.type(),
          r.level(),
          r.ageFrom(),
          r.ageTo(),
          r.places(),
          r.placed(),
          r.onHold(),
          r.vacancies(),
          r.holdReasons());
    }
  }

  /** One household's whole record, on the business day. */
  @Schema(name = "Household")
  public record Whole(
      UUID id,
      String household,
      String name,
      String type,
      String status,
      @Nullable LocalDate approvedFrom,
      @Nullable LocalDate approvedTo,
      @Nullable LocalDate fromAgencyOn,
      @Nullable String level,
      int places,
      int placed,
      int onHold,
      int vacancies,
      List<Terms> terms,
      List<Level> levels,
      List<Hold> holds,
      List<Stay> stays,
      List<Carer> carers,
      @Nullable Bank bank) {
    static Whole of(HouseholdView v) {
      var household = v.facts().household();
      var approval = household.approval();
      var bank = v.bank();
      return new Whole(
          household.id().value(),
          household.code(),
          household.name(),
          household.type(),
          v.status().key(),
          approval == null ? null : approval.start(),
          approval == null ? null : last(approval),
          household.fromAgencyOn(),
          v.level(),
          v.places(),
          v.placed(),
          v.onHold(),
          v.vacancies(),
          v.facts().terms().stream()
              .map(
                  t ->
                      new Terms(
                          t.period().start(), last(t.period()), t.places(), t.ageFrom(), t.ageTo()))
              .toList(),
          v.facts().levels().stream()
              .map(l -> new Level(l.period().start(), last(l.period()), l.level()))
              .toList(),
          v.facts().holds().stream()
              .map(h -> new Hold(h.period().start(), last(h.period()), h.places(), h.reason()))
              .toList(),
          v.stays().stream().map(Stay::of).toList(),
          v.carers().stream()
              .map(c -> new Carer(c.person().name(), c.period().start(), last(c.period())))
              .toList(),
          bank == null
              ? null
              : new Bank(
                  bank.details().sortCode(),
                  bank.details().account(),
                  bank.whole() ? bank.details().name() : null));
    }
  }

  /** Approved places and ages. */
  @Schema(name = "HouseholdTerms")
  public record Terms(
      LocalDate from,
      @Nullable LocalDate to,
      int places,
      @Nullable Integer ageFrom,
      @Nullable Integer ageTo) {}

  /** Payment level. */
  @Schema(name = "HouseholdLevel")
  public record Level(LocalDate from, @Nullable LocalDate to, String level) {}

  /** Places on hold. */
  @Schema(name = "HouseholdHold")
  public record Hold(LocalDate from, @Nullable LocalDate to, int places, String reason) {}

  /** A child's stay; {@code left} is the day of leaving, whose night is not one of the stay. */
  @Schema(name = "HouseholdStay")
  public record Stay(
      @Nullable UUID childId,
      @Nullable String council,
      @Nullable String child,
      @Nullable String name,
      boolean restricted,
      LocalDate from,
      @Nullable LocalDate left,
      @Nullable Boolean endedPlanned,
      @Nullable String endedBy) {
    static Stay of(HouseholdView.Stay s) {
      PersonName child = s.child();
      return new Stay(
          child.hidden() ? null : child.id(),
          child.council(),
          child.number(),
          child.name(),
          child.hidden(),
          s.period().start(),
          s.period().end(),
          s.endedPlanned(),
          s.endedBy());
    }
  }

  /** An adult of the household. */
  @Schema(name = "HouseholdCarer")
  public record Carer(@Nullable String name, LocalDate from, @Nullable LocalDate to) {}

  /** Bank details; masked to the last two digits for those who may not read them. */
  @Schema(name = "HouseholdBank")
  public record Bank(String sortCode, String account, @Nullable String accountName) {}

  private static @Nullable LocalDate last(EffectivePeriod period) {
    var end = period.end();
    return end == null ? null : end.minusDays(1);
  }
}
