package org.permanency.allowances.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.permanency.allowances.rule.FamilyAllowances.Kind;
import org.permanency.allowances.rule.FamilyAllowances.Shape;
import org.permanency.finance.rule.Payee;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Reason;

/** What an award may look like. All reasons against it, or none. */
public final class AwardRules {
  /** The version that was read is no longer the current one. */
  public static final String CHANGED = "allowances.award.changed";

  private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/-]{0,49}");
  private static final int SHORT = 200;
  private static final int MIDDLE = 500;
  private static final int LONG = 2_000;
  private static final long MOST = 1_000_000;

  private AwardRules() {}

  /**
   * What the decision stands on.
   *
   * @param kinds version of the rule on the award's first day; null when there is none
   * @param childKnown whether the tenant has the child
   * @param payee the payee; null when the tenant has none of this id
   * @param payeeEnded last day on which something new may be owed to it; null while it lasts
   * @param lookedAfter whether the child was looked after just before the order
   * @param numberTaken whether another award has the number
   * @param others days of other awards of the kind for the child
   */
  public record Facts(
      @Nullable FamilyAllowances kinds,
      boolean childKnown,
      @Nullable Payee payee,
      @Nullable LocalDate payeeEnded,
      boolean lookedAfter,
      boolean numberTaken,
      List<EffectivePeriod> others) {
    /** Copies the list. */
    public Facts {
      others = List.copyOf(others);
    }
  }

  /** Every reason against the award as {@code edit} wants it. */
  public static List<Reason> details(AwardEdit edit, Facts facts) {
    var no = new ArrayList<Reason>();
    number(edit, facts, no);
    if (!facts.childKnown()) {
      no.add(Reason.of("allowances.award.child", "field", "child"));
    }
    var kind = kind(edit, facts, no);
    if (kind != null) {
      payee(edit, facts, kind, no);
      amount(edit, kind, no);
      order(edit, facts, kind, no);
    }
    days(edit, facts, no);
    texts(edit, no);
    return no;
  }

  private static void number(AwardEdit edit, Facts facts, List<Reason> no) {
    if (!NUMBER.matcher(edit.number()).matches()) {
      no.add(Reason.of("allowances.award.number", "field", "number"));
    } else if (facts.numberTaken()) {
      no.add(
          Reason.of("allowances.award.number-taken", "number", edit.number(), "field", "number"));
    }
  }

  private static @Nullable Kind kind(AwardEdit edit, Facts facts, List<Reason> no) {
    var kinds = facts.kinds();
    if (kinds == null) {
      no.add(Reason.of("allowances.award.no-rule", "from", edit.from(), "field", "from"));
      return null;
    }
    var kind = kinds.kinds().get(edit.kind());
    if (kind == null) {
      no.add(
          new Reason(
              "allowances.award.kind",
              java.util.Map.of(
                  "kind", edit.kind(),
                  "known", String.join(", ", new TreeSet<>(kinds.kinds().keySet())),
                  "field", "kind")));
    }
    return kind;
  }

  private static void payee(AwardEdit edit, Facts facts, Kind kind, List<Reason> no) {
    var payee = facts.payee();
    var ended = facts.payeeEnded();
    if (payee == null) {
      no.add(Reason.of("allowances.award.payee", "field", "payee"));
    } else if (!kind.mayGoTo(payee.kind())) {
      no.add(Reason.of("allowances.award.payee-kind", "kind", kind.label(), "field", "payee"));
    } else if (ended != null && edit.from().isAfter(ended)) {
      no.add(Reason.of("allowances.award.payee-ended", "last", ended, "field", "payee"));
    }
  }

  private static void amount(AwardEdit edit, Kind kind, List<Reason> no) {
    var agreed = edit.agreed();
    boolean wanted = kind.amount().is() == Shape.AGREED;
    if (wanted && (agreed == null || agreed.amount() <= 0 || agreed.amount() > MOST)) {
      no.add(Reason.of("allowances.award.agreed", "field", "agreed"));
    }
    if (!wanted && agreed != null) {
      no.add(Reason.of("allowances.award.not-agreed", "kind", kind.label(), "field", "agreed"));
    }
    if (edit.addition().amount() < 0 || edit.addition().amount() > MOST) {
      no.add(Reason.of("allowances.award.addition", "field", "addition"));
    }
  }

  private static void order(AwardEdit edit, Facts facts, Kind kind, List<Reason> no) {
    boolean asked = kind.lookedAfterBefore() || kind.normalMonths() != null;
    if (asked && edit.orderOn() == null) {
      no.add(Reason.of("allowances.award.order", "kind", kind.label(), "field", "orderOn"));
    } else if (kind.lookedAfterBefore() && !facts.lookedAfter() && blank(edit.exceptionReason())) {
      no.add(Reason.of("allowances.award.not-looked-after", "field", "exceptionReason"));
    }
  }

  private static void days(AwardEdit edit, Facts facts, List<Reason> no) {
    var to = edit.to();
    if (to != null && to.isBefore(edit.from())) {
      no.add(Reason.of("allowances.award.days", "field", "to"));
      return;
    }
    for (var other : facts.others()) {
      if (other.overlaps(edit.period())) {
        no.add(Reason.of("allowances.award.overlap", "from", other.start(), "field", "from"));
      }
    }
  }

  private static void texts(AwardEdit edit, List<Reason> no) {
    if (edit.basis().isBlank() || edit.basis().length() > LONG) {
      no.add(Reason.of("allowances.award.basis", "most", LONG, "field", "basis"));
    }
    if (edit.decidedBy().isBlank() || edit.decidedBy().length() > SHORT) {
      no.add(Reason.of("allowances.award.decided-by", "most", SHORT, "field", "decidedBy"));
    }
    var reason = edit.exceptionReason();
    if (reason != null && reason.length() > MIDDLE) {
      no.add(Reason.of("allowances.award.exception", "most", MIDDLE, "field", "exceptionReason"));
    }
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
