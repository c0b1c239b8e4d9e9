package org.permanency.returns.check.rule;

import static org.permanency.returns.check.rule.Check.rows;
import static org.permanency.returns.check.rule.ReturnTable.AD1;
import static org.permanency.returns.check.rule.ReturnTable.EPISODES;
import static org.permanency.returns.check.rule.ReturnTable.HEADER;
import static org.permanency.returns.check.rule.ReturnTable.MISSING;
import static org.permanency.returns.check.rule.ReturnTable.PLACED_ADOPTION;
import static org.permanency.returns.check.rule.ReturnTable.REVIEWS;
import static org.permanency.returns.check.rule.ReturnTable.UASC;

import java.util.HashMap;
import java.util.Map;

/** Whether a column holds a date. */
final class DateChecks {
  private DateChecks() {}

  static Map<String, Check> all() {
    var all = new HashMap<String, Check>();
    all.put("102", required(HEADER, "DOB"));
    all.put("141", required(EPISODES, "DECOM"));
    all.put("147", optional(EPISODES, "DEC"));
    all.put("166", required(REVIEWS, "REVIEW"));
    all.put("104", optional(UASC, "DUC"));
    all.put("112", optional(AD1, "DATE_INT"));
    all.put("113", optional(AD1, "DATE_MATCH"));
    all.put("115", optional(PLACED_ADOPTION, "DATE_PLACED"));
    all.put("116", optional(PLACED_ADOPTION, "DATE_PLACED_CEASED"));
    all.put("171", optional(HEADER, "MC_DOB"));
    all.put("1004", optional(MISSING, "MIS_START"));
    all.put("1005", optional(MISSING, "MIS_END"));
    return all;
  }

  /** Blank or no date fails. */
  private static Check required(ReturnTable table, String column) {
    return rows(
        table,
        (t, rule) -> {
          var days = t.days(column);
          return row -> !days.known(row);
        });
  }

  /** What is no date fails; blank passes. */
  private static Check optional(ReturnTable table, String column) {
    return rows(
        table,
        (t, rule) -> {
          var days = t.days(column);
          return days::bad;
        });
  }
}
