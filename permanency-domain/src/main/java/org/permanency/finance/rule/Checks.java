package org.permanency.finance.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.ChildId;

/** Looks over the lines of a run for what a person should see before approving it. */
final class Checks {
  private static final int ADULT = 18;

  private Checks() {}

  /**
   * Nights not paid stay a finding until they are mended. Doubts about nights that were paid are
   * shown by the run that pays them and not again by every later one.
   */
  static List<Finding> relevant(List<Finding> findings, List<PayLine> lines) {
    var paid = new HashMap<ChildId, List<PayLine>>();
    for (var line : lines) {
      var child = line.key().child();
      if (child != null) {
        paid.computeIfAbsent(child, c -> new ArrayList<>(2)).add(line);
      }
    }
    return findings.stream().filter(f -> unpaid(f.code()) || touches(f, paid)).toList();
  }

  private static boolean unpaid(FindingCode code) {
    return switch (code) {
      case NO_LEVEL,
          NO_RATE,
          NO_BIRTH_DATE,
          BEFORE_BIRTH,
          NEGATIVE_AWARD,
          NO_MEANS_TEST,
          RESPITE_WITHOUT_HOME,
          PAID_BY_RATE ->
          true;
      case TWO_HOUSEHOLDS_ONE_NIGHT,
          ALLOWANCE_AND_FOSTERING,
          TWO_LEVELS_ONE_NIGHT,
          TWO_EXCEPTIONS_ONE_NIGHT,
          NO_BANK_DETAILS,
          ON_HOLD,
          RESPITE_OVER_CAP,
          BANK_CHANGED,
          OVER_LIMIT,
          RUN_OVER_LIMIT,
          GAP,
          BANK_CHANGE_WAITING,
          OVERPAYMENT_CARRIED,
          SKIPPED_WEEK,
          MONTH_CLOSED,
          AFTER_CUT_OFF,
          NO_LEDGER_CODE,
          PAYMENT_RETURNED,
          NEGATIVE_DIFFERENCE,
          CHILD_18_OR_OVER,
          PAID_LATE,
          ZERO_PAY,
          FIRST_PAY ->
          false;
    };
  }

  private static boolean touches(Finding finding, Map<ChildId, List<PayLine>> paid) {
    var lines = finding.child() == null ? null : paid.get(finding.child());
    var nights = finding.nights();
    return lines != null
        && nights != null
        && lines.stream().anyMatch(l -> l.week().overlaps(nights));
  }

  static List<Finding> of(PayFacts facts, PaidBefore paid, List<PayLine> lines) {
    var findings = new ArrayList<Finding>();
    skippedWeeks(facts, paid, findings);
    var born = new HashMap<ChildId, ChildFact>();
    facts.children().forEach(c -> born.put(c.id(), c));
    for (var line : lines) {
      line(line, child(line, born), findings);
    }
    firstPay(paid, lines, findings);
    findings.addAll(Gaps.of(facts));
    return findings;
  }

  private static @Nullable ChildFact child(PayLine line, Map<ChildId, ChildFact> born) {
    var child = line.key().child();
    return child == null ? null : born.get(child);
  }

  private static void skippedWeeks(PayFacts facts, PaidBefore paid, List<Finding> findings) {
    paid.last()
        .ifPresent(
            last -> {
              for (var week : facts.weeks()) {
                if (week.start().isAfter(last.start()) && !week.equals(facts.period())) {
                  findings.add(new Finding(FindingCode.SKIPPED_WEEK, null, null, week, Map.of()));
                }
              }
            });
  }

  private static void line(PayLine line, @Nullable ChildFact child, List<Finding> findings) {
    boolean meant = line.kind() == LineKind.ALLOWANCE && line.owed().amount() < 0;
    if (line.pence().amount() < 0 && !meant) {
      findings.add(about(line, FindingCode.NEGATIVE_DIFFERENCE, line.pence()));
    }
    if (line.nights() > 0 && line.owed().equals(Pence.ZERO)) {
      findings.add(about(line, FindingCode.ZERO_PAY, Pence.ZERO));
    }
    if (fostered(line) && child != null && child.born() != null && adult(line, child.born())) {
      findings.add(about(line, FindingCode.CHILD_18_OR_OVER, line.pence()));
    }
  }

  private static boolean fostered(PayLine line) {
    return line.nights() > 0 && line.key().payment().equals(PayKey.FOSTERING);
  }

  private static boolean adult(PayLine line, java.time.LocalDate born) {
    return ChildFact.reached(born, ADULT).isBefore(Objects.requireNonNull(line.week().end()));
  }

  private static void firstPay(PaidBefore paid, List<PayLine> lines, List<Finding> findings) {
    if (paid.periods().isEmpty()) {
      // In a tenant's first run every household is new; saying so of each would hide the rest.
      return;
    }
    var seen = new HashSet<>(paid.payees());
    for (var line : lines) {
      if (seen.add(line.key().payee())) {
        findings.add(
            new Finding(FindingCode.FIRST_PAY, null, line.key().payee(), line.week(), Map.of()));
      }
    }
  }

  private static Finding about(PayLine line, FindingCode code, Pence pence) {
    return new Finding(
        code,
        line.key().child(),
        line.key().payee(),
        line.week(),
        Map.of("amount", pence.toString()));
  }
}
