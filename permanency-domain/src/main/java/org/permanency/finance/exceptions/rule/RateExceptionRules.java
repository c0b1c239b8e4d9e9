package org.permanency.finance.exceptions.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.FosteringExceptions;
import org.permanency.finance.rule.FosteringExceptions.Shape;
import org.permanency.kernel.Reason;

/** What may be recorded. */
public final class RateExceptionRules {
  private static final long MOST = 10_000_00;
  private static final int NOTE = 500;

  private RateExceptionRules() {}

  /**
   * Why an exception cannot be recorded; empty when it can. Codes: {@code finance.rate.kind},
   * {@code nobody}, {@code whom}, {@code amount-missing}, {@code amount-by-rule}, {@code
   * amount-range}, {@code order}, {@code placed}, {@code note}.
   *
   * @param rule the rule in force on the first day; null when there is none
   */
  public static List<Reason> add(NewRateException e, @Nullable FosteringExceptions rule) {
    var no = new ArrayList<Reason>();
    var kind = rule == null ? null : rule.kinds().get(e.kind());
    if (e.on().equals("nobody")) {
      no.add(Reason.of("finance.rate.nobody"));
    }
    if (kind == null) {
      no.add(Reason.of("finance.rate.kind", "from", e.from()));
    } else {
      if (!e.on().equals("nobody") && !kind.mayBeOn(e.on())) {
        no.add(Reason.of("finance.rate.whom", "kind", kind.label()));
      }
      amount(e, kind, no);
      if (e.placedAtStart() && (kind.placedUntilAge() == null || !e.on().equals("both"))) {
        no.add(Reason.of("finance.rate.placed", "kind", kind.label()));
      }
    }
    if (e.last() != null && e.last().isBefore(e.from())) {
      no.add(Reason.of("finance.rate.order", "from", e.from()));
    }
    if (e.note().isBlank() || e.note().length() > NOTE) {
      no.add(Reason.of("finance.rate.note", "most", NOTE));
    }
    return no;
  }

  private static void amount(NewRateException e, FosteringExceptions.Kind kind, List<Reason> no) {
    if (kind.shape() == Shape.AGREED && e.weekly() == null) {
      no.add(Reason.of("finance.rate.amount-missing", "kind", kind.label()));
    }
    if (kind.shape() != Shape.AGREED && e.weekly() != null) {
      no.add(Reason.of("finance.rate.amount-by-rule", "kind", kind.label()));
    }
    if (e.weekly() != null && (e.weekly().amount() < 0 || e.weekly().amount() > MOST)) {
      no.add(Reason.of("finance.rate.amount-range"));
    }
  }

  /**
   * Why an exception cannot end on {@code last}; empty when it can. Codes: {@code
   * finance.rate.order}.
   */
  public static List<Reason> end(LocalDate from, LocalDate last) {
    return last.isBefore(from) ? List.of(Reason.of("finance.rate.order", "from", from)) : List.of();
  }
}
