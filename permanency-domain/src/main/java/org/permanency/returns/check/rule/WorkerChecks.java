package org.permanency.returns.check.rule;

import static org.permanency.returns.check.rule.Check.beside;
import static org.permanency.returns.check.rule.Check.rows;
import static org.permanency.returns.check.rule.ReturnTable.EPISODES;
import static org.permanency.returns.check.rule.ReturnTable.SW_EPISODES;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.permanency.returns.check.rule.SequenceChecks.Step;

/** Social workers of a child, one after another. */
final class WorkerChecks {
  private WorkerChecks() {}

  static Map<String, Check> all() {
    var all = new HashMap<String, Check>();
    all.put("SW01STG1", beside(EPISODES, WorkerChecks::noWorker));
    all.put("SW01aSTG1", rows(SW_EPISODES, WorkerChecks::lacksBefore));
    all.put("SW01bSTG1", rows(SW_EPISODES, WorkerChecks::lacksSince));
    all.put("SW02STG1", rows(SW_EPISODES, WorkerChecks::otherForm));
    all.put("SW03STG1", rows(SW_EPISODES, (t, r) -> t.anyBlank("SW_ID", "SW_DECOM", "SW_REASON")));
    all.put("SW04STG1", rows(SW_EPISODES, WorkerChecks::noStart));
    all.put("SW05STG1", rows(SW_EPISODES, (t, r) -> t.days("SW_DEC")::bad));
    all.put("SW06STG2", beside(SW_EPISODES, (t, f, r) -> after(t, f.last())));
    all.put("SW07STG2", beside(SW_EPISODES, WorkerChecks::endsOutside));
    all.put("SW08STG2", rows(SW_EPISODES, WorkerChecks::openBeforeNext));
    all.put("SW09STG2", rows(SW_EPISODES, WorkerChecks::tooShort));
    all.put("SW10STG2", SequenceChecks.step(SW_EPISODES, "SW_DECOM", WorkerChecks::apart));
    all.put("SW11aSTG2", beside(SW_EPISODES, WorkerChecks::nobodySoonAfter));
    all.put("SW11bSTG2", beside(SW_EPISODES, WorkerChecks::nobodyAfter));
    all.put("SW12STG2", beside(EPISODES, WorkerChecks::nobodyAtTheTime));
    all.put("SW13STG1", beside(SW_EPISODES, WorkerChecks::otherReason));
    all.put("SW14STG2", rows(SW_EPISODES, WorkerChecks::openBeforeNext));
    all.put("SW17STG2", rows(SW_EPISODES, WorkerChecks::lastEnded));
    return all;
  }

  private static IntPredicate noStart(Rows t, CheckRule rule) {
    var from = t.days("SW_DECOM");
    return row -> !from.known(row);
  }

  private static IntPredicate after(Rows t, int day) {
    var from = t.days("SW_DECOM");
    return row -> from.after(row, day);
  }

  /** Open episodes that are no short break. */
  private static IntPredicate open(Rows episodes, CheckRule rule) {
    return episodes.blank("DEC").and(episodes.in("LS", rule.list("short")).negate());
  }

  private static IntPredicate noWorker(Rows t, ReturnFiles files, CheckRule rule) {
    var workers = files.rows(SW_EPISODES);
    var whole = workers.anyBlank("SW_ID", "SW_DECOM", "SW_REASON").negate();
    return open(t, rule).and(row -> !workers.any(t.child(row), whole));
  }

  private static IntPredicate lacksBefore(Rows t, CheckRule rule) {
    int since = Days.parse(rule.list("since").get(0));
    var from = t.days("SW_DECOM");
    return t.blank("SW_DECOM").or(t.blank("SW_ID").and(row -> from.before(row, since)));
  }

  private static IntPredicate lacksSince(Rows t, CheckRule rule) {
    int since = Days.parse(rule.list("since").get(0));
    return t.blank("SW_DECOM").or(t.anyBlank("SW_ID", "SW_REASON").and(after(t, since - 1)));
  }

  private static IntPredicate otherForm(Rows t, CheckRule rule) {
    var form = Pattern.compile(rule.list("form").get(0));
    return t.words("SW_ID").matching(w -> !w.isEmpty() && !form.matcher(w).matches());
  }

  private static IntPredicate endsOutside(Rows t, ReturnFiles files, CheckRule rule) {
    int first = start(files, rule);
    int last = files.last();
    var to = t.days("SW_DEC");
    return row -> to.before(row, first) || to.after(row, last);
  }

