package org.permanency.providers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;
import org.permanency.providers.rule.Answer;
import org.permanency.providers.rule.Charge;
import org.permanency.providers.rule.InvoiceKind;
import org.permanency.providers.rule.InvoiceRules.Head;
import org.permanency.providers.rule.InvoiceState;
import org.permanency.tenancy.BulkInsert;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** SQL on invoices and their lines. */
@ApplicationScoped
class InvoiceStore {
  private static final String SELECT =
      "SELECT i.id, i.provider_id, i.number, i.kind, i.credits_id, c.number, i.dated, i.state,"
          + " i.entered_by, i.entered_by_name, i.submitted_by, i.decided_by_name, i.decided_on,"
          + " i.reason, i.version, i.settles_id, t.id FROM providers_invoice i"
          + " LEFT JOIN providers_invoice c ON c.id = i.credits_id"
          + " LEFT JOIN providers_invoice t ON t.settling = i.id";
  private static final String LINES =
      "SELECT id, invoice_id, position, child_id, starts, ends, charged_pence, answer, reason,"
          + " answered_by, submitted_pence, paid_pence FROM providers_invoice_line"
          + " WHERE NOT withdrawn";
  @Inject TenantSql sql;

  /** An invoice without its lines. */
  record Row(
      UUID id,
      Head head,
      @Nullable UUID creditsId,
      InvoiceState state,
      String enteredBy,
      String enteredByName,
      @Nullable String submittedBy,
      @Nullable String decidedBy,
      @Nullable LocalDate decidedOn,
      @Nullable String reason,
      int version,
      @Nullable UUID settles,
      @Nullable UUID settledBy) {}

  /** A line. */
  record Line(
      UUID id,
      UUID invoice,
      int position,
      Charge charge,
      @Nullable Answer answer,
      @Nullable String why,
      @Nullable String answeredBy,
      @Nullable Pence submitted,
      @Nullable Pence paid) {}

  /** A line to be added. */
  record Added(UUID id, UUID invoice, int position, Charge charge) {}

  /** Waits its turn, so that of two who send one file the second sees what the first entered. */
  void queue() {
    sql.with(
        h ->
            h.execute(
                "INSERT INTO providers_lock (name, turns) VALUES ('invoices', 1)"
                    + " ON DUPLICATE KEY UPDATE turns = turns + 1"));
  }

  /** All of them, the latest first. */
  List<Row> all() {
    return sql.with(
        h ->
            h.createQuery(SELECT + " ORDER BY i.dated DESC, i.number, i.id")
                .setFetchSize(10_000)
                .map((rs, x) -> row(rs))
                .list());
  }

  /** One invoice, held until the end of the transaction. */
  Optional<Row> find(UUID id) {
    return sql.with(
        h ->
            h.createQuery(SELECT + " WHERE i.id = :id FOR UPDATE")
                .bind("id", id)
                .map((rs, x) -> row(rs))
                .findOne());
  }

  /** The provider's one of this number. */
  Optional<Row> numbered(UUID provider, String number) {
    return sql.with(
        h ->
            h.createQuery(SELECT + " WHERE i.provider_id = :provider AND i.number = :number")
                .bind("provider", provider)
                .bind("number", number)
                .map((rs, x) -> row(rs))
                .findOne());
  }

  /** Lines of all invoices, by invoice. */
  Map<UUID, List<Line>> lines() {
    return sql.with(
        h ->
            h
                .createQuery(LINES + " ORDER BY invoice_id, position")
                .setFetchSize(10_000)
                .map((rs, x) -> line(rs))
                .stream()
                .collect(Collectors.groupingBy(Line::invoice)));
  }

  /** Lines of one invoice. */
  List<Line> lines(UUID invoice) {
    return sql.with(
        h ->
            h.createQuery(LINES + " AND invoice_id = :invoice ORDER BY position")
                .bind("invoice", invoice)
                .map((rs, x) -> line(rs))
                .list());
  }

