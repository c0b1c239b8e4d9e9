package org.permanency.returns.check.rule;

import static org.permanency.returns.check.rule.Check.rows;
import static org.permanency.returns.check.rule.ReturnTable.AD1;
import static org.permanency.returns.check.rule.ReturnTable.EPISODES;
import static org.permanency.returns.check.rule.ReturnTable.HEADER;
import static org.permanency.returns.check.rule.ReturnTable.MISSING;
import static org.permanency.returns.check.rule.ReturnTable.OC2;
import static org.permanency.returns.check.rule.ReturnTable.OC3;
import static org.permanency.returns.check.rule.ReturnTable.PLACED_ADOPTION;
import static org.permanency.returns.check.rule.ReturnTable.PREV_PERM;
import static org.permanency.returns.check.rule.ReturnTable.REVIEWS;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Whether a column holds one of its codes; the codes stand in the rules. */
final class CodeChecks {
  private CodeChecks() {}

  static Map<String, Check> all() {
    var all = new HashMap<String, Check>();
    all.put("101", required(HEADER, "SEX"));
    all.put("103", required(HEADER, "ETHNIC"));
    all.put("143", required(EPISODES, "RNE"));
    all.put("144", required(EPISODES, "LS"));
    all.put("145", required(EPISODES, "CIN"));
    all.put("146", required(EPISODES, "PLACE"));
    all.put("149", optional(EPISODES, "REC"));
    all.put("167", required(REVIEWS, "REVIEW_CODE"));
    all.put("178", optional(EPISODES, "PLACE_PROVIDER"));
    all.put("114", optional(AD1, "FOSTER_CARE"));
    all.put("175", optional(AD1, "NB_ADOPTR"));
    all.put("176", optional(AD1, "SEX_ADOPTR"));
    all.put("177", optional(AD1, "LS_ADOPTR"));
    all.put("120", optional(PLACED_ADOPTION, "REASON_PLACED_CEASED"));
    all.put("131", optional(OC3, "IN_TOUCH"));
    all.put("132", optional(OC3, "ACTIV"));
    all.put("133", optional(OC3, "ACCOM"));
    all.put("196", optional(OC2, "SDQ_REASON"));
    all.put("631", required(PREV_PERM, "PREV_PERM"));
    all.put("1006", required(MISSING, "MISSING"));
    all.put("1009", optional(EPISODES, "REASON_PLACE_CHANGE"));
    return all;
  }

  /** Blank or another word than the rule's codes fails. */
  private static Check required(ReturnTable table, String column) {
    return rows(
        table,
        (t, rule) -> {
          var codes = Set.copyOf(rule.list("codes"));
          return t.words(column).matching(w -> !codes.contains(w));
        });
  }

  /** Another word than the rule's codes fails; blank passes. */
  private static Check optional(ReturnTable table, String column) {
    return rows(table, (t, rule) -> t.words(column).filledButNot(Set.copyOf(rule.list("codes"))));
  }
}
