package org.permanency.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;
import org.permanency.training.rule.BookingState;
import org.permanency.training.rule.NewBooking;

/** The only SQL on bookings, and on what was taken elsewhere or under another name. */
@ApplicationScoped
class BookingStore {
  private static final String COLUMNS =
      "b.id, b.session_id, b.subject_kind, b.subject_id, b.persons, b.who, b.email, b.state,"
          + " b.booked_at, b.booked_by, b.version FROM training_booking b ";
  @Inject TenantSql sql;
  @Inject InstantSource clock;

  /** A booking as it is kept. */
  record Row(
      UUID id,
      UUID session,
      NewBooking as,
      BookingState state,
      Instant at,
      String by,
      int version) {}

  List<Row> of(UUID session) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT " + COLUMNS + "WHERE b.session_id = :id ORDER BY b.booked_at, b.turn")
                .bind("id", session)
                .map((rs, x) -> row(rs))
                .list());
  }

  Optional<Row> find(UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT " + COLUMNS + "WHERE b.id = :id")
                .bind("id", id)
                .map((rs, x) -> row(rs))
                .findOne());
  }

  /** Bookings of these subjects, in one read. */
  List<Row> of(Collection<Subject> subjects) {
    if (subjects.isEmpty()) {
      return List.of();
    }
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT "
                        + COLUMNS
                        + "WHERE b.subject_id IN (<ids>) ORDER BY b.booked_at, b.turn")
                .bindList("ids", subjects.stream().map(Subject::id).toList())
                .map((rs, x) -> row(rs))
                .list());
  }

  UUID insert(TenantContext ctx, UUID session, NewBooking it, BookingState state) {
    var id = Ids.next(clock);
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO training_booking (id, session_id, subject_kind, subject_id,"
                        + " persons, who, email, state, booked_at, booked_by) VALUES (:id,"
                        + " :session, :kind, :subject, :persons, :who, :email, :state, :at, :by)")
                .bind("id", id)
                .bind("session", session)
                .bind("kind", it.subject().kind().name())
                .bind("subject", it.subject().id())
                .bind("persons", it.persons())
                .bind("who", it.who())
                .bind("email", it.email())
                .bind("state", state.name())
                .bind("at", Timestamp.from(clock.instant()))
                .bind("by", ctx.actor().name())
                .execute());
    return id;
  }

  /** Makes one that was taken back again; it stands behind those that wait. */
  void again(TenantContext ctx, UUID id, NewBooking it, BookingState state) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE training_booking SET persons = :persons, who = :who, email = :email,"
                        + " state = :state, booked_at = :at, booked_by = :by, version = version + 1"
                        + " WHERE id = :id")
                .bind("id", id)
                .bind("persons", it.persons())
                .bind("who", it.who())
                .bind("email", it.email())
                .bind("state", state.name())
                .bind("at", Timestamp.from(clock.instant()))
                .bind("by", ctx.actor().name())
                .execute());
  }

  void state(Collection<UUID> ids, BookingState state) {
    if (!ids.isEmpty()) {
      sql.with(
          h ->
              h.createUpdate(
                      "UPDATE training_booking SET state = :state, version = version + 1 WHERE id"
                          + " IN (<ids>)")
                  .bindList("ids", List.copyOf(ids))
                  .bind("state", state.name())
                  .execute());
    }
  }

  /**
   * Something taken elsewhere.
   *
   * @param course key of the rule {@code training}
   */
  record Elsewhere(
      Subject subject, String course, LocalDate on, String givenBy, @Nullable String who) {}

  List<Elsewhere> elsewhere(Collection<Subject> subjects) {
    if (subjects.isEmpty()) {
      return List.of();
    }
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT subject_kind, subject_id, course, on_day, given_by, who FROM"
                        + " training_elsewhere WHERE subject_id IN (<ids>) ORDER BY on_day, id")
                .bindList("ids", subjects.stream().map(Subject::id).toList())
                .map(
                    (rs, x) ->
                        new Elsewhere(
                            subject(rs, 1),
                            rs.getString(3),
                            rs.getObject(4, LocalDate.class),
                            rs.getString(5),
                            rs.getString(6)))
                .list());
  }

  void elsewhere(TenantContext ctx, Elsewhere it) {
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO training_elsewhere (id, subject_kind, subject_id, course, on_day,"
                        + " given_by, who, recorded_by) VALUES (:id, :kind, :subject, :course,"
                        + " :on, :given, :who, :by)")
                .bind("id", Ids.next(clock))
                .bind("kind", it.subject().kind().name())
                .bind("subject", it.subject().id())
                .bind("course", it.course())
                .bind("on", it.on())
                .bind("given", it.givenBy())
                .bind("who", it.who())
                .bind("by", ctx.actor().name())
                .execute());
  }

  /** Under what other names these subjects took training before. */
  Map<Subject, List<Subject>> before(Collection<Subject> subjects) {
    var before = new HashMap<Subject, List<Subject>>();
    if (!subjects.isEmpty()) {
      sql.with(
          h ->
              h.createQuery(
                      "SELECT subject_kind, subject_id, before_kind, before_id FROM"
                          + " training_followed WHERE subject_id IN (<ids>)")
                  .bindList("ids", subjects.stream().map(Subject::id).toList())
                  .map(
                      (rs, x) ->
                          before
                              .computeIfAbsent(subject(rs, 1), s -> new java.util.ArrayList<>())
                              .add(subject(rs, 3)))
                  .list());
    }
    return before;
  }

  void followed(Subject subject, Subject before) {
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT IGNORE INTO training_followed (subject_kind, subject_id, before_kind,"
                        + " before_id) VALUES (:kind, :id, :before, :beforeId)")
                .bind("kind", subject.kind().name())
                .bind("id", subject.id())
                .bind("before", before.kind().name())
                .bind("beforeId", before.id())
                .execute());
  }

  private static Subject subject(ResultSet rs, int column) throws SQLException {
    return new Subject(
        SubjectKind.valueOf(rs.getString(column)), rs.getObject(column + 1, UUID.class));
  }

  private static Row row(ResultSet rs) throws SQLException {
    return new Row(
        rs.getObject(1, UUID.class),
        rs.getObject(2, UUID.class),
        new NewBooking(subject(rs, 3), rs.getInt(5), rs.getString(6), rs.getString(7)),
        BookingState.valueOf(rs.getString(8)),
        rs.getTimestamp(9).toInstant(),
        rs.getString(10),
        rs.getInt(11));
  }
}
