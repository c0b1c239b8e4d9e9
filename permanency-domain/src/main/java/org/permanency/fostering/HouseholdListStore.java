package org.permanency.fostering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.HouseholdStatus;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.TenantSql;

/**
 * The lists of households and of vacancies: one statement for the rows, one for their number,
 * whatever the size. Columns and their SQL stand here, so nothing a caller sends becomes SQL.
 */
@ApplicationScoped
class HouseholdListStore {
  private static final String IN_FORCE = " WHERE starts <= :day AND (ends IS NULL OR ends > :day)";
  private static final String BASE =
      "WITH base AS (SELECT h.id, h.code, h.name, h.type,"
          + " CASE WHEN h.approved_from IS NULL OR h.approved_from > :day THEN 'NOT_APPROVED'"
          + " WHEN h.approved_to <= :day THEN 'ENDED' ELSE 'APPROVED' END AS status,"
          + " l.level, t.age_from, t.age_to, COALESCE(t.places, 0) AS places,"
          + " COALESCE(s.placed, 0) AS placed, COALESCE(o.held, 0) AS held, o.reasons"
          + " FROM fostering_household h"
          + " LEFT JOIN (SELECT household_id, MAX(level) AS level FROM fostering_level"
          + IN_FORCE
          + " GROUP BY household_id) l ON l.household_id = h.id"
          + " LEFT JOIN (SELECT household_id, SUM(places) AS places, MIN(age_from) AS age_from,"
          + " MAX(age_to) AS age_to FROM fostering_terms"
          + IN_FORCE
          + " GROUP BY household_id) t ON t.household_id = h.id"
          + " LEFT JOIN (SELECT household_id, SUM(places) AS held,"
          + " GROUP_CONCAT(reason ORDER BY starts SEPARATOR '; ') AS reasons FROM fostering_hold"
          + IN_FORCE
          + " GROUP BY household_id) o ON o.household_id = h.id"
          + " LEFT JOIN (SELECT household_id, COUNT(*) AS placed FROM fostering_stay"
          + IN_FORCE
          + " GROUP BY household_id) s ON s.household_id = h.id),"
          + " list AS (SELECT base.*, CASE WHEN status = 'APPROVED'"
          + " THEN GREATEST(places - held - placed, 0) ELSE 0 END AS vacancies FROM base)";
  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("code", "code"),
          Map.entry("name", "name"),
          Map.entry("type", "type"),
          Map.entry("status", "status"),
          Map.entry("level", "level"),
          Map.entry("places", "places"),
          Map.entry("placed", "placed"),
          Map.entry("onHold", "held"),
          Map.entry("vacancies", "vacancies"),
          Map.entry("ageFrom", "age_from"),
          Map.entry("ageTo", "age_to"));
  private static final Set<String> NUMBERS = Set.of("vacancies", "age");
  private static final Map<String, String> CONDITIONS =
      Map.of(
          "code", "LOCATE(:code, code) > 0",
          "name", "LOCATE(:name, name) > 0",
          "type", "type = :type",
          "status", "status = :status",
          "level", "level = :level",
          "vacancies", "vacancies >= :vacancies",
          "age", ":age BETWEEN COALESCE(age_from, 0) AND COALESCE(age_to, 200)");

  @Inject TenantSql sql;

  ListPage<HouseholdRow> households(LocalDate day, ListQuery query) {
    check(query, HouseholdRow.FILTERS, HouseholdRow.SORTS);
    return page(day, query, "TRUE", HouseholdListStore::household);
  }

  ListPage<VacancyRow> vacancies(LocalDate day, ListQuery query) {
    check(query, VacancyRow.FILTERS, VacancyRow.SORTS);
    return page(
        day,
        query,
        "status = 'APPROVED' AND (vacancies > 0 OR held > 0)",
        HouseholdListStore::vacancy);
  }

  private static void check(ListQuery query, Set<String> filters, Set<String> sorts) {
    var sort = query.sort();
    if (!filters.containsAll(query.filters().keySet()) || (sort != null && !sorts.contains(sort))) {
      throw new IllegalArgumentException("no such column: " + query);
    }
  }

  private <T> ListPage<T> page(LocalDate day, ListQuery query, String which, RowMapper<T> row) {
    var where = new ArrayList<>(List.of(which));
    query.filters().keySet().forEach(f -> where.add(CONDITIONS.get(f)));
    var from = " FROM list WHERE " + String.join(" AND ", where);
    var values = values(day, query);
    return sql.with(
        h ->
            new ListPage<>(
                h.createQuery(BASE + " SELECT *" + from + order(query) + window(query))
                    .bindMap(values)
                    .map(row)
                    .list(),
                h.createQuery(BASE + " SELECT COUNT(*)" + from)
                    .bindMap(values)
                    .mapTo(Integer.class)
                    .one()));
  }

  private static Map<String, Object> values(LocalDate day, ListQuery query) {
    var values = new java.util.HashMap<String, Object>();
    values.put("day", day);
    query
        .filters()
        .forEach((k, v) -> values.put(k, NUMBERS.contains(k) ? (Object) number(v) : value(k, v)));
    return values;
  }

  private static Integer number(String sent) {
    return Integer.valueOf(sent);
  }

  private static String value(String column, String sent) {
    return column.equals("status") ? status(sent).name() : sent;
  }

  private static HouseholdStatus status(String key) {
    for (var status : HouseholdStatus.values()) {
      if (status.key().equals(key)) {
        return status;
      }
    }
    throw new IllegalArgumentException("no such status: " + key);
  }

  private static String order(ListQuery query) {
    var sort = query.sort();
    return " ORDER BY "
        + (sort == null ? "" : COLUMNS.get(sort) + (query.descending() ? " DESC, " : ", "))
        + "code";
  }

  private static String window(ListQuery query) {
    return " LIMIT " + query.limit() + " OFFSET " + query.offset();
  }

  private static HouseholdRow household(
      ResultSet rs, org.jdbi.v3.core.statement.StatementContext context) throws SQLException {
    return new HouseholdRow(
        new HouseholdId(rs.getObject("id", UUID.class)),
        rs.getString("code"),
        rs.getString("name"),
        rs.getString("type"),
        HouseholdStatus.valueOf(rs.getString("status")),
        rs.getString("level"),
        rs.getInt("places"),
        rs.getInt("placed"),
        rs.getInt("held"),
        rs.getInt("vacancies"));
  }

  private static VacancyRow vacancy(
      ResultSet rs, org.jdbi.v3.core.statement.StatementContext context) throws SQLException {
    return new VacancyRow(
        new HouseholdId(rs.getObject("id", UUID.class)),
        rs.getString("code"),
        rs.getString("name"),
        rs.getString("type"),
        rs.getString("level"),
        age(rs, "age_from"),
        age(rs, "age_to"),
        rs.getInt("places"),
        rs.getInt("placed"),
        rs.getInt("held"),
        rs.getInt("vacancies"),
        rs.getString("reasons"));
  }

  private static @Nullable Integer age(ResultSet rs, String column) throws SQLException {
    int age = rs.getInt(column);
    return rs.wasNull() ? null : age;
  }
}
