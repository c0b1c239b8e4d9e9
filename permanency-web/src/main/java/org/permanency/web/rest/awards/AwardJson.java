package org.permanency.web.rest.awards;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.permanency.allowances.AwardRow;
import org.permanency.allowances.AwardView;
import org.permanency.allowances.TestRow;
import org.permanency.allowances.rule.AwardDay;
import org.permanency.allowances.rule.AwardRecord;
import org.permanency.finance.PaidLine;

/** Shapes of awards. Amounts are pence a week; every {@code to} is the last day, included. */
final class AwardJson {
  private AwardJson() {}

  /** What to see to. */
  @Schema(name = "AwardFlag")
  public record Flag(String code, LocalDate due) {}

  /**
   * An award in the list, with what a week comes to today; nothing is owed of one that {@code
   * waits} for approval. {@code state} is waits, approved or change-waits, which is paid as it was
   * approved.
   */
  @Schema(name = "AwardRow")
  public record Row(
      UUID id,
      String number,
      UUID childId,
      String child,
      UUID payeeId,
      String payee,
      String kind,
      LocalDate from,
      @Nullable LocalDate to,
      boolean waits,
      String state,
      long weeklyPence,
      @Nullable LocalDate reviewOn,
      List<Flag> flags) {
    static Row of(AwardRow r) {
      var award = r.record().award();
      return new Row(
          r.record().id().value(),
          award.number(),
          award.child().value(),
          r.childName(),
          award.payee().value(),
          r.payeeName(),
          award.kind(),
          award.from(),
          award.to(),
          r.record().waits(),
          r.record().state().code(),
          r.weekly().amount(),
          r.reviewOn(),
          r.flags().stream().map(f -> new Flag(f.code().code(), f.due())).toList());
    }
  }

  /** An award to be made, or as it shall be. */
  @Schema(name = "AwardEdit")
  public record Edit(
      String number,
      UUID childId,
      UUID payeeId,
      String kind,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable LocalDate orderOn,
      @Nullable Long agreedPence,
      @Nullable Long additionPence,
      boolean eldest,
      boolean placedBefore,
      @Nullable String exceptionReason,
      String basis,
      String decidedBy,
      LocalDate decidedOn) {}

  /** A part of the weekly amount; negative for what is taken off. */
  @Schema(name = "AwardPart")
  public record Part(String rule, LocalDate ruleFrom, String what, String band, long pence) {}

  /** Days without payment; {@code resumed} is the first day paid again. */
  @Schema(name = "AwardSuspension")
  public record Suspension(
      LocalDate from, @Nullable LocalDate resumed, String cause, String reason) {}

  /** What happened. */
  @Schema(name = "AwardEvent")
  public record Event(
      String kind, LocalDate day, @Nullable LocalDate until, String words, String by) {}

  /** Something to be done. */
  @Schema(name = "AwardStep")
  public record Step(String kind, LocalDate day, @Nullable LocalDate until, String words) {}

  /** What an approver says. */
  @Schema(name = "AwardApproval")
  public record Approval(@Nullable String words) {}

  /** Why an award, or a change of it, is refused. */
  @Schema(name = "AwardRefusal")
  public record Refusal(String words) {}

  /** A means test in the record; one that is refused never counts. */
  @Schema(name = "AwardTest")
  public record Test(
      UUID id,
      LocalDate from,
      long weeklyContributionPence,
      LocalDate workedOn,
      String workedBy,
      boolean refused) {
    static Test of(TestRow t) {
      return new Test(
          t.id(),
          t.from(),
          t.weeklyContribution().amount(),
          t.workedOn(),
          t.workedBy(),
          t.refused());
    }
  }

  /** A line of pay. */
  @Schema(name = "AwardLine")
  public record Line(
      UUID run, int number, String state, String kind, LocalDate from, LocalDate to, long pence) {
    static Line of(PaidLine l) {
      return new Line(
          l.run(),
          l.number(),
          l.state().name(),
          l.kind().code(),
          l.from(),
          l.to(),
          l.pence().amount());
    }
  }

  /** One award's whole record. */
  @Schema(name = "Award")
  public record Whole(
      Row award,
      @Nullable LocalDate orderOn,
      @Nullable Long agreedPence,
      long additionPence,
      boolean eldest,
      boolean placedBefore,
      @Nullable String exceptionReason,
      String basis,
      String decidedBy,
      LocalDate decidedOn,
      boolean meansTested,
      List<Part> parts,
      @Nullable Long changedWeeklyPence,
      @Nullable String notPaid,
      List<Suspension> suspensions,
      List<Event> events,
      List<Test> tests,
      List<Line> paid) {
    static Whole of(AwardView v) {
      AwardRecord record = v.row().record();
      var award = record.award();
      var agreed = award.agreed();
      return new Whole(
          Row.of(v.row()),
          award.orderOn(),
          agreed == null ? null : agreed.amount(),
          award.addition().amount(),
          award.eldest(),
          award.placedBefore(),
          award.exceptionReason(),
          award.basis(),
          award.decidedBy(),
          award.decidedOn(),
          v.tested(),
          AwardJson.parts(v.amount()),
          v.changedWeekly() == null ? null : v.changedWeekly().amount(),
          v.amount() instanceof AwardDay.Gap gap ? gap.code().code() : null,
          record.suspensions().stream()
              .map(s -> new Suspension(s.from(), s.resumed(), s.cause(), s.reason()))
              .toList(),
          record.events().stream()
              .map(e -> new Event(e.kind().code(), e.day(), e.until(), e.words(), e.by()))
              .toList(),
          v.tests().stream().map(Test::of).toList(),
          v.paid().stream().map(Line::of).toList());
    }
  }

  private static List<Part> parts(AwardDay amount) {
    return amount instanceof AwardDay.Paid paid
        ? paid.parts().stream()
            .map(p -> new Part(p.rule(), p.ruleFrom(), p.level(), p.band(), p.rate().amount()))
            .toList()
        : List.of();
  }
}
