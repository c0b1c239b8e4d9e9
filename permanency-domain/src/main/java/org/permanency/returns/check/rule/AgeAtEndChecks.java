package org.permanency.returns.check.rule;

import static org.permanency.returns.check.rule.ReturnTable.EPISODES;
import static org.permanency.returns.check.rule.ReturnTable.HEADER;

import java.util.HashMap;
import java.util.Map;

/** How old children are when episodes end for some reasons. */
final class AgeAtEndChecks {
  private AgeAtEndChecks() {}

  static Map<String, Check> all() {
    var all = new HashMap<String, Check>();
    all.put("386", ended(false, false));
    all.put("387", ended(true, false));
    all.put("389", ended(true, false));
    all.put("407", ended(false, true));
    all.put("460", ended(true, false));
    return all;
  }

  /**
   * Episodes that ended for one of the rule's reasons on the wrong side of a birthday.
   *
   * @param younger whether ending before the birthday fails, or on it and after
   * @param header whether the child's own row is named too
   */
  private static Check ended(boolean younger, boolean header) {
    return (files, rule, found) -> {
      var t = files.rows(EPISODES);
      var children = files.rows(HEADER);
      var reason = t.in("REC", rule.list("reasons"));
      var to = t.days("DEC");
      var born = children.days("DOB");
      int years = rule.number("years");
      for (int row = 0; row < t.size(); row++) {
        if (reason.test(row) && to.known(row)) {
          int child = children.first(t.child(row));
          int birthday = birthday(born, child, years);
          if (Days.isKnown(birthday) && to.at(row) < birthday == younger) {
            found.add(EPISODES, row);
            found.add(HEADER, header ? child : -1);
          }
        }
      }
    };
  }

  /** A birthday of the child of a row; {@link Days#NONE} when it is not known. */
  private static int birthday(Days born, int row, int years) {
    return row < 0 || !born.known(row) ? Days.NONE : Days.birthday(born.at(row), years);
  }
}
