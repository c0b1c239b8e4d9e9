package org.permanency.web.view.pay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.PayLineService;
import org.permanency.finance.RunComparison;
import org.permanency.finance.RunComparison.Change;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;

/** Why a run comes to more or less than the last one, in steps that add up. */
@Named
@RequestScoped
public class RunChangeView {
  @Inject RunAsked asked;
  @Inject PayLineService lines;
  @Inject Caller caller;
  private @Nullable RunComparison comparison;

  /** A step from the last total to this one. */
  public record Step(String what, String sum) {}

  private RunComparison comparison() {
    var read = comparison;
    if (read == null) {
      read = lines.comparison(caller.context(), asked.run().id()).orElseThrow();
      comparison = read;
    }
    return read;
  }

  /** Whether there is a run before it. */
  public boolean isThere() {
    return comparison().previousPeriodStart() != null;
  }

  /** The last run's total. */
  public Step getBefore() {
    var c = comparison();
    return new Step(
        "Last run, week of " + Texts.day(c.previousPeriodStart()),
        PayLabels.money(c.previousPence()));
  }

  /** What was added and taken away in between. */
  public List<Step> getSteps() {
    var c = comparison();
    return List.of(
        step("not in the last run", c.joined()),
        step("no longer in the run", c.left()),
        step("at another sum", c.changed()),
        new Step(
            "Difference lines: "
                + PayLabels.money(c.differencesPence())
                + " now, "
                + PayLabels.money(c.previousDifferencesPence())
                + " then",
            PayLabels.change(c.differencesPence() - c.previousDifferencesPence())));
  }

  private static Step step(String how, List<Change> changes) {
    long sum = changes.stream().mapToLong(c -> c.pence() - c.previousPence()).sum();
    var children = changes.size() == 1 ? "1 child" : changes.size() + " children";
    return new Step(children + " " + how, PayLabels.change(sum));
  }

  /** This run's total. */
  public Step getNow() {
    return new Step("This run", PayLabels.money(comparison().totalPence()));
  }

  /** By how much in all. */
  public String getChange() {
    return PayLabels.change(comparison().totalPence() - comparison().previousPence());
  }
}
