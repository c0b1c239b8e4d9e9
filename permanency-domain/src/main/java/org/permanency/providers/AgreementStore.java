package org.permanency.providers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;
import org.permanency.providers.rule.Agreement;
import org.permanency.tenancy.TenantSql;

/** The only SQL on agreements, but for the import. */
@ApplicationScoped
class AgreementStore {
  private static final String SELECT =
      "SELECT id, reference, child_id, provider_id, starts, ends, planned_end, weekly_pence,"
          + " extras_pence, extras_what, note, version FROM providers_agreement";
  @Inject TenantSql sql;

  /** An agreement with its id and the version it was read in. */
  record Kept(UUID id, Agreement agreement, int version) {}

  /** All of them, the latest first. */
  List<Kept> all() {
    return sql.with(
        h ->
            h.createQuery(SELECT + " ORDER BY starts DESC, reference")
                .setFetchSize(10_000)
                .map((rs, x) -> kept(rs))
                .list());
  }

  Optional<Kept> find(UUID id) {
    return one("", id);
  }

  /** One agreement, held until the end of the transaction. */
  Optional<Kept> lock(UUID id) {
    return one(" FOR UPDATE", id);
  }

  private Optional<Kept> one(String how, UUID id) {
    return sql.with(
        h ->
            h.createQuery(SELECT + " WHERE id = :id" + how)
                .bind("id", id)
                .map((rs, x) -> kept(rs))
                .findOne());
  }

  /** Those of one child, held so that two writers stand in a queue. */
  List<Kept> lockChild(ChildId child) {
    return sql.with(
        h ->
            h.createQuery(SELECT + " WHERE child_id = :child ORDER BY starts FOR UPDATE")
                .bind("child", child.value())
                .map((rs, x) -> kept(rs))
                .list());
  }

  boolean taken(String reference) {
    return sql.with(
        h ->
            h.createQuery("SELECT COUNT(*) FROM providers_agreement WHERE reference = :reference")
                    .bind("reference", reference)
                    .mapTo(Integer.class)
                    .one()
                > 0);
  }

  void insert(UUID id, Agreement a) {
    sql.with(
        h ->
            h.execute(
                "INSERT INTO providers_agreement (id, reference, child_id, provider_id, starts,"
                    + " ends, planned_end, weekly_pence, extras_pence, extras_what, note) VALUES"
                    + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                a.reference(),
                a.child().value(),
                a.provider(),
                a.period().start(),
                a.period().end(),
                a.plannedEnd(),
                a.weekly().amount(),
                a.extras().amount(),
                a.extrasWhat(),
                a.note()));
  }

  /** Ends one; {@code end} is the first day after. */
  void end(UUID id, LocalDate end) {
    change(id, "ends", end);
  }

  /** Plans its end, or takes the plan off. */
  void plan(UUID id, @Nullable LocalDate plannedEnd) {
    change(id, "planned_end", plannedEnd);
  }

  private void change(UUID id, String column, @Nullable LocalDate day) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE providers_agreement SET "
                        + column
                        + " = :day, version = version + 1 WHERE id = :id")
                .bind("day", day)
                .bind("id", id)
                .execute());
  }

  private static Kept kept(ResultSet rs) throws SQLException {
    return new Kept(
        rs.getObject(1, UUID.class),
        new Agreement(
            rs.getString(2),
            new ChildId(rs.getObject(3, UUID.class)),
            rs.getObject(4, UUID.class),
            new EffectivePeriod(rs.getObject(5, LocalDate.class), rs.getObject(6, LocalDate.class)),
            rs.getObject(7, LocalDate.class),
            new Pence(rs.getLong(8)),
            new Pence(rs.getLong(9)),
            rs.getString(10),
            rs.getString(11)),
        rs.getInt(12));
  }
}
