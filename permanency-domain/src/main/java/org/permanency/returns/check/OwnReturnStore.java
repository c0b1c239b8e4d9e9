package org.permanency.returns.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.permanency.returns.check.rule.ReturnTable;
import org.permanency.tenancy.TenantSql;

/**
 * The tables of the return as the tenant's own records have them, one statement a table. Rooms
 * whose tables are read: docs/decisions/0004.
 */
@ApplicationScoped
class OwnReturnStore {
  private static final String DAY = "DATE_FORMAT(%s, '%%d/%%m/%%Y')";
  private static final String CHILD =
      " JOIN people_child c ON c.id = r.child_id AND c.council = :council"
          + " JOIN people_person p ON p.id = c.id"
          + " LEFT JOIN returns_header h ON h.child_id = c.id AND h.year = :year";
  private static final String BORN = day("COALESCE(h.dob, p.born)");
  private static final String IN_YEAR = " WHERE r.year = :year ORDER BY c.number, r.id";

  /** First collection year with social workers, and with deprivation of liberty orders. */
  private static final int WORKERS_SINCE = 2024;

  private static final int LIBERTY_SINCE = 2027;

  @Inject TenantSql sql;

  /** A table, its headings and how it is read; codes of years past are marked by their list. */
  private record Reading(ReturnTable table, List<String> headings, String select, int since) {}

  private static final List<Reading> READINGS =
      List.of(
          new Reading(
              ReturnTable.HEADER,
              List.of("CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"),
              "SELECT c.number, COALESCE(h.sex, p.sex), "
                  + BORN
                  + ", COALESCE(h.ethnic, p.ethnicity), COALESCE(h.upn, c.upn),"
                  + " COALESCE(h.mother, IF(c.mother, '1', IF(c.mother = FALSE, '0', NULL))), "
                  + day("COALESCE(h.mc_dob, c.mother_child_born)")
                  + " FROM people_child c JOIN people_person p ON p.id = c.id"
                  + " LEFT JOIN returns_header h ON h.child_id = c.id AND h.year = :year"
                  + " WHERE c.council = :council AND (h.id IS NOT NULL"
                  + " OR EXISTS (SELECT 1 FROM placement_episode e WHERE e.child_id = c.id"
                  + " AND e.starts <= :last AND (e.ends IS NULL OR e.ends >= :first))"
                  + " OR EXISTS (SELECT 1 FROM returns_oc3 o WHERE o.child_id = c.id"
                  + " AND o.year = :year)) ORDER BY c.number",
              0),
          new Reading(
              ReturnTable.EPISODES,
              List.of(
                  "CHILD",
                  "DECOM",
                  "RNE",
                  "LS",
                  "CIN",
                  "PLACE",
                  "PLACE_PROVIDER",
                  "DEC",
                  "REC",
                  "REASON_PLACE_CHANGE",
                  "HOME_POST",
                  "PL_POST",
                  "URN"),
              "SELECT c.number, "
                  + day("r.starts")
                  + ", r.reason_began, r.legal_status, r.need, r.place, r.provider, "
                  + day(until("r.ends", "r.ends"))
                  + ", "
                  + until("r.ends", "r.reason_ended")
                  + ", "
                  + until("r.ends", "r.reason_change")
                  + ", r.home_postcode, r.placement_postcode,"
                  + " r.urn FROM placement_episode r"
                  + CHILD
                  + " WHERE r.starts <= :last AND (r.ends IS NULL OR r.ends >= :first)"
                  + " ORDER BY c.number, r.starts",
              0),
          new Reading(
              ReturnTable.REVIEWS,
              List.of("CHILD", "DOB", "REVIEW", "REVIEW_CODE"),
              "SELECT c.number, "
                  + BORN
                  + ", "
                  + day("r.held")
                  + ", r.participation FROM casework_review r"
                  + CHILD
                  + " WHERE r.held BETWEEN :first AND :last ORDER BY c.number, r.held",
              0),
          new Reading(
              ReturnTable.UASC,
              List.of("CHILD", "SEX", "DOB", "DUC"),
              "SELECT c.number, COALESCE(h.sex, p.sex), "
                  + BORN
                  + ", "
                  + day("r.duc")
                  + " FROM returns_uasc r"
                  + CHILD
                  + IN_YEAR,
              0),
          yearly(
              ReturnTable.OC2,
              "r.sdq_score, r.sdq_reason, r.convicted, r.health_check, r.immunisations,"
                  + " r.teeth_check, r.health_assessment, r.substance_misuse,"
                  + " r.intervention_received, r.intervention_offered FROM returns_oc2 r"),
          yearly(ReturnTable.OC3, "r.in_touch, r.activ, r.accom FROM returns_oc3 r"),
          yearly(
              ReturnTable.AD1,
              day("r.date_int")
                  + ", "
                  + day("r.date_match")
                  + ", r.foster_care, r.nb_adoptr, r.sex_adoptr, r.ls_adoptr FROM returns_ad1 r"),
          yearly(
              ReturnTable.PLACED_ADOPTION,
              day("r.date_placed")
                  + ", "
                  + day("r.date_placed_ceased")
                  + ", r.reason_placed_ceased FROM returns_placed_adoption r"),
          yearly(
              ReturnTable.PREV_PERM,
              "r.prev_perm, r.la_perm, r.date_perm FROM returns_prev_perm r"),
          new Reading(
              ReturnTable.MISSING,
              List.of("CHILD", "DOB", "MISSING", "MIS_START", "MIS_END"),
              "SELECT c.number, "
                  + BORN
                  + ", r.kind, "
                  + day("r.starts")
                  + ", "
                  + day(until("r.ends", "r.ends"))
                  + " FROM placement_missing r"
                  + CHILD
                  + " WHERE r.starts <= :last AND (r.ends IS NULL OR r.ends >= :first)"
                  + " ORDER BY c.number, r.starts",
              0),
          new Reading(
              ReturnTable.SW_EPISODES,
              List.of("CHILD", "DOB", "SW_ID", "SW_DECOM", "SW_DEC", "SW_REASON"),
              "SELECT c.number, "
                  + BORN
                  + ", r.sw_id, "
                  + day("r.sw_decom")
                  + ", "
                  + day(until("r.sw_dec", "r.sw_dec"))
                  + ", r.sw_reason FROM returns_worker_spell r"
                  + CHILD
                  + " WHERE r.sw_decom <= :last AND (r.sw_dec IS NULL OR r.sw_dec >= :first)"
                  + " ORDER BY c.number, r.sw_decom",
              WORKERS_SINCE),
          new Reading(
              ReturnTable.DOLO,
              List.of("CHILD", "DOB", "DOLO_START", "DOLO_END"),
              "SELECT c.number, "
                  + BORN
                  + ", "
                  + day("r.dolo_start")
                  + ", "
                  + day(until("r.dolo_end", "r.dolo_end"))
                  + " FROM returns_liberty_order r"
                  + CHILD
                  + " WHERE r.dolo_start <= :last AND (r.dolo_end IS NULL OR r.dolo_end >= :first)"
                  + " ORDER BY c.number, r.dolo_start",
              LIBERTY_SINCE));

