package org.permanency.fostering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.TenantSql;

/** Writes households that are approved here. */
@ApplicationScoped
class ApprovalStore {
  @Inject TenantSql sql;
  @Inject InstantSource clock;

  /** A new household, not approved yet, under the next free number of the year. */
  HouseholdId add(String name, String type, int year) {
    var id = Ids.next(clock);
    sql.with(
        h ->
            h.execute(
                "INSERT INTO fostering_household (id, code, name, type) VALUES (?, ?, ?, ?)",
                id,
                code(year),
                name.strip(),
                type));
    return new HouseholdId(id);
  }

  private String code(int year) {
    while (true) {
      var code = String.format("H%d-%04d", year, next(year));
      boolean free =
          sql.with(
              h ->
                  h.createQuery("SELECT COUNT(*) FROM fostering_household WHERE code = :code")
                          .bind("code", code)
                          .mapTo(Integer.class)
                          .one()
                      == 0);
      if (free) {
        return code;
      }
    }
  }

  private int next(int year) {
    return sql.with(
        h -> {
          h.execute(
              "INSERT INTO fostering_number (year, last) VALUES (?, 1) ON DUPLICATE KEY UPDATE last"
                  + " = last + 1",
              year);
          return h.createQuery("SELECT last FROM fostering_number WHERE year = :year")
              .bind("year", year)
              .mapTo(Integer.class)
              .one();
        });
  }

  void carer(HouseholdId household, UUID person, LocalDate from) {
    sql.with(
        h ->
            h.execute(
                "INSERT INTO fostering_carer (id, household_id, person_id, starts) VALUES (?, ?, ?,"
                    + " ?)",
                Ids.next(clock),
                household.value(),
                person,
                from));
  }

  /** Conditions beside the terms that begin on a day; null takes those away that stood there. */
  void conditions(HouseholdId household, LocalDate starts, @Nullable String conditions) {
    sql.with(
        h ->
            conditions == null || conditions.isBlank()
                ? h.execute(
                    "DELETE FROM fostering_condition WHERE household_id = ? AND starts = ?",
                    household.value(),
                    starts)
                : h.execute(
                    "INSERT INTO fostering_condition (household_id, starts, conditions) VALUES (?,"
                        + " ?, ?) ON DUPLICATE KEY UPDATE conditions = VALUES(conditions)",
                    household.value(),
                    starts,
                    conditions.strip()));
  }

  /** Conditions by first day of the terms they stand beside. */
  Map<LocalDate, String> conditions(HouseholdId household) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT starts, conditions FROM fostering_condition WHERE household_id = :id")
                .bind("id", household.value())
                .reduceResultSet(
                    new TreeMap<LocalDate, String>(),
                    (all, rs, x) -> {
                      all.put(rs.getObject(1, LocalDate.class), rs.getString(2));
                      return all;
                    }));
  }
}
