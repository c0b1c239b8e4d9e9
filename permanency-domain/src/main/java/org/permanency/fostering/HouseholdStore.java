package org.permanency.fostering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.model.Household;
import org.permanency.fostering.rule.BankDetails;
import org.permanency.fostering.rule.HoldChange;
import org.permanency.fostering.rule.HouseholdFacts;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.LevelChange;
import org.permanency.fostering.rule.Register;
import org.permanency.fostering.rule.TermsChange;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.TenantSql;

/** Reads and changes one household. */
@ApplicationScoped
class HouseholdStore {
  @Inject TenantSql sql;
  @Inject EntityManager em;
  @Inject InstantSource clock;

  /** What the database holds of one household, names of people left out. */
  record Found(HouseholdFacts facts, int version, List<Stay> stays, List<Carer> carers) {}

  record Stay(
      UUID child, EffectivePeriod period, @Nullable Boolean planned, @Nullable String endedBy) {}

  record Carer(UUID person, EffectivePeriod period) {}

  private record Head(Register.Household household, int version) {}

  /** The household, held against other changes until the transaction ends. */
  Optional<Household> locked(HouseholdId id) {
    return Optional.ofNullable(
        em.find(Household.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
  }

  /** Writes the changes and counts the version up, also when only what belongs to it changed. */
  void count(Household household) {
    em.lock(household, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    em.flush();
  }

  Optional<Found> find(HouseholdId id) {
    return sql.with(h -> head(h, id).map(head -> whole(h, id, head)));
  }

  private static Optional<Head> head(Handle h, HouseholdId id) {
    return h.createQuery(
            "SELECT code, name, type, approved_from, approved_to, from_agency_on, version FROM"
                + " fostering_household WHERE id = ?")
        .bind(0, id.value())
        .map(
            (rs, x) ->
                new Head(
                    new Register.Household(
                        id,
                        rs.getString(1),
                        rs.getString(2),
                        rs.getString(3),
                        rs.getObject(4) == null ? null : period(rs, 4),
                        rs.getObject(6, LocalDate.class)),
                    rs.getInt(7)))
        .findOne();
  }

  private static Found whole(Handle h, HouseholdId id, Head head) {
    var facts = new HouseholdFacts(head.household(), terms(h, id), levels(h, id), holds(h, id));
    return new Found(facts, head.version(), stays(h, id), carers(h, id));
  }

  private static List<Register.Terms> terms(Handle h, HouseholdId id) {
    return h.createQuery(
            "SELECT starts, ends, places, age_from, age_to FROM fostering_terms WHERE household_id"
                + " = ? ORDER BY starts")
        .bind(0, id.value())
        .map((rs, x) -> new Register.Terms(id, period(rs, 1), rs.getInt(3), age(rs, 4), age(rs, 5)))
        .list();
  }

  private static List<Register.Level> levels(Handle h, HouseholdId id) {
    return h.createQuery(
            "SELECT starts, ends, level FROM fostering_level WHERE household_id = ? ORDER BY"
                + " starts")
        .bind(0, id.value())
        .map((rs, x) -> new Register.Level(id, period(rs, 1), rs.getString(3)))
        .list();
  }

  private static List<Register.Hold> holds(Handle h, HouseholdId id) {
    return h.createQuery(
            "SELECT starts, ends, places, reason FROM fostering_hold WHERE household_id = ? ORDER"
                + " BY starts")
        .bind(0, id.value())
        .map((rs, x) -> new Register.Hold(id, period(rs, 1), rs.getInt(3), rs.getString(4)))
        .list();
  }

  private static List<Stay> stays(Handle h, HouseholdId id) {
    return h.createQuery(
            "SELECT child_id, starts, ends, ended_planned, ended_by FROM fostering_stay WHERE"
                + " household_id = ? ORDER BY starts, child_id")
        .bind(0, id.value())
        .map(
            (rs, x) ->
                new Stay(rs.getObject(1, UUID.class), period(rs, 2), planned(rs), rs.getString(5)))
        .list();
  }

  private static @Nullable Boolean planned(ResultSet rs) throws SQLException {
    boolean planned = rs.getBoolean(4);
    return rs.wasNull() ? null : planned;
  }

  private static List<Carer> carers(Handle h, HouseholdId id) {
    return h.createQuery(
            "SELECT person_id, starts, ends FROM fostering_carer WHERE household_id = ? ORDER BY"
                + " starts, person_id")
        .bind(0, id.value())
        .map((rs, x) -> new Carer(rs.getObject(1, UUID.class), period(rs, 2)))
        .list();
  }

  Optional<BankDetails> bank(HouseholdId id) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT sort_code, account, account_name FROM fostering_bank_account WHERE"
                        + " household_id = ?")
                .bind(0, id.value())
                .map((rs, x) -> new BankDetails(rs.getString(1), rs.getString(2), rs.getString(3)))
                .findOne());
  }

