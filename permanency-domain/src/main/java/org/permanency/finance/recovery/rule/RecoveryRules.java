package org.permanency.finance.recovery.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.PayeeId;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;

/** What is taken of a run, and what may be agreed and written off. */
public final class RecoveryRules {
  /** Kind of payment. */
  public static final String PAYMENT = "recovery";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int WORDS = 500;

  private RecoveryRules() {}

  /**
   * An overpayment for which instalments are agreed.
   *
   * @param outstanding not yet recovered nor written off, more than nothing
   * @param instalment taken of each run
   * @param from first day of the first pay week that pays one
   */
  public record Agreed(
      UUID overpayment,
      PayeeId payee,
      LocalDate foundOn,
      Pence outstanding,
      Pence instalment,
      LocalDate from) {}

  /** What a run takes for one overpayment, more than nothing. */
  public record Taken(UUID overpayment, PayeeId payee, LocalDate foundOn, Pence pence) {}

  /**
   * What the run for the week that begins on {@code week} takes: for each overpayment its
   * instalment, never more than what is outstanding, and for a payee in all never more than the
   * share of its sum that the rule allows. Nothing where the sum is not above zero.
   *
   * @param agreed the oldest first
   * @param sums what the run comes to for each payee before anything is taken
   */
  public static List<Taken> take(
      List<Agreed> agreed, Map<PayeeId, Pence> sums, OverpaymentTerms terms, LocalDate week) {
    var left = new HashMap<PayeeId, Long>();
    sums.forEach((payee, sum) -> left.put(payee, share(sum, terms)));
    var taken = new ArrayList<Taken>();
    for (var one : agreed) {
      long room = left.getOrDefault(one.payee(), 0L);
      long pence = Math.min(room, Math.min(one.instalment().amount(), one.outstanding().amount()));
      if (pence > 0 && !one.from().isAfter(week)) {
        left.put(one.payee(), room - pence);
        taken.add(new Taken(one.overpayment(), one.payee(), one.foundOn(), new Pence(pence)));
      }
    }
    return taken;
  }

  private static long share(Pence sum, OverpaymentTerms terms) {
    if (sum.amount() <= 0) {
      return 0;
    }
    return BigDecimal.valueOf(sum.amount())
        .multiply(terms.maximumShare())
        .divide(HUNDRED, 0, RoundingMode.FLOOR)
        .longValueExact();
  }

  /**
   * Why instalments cannot be agreed; empty when they can. Codes: {@code
   * finance.overpayment.no-rule}, {@code settled}, {@code instalment}, {@code note}.
   *
   * @param terms the rule of the business day; null when there is none
   */
  public static List<Reason> agree(
      Pence outstanding, Pence instalment, String note, @Nullable OverpaymentTerms terms) {
    if (terms == null) {
      return List.of(Reason.of("finance.overpayment.no-rule"));
    }
    var no = new ArrayList<Reason>();
    if (outstanding.amount() <= 0) {
      no.add(Reason.of("finance.overpayment.settled"));
    } else if (instalment.amount() < Math.min(terms.least().amount(), outstanding.amount())
        || instalment.amount() > outstanding.amount()) {
      no.add(
          Reason.of("finance.overpayment.instalment", "least", terms.least(), "most", outstanding));
    }
    words(note, "finance.overpayment.note", no);
    return no;
  }

  /**
   * Why a write-off cannot be asked for; empty when it can. Codes: {@code
   * finance.overpayment.settled}, {@code asked}, {@code why}.
   */
  public static List<Reason> ask(Pence outstanding, boolean asked, String reason) {
    var no = new ArrayList<Reason>();
    if (outstanding.amount() <= 0) {
      no.add(Reason.of("finance.overpayment.settled"));
    }
    if (asked) {
      no.add(Reason.of("finance.overpayment.asked"));
    }
    words(reason, "finance.overpayment.why", no);
    return no;
  }

  private static void words(String text, String code, List<Reason> no) {
    if (text.isBlank() || text.length() > WORDS) {
      no.add(Reason.of(code, "most", WORDS));
    }
  }

  /**
   * Why a write-off cannot be decided; empty when it can. Codes: {@code
   * finance.overpayment.not-asked}, {@code same-person}.
   *
   * @param askedBy id of who asked; null when nobody did
   */
  public static List<Reason> decide(@Nullable String askedBy, String actor) {
    if (askedBy == null) {
      return List.of(Reason.of("finance.overpayment.not-asked"));
    }
    return askedBy.equals(actor)
        ? List.of(Reason.of("finance.overpayment.same-person"))
        : List.of();
  }
}
