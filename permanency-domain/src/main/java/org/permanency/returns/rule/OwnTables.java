package org.permanency.returns.rule;

import static org.permanency.returns.rule.Column.expected;
import static org.permanency.returns.rule.Column.optional;
import static org.permanency.returns.rule.Column.required;
import static org.permanency.returns.rule.RowRule.inOrder;

import java.util.List;
import org.permanency.returns.rule.ColumnKind.Choice;
import org.permanency.returns.rule.ColumnKind.Day;
import org.permanency.returns.rule.ColumnKind.Digits;
import org.permanency.returns.rule.ColumnKind.Id;
import org.permanency.returns.rule.ColumnKind.Money;
import org.permanency.returns.rule.ColumnKind.Text;
import org.permanency.returns.rule.ColumnKind.Whole;
import org.permanency.returns.rule.ColumnKind.YesNo;

/**
 * Our own files, for what the national return does not carry. TO is the last day, blank while it
 * lasts; in household_placements alone it is the day of leaving.
 */
public final class OwnTables {
  /** Columns of a household's bank details: all or none. */
  static final List<String> BANK = List.of("SORT_CODE", "ACCOUNT", "ACCOUNT_NAME");

  private static final ColumnKind DAY = new Day();
  private static final ColumnKind NAME = new Text(100);
  private static final Column CHILD = required("CHILD", new Id(30, true));
  private static final Column HOUSEHOLD = required("HOUSEHOLD", new Id(50, false));
  private static final Column FROM = required("FROM", DAY);
  private static final Column TO = optional("TO", DAY);

  /** Names and sibling groups of children. */
  public static final TableSpec PEOPLE =
      own(
          "people",
          List.of("CHILD"),
          CHILD,
          expected("FAMILY_NAME", NAME),
          expected("GIVEN_NAMES", NAME),
          optional("SIBLING_GROUP", new Id(50, true)).notInAllYears());

  /** Carer households. */
  public static final TableSpec HOUSEHOLDS =
      own(
              "households",
              List.of("HOUSEHOLD"),
              HOUSEHOLD,
              required("NAME", new Text(200)),
              required(
                  "TYPE",
                  new Choice(
                      List.of(
                          "mainstream",
                          "connected",
                          "link",
                          "supported-lodgings",
                          "parent-and-child",
                          "remand",
                          "emergency",
                          "long-term"))),
              expected("APPROVED_FROM", DAY),
              optional("APPROVED_TO", DAY),
              optional("SORT_CODE", new Digits(6, 5, FaultCode.SORT_CODE_FORM)).notInAllYears(),
              optional("ACCOUNT", new Digits(8, 6, FaultCode.ACCOUNT_FORM)).notInAllYears(),
              optional("ACCOUNT_NAME", NAME).notInAllYears(),
              optional("FROM_AGENCY", DAY).unasked())
          .rules(inOrder("APPROVED_FROM", "APPROVED_TO"), RowRule.bankDetailsWhole());

  /** Approved places and ages. */
  public static final TableSpec HOUSEHOLD_TERMS =
      own(
              "household_terms",
              List.of("HOUSEHOLD", "FROM"),
              HOUSEHOLD,
              FROM,
              TO,
              required("PLACES", new Whole(0, 99)),
              optional("AGE_FROM", new Whole(0, 25)),
              optional("AGE_TO", new Whole(0, 25)))
          .rules(inOrder("FROM", "TO"), RowRule.agesInOrder());

  /** Payment levels. */
  public static final TableSpec HOUSEHOLD_LEVELS =
      own(
              "household_levels",
              List.of("HOUSEHOLD", "FROM"),
              HOUSEHOLD,
              FROM,
              TO,
              required("LEVEL", new Text(30)))
          .rules(inOrder("FROM", "TO"));

  /** Places that cannot be used. */
  public static final TableSpec HOUSEHOLD_HOLDS =
      own(
              "household_holds",
              List.of("HOUSEHOLD", "FROM"),
              HOUSEHOLD,
              FROM,
              TO,
              required("PLACES", new Whole(0, 99)),
              expected("REASON", new Text(200)))
          .rules(inOrder("FROM", "TO"));

