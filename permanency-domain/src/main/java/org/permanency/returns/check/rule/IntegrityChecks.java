package org.permanency.returns.check.rule;

import static org.permanency.returns.check.rule.Check.beside;
import static org.permanency.returns.check.rule.Check.rows;
import static org.permanency.returns.check.rule.ReturnTable.HEADER;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/** Whether the tables of a return name the same children in the same way. */
final class IntegrityChecks {
  private IntegrityChecks() {}

  static Map<String, Check> all() {
    var all = new HashMap<String, Check>();
    all.put("INT01", inHeader(ReturnTable.AD1));
    all.put("INT02", inHeader(ReturnTable.PLACED_ADOPTION));
    all.put("INT03", inHeader(ReturnTable.EPISODES));
    all.put("INT04", inHeader(ReturnTable.MISSING));
    all.put("INT05", inHeader(ReturnTable.OC2));
    all.put("INT06", inHeader(ReturnTable.OC3));
    all.put("INT07", inHeader(ReturnTable.PREV_PERM));
    all.put("INT08", inHeader(ReturnTable.REVIEWS));
    all.put("INT09", inHeader(ReturnTable.UASC));
    all.put("INT11", sameBirth(ReturnTable.AD1));
    all.put("INT12", sameBirth(ReturnTable.PLACED_ADOPTION));
    all.put("INT13", sameBirth(ReturnTable.MISSING));
    all.put("INT14", sameBirth(ReturnTable.OC2));
    all.put("INT15", sameBirth(ReturnTable.OC3));
    all.put("INT16", sameBirth(ReturnTable.PREV_PERM));
    all.put("INT17", sameBirth(ReturnTable.REVIEWS));
    all.put("INT18", sameBirth(ReturnTable.UASC));
    all.put("INT21", beside(ReturnTable.UASC, IntegrityChecks::otherSex));
    all.put("INT31", once(ReturnTable.AD1));
    all.put("INT32", once(HEADER));
    all.put("INT33", once(ReturnTable.OC2));
    all.put("INT34", once(ReturnTable.OC3));
    all.put("INT35", once(ReturnTable.PREV_PERM));
    all.put("INT36", once(ReturnTable.UASC));
    return all;
  }

  /** A child that the header does not have fails. */
  private static Check inHeader(ReturnTable table) {
    return beside(
        table,
        (t, files, rule) -> {
          var header = files.rows(HEADER);
          return row -> header.count(t.child(row)) == 0;
        });
  }

  /** Another date of birth than in the header fails; one that is not known on a side passes. */
  private static Check sameBirth(ReturnTable table) {
    return beside(
        table,
        (t, files, rule) -> {
          var born = t.days("DOB");
          var header = files.rows(HEADER);
          var there = header.days("DOB");
          return row ->
              born.known(row)
                  && header.any(t.child(row), h -> there.known(h) && there.at(h) != born.at(row));
        });
  }

  /** Another sex than in the header; blank on a side passes. */
  private static IntPredicate otherSex(Rows t, ReturnFiles files, CheckRule rule) {
    var sex = t.words("SEX");
    var header = files.rows(HEADER);
    var there = header.words("SEX");
    return row ->
        !sex.blank(row)
            && header.any(t.child(row), h -> !there.blank(h) && !there.at(h).equals(sex.at(row)));
  }

  /** A child with more than one row fails with all of them; rows of nobody are passed over. */
  private static Check once(ReturnTable table) {
    return rows(table, (t, rule) -> t.filled("CHILD").and(row -> t.count(t.child(row)) > 1));
  }
}
