package org.permanency.fostering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.HouseholdStatus;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantSql;

/**
 * The lists of households and of vacancies: one statement for the rows, one for their number,
 * whatever the size of the register.
 */
@ApplicationScoped
class HouseholdListStore {
  private static final String IN_FORCE = " WHERE starts <= :day AND (ends IS NULL OR ends > :day)";
  private static final String FIGURES =
      "(SELECT h.id, h.code, h.name, h.type,"
          + " CASE WHEN h.approved_from IS NULL OR h.approved_from > :day THEN 'not-approved'"
          + " WHEN h.approved_to <= :day THEN 'ended' ELSE 'approved' END AS status,"
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
          + " GROUP BY household_id) s ON s.household_id = h.id) f";
  private static final String VACANCIES =
      "CASE WHEN status = 'approved' THEN GREATEST(places - held - placed, 0) ELSE 0 END";
  private static final String LIST =
      "(SELECT f.*, " + VACANCIES + " AS vacancies FROM " + FIGURES + ") list";

  @Inject TenantSql sql;

  ListPage<HouseholdRow> households(LocalDate day, ListQuery query) {
    var list =
        columns(ListSql.of("list.*", LIST + " WHERE TRUE", "status <> 'approved', code"))
            .exact("status", "status")
            .sort("status", "status");
    return sql.with(h -> list.page(h, query, Map.of("day", day), (rs, x) -> household(rs)));
  }

  ListPage<VacancyRow> vacancies(LocalDate day, ListQuery query) {
    var open = " WHERE status = 'approved' AND (vacancies > 0 OR held > 0)";
    var list =
        columns(ListSql.of("list.*", LIST + open, "code"))
            .when("age", ":f_age BETWEEN COALESCE(age_from, 0) AND COALESCE(age_to, 200)")
            .sort("ageFrom", "age_from")
            .sort("ageTo", "age_to");
    return sql.with(h -> list.page(h, query, Map.of("day", day), (rs, x) -> vacancy(rs)));
  }

  private static ListSql columns(ListSql list) {
    return list.contains("code", "code")
        .contains("name", "name")
        .exact("type", "type")
        .exact("level", "level")
        .when("vacancies", "vacancies >= :f_vacancies")
        .sort("code", "code")
        .sort("name", "name")
        .sort("type", "type")
        .sort("level", "level")
        .sort("places", "places")
        .sort("placed", "placed")
        .sort("onHold", "held")
        .sort("vacancies", "vacancies");
  }

  private static HouseholdRow household(ResultSet rs) throws SQLException {
    return new HouseholdRow(
        new HouseholdId(rs.getObject("id", UUID.class)),
        rs.getString("code"),
        rs.getString("name"),
        rs.getString("type"),
        HouseholdStatus.of(rs.getString("status")).orElseThrow(),
        rs.getString("level"),
        rs.getInt("places"),
        rs.getInt("placed"),
        rs.getInt("held"),
        rs.getInt("vacancies"));
  }

  private static VacancyRow vacancy(ResultSet rs) throws SQLException {
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