  /** First day of the years that are asked for: some before the collection year. */
  private static int start(ReturnFiles files, CheckRule rule) {
    return Days.of(LocalDate.of(files.year() - 1 - rule.number("years"), 4, 1));
  }

  private static IntPredicate openBeforeNext(Rows t, CheckRule rule) {
    var from = t.days("SW_DECOM");
    return t.blank("SW_DEC").and(row -> t.after(row) >= 0 && from.known(t.after(row)));
  }

  private static IntPredicate tooShort(Rows t, CheckRule rule) {
    int days = rule.number("days");
    var from = t.days("SW_DECOM");
    var to = t.days("SW_DEC");
    return row -> from.known(row) && to.known(row) && to.at(row) - from.at(row) < days;
  }

  private static Step apart(Rows t, CheckRule rule) {
    int days = rule.number("days");
    var exempt = t.in("SW_REASON", rule.list("exempt"));
    var from = t.days("SW_DECOM");
    var to = t.days("SW_DEC");
    return (row, before) ->
        to.known(before) && Math.abs(from.at(row) - to.at(before)) > days && !exempt.test(row);
  }

  private static IntPredicate nobodySoonAfter(Rows t, ReturnFiles files, CheckRule rule) {
    int days = rule.number("days");
    var from = t.days("SW_DECOM");
    var to = t.days("SW_DEC");
    return row -> {
      int next = t.after(row);
      return to.known(row)
          && to.at(row) <= files.last() - days
          && (next < 0 || (from.known(next) && Math.abs(from.at(next) - to.at(row)) > days));
    };
  }

  private static IntPredicate nobodyAfter(Rows t, ReturnFiles files, CheckRule rule) {
    int days = rule.number("days");
    var to = t.days("SW_DEC");
    return row ->
        t.after(row) < 0 && to.at(row) >= files.last() - days && to.at(row) < files.last();
  }

  /** Where nobody is named as a child who is looked after at the end came into care or left it. */
  private static IntPredicate nobodyAtTheTime(Rows t, ReturnFiles files, CheckRule rule) {
    var workers = files.rows(SW_EPISODES);
    var open = open(t, rule);
    return asked(t, files, rule)
        .and(row -> t.any(t.child(row), open))
        .and(covered(t, workers).negate());
  }

  /** Episodes with which care began or ended, in the years that are asked for; no short breaks. */
  private static IntPredicate asked(Rows t, ReturnFiles files, CheckRule rule) {
    int first = start(files, rule);
    var from = t.days("DECOM");
    var to = t.days("DEC");
    var ends = t.words("REC").filledButNot(Set.copyOf(rule.list("continuing"))).and(to::known);
    return t.in("LS", rule.list("short"))
        .negate()
        .and(t.in("RNE", rule.list("starting")).or(ends))
        .and(row -> from.known(row) && !to.bad(row))
        .and(row -> to.at(row) >= first && !to.after(row, files.last()));
  }

  /** Episodes on some day of which somebody was named for the child. */
  private static IntPredicate covered(Rows t, Rows workers) {
    var from = t.days("DECOM");
    var to = t.days("DEC");
    var workFrom = workers.days("SW_DECOM");
    var workTo = workers.days("SW_DEC");
    return row ->
        workers.any(
            t.child(row),
            w -> workFrom.known(w) && workFrom.at(w) <= to.at(row) && workTo.at(w) >= from.at(row));
  }

  private static IntPredicate otherReason(Rows t, ReturnFiles files, CheckRule rule) {
    var other = t.words("SW_REASON").filledButNot(Set.copyOf(rule.list("codes")));
    var blank = t.blank("SW_REASON");
    if (!rule.list("blank").contains("first")) {
      return other.or(blank);
    }
    var first = firstOfYear(t, files.first());
    return other.or(blank.and(row -> first.applyAsInt(t.child(row)) != row));
  }

  /** A child's first spell that reaches into the year or starts in it; -1 when there is none. */
  private static IntUnaryOperator firstOfYear(Rows t, int day) {
    var from = t.days("SW_DECOM");
    var to = t.days("SW_DEC");
    IntPredicate earlier = row -> from.before(row, day);
    IntPredicate since = row -> from.known(row) && from.at(row) >= day;
    return child -> {
      int old = t.lastOf(child, earlier);
      return old >= 0 && to.at(old) >= day ? old : t.firstOf(child, since);
    };
  }

  private static IntPredicate lastEnded(Rows t, CheckRule rule) {
    var from = t.days("SW_DECOM");
    var to = t.days("SW_DEC");
    return row -> to.known(row) && from.known(row) && t.lastOf(t.child(row), from::known) == row;
  }
}
