package org.permanency.returns.rule;

import static org.permanency.returns.rule.Column.expected;
import static org.permanency.returns.rule.Column.optional;
import static org.permanency.returns.rule.Column.required;
import static org.permanency.returns.rule.RowRule.inOrder;
import static org.permanency.returns.rule.RowRule.together;
import static org.permanency.returns.rule.RowRule.withinYear;

import java.util.List;
import java.util.regex.Pattern;
import org.permanency.returns.rule.ColumnKind.Code;
import org.permanency.returns.rule.ColumnKind.Day;
import org.permanency.returns.rule.ColumnKind.Form;
import org.permanency.returns.rule.ColumnKind.Id;
import org.permanency.returns.rule.ColumnKind.PartDay;
import org.permanency.returns.rule.ColumnKind.PupilNumber;
import org.permanency.returns.rule.ColumnKind.Whole;

/**
 * The tables of the national return of children looked after (SSDA903). Headings and codes: the
 * return's technical specifications, collection years 2015 to 2027.
 *
 * <p>REQUIRED is what a row cannot be kept without; what the return asks for beyond that is
 * EXPECTED.
 */
public final class NationalTables {
  private static final ColumnKind DAY = new Day();
  private static final ColumnKind POSTCODE =
      new Form(
          Pattern.compile("[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}"), 10, FaultCode.POSTCODE_FORM);
  private static final ColumnKind URN =
      new Form(Pattern.compile("[0-9]{7}|SC[0-9]{5,6}|X{7}"), 20, FaultCode.URN_FORM);
  private static final Column CHILD = required("CHILD", new Id(30, true));
  private static final Column DOB = expected("DOB", DAY).notInAllYears();

  /** The child; one row a child and year. */
  public static final TableSpec HEADER =
      yearly(
              "Header",
              CHILD,
              expected("SEX", code("sex")).check("101"),
              required("DOB", DAY).check("102"),
              expected("ETHNIC", code("ethnic")).check("103"),
              expected("UPN", new PupilNumber()).check("168").notInAllYears(),
              optional("MOTHER", code("yes-no")).notInAllYears(),
              optional("MC_DOB", DAY).check("171").notInAllYears())
          .alsoSeen("UASC")
          .rules(RowRule.motherIsFemale(), withinYear("DOB"));

  /** One row an episode that touches the year. */
  public static final TableSpec EPISODES =
      dated(
              "Episodes",
              "DECOM",
              CHILD,
              required("DECOM", DAY).check("141"),
              required("RNE", code("rne")).check("143"),
              required("LS", code("ls")).check("144"),
              expected("CIN", code("cin")).check("145"),
              required("PLACE", code("place")).check("146"),
              optional("PLACE_PROVIDER", code("place-provider")).check("178").notInAllYears(),
              optional("DEC", DAY).check("147"),
              optional("REC", code("rec")).check("149"),
              optional("REASON_PLACE_CHANGE", code("reason-place-change"))
                  .check("1009")
                  .notInAllYears(),
              optional("HOME_POST", POSTCODE).notInAllYears(),
              optional("PL_POST", POSTCODE).notInAllYears(),
              optional("URN", URN).notInAllYears())
          .alsoSeen("PL_LA", "PL_LOCATION", "PL_DISTANCE")
          .rules(inOrder("DECOM", "DEC"), together("DEC", "REC"), withinYear("DECOM"));

  /** One row a review. */
  public static final TableSpec REVIEWS =
      dated(
              "Reviews",
              "REVIEW",
              CHILD,
              DOB,
              required("REVIEW", DAY).check("166"),
              required("REVIEW_CODE", code("review-code")).check("167"))
          .rules(withinYear("REVIEW"));

  /** Unaccompanied asylum-seeking children. */
  public static final TableSpec UASC =
      yearly(
          "UASC",
          CHILD,
          expected("SEX", code("sex")).notInAllYears(),
          DOB,
          optional("DUC", DAY).check("104"));

  /** Health of children looked after for twelve months. */
  public static final TableSpec OC2 =
      yearly(
          "OC2",
          CHILD,
          DOB,
          optional("SDQ_SCORE", new Whole(0, 40)).check("180"),
          optional("SDQ_REASON", code("sdq-reason")).check("196"),
          yesNo("CONVICTED"),
          yesNo("HEALTH_CHECK"),
          yesNo("IMMUNISATIONS"),
          yesNo("TEETH_CHECK"),
          yesNo("HEALTH_ASSESSMENT"),
          yesNo("SUBSTANCE_MISUSE"),
          yesNo("INTERVENTION_RECEIVED").notInAllYears(),
          yesNo("INTERVENTION_OFFERED").notInAllYears());

