package org.permanency.web.rest.awards;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.permanency.allowances.AwardRow;
import org.permanency.allowances.AwardView;
import org.permanency.allowances.TestRow;
import org.permanency.allowances.TestView;
import org.permanency.allowances.rule.AwardDay;
import org.permanency.allowances.rule.AwardRecord;
import org.permanency.allowances.rule.MeansSheet;
import org.permanency.finance.PaidLine;
import org.permanency.kernel.Pence;

/** Shapes of awards. Amounts are pence a week; every {@code to} is the last day, included. */
final class AwardJson {
  private AwardJson() {}

  /** What to see to. */
  @Schema(name = "AwardFlag")
  public record Flag(String code, LocalDate due) {}

  /**
   * An award in the list, with what a week comes to today; nothing is owed of one that {@code
   * waits} for approval.
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

  /** A means test in the record. */
  @Schema(name = "AwardTest")
  public record Test(
      UUID id, LocalDate from, long weeklyContributionPence, LocalDate workedOn, String workedBy) {
    static Test of(TestRow t) {
      return new Test(
          t.id(), t.from(), t.weeklyContribution().amount(), t.workedOn(), t.workedBy());
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

  /** A step of a worked means test. */
  @Schema(name = "MeansTestStep")
  public record SheetStep(String code, String label, @Nullable Long pence, String how) {
    static SheetStep of(MeansSheet.Step s) {
      Pence amount = s.amount();
      return new SheetStep(s.code(), s.label(), amount == null ? null : amount.amount(), s.how());
    }
  }

  /** What a test comes to for one child, for the period of the test. */
  @Schema(name = "MeansTestShare")
  public record SheetShare(
      UUID awardId,
      String child,
      long allowancePence,
      long contributionPence,
      long childBenefitPence,
      long awardPence,
      long weeklyContributionPence) {}

  /** A worked sheet. */
  @Schema(name = "MeansTestSheet")
  public record Sheet(
      List<SheetStep> steps, long contributionPence, List<SheetShare> shares, LocalDate reviewOn) {
    static Sheet of(MeansSheet s) {
      return new Sheet(
          s.steps().stream().map(SheetStep::of).toList(),
          s.contribution().amount(),
          s.shares().stream()
              .map(
                  x ->
                      new SheetShare(
                          x.id().value(),
                          x.name(),
                          x.allowance().amount(),
                          x.contribution().amount(),
                          x.childBenefit().amount(),
                          x.award().amount(),
                          x.weeklyContribution().amount()))
              .toList(),
          s.reviewOn());
    }
  }

  /** An input of a test. */
  @Schema(name = "MeansTestLine")
  public record TestLine(
      String line, long pence, String evidence, @Nullable LocalDate evidenceOn) {}

  /** How many of an Income Support rate belong to the household. */
  @Schema(name = "MeansTestPeople")
  public record People(String rate, int number) {}

  /** What the family said. */
  @Schema(name = "MeansTestEdit")
  public record TestEdit(
      LocalDate from,
      String unit,
      boolean onlyIncomeSupport,
      List<TestLine> lines,
      List<People> household,
      @Nullable Long departurePence,
      String reason) {}

  /** One means test. */
  @Schema(name = "MeansTest")
  public record MeansTest(
      UUID id,
      LocalDate from,
      String unit,
      boolean onlyIncomeSupport,
      List<TestLine> lines,
      List<People> household,
      String reason,
      String workedBy,
      LocalDate workedOn,
      LocalDate ruleFrom,
      @Nullable LocalDate before,
      Sheet sheet) {
    static MeansTest of(TestView v) {
      var inputs = v.inputs();
      return new MeansTest(
          v.id(),
          inputs.from(),
          inputs.unit().name().toLowerCase(java.util.Locale.ROOT),
          inputs.onlyIncomeSupport(),
          inputs.lines().entrySet().stream()
              .map(
                  e ->
                      new TestLine(
                          e.getKey(),
                          e.getValue().amount().amount(),
                          e.getValue().evidence(),
                          e.getValue().evidenceOn()))
              .sorted(java.util.Comparator.comparing(TestLine::line))
              .toList(),
          inputs.household().entrySet().stream()
              .map(e -> new People(e.getKey(), e.getValue()))
              .sorted(java.util.Comparator.comparing(People::rate))
              .toList(),
          inputs.reason(),
          v.workedBy(),
          v.workedOn(),
          v.rule().from(),
          v.before(),
          Sheet.of(v.sheet()));
    }
  }
}
