package org.permanency.web.rest.awards;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.permanency.allowances.TestView;
import org.permanency.allowances.rule.MeansSheet;
import org.permanency.kernel.Pence;

/** Shapes of means tests. Amounts are pence, for the period of the test unless named otherwise. */
final class MeansTestJson {
  private MeansTestJson() {}

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