  /** Care leavers. */
  public static final TableSpec OC3 =
      yearly(
          "OC3",
          CHILD,
          DOB,
          expected("IN_TOUCH", code("in-touch")).check("131"),
          expected("ACTIV", code("activ")).check("132"),
          expected("ACCOM", code("accom")).check("133"));

  /** Adoptions. */
  public static final TableSpec AD1 =
      yearly(
          "AD1",
          CHILD,
          DOB,
          expected("DATE_INT", DAY).check("112"),
          expected("DATE_MATCH", DAY).check("113"),
          expected("FOSTER_CARE", code("yes-no")).check("114"),
          expected("NB_ADOPTR", code("nb-adoptr")).check("175"),
          expected("SEX_ADOPTR", code("sex-adoptr")).check("176"),
          expected("LS_ADOPTR", code("ls-adoptr")).check("177"));

  /** Decisions that a child should be placed for adoption. */
  public static final TableSpec PLACED_ADOPTION =
      yearly(
              "PlacedAdoption",
              CHILD,
              DOB,
              expected("DATE_PLACED", DAY).check("115"),
              optional("DATE_PLACED_CEASED", DAY).check("116"),
              optional("REASON_PLACED_CEASED", code("reason-placed-ceased")).check("120"))
          .rules(
              inOrder("DATE_PLACED", "DATE_PLACED_CEASED"),
              together("DATE_PLACED_CEASED", "REASON_PLACED_CEASED"));

  /** Permanence before this period of care. */
  public static final TableSpec PREV_PERM =
      yearly(
          "PrevPerm",
          CHILD,
          DOB,
          expected("PREV_PERM", code("prev-perm")).check("631"),
          optional(
                  "LA_PERM",
                  new Form(
                      Pattern.compile("[0-9]{3}|WAL|SCO|NIR|NUK"), 3, FaultCode.AUTHORITY_FORM))
              .check("633"),
          optional("DATE_PERM", new PartDay()));

  /** Spells missing or away. */
  public static final TableSpec MISSING =
      dated(
              "Missing",
              "MIS_START",
              CHILD,
              DOB,
              required("MISSING", code("missing")).check("1006"),
              required("MIS_START", DAY),
              optional("MIS_END", DAY))
          .rules(inOrder("MIS_START", "MIS_END"), withinYear("MIS_START"));

  /** Social workers of a child, since 2023-24. */
  public static final TableSpec WORKER_SPELLS =
      TableSpec.of(
              "SWEpisodes",
              ImportKind.NATIONAL,
              List.of("CHILD", "SW_ID", "SW_DECOM"),
              CHILD,
              DOB,
              required("SW_ID", new Id(20, true)),
              required("SW_DECOM", DAY),
              optional("SW_DEC", DAY),
              expected("SW_REASON", code("sw-reason")))
          .rules(inOrder("SW_DECOM", "SW_DEC"), withinYear("SW_DECOM"));

  /** Deprivation-of-liberty orders. */
  public static final TableSpec LIBERTY_ORDERS =
      dated(
              "DoLo",
              "DOLO_START",
              CHILD,
              DOB,
              required("DOLO_START", DAY),
              optional("DOLO_END", DAY))
          .rules(inOrder("DOLO_START", "DOLO_END"));

  /** All of them. */
  public static final List<TableSpec> ALL =
      List.of(
          HEADER,
          EPISODES,
          REVIEWS,
          UASC,
          OC2,
          OC3,
          AD1,
          PLACED_ADOPTION,
          PREV_PERM,
          MISSING,
          WORKER_SPELLS,
          LIBERTY_ORDERS);

  private NationalTables() {}

  private static TableSpec yearly(String name, Column... columns) {
    return TableSpec.of(name, ImportKind.NATIONAL, List.of("CHILD"), columns);
  }

  private static TableSpec dated(String name, String day, Column... columns) {
    return TableSpec.of(name, ImportKind.NATIONAL, List.of("CHILD", day), columns);
  }

  private static ColumnKind code(String list) {
    return new Code(list);
  }

  private static Column yesNo(String heading) {
    return optional(heading, code("yes-no")).check("181");
  }
}
