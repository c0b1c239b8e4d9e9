package org.permanency.returns.check.rule;

/** When the children were born, by the table of children. */
final class EpisodeBirths {
  private final Rows header;
  private final Days born;

  EpisodeBirths(ReturnFiles files) {
    header = files.rows(ReturnTable.HEADER);
    born = header.days("DOB");
  }

  /** Day of birth of a child; not a known day when none is given. */
  int of(int child) {
    int row = header.first(child);
    return row < 0 ? Days.NONE : born.at(row);
  }

  /** Whether a child is not yet so old on a day; not when either day is unknown. */
  boolean under(int years, int child, int day) {
    int birth = of(child);
    return Days.isKnown(birth) && Days.isKnown(day) && isUnder(years, birth, day);
  }

  /** Whether a child is at least so old on a day; not when either day is unknown. */
  boolean atLeast(int years, int child, int day) {
    int birth = of(child);
    return Days.isKnown(birth) && Days.isKnown(day) && !isUnder(years, birth, day);
  }

  /** Most are far enough from the birthday not to look it up in the calendar. */
  private static boolean isUnder(int years, int birth, int day) {
    int lived = day - birth;
    if (lived < 365 * years) {
      return true;
    }
    return lived <= 366 * years && day < Days.birthday(birth, years);
  }
}