  /** The next position of a line, withdrawn ones counted. */
  int next(UUID invoice) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT COALESCE(MAX(position), 0) + 1 FROM providers_invoice_line"
                        + " WHERE invoice_id = :invoice")
                .bind("invoice", invoice)
                .mapTo(Integer.class)
                .one());
  }

  void insert(TenantContext ctx, UUID id, Head head, @Nullable UUID credits) {
    sql.with(
        h ->
            h.execute(
                "INSERT INTO providers_invoice (id, provider_id, number, kind, credits_id, dated,"
                    + " state, entered_by, entered_by_name) VALUES (?, ?, ?, ?, ?, ?, 'DRAFT', ?,"
                    + " ?)",
                id,
                head.provider(),
                head.number(),
                head.kind().name(),
                credits,
                head.dated(),
                ctx.actor().id(),
                ctx.actor().name()));
  }

  /** Names the invoice whose queried lines a new one takes up. */
  void settles(UUID id, UUID queried) {
    sql.with(
        h -> h.execute("UPDATE providers_invoice SET settles_id = ? WHERE id = ?", queried, id));
  }

  void add(List<Added> lines) {
    sql.with(
        h -> {
          var batch =
              new BulkInsert(
                  h,
                  "INSERT INTO providers_invoice_line (id, invoice_id, position, child_id, starts,"
                      + " ends, charged_pence)");
          for (var line : lines) {
            var charge = line.charge();
            batch.add(
                line.id(),
                line.invoice(),
                line.position(),
                charge.child().value(),
                charge.nights().start(),
                charge.nights().end(),
                charge.pence().amount());
          }
          batch.finish();
          return lines.size();
        });
  }

  void withdraw(UUID line) {
    sql.with(
        h -> h.execute("UPDATE providers_invoice_line SET withdrawn = TRUE WHERE id = ?", line));
  }

  void answer(TenantContext ctx, UUID line, Answer answer, String why) {
    sql.with(
        h ->
            h.execute(
                "UPDATE providers_invoice_line SET answer = ?, reason = ?, answered_by = ?"
                    + " WHERE id = ?",
                answer.name(),
                why,
                ctx.actor().id(),
                line));
  }

  /** Keeps what a line would pay when it is handed over, or what the approval pays. */
  void keep(UUID line, boolean paid, Pence pence) {
    sql.with(
        h ->
            h.execute(
                "UPDATE providers_invoice_line SET "
                    + (paid ? "paid_pence" : "submitted_pence")
                    + " = ? WHERE id = ?",
                pence.amount(),
                line));
  }

  /** Raises the version of an invoice whose lines changed. */
  void touch(UUID id) {
    sql.with(h -> h.execute("UPDATE providers_invoice SET version = version + 1 WHERE id = ?", id));
  }

  void submit(UUID id, InvoiceState state, @Nullable String by) {
    sql.with(
        h ->
            h.execute(
                "UPDATE providers_invoice SET state = ?, submitted_by = ?, version = version + 1"
                    + " WHERE id = ?",
                state.name(),
                by,
                id));
  }

  void decide(TenantContext ctx, UUID id, InvoiceState state, @Nullable String reason) {
    sql.with(
        h ->
            h.execute(
                "UPDATE providers_invoice SET state = ?, decided_by = ?, decided_by_name = ?,"
                    + " decided_on = ?, reason = ?, version = version + 1 WHERE id = ?",
                state.name(),
                ctx.actor().id(),
                ctx.actor().name(),
                ctx.today(),
                reason,
                id));
  }

  private static Row row(ResultSet rs) throws SQLException {
    var credits = rs.getString(6);
    return new Row(
        rs.getObject(1, UUID.class),
        new Head(
            rs.getObject(2, UUID.class),
            rs.getString(3),
            InvoiceKind.valueOf(rs.getString(4)),
            credits == null ? "" : credits,
            rs.getObject(7, LocalDate.class)),
        rs.getObject(5, UUID.class),
        InvoiceState.valueOf(rs.getString(8)),
        rs.getString(9),
        rs.getString(10),
        rs.getString(11),
        rs.getString(12),
        rs.getObject(13, LocalDate.class),
        rs.getString(14),
        rs.getInt(15),
        rs.getObject(16, UUID.class),
        rs.getObject(17, UUID.class));
  }

  private static Line line(ResultSet rs) throws SQLException {
    var answer = rs.getString(8);
    var submitted = rs.getObject(11, Long.class);
    var paid = rs.getObject(12, Long.class);
    return new Line(
        rs.getObject(1, UUID.class),
        rs.getObject(2, UUID.class),
        rs.getInt(3),
        new Charge(
            new ChildId(rs.getObject(4, UUID.class)),
            new EffectivePeriod(rs.getObject(5, LocalDate.class), rs.getObject(6, LocalDate.class)),
            new Pence(rs.getLong(7))),
        answer == null ? null : Answer.valueOf(answer),
        rs.getString(9),
        rs.getString(10),
        submitted == null ? null : new Pence(submitted),
        paid == null ? null : new Pence(paid));
  }
}
