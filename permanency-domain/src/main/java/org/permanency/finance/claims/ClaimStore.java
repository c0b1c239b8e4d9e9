package org.permanency.finance.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.claims.rule.Claim;
import org.permanency.finance.claims.rule.ClaimState;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.BulkInsert;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** SQL on claims and their documents. */
@ApplicationScoped
class ClaimStore {
  private static final String SELECT =
      "SELECT id, household_id, child_id, category, on_day, units, amount_pence, what, state,"
          + " entered_by, entered_by_name, submitted_by, decided_by_name, reason, pay_week, version"
          + " FROM finance_claim";
  @Inject TenantSql sql;

  /** A claim with what became of it. */
  record Row(
      UUID id,
      Claim claim,
      ClaimState state,
      String enteredBy,
      String enteredByName,
      @Nullable String submittedBy,
      @Nullable String decidedBy,
      @Nullable String reason,
      @Nullable LocalDate payWeek,
      int version) {}

  /** A new claim. */
  record Entered(UUID id, Claim claim) {}

  /** All of them, the latest day first. */
  List<Row> all() {
    return sql.with(
        h ->
            h.createQuery(SELECT + " ORDER BY on_day DESC, id")
                .setFetchSize(10_000)
                .map((rs, x) -> row(rs))
                .list());
  }

  /** Those of one household, the latest day first. */
  List<Row> of(HouseholdId household) {
    return sql.with(
        h ->
            h.createQuery(SELECT + " WHERE household_id = :household ORDER BY on_day DESC, id DESC")
                .bind("household", household.value())
                .map((rs, x) -> row(rs))
                .list());
  }

  /** Those to be paid, in a fixed order. */
  List<Row> approved() {
    return sql.with(
        h ->
            h.createQuery(SELECT + " WHERE state = 'APPROVED' ORDER BY pay_week, on_day, id")
                .setFetchSize(10_000)
                .map((rs, x) -> row(rs))
                .list());
  }

  Optional<Row> find(UUID id) {
    return sql.with(
        h ->
            h.createQuery(SELECT + " WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .map((rs, x) -> row(rs))
                .findOne());
  }

  private static Row row(ResultSet rs) throws SQLException {
    var child = rs.getObject(3, UUID.class);
    long amount = rs.getLong(7);
    @Nullable Pence receipts = rs.wasNull() ? null : new Pence(amount);
    return new Row(
        rs.getObject(1, UUID.class),
        new Claim(
            new HouseholdId(rs.getObject(2, UUID.class)),
            child == null ? null : new ChildId(child),
            rs.getString(4),
            rs.getObject(5, LocalDate.class),
            rs.getInt(6),
            receipts,
            rs.getString(8)),
        ClaimState.valueOf(rs.getString(9)),
        rs.getString(10),
        rs.getString(11),
        rs.getString(12),
        rs.getString(13),
        rs.getString(14),
        rs.getObject(15, LocalDate.class),
        rs.getInt(16));
  }

  /** What is attached, by claim. */
  Map<UUID, List<ClaimView.Document>> documents() {
    return sql.with(
        h ->
            byClaim(
                h.createQuery(
                    "SELECT claim_id, id, name FROM finance_claim_document ORDER BY name, id")));
  }

  /** What is attached to claims of one household, by claim. */
  Map<UUID, List<ClaimView.Document>> documents(HouseholdId household) {
    return sql.with(
        h ->
            byClaim(
                h.createQuery(
                        "SELECT d.claim_id, d.id, d.name FROM finance_claim_document d JOIN"
                            + " finance_claim c ON c.id = d.claim_id WHERE c.household_id ="
                            + " :household ORDER BY d.name, d.id")
                    .bind("household", household.value())));
  }

  private static Map<UUID, List<ClaimView.Document>> byClaim(Query query) {
    return query
        .setFetchSize(10_000)
        .reduceResultSet(
            new HashMap<UUID, List<ClaimView.Document>>(),
            (all, rs, x) -> {
              all.computeIfAbsent(rs.getObject(1, UUID.class), c -> new ArrayList<>(1))
                  .add(document(rs));
              return all;
            });
  }

  /** What is attached to one claim. */
  List<ClaimView.Document> documents(UUID claim) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT claim_id, id, name FROM finance_claim_document"
                        + " WHERE claim_id = :claim ORDER BY name, id")
                .bind("claim", claim)
                .map((rs, x) -> document(rs))
                .list());
  }

  private static ClaimView.Document document(ResultSet rs) throws SQLException {
    return new ClaimView.Document(rs.getObject(2, UUID.class), rs.getString(3));
  }

  /** Bytes of a document of this claim. */
  Optional<byte[]> content(UUID claim, UUID document) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT content FROM finance_claim_document"
                        + " WHERE claim_id = :claim AND id = :document")
                .bind("claim", claim)
                .bind("document", document)
                .map((rs, x) -> rs.getBytes(1))
                .findOne());
  }

  void insert(TenantContext ctx, List<Entered> claims) {
    sql.with(
        h -> {
          var batch =
              new BulkInsert(
                  h,
                  "INSERT INTO finance_claim (id, household_id, child_id, category, on_day, units,"
                      + " amount_pence, what, state, entered_by, entered_by_name)");
          for (var entered : claims) {
            var c = entered.claim();
            batch.add(
                entered.id(),
                c.household().value(),
                c.child() == null ? null : c.child().value(),
                c.category(),
                c.on(),
                c.units(),
                c.amount() == null ? null : c.amount().amount(),
                c.what().strip(),
                ClaimState.DRAFT.name(),
                ctx.actor().id(),
                ctx.actor().name());
          }
          batch.finish();
          return claims.size();
        });
  }

  void submit(TenantContext ctx, UUID id) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE finance_claim SET state = 'SUBMITTED', submitted_by = :by,"
                        + " version = version + 1 WHERE id = :id")
                .bind("by", ctx.actor().id())
                .bind("id", id)
                .execute());
  }

  void decide(
      TenantContext ctx,
      UUID id,
      ClaimState state,
      @Nullable String reason,
      @Nullable LocalDate week) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE finance_claim SET state = :state, decided_by = :by,"
                        + " decided_by_name = :name, reason = :reason, pay_week = :week,"
                        + " version = version + 1 WHERE id = :id")
                .bind("state", state.name())
                .bind("by", ctx.actor().id())
                .bind("name", ctx.actor().name())
                .bind("reason", reason)
                .bind("week", week)
                .bind("id", id)
                .execute());
  }

  void attach(UUID id, UUID claim, String name, byte[] content) {
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO finance_claim_document (id, claim_id, name, content)"
                        + " VALUES (:id, :claim, :name, :content)")
                .bind("id", id)
                .bind("claim", claim)
                .bind("name", name)
                .bind("content", content)
                .execute());
  }
}
