package org.permanency.web.view.pay;

import java.util.Arrays;
import java.util.List;
import org.permanency.finance.rule.FindingCode;
import org.permanency.finance.rule.LineKind;
import org.permanency.finance.rule.PayRunState;
import org.permanency.finance.rule.PaymentOutcome;
import org.permanency.kernel.Pence;
import org.permanency.web.view.Words;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.list.Tag.Meaning;

/** Words and meanings of what the pages of pay show. */
public final class PayLabels {
  /** States by key. */
  static final List<Choice> STATES =
      Arrays.stream(PayRunState.values()).map(s -> new Choice(s.name(), state(s).text())).toList();

  /** Kinds of line by key. */
  static final List<Choice> KINDS =
      Arrays.stream(LineKind.values()).map(k -> new Choice(k.code(), kind(k))).toList();

  /** What becomes of a household's sum, by key. */
  static final List<Choice> OUTCOMES =
      Arrays.stream(PaymentOutcome.values())
          .map(o -> new Choice(o.name(), outcome(o).text()))
          .toList();

  /** Short names of findings by code. */
  static final List<Choice> FINDINGS =
      Arrays.stream(FindingCode.values()).map(f -> new Choice(f.code(), finding(f))).toList();

  private static final int GRAVE = 3;
  private static final int WORTH_A_LOOK = 5;

  private PayLabels() {}

  /** Where a run stands. */
  public static Tag state(PayRunState state) {
    return switch (state) {
      case DRAFT -> new Tag("Draft", Meaning.INFO);
      case SUBMITTED -> new Tag("Waiting for approval", Meaning.DUE);
      case APPROVED -> new Tag("Approved", Meaning.DONE);
      case CANCELLED -> new Tag("Cancelled", Meaning.PLAIN);
    };
  }

  static String kind(LineKind kind) {
    return switch (kind) {
      case ALLOWANCE -> "Allowance";
      case DIFFERENCE -> "Difference";
    };
  }

  /** What becomes of a household's sum. */
  static Tag outcome(PaymentOutcome outcome) {
    return switch (outcome) {
      case IN_FILE -> new Tag("By bank", Meaning.DONE);
      case HELD -> new Tag("Held back", Meaning.LATE);
      case ON_HOLD -> new Tag("On hold", Meaning.LATE);
      case CARRIED -> new Tag("Carried forward", Meaning.DUE);
      case NOTHING -> new Tag("Nothing to pay", Meaning.PLAIN);
    };
  }

  private static String finding(FindingCode code) {
    return Words.text("finance.finding." + code.code());
  }

  /** The short name of a finding; its meaning says how much it wants a look. */
  static Tag tag(FindingCode code) {
    int gravity = code.gravity();
    var meaning =
        gravity <= GRAVE ? Meaning.LATE : gravity <= WORTH_A_LOOK ? Meaning.DUE : Meaning.INFO;
    return new Tag(finding(code), meaning);
  }

  /** An amount as people write it. */
  static String money(long pence) {
    return new Pence(pence).toString();
  }

  /** A change, with its sign: +£12.00, -£3.50, £0.00. */
  static String change(long pence) {
    return (pence > 0 ? "+" : "") + money(pence);
  }
}