  private static Reading yearly(ReturnTable table, String values) {
    return new Reading(
        table, table.columns(), "SELECT c.number, " + BORN + ", " + values + CHILD + IN_YEAR, 0);
  }

  /** What ended after the year's last day was open on it, and the return says so. */
  private static String until(String ends, String column) {
    return "IF(" + ends + " > :last, NULL, " + column + ")";
  }

  private static String day(String column) {
    return DAY.formatted(column);
  }

  /**
   * All tables that the return of a year has; those without a row too.
   *
   * @param council whose children
   * @param written turns a code as we keep it into the one that the year writes, by heading
   */
  List<ReturnSheet> sheets(String council, int year, Map<String, UnaryOperator<String>> written) {
    var all = new ArrayList<ReturnSheet>();
    for (var reading : READINGS) {
      if (year >= reading.since()) {
        all.add(sheet(reading, council, year, written));
      }
    }
    return all;
  }

  private ReturnSheet sheet(
      Reading reading, String council, int year, Map<String, UnaryOperator<String>> written) {
    var headings = reading.headings();
    var rows =
        sql.with(
            h ->
                h.createQuery(reading.select())
                    .bind("council", council)
                    .bind("year", year)
                    .bind("first", LocalDate.of(year - 1, 4, 1))
                    .bind("last", LocalDate.of(year, 3, 31))
                    .setFetchSize(10_000)
                    .map(
                        (rs, x) -> {
                          var row = new ArrayList<String>();
                          for (int i = 0; i < headings.size(); i++) {
                            var value = Objects.requireNonNullElse(rs.getString(i + 1), "");
                            var turn = written.get(headings.get(i));
                            row.add(turn == null || value.isEmpty() ? value : turn.apply(value));
                          }
                          return List.<String>copyOf(row);
                        })
                    .list());
    return new ReturnSheet(reading.table(), headings, rows);
  }
}
