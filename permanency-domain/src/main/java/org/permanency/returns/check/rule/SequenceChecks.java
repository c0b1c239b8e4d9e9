package org.permanency.returns.check.rule;

import static org.permanency.returns.check.rule.Check.beside;
import static org.permanency.returns.check.rule.Check.rows;
import static org.permanency.returns.check.rule.ReturnTable.EPISODES;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** Episodes one after another: what changed between them and why they ended. */
final class SequenceChecks {
  private static final List<String> PLACEMENT =
      List.of("PLACE", "PL_POST", "URN", "PLACE_PROVIDER");

  private SequenceChecks() {}

  static Map<String, Check> all() {
    var all = new HashMap<String, Check>();
    all.put("383", temporary());
    all.put("388", rows(EPISODES, SequenceChecks::endsAsItGoesOn));
    all.put("426", rows(EPISODES, SequenceChecks::bothShortBreaks));
    all.put("431", step(SequenceChecks::startsAnew));
    all.put("432", step(SequenceChecks::goesOnAfterTheEnd));
    all.put("433", step(SequenceChecks::leavesGap));
    all.put("434", step(SequenceChecks::statusOnly));
    all.put("435", step(SequenceChecks::placementOnly));
    all.put("436", step(SequenceChecks::statusAndPlacement));
    all.put("437", rows(EPISODES, SequenceChecks::goesOnAfterFinalEnd));
    all.put("501", step(SequenceChecks::overlaps));
    all.put("503D", beside(EPISODES, SequenceChecks::otherPlaceThanLastYear));
    all.put("504", step(SequenceChecks::otherNeed));
    all.putAll(TogetherChecks.all());
    all.putAll(AgeAtEndChecks.all());
    all.putAll(EpisodesOfChildChecks.all());
    all.putAll(WhereaboutsChecks.all());
    all.putAll(WorkerChecks.all());
    return all;
  }

  /** Says something of a row and another of the same child, mostly the one before it. */
  @FunctionalInterface
  interface Step {
    boolean holds(int row, int before);
  }

  /** Makes the comparison of one rule. */
  @FunctionalInterface
  interface StepOf {
    Step of(Rows rows, CheckRule rule);
  }

  /** Looks at each episode that has one before it. */
  static Check step(StepOf maker) {
    return step(EPISODES, "DECOM", maker);
  }

  /**
   * Looks at each row of a table that has one of the same child before it.
   *
   * @param start column of the first day; a row without one has no place in the order and passes
   */
  static Check step(ReturnTable table, String start, StepOf maker) {
    return rows(
        table,
        (t, rule) -> {
          var from = t.days(start);
          var step = maker.of(t, rule);
          return row -> t.before(row) >= 0 && from.known(row) && step.holds(row, t.before(row));
        });
  }

  /** Whether a column is filled in two rows and says something else. */
  private static Step differs(Rows t, String column) {
    var words = t.words(column);
    return (row, other) -> !words.blank(row) && !words.blank(other) && !words.same(row, other);
  }

  /** Whether a column is filled in two rows and says the same. */
  private static Step same(Rows t, String column) {
    var words = t.words(column);
    return (row, other) -> !words.blank(row) && words.same(row, other);
  }

  /** Whether all that says where a child lives is the same in two rows; blank equals blank. */
  private static Step samePlacement(Rows t) {
    var columns = PLACEMENT.stream().map(t::words).toArray(Words[]::new);
    return (row, other) -> {
      for (var column : columns) {
        if (!column.same(row, other)) {
          return false;
        }
      }
      return true;
    };
  }

  private static Step startsAnew(Rows t, CheckRule rule) {
    var anew = t.in("RNE", rule.list("reasons"));
    var from = t.days("DECOM");
    var to = t.days("DEC");
    return (row, before) -> anew.test(row) && to.known(before) && from.at(row) <= to.at(before);
  }

  private static Step goesOnAfterTheEnd(Rows t, CheckRule rule) {
    var ended = t.in("REC", rule.list("ended"));
    var goesOn = t.words("RNE").filledButNot(Set.copyOf(rule.list("reasons")));
    return (row, before) -> goesOn.test(row) && ended.test(before);
  }

  private static Step leavesGap(Rows t, CheckRule rule) {
    var goesOn = t.in("RNE", rule.list("reasons"));
    var from = t.days("DECOM");
    var to = t.days("DEC");
    return (row, before) -> goesOn.test(row) && !to.bad(before) && to.at(before) != from.at(row);
  }

