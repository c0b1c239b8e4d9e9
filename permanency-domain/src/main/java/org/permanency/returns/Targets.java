package org.permanency.returns;

import static org.permanency.returns.Field.day;
import static org.permanency.returns.Field.flag;
import static org.permanency.returns.Field.id;
import static org.permanency.returns.Field.lookup;
import static org.permanency.returns.Field.number;
import static org.permanency.returns.Field.text;

import java.util.List;
import java.util.stream.Stream;
import org.permanency.returns.Target.Ids;
import org.permanency.returns.Target.Scope;

/**
 * The tables that the intake writes, those of other rooms among them (docs/decisions/0004). They
 * are listed in the order in which they are written.
 */
final class Targets {
  private static final Field CHILD = id("child_id");
  private static final Field HOUSEHOLD = id("household_id");

  static final Target SIBLING_GROUP =
      new Target(
          "people_sibling_group",
          Ids.GIVEN,
          List.of(text("council"), text("code")),
          List.of(),
          false,
          false,
          Scope.COUNCIL);
  static final Target PERSON =
      new Target(
          "people_person",
          Ids.KEY,
          List.of(id("id")),
          List.of(
              text("family_name"),
              text("given_names"),
              day("born"),
              text("sex"),
              text("ethnicity")),
          false,
          true,
          Scope.PERSON);
  static final Target CHILD_RECORD =
      new Target(
          "people_child",
          Ids.KEY,
          List.of(id("id")),
          List.of(
              text("council"),
              text("number"),
              text("upn"),
              flag("mother"),
              day("mother_child_born"),
              day("uasc_ceased"),
              flag("uasc"),
              id("sibling_group_id"),
              number("facts_year")),
          false,
          true,
          Scope.COUNCIL);
  static final Target EPISODE =
      dated(
          "placement_episode",
          List.of(CHILD, day("starts")),
          day("ends"),
          text("reason_began"),
          text("legal_status"),
          text("need"),
          text("place"),
          text("provider"),
          text("reason_ended"),
          text("reason_change"),
          text("home_postcode"),
          text("placement_postcode"),
          text("urn"));
  static final Target REVIEW =
      dated("casework_review", List.of(CHILD, day("held")), text("participation"));
  static final Target MISSING =
      dated("placement_missing", List.of(CHILD, day("starts")), text("kind"), day("ends"));
  static final Target WORKER_SPELL =
      dated(
          "returns_worker_spell",
          List.of(CHILD, text("sw_id"), day("sw_decom")),
          day("sw_dec"),
          text("sw_reason"));
  static final Target LIBERTY_ORDER =
      dated("returns_liberty_order", List.of(CHILD, day("dolo_start")), day("dolo_end"));
  static final Target HISTORY_START =
      new Target(
          "placement_history_start",
          Ids.KEY,
          List.of(text("council")),
          List.of(number("first_year")),
          false,
          false,
          Scope.COUNCIL);
  static final Target HOUSEHOLD_RECORD =
      new Target(
          "fostering_household",
          Ids.GIVEN,
          List.of(lookup("code")),
          List.of(
              text("code"),
              text("name"),
              text("type"),
              day("approved_from"),
              day("approved_to"),
              day("from_agency_on")),
          false,
          true,
          Scope.TENANT);
  static final Target BANK_ACCOUNT =
      new Target(
          "fostering_bank_account",
          Ids.KEY,
          List.of(HOUSEHOLD),
          List.of(text("sort_code"), text("account"), text("account_name")),
          false,
          true,
          Scope.TENANT);
  static final Target TERMS =
      spell(
          "fostering_terms",
          HOUSEHOLD,
          Scope.TENANT,
          number("places"),
          number("age_from"),
          number("age_to"));
  static final Target LEVEL = spell("fostering_level", HOUSEHOLD, Scope.TENANT, text("level"));
  static final Target HOLD =
      spell("fostering_hold", HOUSEHOLD, Scope.TENANT, number("places"), text("reason"));
  static final Target STAY =
      spell(
          "fostering_stay", CHILD, Scope.CHILD, HOUSEHOLD, flag("ended_planned"), text("ended_by"));
  static final Target REGISTER_COUNCIL =
      new Target(
          "fostering_register_council",
          Ids.KEY,
          List.of(text("council")),
          List.of(),
          false,
          false,
          Scope.COUNCIL);
  static final Target RESPONSIBILITY =
      spell("casework_responsibility", CHILD, Scope.CHILD, text("held_by"));
  static final Target WORKER =
      new Target(
          "people_worker",
          Ids.GIVEN,
          List.of(lookup("code")),
          List.of(text("code"), text("name")),
          false,
          false,
          Scope.TENANT);
  static final Target WORKER_POST =
      spell(
          "people_worker_post",
          id("worker_id"),
          Scope.TENANT,
          text("organisation"),
          text("post"),
          flag("qualified"));

