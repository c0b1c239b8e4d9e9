package org.permanency.returns.check.rule;

import java.util.Collection;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * A column of words: each distinct word once, and its number in each row. Number 0 is blank. What
 * is asked of words is worked out once a distinct word, not once a row.
 */
public final class Words {
  private final int[] numbers;
  private final String[] words;

  Words(int[] numbers, String[] words) {
    this.numbers = numbers;
    this.words = words;
  }

  /** The word of a row, empty when blank. */
  public String at(int row) {
    return words[numbers[row]];
  }

  /** Whether a row is blank. */
  public boolean blank(int row) {
    return numbers[row] == 0;
  }

  /** Rows whose word is one of these. */
  public IntPredicate in(Collection<String> wanted) {
    return matching(wanted::contains);
  }

  /** Rows whose word is one of these. */
  public IntPredicate in(String... wanted) {
    return in(java.util.Set.of(wanted));
  }

  /** Rows whose word, blank ones included, passes. */
  public IntPredicate matching(Predicate<String> wanted) {
    var hit = new boolean[words.length];
    for (int i = 0; i < words.length; i++) {
      hit[i] = wanted.test(words[i]);
    }
    return row -> hit[numbers[row]];
  }

  /** Rows that are not blank and whose word does not pass. */
  public IntPredicate filledButNot(Collection<String> wanted) {
    return matching(w -> !w.isEmpty() && !wanted.contains(w));
  }

  /** Rows that are filled. */
  public IntPredicate filled() {
    return row -> numbers[row] != 0;
  }

  /** Rows that are blank. */
  public IntPredicate blank() {
    return row -> numbers[row] == 0;
  }

  /** Whether two rows have the same word; blank equals blank. */
  public boolean same(int row, int other) {
    return numbers[row] == numbers[other];
  }
}
