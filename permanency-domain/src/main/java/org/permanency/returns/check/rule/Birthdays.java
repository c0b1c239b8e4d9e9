package org.permanency.returns.check.rule;

/** Birthdays of some ages within the collection year. */
final class Birthdays {
  private final Days born;
  private final int[] ages;
  private final int first;
  private final int last;

  Birthdays(Days born, int[] ages, ReturnFiles files) {
    this.born = born;
    this.ages = ages;
    first = files.first();
    last = files.last();
  }

  /** The one that a row's child has; {@link Days#NONE} when it has none. */
  int on(int row) {
    if (born.known(row)) {
      for (int age : ages) {
        int day = Days.birthday(born.at(row), age);
        if (day >= first && day <= last) {
          return day;
        }
      }
    }
    return Days.NONE;
  }
}
