package org.permanency.finance.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.PayRunRules.Known;
import org.permanency.kernel.Reason;

/** When one payee may be paid between the weekly runs. */
public final class UrgentRules {
  private static final int LONGEST = 500;

  private UrgentRules() {}

  /**
   * What the decision stands on.
   *
   * @param runs runs that are not cancelled
   * @param known whether there is such a payee
   * @param held whether its payments are on hold
   * @param due the days of the week that the next weekly run pays; null when it has not begun
   * @param today business day
   */
  public record Facts(
      List<Known> runs, boolean known, boolean held, @Nullable PayDates due, LocalDate today) {
    /** Copies the runs. */
    public Facts {
      runs = List.copyOf(runs);
    }
  }

  /**
   * Why no urgent run may be made; empty when it may. Codes: {@code finance.urgent.no-payee},
   * {@code on-hold}, {@code reason-missing}, {@code reason-too-long}, {@code not-begun}, {@code
   * after-cut-off}, {@code finance.run.open}.
   *
   * @param why the reason given
   */
  public static List<Reason> create(Facts facts, String why) {
    var no = new ArrayList<Reason>();
    if (!facts.known()) {
      no.add(Reason.of("finance.urgent.no-payee"));
    }
    if (facts.held()) {
      no.add(Reason.of("finance.urgent.on-hold"));
    }
    if (why.isBlank()) {
      no.add(Reason.of("finance.urgent.reason-missing"));
    } else if (why.strip().length() > LONGEST) {
      no.add(Reason.of("finance.urgent.reason-too-long", "most", LONGEST));
    }
    if (facts.runs().stream().noneMatch(r -> !r.state().open() && !r.urgent())) {
      no.add(Reason.of("finance.urgent.not-begun"));
    }
    facts.runs().stream()
        .filter(r -> r.state().open())
        .forEach(
            r ->
                no.add(
                    Reason.of(
                        "finance.run.open", "run", r.id(), "periodStart", r.period().start())));
    cutOff(facts, no);
    return no;
  }

  private static void cutOff(Facts facts, List<Reason> no) {
    var due = facts.due();
    var cutOff = due == null ? null : due.cutOff();
    if (due != null && cutOff != null && facts.today().isAfter(cutOff)) {
      no.add(
          new Reason(
              "finance.urgent.after-cut-off",
              Map.of(
                  "cutOff", cutOff.toString(),
                  "periodStart", due.week().start().toString(),
                  "payDay", due.payDay().toString())));
    }
  }
}