  private static Step statusOnly(Rows t, CheckRule rule) {
    var reason = t.in("RNE", rule.list("reasons"));
    var sameStatus = same(t, "LS");
    var samePlacement = samePlacement(t);
    return (row, before) ->
        reason.test(row) && (sameStatus.holds(row, before) || !samePlacement.holds(row, before));
  }

  private static Step placementOnly(Rows t, CheckRule rule) {
    return statusOrNoMove(t, rule, differs(t, "LS"));
  }

  private static Step statusAndPlacement(Rows t, CheckRule rule) {
    return statusOrNoMove(t, rule, same(t, "LS"));
  }

  /** Where the legal status is not as the reason has it, or the child has not moved. */
  private static Step statusOrNoMove(Rows t, CheckRule rule, Step status) {
    var reason = t.in("RNE", rule.list("reasons"));
    var samePlacement = samePlacement(t);
    return (row, before) ->
        reason.test(row) && (status.holds(row, before) || samePlacement.holds(row, before));
  }

  private static Step overlaps(Rows t, CheckRule rule) {
    var from = t.days("DECOM");
    var to = t.days("DEC");
    return (row, before) -> from.before(row, to.at(before));
  }

  private static Step otherNeed(Rows t, CheckRule rule) {
    var goesOn = t.in("REC", rule.list("continuing"));
    var from = t.days("DECOM");
    var to = t.days("DEC");
    var other = differs(t, "CIN");
    return (row, before) ->
        goesOn.test(before)
            && to.known(before)
            && to.at(before) == from.at(row)
            && other.holds(row, before);
  }

  private static IntPredicate goesOnAfterFinalEnd(Rows t, CheckRule rule) {
    var last = t.in("REC", rule.list("reasons"));
    var from = t.days("DECOM");
    return row -> last.test(row) && t.after(row) >= 0 && from.known(t.after(row));
  }

  private static IntPredicate endsAsItGoesOn(Rows t, CheckRule rule) {
    var goesOn = t.in("REC", rule.list("continuing"));
    var from = t.days("DECOM");
    var to = t.days("DEC");
    var given = t.filled("REC");
    return row -> {
      if (!from.known(row) || !to.known(row) || !given.test(row)) {
        return false;
      }
      int next = t.after(row);
      if (next < 0) {
        return goesOn.test(row);
      }
      return from.known(next) && goesOn.test(row) != (from.at(next) == to.at(row));
    };
  }

  private static IntPredicate bothShortBreaks(Rows t, CheckRule rule) {
    var one = t.in("LS", rule.list("one"));
    var other = t.in("LS", rule.list("other"));
    return row ->
        (one.test(row) && t.any(t.child(row), other))
            || (other.test(row) && t.any(t.child(row), one));
  }

  /** A temporary stay between two others; the rule says which of its rows are named. */
  private static Check temporary() {
    return (files, rule, found) -> {
      var t = files.rows(EPISODES);
      var from = t.days("DECOM");
      var stay = t.in("PLACE", rule.list("places"));
      var noReturn = noReturn(t, rule);
      boolean stayNamed = rule.list("named").contains("stay");
      for (int row = 0; row < t.size(); row++) {
        int before = from.known(row) ? t.before(row) : -1;
        int normal = before < 0 ? -1 : t.before(before);
        if (normal >= 0 && stay.test(before) && noReturn.holds(row, normal)) {
          found.add(EPISODES, stayNamed ? before : row);
        }
      }
    };
  }

  /** Whether a row is no return to the placement of the other. */
  private static Step noReturn(Rows t, CheckRule rule) {
    var otherReason = t.words("RNE").filledButNot(Set.copyOf(rule.list("reasons")));
    var differ = rule.list("same").stream().map(c -> differs(t, c)).toArray(Step[]::new);
    return (row, other) -> {
      boolean any = otherReason.test(row);
      for (var column : differ) {
        any |= column.holds(row, other);
      }
      return any;
    };
  }

  private static IntPredicate otherPlaceThanLastYear(Rows t, ReturnFiles files, CheckRule rule) {
    var last = files.last(EPISODES);
    var open = last.days("DEC");
    var from = last.days("DECOM");
    var starts = t.days("DECOM");
    var place = t.words("PLACE");
    var oldPlace = last.words("PLACE");
    var renamed = last.in("PLACE", rule.list("from"));
    var renamedTo = t.in("PLACE", rule.list("to"));
    return row -> {
      if (!starts.known(row) || t.before(row) >= 0) {
        return false;
      }
      int old = last.lastOf(t.child(row), from::known);
      return old >= 0
          && open.blank(old)
          && otherWord(place.at(row), oldPlace.at(old))
          && !(renamed.test(old) && renamedTo.test(row));
    };
  }

  private static boolean otherWord(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }
}
