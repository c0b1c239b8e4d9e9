package org.permanency.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** The only SQL on temporary approvals. */
@ApplicationScoped
class TemporaryStore {
  private static final String SELECT =
      "SELECT id, enquiry_id, kind, child_id, household_id, starts, until, extended_on,"
          + " extension_by, extension_why, ended_on, ended_why, approved_by, version FROM"
          + " assessment_temporary WHERE ";
  @Inject TenantSql sql;

  /** A temporary approval as it stands. */
  record Row(
      UUID id,
      UUID enquiry,
      String kind,
      UUID child,
      UUID household,
      LocalDate starts,
      @Nullable LocalDate until,
      @Nullable LocalDate extendedOn,
      @Nullable String extensionBy,
      @Nullable String extensionWhy,
      @Nullable LocalDate endedOn,
      @Nullable String endedWhy,
      String by,
      int version) {}

  /** Those of an applicant, the earlier first. */
  List<Row> of(UUID enquiry) {
    return sql.with(
        h ->
            h.createQuery(SELECT + "enquiry_id = :id ORDER BY starts, id")
                .bind("id", enquiry)
                .map((rs, x) -> row(rs))
                .list());
  }

  /** One, held against other changes until the transaction ends. */
  Optional<Row> lock(UUID id) {
    return sql.with(
        h ->
            h.createQuery(SELECT + "id = :id FOR UPDATE")
                .bind("id", id)
                .map((rs, x) -> row(rs))
                .findOne());
  }

  /** The household of an applicant whose temporary approval has not ended. */
  Optional<UUID> open(UUID enquiry) {
    return of(enquiry).stream().filter(r -> r.endedOn() == null).map(Row::household).findFirst();
  }

  void insert(TenantContext ctx, Row r) {
    sql.with(
        h ->
            h.execute(
                "INSERT INTO assessment_temporary (id, enquiry_id, kind, child_id, household_id,"
                    + " starts, until, approved_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                r.id(),
                r.enquiry(),
                r.kind(),
                r.child(),
                r.household(),
                r.starts(),
                r.until(),
                ctx.actor().name()));
  }

  void extend(UUID id, LocalDate on, LocalDate until, String by, String why) {
    sql.with(
        h ->
            h.execute(
                "UPDATE assessment_temporary SET extended_on = ?, until = ?, extension_by = ?,"
                    + " extension_why = ?, version = version + 1 WHERE id = ?",
                on,
                until,
                by,
                why,
                id));
  }

  void end(UUID id, LocalDate on, String why) {
    sql.with(
        h ->
            h.execute(
                "UPDATE assessment_temporary SET ended_on = ?, ended_why = ?, version = version + 1"
                    + " WHERE id = ?",
                on,
                why,
                id));
  }

  /** Ends every one of an applicant that is open. */
  void closed(UUID enquiry, LocalDate on, String why) {
    of(enquiry).stream().filter(r -> r.endedOn() == null).forEach(r -> end(r.id(), on, why));
  }

  private static Row row(ResultSet rs) throws SQLException {
    return new Row(
        rs.getObject(1, UUID.class),
        rs.getObject(2, UUID.class),
        rs.getString(3),
        rs.getObject(4, UUID.class),
        rs.getObject(5, UUID.class),
        rs.getObject(6, LocalDate.class),
        rs.getObject(7, LocalDate.class),
        rs.getObject(8, LocalDate.class),
        rs.getString(9),
        rs.getString(10),
        rs.getObject(11, LocalDate.class),
        rs.getString(12),
        rs.getString(13),
        rs.getInt(14));
  }
}
