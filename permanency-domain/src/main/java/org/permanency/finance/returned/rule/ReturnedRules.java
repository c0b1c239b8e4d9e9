package org.permanency.finance.returned.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.permanency.kernel.Reason;

/** When a payment may be recorded as returned, confirmed, or taken back. */
public final class ReturnedRules {
  /** Longest reason of a bank. */
  public static final int REASON = 200;

  private static final int WORDS = 500;

  private ReturnedRules() {}

  /**
   * What is recorded.
   *
   * @param sentOn the day on which its run was approved; the file goes out no earlier
   * @param returnedOn the day on which the bank gave it back
   * @param reason in the bank's words
   * @param there whether this payment is recorded as returned already
   * @param today business day
   */
  public record Facts(
      LocalDate sentOn, LocalDate returnedOn, String reason, boolean there, LocalDate today) {}

  /**
   * Why it cannot be recorded; empty when it can. Codes: {@code finance.returned.there}, {@code
   * too-early}, {@code future}, {@code reason}.
   */
  public static List<Reason> record(Facts facts) {
    var no = new ArrayList<Reason>();
    if (facts.there()) {
      no.add(Reason.of("finance.returned.there"));
    }
    if (facts.returnedOn().isBefore(facts.sentOn())) {
      no.add(Reason.of("finance.returned.too-early", "sentOn", facts.sentOn()));
    }
    if (facts.returnedOn().isAfter(facts.today())) {
      no.add(Reason.of("finance.returned.future", "today", facts.today()));
    }
    if (facts.reason().isBlank() || facts.reason().strip().length() > REASON) {
      no.add(Reason.of("finance.returned.reason", "most", REASON));
    }
    return no;
  }

  /**
   * Why the account cannot be confirmed; empty when it can. Codes: {@code
   * finance.returned.settled}, {@code same-person}, {@code how}.
   *
   * @param recordedBy id of who recorded the return
   * @param actor id of who confirms
   */
  public static List<Reason> confirm(
      ReturnedState state, String recordedBy, String actor, String how) {
    var no = new ArrayList<Reason>();
    if (state != ReturnedState.WAITS_FOR_DETAILS) {
      no.add(Reason.of("finance.returned.settled"));
    }
    if (recordedBy.equals(actor)) {
      no.add(Reason.of("finance.returned.same-person"));
    }
    words("finance.returned.how", how, no);
    return no;
  }

  /**
   * Why it cannot be taken back; empty when it can. Codes: {@code finance.returned.settled}, {@code
   * why}.
   */
  public static List<Reason> withdraw(ReturnedState state, String why) {
    var no = new ArrayList<Reason>();
    if (!state.open()) {
      no.add(Reason.of("finance.returned.settled"));
    }
    words("finance.returned.why", why, no);
    return no;
  }

  private static void words(String code, String text, List<Reason> no) {
    if (text.isBlank() || text.strip().length() > WORDS) {
      no.add(Reason.of(code, "most", WORDS));
    }
  }
}