  static final Target PAYEE =
      new Target(
          "finance_payee",
          Ids.GIVEN,
          List.of(lookup("kind"), lookup("code")),
          List.of(
              text("kind"),
              text("code"),
              text("name"),
              text("sort_code"),
              text("account"),
              text("account_name")),
          false,
          true,
          Scope.TENANT);
  static final Target AWARD =
      new Target(
          "allowances_award",
          Ids.GIVEN,
          List.of(lookup("number")),
          List.of(
              text("number"),
              id("child_id"),
              id("payee_id"),
              text("kind"),
              day("starts"),
              day("ends"),
              day("order_on"),
              number("agreed_pence"),
              number("addition_pence"),
              flag("eldest"),
              flag("placed_before"),
              text("basis"),
              text("decided_by"),
              day("decided_on")),
          false,
          true,
          Scope.TENANT);

  static final Target PROVIDER =
      new Target(
          "placement_provider",
          Ids.GIVEN,
          List.of(lookup("urn")),
          List.of(text("urn"), text("name")),
          false,
          true,
          Scope.TENANT);
  static final Target AGREEMENT =
      new Target(
          "providers_agreement",
          Ids.GIVEN,
          List.of(lookup("reference")),
          List.of(
              text("reference"),
              id("child_id"),
              id("provider_id"),
              day("starts"),
              day("ends"),
              day("planned_end"),
              number("weekly_pence"),
              number("extras_pence"),
              text("extras_what"),
              text("note")),
          false,
          true,
          Scope.TENANT);

  /** All of them, in the order in which they are written. */
  static final List<Target> ALL =
      List.of(
          SIBLING_GROUP,
          PERSON,
          CHILD_RECORD,
          YearlyTargets.HEADER,
          YearlyTargets.UASC,
          YearlyTargets.OC2,
          YearlyTargets.OC3,
          YearlyTargets.AD1,
          YearlyTargets.PLACED_ADOPTION,
          YearlyTargets.PREV_PERM,
          EPISODE,
          REVIEW,
          MISSING,
          WORKER_SPELL,
          LIBERTY_ORDER,
          HISTORY_START,
          HOUSEHOLD_RECORD,
          BANK_ACCOUNT,
          TERMS,
          LEVEL,
          HOLD,
          STAY,
          REGISTER_COUNCIL,
          RESPONSIBILITY,
          WORKER,
          WORKER_POST,
          PAYEE,
          AWARD,
          PROVIDER,
          AGREEMENT);

  private Targets() {}

  /** A table of the return whose rows go on through the years. */
  private static Target dated(String table, List<Field> key, Field... values) {
    return new Target(table, Ids.COUNTED, key, List.of(values), true, false, Scope.CHILD);
  }

  /** A table of our own files: from a day up to another one. */
  private static Target spell(String table, Field of, Scope scope, Field... values) {
    var all = Stream.concat(Stream.of(day("ends")), Stream.of(values)).toList();
    return new Target(table, Ids.GIVEN, List.of(of, day("starts")), all, false, false, scope);
  }
}
