package org.permanency.web.view.pay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.PayLineService;
import org.permanency.finance.PayRunView;
import org.permanency.finance.PayeeTotalView;
import org.permanency.finance.rule.PayRunState;
import org.permanency.finance.rule.PaymentOutcome;
import org.permanency.finance.rule.Reconciliation;
import org.permanency.kernel.Pence;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.list.Tag.Meaning;

/** Whether a run adds up: the same money by lines, households, run and file. */
@Named
@RequestScoped
public class RunTotalsView {
  @Inject RunAsked asked;
  @Inject PayLineService lines;
  @Inject Caller caller;
  private @Nullable List<PayeeTotalView> households;
  private @Nullable Reconciliation reconciliation;
  private @Nullable Pence released;

  /** A row of the table; {@code part} is one of those that the row before the sum is made of. */
  public record Row(String what, String count, String sum, boolean part) {}

  private List<PayeeTotalView> households() {
    var all = households;
    if (all == null) {
      all = lines.payees(caller.context(), asked.run().id()).orElseThrow();
      households = all;
    }
    return all;
  }

  private Reconciliation reconciliation() {
    var sums = reconciliation;
    if (sums == null) {
      sums = lines.reconciliation(caller.context(), asked.run().id()).orElseThrow();
      reconciliation = sums;
    }
    return sums;
  }

  private long count(PaymentOutcome outcome) {
    return households().stream().filter(h -> h.outcome() == outcome).count();
  }

  private String families(PaymentOutcome outcome) {
    return Texts.count(count(outcome), "household");
  }

  /** The same money four times over. */
  public List<Row> getRows() {
    var r = reconciliation();
    var run = asked.run();
    var rows = new ArrayList<>(rows(run, r));
    var released = released();
    if (released.amount() != 0) {
      var what = "In the bank file besides, held back by earlier runs";
      rows.add(new Row(what, "", released.toString(), false));
    }
    return rows;
  }

  /** What earlier runs held back and this run's file pays besides. */
  private Pence released() {
    var sum = released;
    if (sum == null) {
      sum = lines.released(caller.context(), asked.run().id()).orElseThrow();
      released = sum;
    }
    return sum;
  }

  private List<Row> rows(PayRunView run, Reconciliation r) {
    return List.of(
        new Row(
            "Sum of all lines", Texts.count(run.lineCount(), "line"), r.lines().toString(), false),
        new Row(
            "Sum of all households",
            Texts.count(households().size(), "payee"),
            r.households().toString(),
            false),
        new Row("Total kept with the run", "", r.run().toString(), false),
        new Row("In the bank file", families(PaymentOutcome.IN_FILE), r.file().toString(), true),
        new Row(
            "Held back: on hold, or no bank details",
            Texts.count(count(PaymentOutcome.HELD) + count(PaymentOutcome.ON_HOLD), "household"),
            r.held().toString(),
            true),
        new Row(
            "Overpayments carried forward",
            families(PaymentOutcome.CARRIED),
            r.carried().toString(),
            true),
        new Row(
            "Bank file, held back and carried forward",
            "",
            r.file().plus(r.held()).plus(r.carried()).toString(),
            false));
  }

  /** Whether they agree. */
  public Tag getVerdict() {
    return reconciliation().agrees()
        ? new Tag("Agree to the penny", Meaning.DONE)
        : new Tag("Do not agree", Meaning.LATE);
  }

  /** Whether the file and what is not in it may still change. */
  public boolean isProvisional() {
    return asked.run().state() != PayRunState.APPROVED;
  }

  /** Whether anybody gets money by bank. */
  public boolean isFile() {
    return reconciliation().file().amount() > 0 || released().amount() > 0;
  }

  /** What approval would do, one sentence each. */
  List<String> effects() {
    var run = asked.run();
    var r = reconciliation();
    var effects = new ArrayList<String>();
    effects.add(paid(run, r));
    if (released().amount() > 0) {
      effects.add(released() + " that earlier runs held back goes out with it.");
    }
    long held = count(PaymentOutcome.HELD) + count(PaymentOutcome.ON_HOLD);
    if (held > 0) {
      effects.add(
          r.held()
              + " is held back from "
              + Texts.count(held, "household")
              + " until bank details are recorded or the hold is released.");
    }
    if (count(PaymentOutcome.CARRIED) > 0) {
      effects.add(r.carried() + " of " + families(PaymentOutcome.CARRIED) + " is carried forward.");
    }
    effects.add(
        "The week then counts as paid: the run cannot be changed or cancelled, and later changes"
            + " come as differences.");
    return effects;
  }

  private String paid(PayRunView run, Reconciliation r) {
    return r.file().amount() == 0
        ? "No household gets money by bank."
        : r.file()
            + " goes to "
            + families(PaymentOutcome.IN_FILE)
            + " by bank, to arrive on "
            + Texts.day(run.payDate())
            + ".";
  }
}
