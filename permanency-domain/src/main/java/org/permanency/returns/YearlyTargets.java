package org.permanency.returns;

import static org.permanency.returns.Field.day;
import static org.permanency.returns.Field.id;
import static org.permanency.returns.Field.number;
import static org.permanency.returns.Field.text;

import java.util.List;
import org.permanency.returns.Target.Ids;
import org.permanency.returns.Target.Scope;

/** Tables of the return without days of their own: one row a child and collection year. */
final class YearlyTargets {
  static final Target HEADER =
      yearly(
          "returns_header",
          text("sex"),
          day("dob"),
          text("ethnic"),
          text("upn"),
          text("mother"),
          day("mc_dob"));
  static final Target UASC = yearly("returns_uasc", day("duc"));
  static final Target OC2 =
      yearly(
          "returns_oc2",
          number("sdq_score"),
          text("sdq_reason"),
          text("convicted"),
          text("health_check"),
          text("immunisations"),
          text("teeth_check"),
          text("health_assessment"),
          text("substance_misuse"),
          text("intervention_received"),
          text("intervention_offered"));
  static final Target OC3 = yearly("returns_oc3", text("in_touch"), text("activ"), text("accom"));
  static final Target AD1 =
      yearly(
          "returns_ad1",
          day("date_int"),
          day("date_match"),
          text("foster_care"),
          text("nb_adoptr"),
          text("sex_adoptr"),
          text("ls_adoptr"));
  static final Target PLACED_ADOPTION =
      yearly(
          "returns_placed_adoption",
          day("date_placed"),
          day("date_placed_ceased"),
          text("reason_placed_ceased"));
  static final Target PREV_PERM =
      yearly("returns_prev_perm", text("prev_perm"), text("la_perm"), text("date_perm"));

  private YearlyTargets() {}

  private static Target yearly(String table, Field... values) {
    return new Target(
        table,
        Ids.COUNTED,
        List.of(id("child_id"), number("year")),
        List.of(values),
        false,
        false,
        Scope.CHILD);
  }
}
