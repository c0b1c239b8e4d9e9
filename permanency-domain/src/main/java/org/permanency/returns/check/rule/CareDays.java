package org.permanency.returns.check.rule;

import static org.permanency.returns.check.rule.ReturnTable.EPISODES;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Days in care by the episodes of this year and the year before, short breaks left out. An episode
 * without an end goes on to the end of its year; where two overlap, a day counts once.
 */
final class CareDays {
  private final Rows now;
  private final Rows before;
  private final IntPredicate countsNow;
  private final IntPredicate countsBefore;
  private final IntPredicate endedNow;
  private final IntPredicate endedBefore;
  private final int first;
  private final int last;

  CareDays(ReturnFiles files, CheckRule rule) {
    now = files.rows(EPISODES);
    before = files.last(EPISODES);
    countsNow = counts(now, rule);
    countsBefore = counts(before, rule);
    endedNow = now.in("REC", rule.list("ended"));
    endedBefore = before.in("REC", rule.list("ended"));
    first = files.first();
    last = files.last();
  }

  private static IntPredicate counts(Rows episodes, CheckRule rule) {
    var from = episodes.days("DECOM");
    var breaks = episodes.in("LS", rule.list("breaks"));
    return row -> from.known(row) && !breaks.test(row);
  }

  /** Whether the latest episode of a child ended for one of the rule's reasons. */
  boolean endedWith(int child) {
    int row = now.lastOf(child, now.days("DECOM")::known);
    if (row >= 0) {
      return endedNow.test(row);
    }
    int earlier = before.lastOf(child, before.days("DECOM")::known);
    return earlier >= 0 && endedBefore.test(earlier);
  }

  /** Whether a child was in care long enough since both birthdays that the rule names. */
  boolean enough(int child, int born, CheckRule rule) {
    long[] spells = spells(child);
    return since(spells, Days.birthday(born, rule.number("firstAge"))) >= rule.number("firstDays")
        && since(spells, Days.birthday(born, rule.number("secondAge")))
            >= rule.number("secondDays");
  }

  /** First day and the day after the last of each episode, packed, by the first day. */
  private long[] spells(int child) {
    int[] later = now.of(child);
    int[] earlier = before.of(child);
    var all = new long[later.length + earlier.length];
    int size = 0;
    for (int row : earlier) {
      size = add(all, size, before, countsBefore.test(row) ? row : -1, first);
    }
    for (int row : later) {
      size = add(all, size, now, countsNow.test(row) ? row : -1, last);
    }
    Arrays.sort(all, 0, size);
    return Arrays.copyOf(all, size);
  }

  private static int add(long[] all, int size, Rows episodes, int row, int end) {
    if (row < 0) {
      return size;
    }
    long from = episodes.days("DECOM").at(row);
    int to = Math.min(episodes.days("DEC").at(row), end);
    all[size] = from << Integer.SIZE | Integer.toUnsignedLong(to);
    return size + 1;
  }

  private static int since(long[] spells, int day) {
    int covered = day;
    int sum = 0;
    for (long spell : spells) {
      int from = (int) (spell >> Integer.SIZE);
      int to = (int) spell;
      sum += Math.max(0, to - Math.max(from, covered));
      covered = Math.max(covered, to);
    }
    return sum;
  }
}