  void addTerms(HouseholdId id, TermsChange change) {
    endBefore("fostering_terms", id, change.from());
    sql.with(
        h ->
            h.execute(
                "INSERT INTO fostering_terms (id, household_id, starts, ends, places, age_from,"
                    + " age_to) VALUES (?, ?, ?, NULL, ?, ?, ?) ON DUPLICATE KEY UPDATE ends ="
                    + " NULL, places = VALUES(places), age_from = VALUES(age_from), age_to ="
                    + " VALUES(age_to)",
                Ids.next(clock),
                id.value(),
                change.from(),
                change.places(),
                change.ageFrom(),
                change.ageTo()));
  }

  void endTerms(HouseholdId id, LocalDate last) {
    endBefore("fostering_terms", id, last.plusDays(1));
  }

  void setLevel(HouseholdId id, LevelChange change) {
    endBefore("fostering_level", id, change.from());
    sql.with(
        h ->
            h.execute(
                "INSERT INTO fostering_level (id, household_id, starts, ends, level) VALUES (?, ?,"
                    + " ?, NULL, ?) ON DUPLICATE KEY UPDATE ends = NULL, level = VALUES(level)",
                Ids.next(clock),
                id.value(),
                change.from(),
                change.level()));
  }

  /** Ends the row of {@code table} that began before {@code end} and holds beyond it. */
  private void endBefore(String table, HouseholdId id, LocalDate end) {
    sql.with(
        h ->
            h.execute(
                "UPDATE "
                    + table
                    + " SET ends = ? WHERE household_id = ? AND starts < ? AND (ends IS NULL OR"
                    + " ends > ?)",
                end,
                id.value(),
                end,
                end));
  }

  void hold(HouseholdId id, HoldChange change) {
    var to = change.to();
    sql.with(
        h ->
            h.execute(
                "INSERT INTO fostering_hold (id, household_id, starts, ends, places, reason) VALUES"
                    + " (?, ?, ?, ?, ?, ?)",
                Ids.next(clock),
                id.value(),
                change.from(),
                to == null ? null : to.plusDays(1),
                change.places(),
                change.reason().strip()));
  }

  void endHold(HouseholdId id, LocalDate from, LocalDate last) {
    sql.with(
        h ->
            h.execute(
                "UPDATE fostering_hold SET ends = ? WHERE household_id = ? AND starts = ?",
                last.plusDays(1),
                id.value(),
                from));
  }

  void bank(HouseholdId id, BankDetails bank) {
    sql.with(
        h ->
            h.execute(
                "INSERT INTO fostering_bank_account (household_id, sort_code, account,"
                    + " account_name) VALUES (?, ?, ?, ?) ON DUPLICATE KEY UPDATE sort_code ="
                    + " VALUES(sort_code), account = VALUES(account), account_name ="
                    + " VALUES(account_name), version = version + 1",
                id.value(),
                bank.sortCode(),
                bank.account(),
                bank.name()));
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
