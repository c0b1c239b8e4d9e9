package org.permanency.finance.duty;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.permanency.finance.Directory;
import org.permanency.finance.duty.rule.Duty;
import org.permanency.finance.duty.rule.DutyRules;
import org.permanency.finance.rule.CarerRules;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.Decision;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Reason;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** The rota of households on duty out of hours: who, from which day to which. */
@TenantService
public class DutyService {
  private static final String SUBJECT = "duty";
  private static final int WORDS = 500;
  @Inject DutyStore store;
  @Inject Directory directory;
  @Inject RuleLibrary library;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /** Duties with a day in the month, also cancelled ones, by first day. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public List<DutyView> month(TenantContext ctx, YearMonth month) {
    return views(ctx, new EffectivePeriod(month.atDay(1), month.plusMonths(1).atDay(1)));
  }

  /** All duties, the first day first. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public List<DutyView> list(TenantContext ctx) {
    return views(ctx, EffectivePeriod.from(LocalDate.of(1900, 1, 1)));
  }

  private List<DutyView> views(TenantContext ctx, EffectivePeriod days) {
    var known = directory.read(ctx);
    audit.fire(Audited.of(ctx, "duty.list", "list", Ids.next(clock).toString()));
    return store.within(days).stream().map(r -> view(r, known)).toList();
  }

  /** One duty; empty when the tenant has none of this id. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<DutyView> find(TenantContext ctx, UUID id) {
    var found = store.find(id).map(r -> view(r, directory.read(ctx)));
    found.ifPresent(d -> audit.fire(Audited.of(ctx, "duty.read", SUBJECT, id.toString())));
    return found;
  }

  /**
   * Puts a household on duty; refusals: {@link DutyRules#add}, {@code finance.duty.unknown} for a
   * household that the tenant does not know, {@code finance.duty.words}.
   *
   * @param last last day, included
   * @param note what whoever is on duty should know, up to 500 characters
   */
  @Needs(Permission.PAY_PREPARE)
  public Decision<DutyView> add(
      TenantContext ctx, HouseholdId household, LocalDate from, LocalDate last, String note) {
    store.queue();
    var known = directory.read(ctx);
    var no = new ArrayList<Reason>();
    if (known.household(household) == null) {
      no.add(Reason.of("finance.duty.unknown"));
    }
    if (note.length() > WORDS) {
      no.add(Reason.of("finance.duty.words", "most", WORDS));
    }
    var fee = library.book(ctx.tenant()).versions(CarerRules.DUTY_FEE);
    var standing = store.standing(EffectivePeriod.from(from));
    no.addAll(DutyRules.add(household, from, last, standing, fee));
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var duty = new Duty(Ids.next(clock), household, EffectivePeriod.ofClosed(from, last));
    store.insert(duty, note.strip());
    audit.fire(
        new Audited(ctx, "duty.add", SUBJECT, duty.id().toString(), null, from + " to " + last));
    return Decision.granted(view(store.find(duty.id()).orElseThrow(), known));
  }

  /**
   * Takes a household off duty; what was paid for it comes back as a difference. Refusals: {@code
   * finance.duty.changed}, {@code finance.duty.cancelled}, {@code finance.duty.why}.
   *
   * @param version the version that was read
   * @param reason why, 1 to 500 characters
   * @return empty when the tenant has no such duty
   */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Decision<DutyView>> cancel(
      TenantContext ctx, UUID id, int version, String reason) {
    return store
        .find(id)
        .map(
            row -> {
              var no = new ArrayList<Reason>();
              if (row.version() != version) {
                no.add(Reason.of("finance.duty.changed"));
              }
              if (row.cancelReason() != null) {
                no.add(Reason.of("finance.duty.cancelled"));
              }
              if (reason.isBlank() || reason.length() > WORDS) {
                no.add(Reason.of("finance.duty.why", "most", WORDS));
              }
              if (!no.isEmpty()) {
                return new Decision.Refused<DutyView>(no);
              }
              store.cancel(id, reason.strip());
              audit.fire(
                  new Audited(ctx, "duty.cancel", SUBJECT, id.toString(), reason.strip(), null));
              return Decision.granted(view(store.find(id).orElseThrow(), directory.read(ctx)));
            });
  }

  private static DutyView view(DutyStore.Row row, Directory.Known known) {
    var duty = row.duty();
    var household = known.household(duty.household());
    return new DutyView(
        duty.id(),
        duty.household().value(),
        household == null ? "" : household.code(),
        household == null ? "" : household.name(),
        duty.period().start(),
        duty.period().start().plusDays(duty.period().days() - 1L),
        duty.period().days(),
        row.note(),
        row.cancelReason(),
        row.version());
  }
}
