package org.permanency.arrangements.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Reason;

/** What may be said of notified arrangements, and what may happen to them. */
public final class ArrangementRules {
  private static final int ADULT = 18;
  private static final int NAME = 100;
  private static final int NAMES = 200;
  private static final int ADDRESS = 500;
  private static final int REASON = 2_000;
  private static final int REPORT = 8_000;
  private static final int SHORT = 500;
  private static final Pattern TELEPHONE = Pattern.compile("[+]?[0-9 ()-]{6,29}");
  private static final Pattern POSTCODE =
      Pattern.compile("[A-Za-z]{1,2}[0-9][0-9A-Za-z]? ?[0-9][A-Za-z]{2}");

  private ArrangementRules() {}

  /** Birthday from which the rule does not hold any more for a child. */
  public static LocalDate ceases(NewArrangement it, NotifiedArrangements rule) {
    int age = it.kind().adoption() ? ADULT : rule.privateFostering().age(it.child().disabled());
    return it.child().born().plusYears(age);
  }

  /** Reasons against taking a notification. */
  public static List<Reason> notify(NewArrangement it, NotifiedArrangements rule, LocalDate today) {
    var no = new ArrayList<Reason>();
    child(it.child(), today, no);
    carers(it.carers(), no);
    if (!rule.notifiers().containsKey(it.notice().by())) {
      no.add(Reason.of("arrangements.notice.notifier"));
    }
    length("NOTIFIER_NAME", it.notice().name(), NAMES, no);
    if (it.notice().on().isAfter(today)) {
      no.add(Reason.of("arrangements.notice.notified", "today", today));
    }
    var end = it.expectedEnd();
    if (end != null && !end.isAfter(it.starts())) {
      no.add(Reason.of("arrangements.notice.end"));
    }
    if (it.kind().adoption()) {
      if (!it.starts().isBefore(ceases(it, rule))) {
        no.add(Reason.of("arrangements.notice.adult"));
      }
    } else {
      fostering(it, rule, no);
    }
    return no;
  }

  private static void fostering(NewArrangement it, NotifiedArrangements rule, List<Reason> no) {
    var law = rule.privateFostering();
    if (!it.starts().isBefore(ceases(it, rule))) {
      no.add(
          Reason.of(
              "arrangements.notice.age", "under", law.under(), "disabled", law.underDisabled()));
    }
    var end = it.expectedEnd();
    if (end != null && end.isAfter(it.starts())) {
      long days = ChronoUnit.DAYS.between(it.starts(), end);
      if (days < law.leastDays()) {
        no.add(Reason.of("arrangements.notice.days", "least", law.leastDays(), "days", days));
      }
    }
    var relation = it.carers().relation();
    var known = relation == null ? null : rule.relations().get(relation);
    if (known == null) {
      no.add(Reason.of("arrangements.notice.relation"));
    } else if (known.close()) {
      no.add(Reason.of("arrangements.notice.close", "relation", known.label()));
    }
  }

  private static void child(NewArrangement.Child child, LocalDate today, List<Reason> no) {
    if (name(child.givenNames()) || name(child.familyName())) {
      no.add(Reason.of("arrangements.notice.names", "most", NAME));
    }
    if (child.born().isAfter(today)) {
      no.add(Reason.of("arrangements.notice.born", "today", today));
    }
  }

  private static boolean name(String name) {
    return name.isBlank() || name.length() > NAME;
  }

  private static void carers(NewArrangement.Carers carers, List<Reason> no) {
    if (carers.names().isBlank() || carers.names().length() > NAMES) {
      no.add(Reason.of("arrangements.notice.carers", "most", NAMES));
    }
    if (carers.telephone() != null && !TELEPHONE.matcher(carers.telephone()).matches()) {
      no.add(Reason.of("arrangements.notice.telephone"));
    }
    length("ADDRESS", carers.address(), ADDRESS, no);
    if (carers.postcode() != null && !POSTCODE.matcher(carers.postcode()).matches()) {
      no.add(Reason.of("arrangements.notice.postcode"));
    }
  }

  private static void length(String field, @Nullable String text, int most, List<Reason> no) {
    if (text != null && text.length() > most) {
      no.add(Reason.of("arrangements.notice.too-long", "field", field, "most", most));
    }
  }

