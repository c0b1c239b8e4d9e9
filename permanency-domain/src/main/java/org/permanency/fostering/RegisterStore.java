package org.permanency.fostering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.rule.BankAccount;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.Register;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.TenantSql;

/** Reads the register with one statement a table. */
@ApplicationScoped
class RegisterStore {
  private static final int FETCH = 10_000;
  private static final String HOUSEHOLDS =
      "SELECT id, code, name, type, approved_from, approved_to, from_agency_on FROM"
          + " fostering_household";
  @Inject TenantSql sql;

  Register facts() {
    return sql.with(
        h ->
            new Register(
                households(h),
                terms(h),
                levels(h),
                holds(h),
                stays(h),
                new HashSet<>(
                    h.createQuery("SELECT council FROM fostering_register_council")
                        .mapTo(String.class)
                        .list())));
  }

  List<Register.Carer> carers() {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT c.household_id, c.starts, c.ends, p.ethnicity FROM fostering_carer c"
                        + " JOIN people_person p ON p.id = c.person_id")
                .setFetchSize(FETCH)
                .map((rs, x) -> new Register.Carer(household(rs), period(rs, 2), rs.getString(4)))
                .list());
  }

  /** Those of these ids. */
  List<Register.Household> households(Collection<UUID> ids) {
    return sql.with(
        h ->
            h.createQuery(HOUSEHOLDS + " WHERE id IN (<ids>)")
                .bindList("ids", List.copyOf(ids))
                .map((rs, x) -> one(rs))
                .list());
  }

  private static List<Register.Household> households(Handle h) {
    return h.createQuery(HOUSEHOLDS + " ORDER BY code")
        .setFetchSize(FETCH)
        .map((rs, x) -> one(rs))
        .list();
  }

  private static Register.Household one(ResultSet rs) throws SQLException {
    return new Register.Household(
        household(rs),
        rs.getString(2),
        rs.getString(3),
        rs.getString(4),
        rs.getObject(5) == null ? null : period(rs, 5),
        rs.getObject(7, LocalDate.class));
  }

  private static List<Register.Terms> terms(Handle h) {
    return h.createQuery(
            "SELECT household_id, starts, ends, places, age_from, age_to FROM fostering_terms")
        .setFetchSize(FETCH)
        .map(
            (rs, x) ->
                new Register.Terms(
                    household(rs), period(rs, 2), rs.getInt(4), age(rs, 5), age(rs, 6)))
        .list();
  }

  private static List<Register.Level> levels(Handle h) {
    return h.createQuery("SELECT household_id, starts, ends, level FROM fostering_level")
        .setFetchSize(FETCH)
        .map((rs, x) -> new Register.Level(household(rs), period(rs, 2), rs.getString(4)))
        .list();
  }

  private static List<Register.Hold> holds(Handle h) {
    return h.createQuery("SELECT household_id, starts, ends, places, reason FROM fostering_hold")
        .setFetchSize(FETCH)
        .map(
            (rs, x) ->
                new Register.Hold(household(rs), period(rs, 2), rs.getInt(4), rs.getString(5)))
        .list();
  }

  private static List<Register.Stay> stays(Handle h) {
    return h.createQuery(
            "SELECT household_id, starts, ends, child_id, ended_planned, ended_by FROM"
                + " fostering_stay ORDER BY child_id, starts")
        .setFetchSize(FETCH)
        .map(
            (rs, x) ->
                new Register.Stay(
                    new ChildId(rs.getObject(4, UUID.class)),
                    household(rs),
                    period(rs, 2),
                    rs.getObject(5) == null ? null : rs.getBoolean(5),
                    rs.getString(6)))
        .list();
  }

  Map<HouseholdId, BankAccount> accounts() {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT household_id, sort_code, account, account_name FROM"
                        + " fostering_bank_account")
                .setFetchSize(FETCH)
                .reduceResultSet(
                    new HashMap<HouseholdId, BankAccount>(),
                    (all, rs, x) -> {
                      all.put(
                          household(rs),
                          new BankAccount(rs.getString(2), rs.getString(3), rs.getString(4)));
                      return all;
                    }));
  }

  private static HouseholdId household(ResultSet rs) throws SQLException {
    return new HouseholdId(rs.getObject(1, UUID.class));
  }

  private static EffectivePeriod period(ResultSet rs, int at) throws SQLException {
    return new EffectivePeriod(
        rs.getObject(at, LocalDate.class), rs.getObject(at + 1, LocalDate.class));
  }

  private static @Nullable Integer age(ResultSet rs, int at) throws SQLException {
    int age = rs.getInt(at);
    return rs.wasNull() ? null : age;
  }
}
