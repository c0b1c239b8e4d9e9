package org.permanency.returns.check.rule;

import static org.permanency.returns.check.rule.Check.rows;
import static org.permanency.returns.check.rule.ReturnTable.AD1;

import java.util.HashMap;
import java.util.Map;

/** Whether the particulars of an adoption are whole and agree among themselves. */
final class AdopterChecks {
  /** All that is entered of an adoption. */
  private static final String[] ITEMS = {
    "DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR"
  };

  private AdopterChecks() {}

  static Map<String, Check> all() {
    var all = new HashMap<String, Check>();
    all.put("151", rows(AD1, (t, rule) -> t.anyFilled(ITEMS).and(t.anyBlank(ITEMS))));
    all.put("333", matchBeforeDecision());
    all.put("511", numberWithSex());
    for (var code : new String[] {"514", "517", "518", "519", "520", "524"}) {
      all.put(code, statusWithoutSex());
    }
    return all;
  }

  /** All that is entered of an adoption. */
  static String[] items() {
    return ITEMS.clone();
  }

  private static Check matchBeforeDecision() {
    return rows(
        AD1,
        (t, rule) -> {
          var decided = t.days("DATE_INT");
          var matched = t.days("DATE_MATCH");
          return row ->
              matched.known(row) && (decided.blank(row) || decided.after(row, matched.at(row)));
        });
  }

  /** This number of adopters with one of these sexes fails. */
  private static Check numberWithSex() {
    return rows(
        AD1,
        (t, rule) ->
            t.in("NB_ADOPTR", rule.list("number")).and(t.in("SEX_ADOPTR", rule.list("sexes"))));
  }

  /** This legal status without one of these sexes, or without any, fails. */
  private static Check statusWithoutSex() {
    return rows(
        AD1,
        (t, rule) ->
            t.in("LS_ADOPTR", rule.list("status"))
                .and(t.in("SEX_ADOPTR", rule.list("sexes")).negate()));
  }
}