  /**
   * What the rules look at when something happens to an arrangement.
   *
   * @param kind what it is
   * @param state where it is
   * @param notified day on which the agency became aware
   * @param last day of its last move
   * @param visited whether somebody has visited
   * @param stale whether somebody else changed it after it was read
   */
  public record Facts(
      ArrangementKind kind,
      ArrangementState state,
      LocalDate notified,
      LocalDate last,
      boolean visited,
      boolean stale) {}

  /**
   * A move.
   *
   * @param next the state it comes to
   * @param on day on which it happened
   * @param why reason, requirements, or what the report says
   * @param other day that the court named, or on which the agency was told of the end
   */
  public record Step(
      ArrangementState next, LocalDate on, @Nullable String why, @Nullable LocalDate other) {}

  /** Reasons against a move. */
  public static List<Reason> step(
      Facts facts, Step step, NotifiedArrangements rule, LocalDate today) {
    var no = new ArrayList<Reason>();
    if (facts.stale()) {
      no.add(Reason.of("arrangements.work.changed"));
    }
    if (!facts.state().mayBecome(step.next())) {
      no.add(Reason.of("arrangements.work.state", "state", facts.state(), "next", step.next()));
    }
    if (step.on().isAfter(today) || step.on().isBefore(facts.last())) {
      no.add(Reason.of("arrangements.work.day", "first", facts.last(), "today", today));
    }
    boolean asked = step.next().decision() || step.next() == ArrangementState.ENDED;
    var why = step.why();
    if (asked && (why == null || why.isBlank()) || why != null && why.length() > REASON) {
      no.add(Reason.of("arrangements.work.why", "most", REASON));
    }
    kind(facts, step, rule, no);
    other(step, today, no);
    return no;
  }

  private static void kind(Facts facts, Step step, NotifiedArrangements rule, List<Reason> no) {
    if (step.next().decision()) {
      if (facts.kind().adoption()) {
        no.add(Reason.of("arrangements.work.not-fostering"));
      } else if (!facts.visited()) {
        no.add(Reason.of("arrangements.work.no-visit"));
      }
    }
    if (step.next().court() && !facts.kind().adoption()) {
      no.add(Reason.of("arrangements.work.not-adoption"));
    } else if (step.next() == ArrangementState.APPLIED) {
      var first = facts.notified().plusMonths(rule.nonAgency().leastMonths());
      var last = facts.notified().plusMonths(rule.nonAgency().mostMonths());
      if (step.on().isBefore(first) || step.on().isAfter(last)) {
        no.add(
            new Reason(
                "arrangements.work.notice",
                Map.of("first", first.toString(), "last", last.toString())));
      }
    }
  }

  private static void other(Step step, LocalDate today, List<Reason> no) {
    var other = step.other();
    if (other == null) {
      return;
    }
    if (step.next() == ArrangementState.APPLIED && other.isBefore(step.on())) {
      no.add(Reason.of("arrangements.work.court"));
    }
    if (step.next() == ArrangementState.ENDED
        && (other.isBefore(step.on()) || other.isAfter(today))) {
      no.add(Reason.of("arrangements.work.told", "today", today));
    }
  }

  /** Reasons against recording a visit. */
  public static List<Reason> visit(Facts facts, NewVisit visit, LocalDate today) {
    var no = new ArrayList<Reason>();
    if (facts.stale()) {
      no.add(Reason.of("arrangements.work.changed"));
    }
    if (facts.state().over()) {
      no.add(Reason.of("arrangements.work.over"));
    }
    if (visit.on().isAfter(today) || visit.on().isBefore(facts.notified())) {
      no.add(Reason.of("arrangements.work.day", "first", facts.notified(), "today", today));
    }
    if (visit.visitor().isBlank() || visit.visitor().length() > NAMES) {
      no.add(Reason.of("arrangements.work.visitor", "most", NAMES));
    }
    var why = visit.notAloneWhy();
    if (!visit.seenAlone() && (why == null || why.isBlank() || why.length() > SHORT)) {
      no.add(Reason.of("arrangements.work.alone", "most", SHORT));
    }
    if (visit.report().isBlank() || visit.report().length() > REPORT) {
      no.add(Reason.of("arrangements.work.report", "most", REPORT));
    }
    return no;
  }

  /** Key of the clock of the visit after one on {@code on}. */
  public static String nextVisit(LocalDate notified, LocalDate on, NotifiedArrangements rule) {
    var close = notified.plusMonths(rule.privateFostering().firstYearMonths());
    return on.isBefore(close)
        ? "private-fostering-visit-first-year"
        : "private-fostering-visit-later";
  }
}