  /** Which child was with which household. */
  public static final TableSpec HOUSEHOLD_PLACEMENTS =
      own(
              "household_placements",
              List.of("CHILD", "FROM"),
              CHILD,
              HOUSEHOLD,
              FROM,
              TO,
              optional("ENDED_PLANNED", new YesNo()).notInAllYears(),
              optional(
                      "ENDED_BY", new Choice(List.of("carer", "child", "agency", "court", "other")))
                  .notInAllYears())
          .rules(inOrder("FROM", "TO"));

  /** Whose case it was. */
  public static final TableSpec RESPONSIBILITY =
      own(
              "responsibility",
              List.of("CHILD", "FROM"),
              CHILD,
              FROM,
              TO,
              required("BY", new Choice(List.of("council", "service"))))
          .rules(inOrder("FROM", "TO"));

  /** Workers and their posts. */
  public static final TableSpec WORKERS =
      own(
              "workers",
              List.of("WORKER", "FROM"),
              required("WORKER", new Id(50, false)),
              required("NAME", new Text(200)),
              required("ORGANISATION", new Choice(List.of("council", "provider"))),
              required("POST", NAME),
              required("QUALIFIED", new YesNo()),
              FROM,
              TO)
          .rules(inOrder("FROM", "TO"));

  /** Awards of allowances, with those they are paid to. */
  public static final TableSpec AWARDS =
      own(
              "awards",
              List.of("AWARD"),
              required("AWARD", new Id(50, false)),
              CHILD,
              required("KIND", new Text(40)),
              required(
                  "PAYEE_KIND",
                  new Choice(List.of("family", "young-person", "provider", "household"))),
              required("PAYEE", new Id(50, false)),
              optional("PAYEE_NAME", new Text(200)),
              FROM,
              TO,
              optional("ORDER_ON", DAY),
              optional("AGREED", new Money(10_000)),
              optional("ADDITION", new Money(10_000)).notInAllYears(),
              optional("ELDEST", new YesNo()),
              optional("PLACED_BEFORE", new YesNo()),
              required("BASIS", new Text(2_000)),
              required("DECIDED_BY", new Text(200)),
              required("DECIDED_ON", DAY),
              optional("SORT_CODE", new Digits(6, 5, FaultCode.SORT_CODE_FORM)).notInAllYears(),
              optional("ACCOUNT", new Digits(8, 6, FaultCode.ACCOUNT_FORM)).notInAllYears(),
              optional("ACCOUNT_NAME", NAME).notInAllYears())
          .rules(inOrder("FROM", "TO"), RowRule.bankDetailsWhole());

  /** What is agreed with outside providers: prices, extras, planned ends. */
  public static final TableSpec AGREEMENTS =
      own(
              "agreements",
              List.of("AGREEMENT"),
              required("AGREEMENT", new Id(50, false)),
              CHILD,
              required("PROVIDER", new Id(20, false)),
              FROM,
              TO,
              optional("PLANNED_TO", DAY),
              required("WEEKLY", new Money(50_000)),
              optional("EXTRAS", new Money(50_000)).notInAllYears(),
              optional("EXTRAS_WHAT", new Text(200)).notInAllYears(),
              optional("NOTE", new Text(500)).notInAllYears())
          .rules(inOrder("FROM", "TO"), inOrder("FROM", "PLANNED_TO"));

  /** All of them. */
  public static final List<TableSpec> ALL =
      List.of(
          PEOPLE,
          HOUSEHOLDS,
          HOUSEHOLD_TERMS,
          HOUSEHOLD_LEVELS,
          HOUSEHOLD_HOLDS,
          HOUSEHOLD_PLACEMENTS,
          RESPONSIBILITY,
          WORKERS,
          AWARDS,
          AGREEMENTS);

  private OwnTables() {}

  private static TableSpec own(String name, List<String> key, Column... columns) {
    return TableSpec.of(name, ImportKind.OWN, key, columns);
  }
}
