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
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;
import org.permanency.providers.rule.AdoptionFee;
import org.permanency.providers.rule.AdoptionFeeRules.Invoiced;
import org.permanency.providers.rule.Direction;
import org.permanency.providers.rule.InvoiceState;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** SQL on fees between adoption agencies. */
@ApplicationScoped
class AdoptionFeeStore {
  private static final String SELECT =
      "SELECT id, direction, provider_id, child_id, theirs, children, placed_on, order_on,"
          + " agreed_pence, agreed_why, version FROM providers_adoption_fee";
  private static final String CHARGES =
      "SELECT id, fee_id, stage, number, dated, pence, why, state, entered_by, entered_by_name,"
          + " decided_by_name, decided_on, settled_on FROM providers_fee_charge";
  @Inject TenantSql sql;

  /** A fee with its id and the version it was read in. */
  record Kept(UUID id, AdoptionFee fee, int version) {}

  /** An invoice for a stage. */
  record Charge(
      UUID id,
      UUID fee,
      Invoiced invoiced,
      InvoiceState state,
      String enteredBy,
      String enteredByName,
      @Nullable String decidedBy,
      @Nullable LocalDate decidedOn,
      @Nullable LocalDate settledOn) {}

  List<Kept> all() {
    return sql.with(
        h ->
            h.createQuery(SELECT + " ORDER BY placed_on DESC, id").map((rs, x) -> kept(rs)).list());
  }

  /** One fee, held until the end of the transaction. */
  Optional<Kept> lock(UUID id) {
    return sql.with(
        h ->
            h.createQuery(SELECT + " WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .map((rs, x) -> kept(rs))
                .findOne());
  }

  /** Invoices of all fees that were not rejected. */
  List<Charge> charges() {
    return sql.with(h -> h.createQuery(CHARGES + " WHERE alive").map((rs, x) -> charge(rs)).list());
  }

  void insert(UUID id, AdoptionFee fee) {
    sql.with(
        h ->
            h.execute(
                "INSERT INTO providers_adoption_fee (id, direction, provider_id, child_id, theirs,"
                    + " children, placed_on, order_on, agreed_pence, agreed_why) VALUES (?, ?, ?,"
                    + " ?, ?, ?, ?, ?, ?, ?)",
                id,
                fee.direction().name(),
                fee.provider(),
                fee.child() == null ? null : fee.child().value(),
                fee.theirs(),
                fee.children(),
                fee.placedOn(),
                fee.orderOn(),
                fee.agreed() == null ? null : fee.agreed().amount(),
                fee.agreedWhy()));
  }

  void order(UUID id, LocalDate on) {
    sql.with(h -> h.execute("UPDATE providers_adoption_fee SET order_on = ? WHERE id = ?", on, id));
  }

  /** Raises the version of a fee that changed, or whose invoices did. */
  void touch(UUID id) {
    sql.with(
        h -> h.execute("UPDATE providers_adoption_fee SET version = version + 1 WHERE id = ?", id));
  }

  void invoice(TenantContext ctx, UUID id, UUID fee, Invoiced invoiced) {
    sql.with(
        h ->
            h.execute(
                "INSERT INTO providers_fee_charge (id, fee_id, stage, number, dated, pence, why,"
                    + " state, alive, entered_by, entered_by_name) VALUES (?, ?, ?, ?, ?, ?, ?,"
                    + " 'SUBMITTED', TRUE, ?, ?)",
                id,
                fee,
                invoiced.stage(),
                invoiced.number(),
                invoiced.dated(),
                invoiced.pence().amount(),
                invoiced.why(),
                ctx.actor().id(),
                ctx.actor().name()));
  }

  void decide(TenantContext ctx, UUID charge, InvoiceState state) {
    sql.with(
        h ->
            h.execute(
                "UPDATE providers_fee_charge SET state = ?, alive = ?, decided_by = ?,"
                    + " decided_by_name = ?, decided_on = ? WHERE id = ?",
                state.name(),
                state == InvoiceState.REJECTED ? null : true,
                ctx.actor().id(),
                ctx.actor().name(),
                ctx.today(),
                charge));
  }

  void settle(UUID charge, LocalDate on) {
    sql.with(
        h -> h.execute("UPDATE providers_fee_charge SET settled_on = ? WHERE id = ?", on, charge));
  }

  private static Kept kept(ResultSet rs) throws SQLException {
    var child = rs.getObject(4, UUID.class);
    var agreed = rs.getObject(9, Long.class);
    return new Kept(
        rs.getObject(1, UUID.class),
        new AdoptionFee(
            Direction.valueOf(rs.getString(2)),
            rs.getObject(3, UUID.class),
            child == null ? null : new ChildId(child),
            rs.getString(5),
            rs.getInt(6),
            rs.getObject(7, LocalDate.class),
            rs.getObject(8, LocalDate.class),
            agreed == null ? null : new Pence(agreed),
            rs.getString(10)),
        rs.getInt(11));
  }

  private static Charge charge(ResultSet rs) throws SQLException {
    return new Charge(
        rs.getObject(1, UUID.class),
        rs.getObject(2, UUID.class),
        new Invoiced(
            rs.getString(3),
            rs.getString(4),
            rs.getObject(5, LocalDate.class),
            new Pence(rs.getLong(6)),
            rs.getString(7)),
        InvoiceState.valueOf(rs.getString(8)),
        rs.getString(9),
        rs.getString(10),
        rs.getString(11),
        rs.getObject(12, LocalDate.class),
        rs.getObject(13, LocalDate.class));
  }
}
