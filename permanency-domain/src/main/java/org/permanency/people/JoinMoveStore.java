package org.permanency.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.permanency.people.JoinReference.Treatment;
import org.permanency.people.rule.JoinKind;
import org.permanency.tenancy.TenantSql;

/** Moves what refers to one record to another, row by row, and back. */
@ApplicationScoped
class JoinMoveStore {
  @Inject TenantSql sql;

  /** How many rows of a place were moved. */
  record Moved(String label, int rows) {}

  /** Names of what both have on the same days, of which somebody has only one. */
  List<String> overlaps(JoinKind kind, UUID one, UUID other) {
    return labels(
        kind,
        r -> r.spell(),
        r ->
            "SELECT COUNT(*) FROM "
                + r.table()
                + " a JOIN "
                + r.table()
                + " b ON a.starts < COALESCE(b.ends, '9999-12-31') AND b.starts <"
                + " COALESCE(a.ends, '9999-12-31') WHERE a."
                + r.column()
                + " = :one AND b."
                + r.column()
                + " = :other",
        one,
        other);
  }

  /** Names of what both have once for the same day, year or thing. */
  List<String> both(JoinKind kind, UUID one, UUID other) {
    return labels(
        kind,
        r -> !r.once().isEmpty() && !r.orStays(),
        r ->
            "SELECT COUNT(*) FROM "
                + r.table()
                + " a JOIN "
                + r.table()
                + " b ON "
                + r.once().stream()
                    .map(c -> "a." + c + " = b." + c)
                    .collect(Collectors.joining(" AND "))
                + " WHERE a."
                + r.column()
                + " = :one AND b."
                + r.column()
                + " = :other",
        one,
        other);
  }

  /** Names of what was paid for a record. */
  List<String> paid(JoinKind kind, UUID record) {
    return labels(
        kind,
        r -> r.treatment() == Treatment.BARS,
        r -> "SELECT COUNT(*) FROM " + r.table() + " WHERE " + r.column() + " IN (:one, :other)",
        record,
        record);
  }

  /** How many paid rows a record has. */
  int payments(JoinKind kind, UUID record) {
    return sql.with(
        h ->
            JoinCatalogue.of(kind).stream()
                .filter(r -> r.treatment() == Treatment.BARS)
                .mapToInt(
                    r ->
                        h.createQuery(
                                "SELECT COUNT(*) FROM "
                                    + r.table()
                                    + " WHERE "
                                    + r.column()
                                    + " = :id")
                            .bind("id", record)
                            .mapTo(Integer.class)
                            .one())
                .sum());
  }

  private List<String> labels(
      JoinKind kind,
      java.util.function.Predicate<JoinReference> which,
      java.util.function.Function<JoinReference, String> count,
      UUID one,
      UUID other) {
    return sql.with(
        h -> {
          var labels = new ArrayList<String>();
          for (var reference : JoinCatalogue.of(kind)) {
            if (which.test(reference)
                && h.createQuery(count.apply(reference))
                        .bind("one", one)
                        .bind("other", other)
                        .mapTo(Integer.class)
                        .one()
                    > 0) {
              labels.add(reference.label());
            }
          }
          return labels;
        });
  }

  /** Moves all that refers to {@code ended}, and keeps which rows they were. */
  void move(UUID join, JoinKind kind, UUID ended, UUID kept) {
    sql.with(
        h -> {
          for (var r : JoinCatalogue.of(kind)) {
            if (r.treatment() == Treatment.MOVES) {
              move(h, join, r, ended, kept);
            }
          }
          return null;
        });
  }

  private static void move(Handle h, UUID join, JoinReference r, UUID ended, UUID kept) {
    int rows =
        h.createUpdate(
                "INSERT INTO people_join_row (join_id, place, row_key) SELECT :join, :place, "
                    + key(r)
                    + " FROM "
                    + r.table()
                    + " t WHERE t."
                    + r.column()
                    + " = :ended"
                    + ofSubject(r)
                    + unlessKeptHas(r))
            .bind("join", join)
            .bind("place", r.place())
            .bind("ended", ended)
            .bind("kept", kept)
            .execute();
    if (rows > 0) {
      turn(h, join, r, ended, kept);
    }
  }

  /** Turns the rows of a join from one record to another. */
  private static void turn(Handle h, UUID join, JoinReference r, UUID from, UUID to) {
    h.createUpdate(
            "UPDATE "
                + r.table()
                + " t JOIN people_join_row j ON j.join_id = :join AND j.place = :place AND"
                + " j.row_key = "
                + key(r)
                + " SET t."
                + r.column()
                + " = :to WHERE t."
                + r.column()
                + " = :from")
        .bind("join", join)
        .bind("place", r.place())
        .bind("to", to)
        .bind("from", from)
        .execute();
  }

  private static String unlessKeptHas(JoinReference r) {
    return !r.orStays()
        ? " AND :kept IS NOT NULL"
        : " AND NOT EXISTS (SELECT 1 FROM "
            + r.table()
            + " b WHERE b."
            + r.column()
            + " = :kept AND "
            + r.once().stream()
                .map(c -> "b." + c + " = t." + c)
                .collect(Collectors.joining(" AND "))
            + ")";
  }

  /** Subjects of several kinds stand in one column; ids are one's own whatever the kind. */
  private static String ofSubject(JoinReference r) {
    return r.ofSubject() ? " AND UPPER(t.subject_kind) = 'CHILD'" : "";
  }

  private static String key(JoinReference r) {
    return "CONCAT_WS('|', t." + String.join(", t.", r.key()) + ")";
  }

  /** What was moved by a join, in the order of the catalogue. */
  List<Moved> moved(UUID join, JoinKind kind) {
    return sql.with(
        h -> {
          var counts =
              h
                  .createQuery(
                      "SELECT place, COUNT(*) FROM people_join_row WHERE join_id = :join GROUP BY"
                          + " place")
                  .bind("join", join)
                  .map((rs, x) -> new Moved(rs.getString(1), rs.getInt(2)))
                  .list()
                  .stream()
                  .collect(Collectors.toMap(Moved::label, Moved::rows));
          var moved = new ArrayList<Moved>();
          for (var r : JoinCatalogue.of(kind)) {
            var rows = counts.get(r.place());
            if (rows != null) {
              moved.add(new Moved(r.label(), rows));
            }
          }
          return moved;
        });
  }

  /** Names of what was moved and does not refer to the kept record any more. */
  List<String> gone(UUID join, JoinKind kind, UUID kept) {
    return sql.with(
        h ->
            JoinCatalogue.of(kind).stream()
                .filter(r -> r.treatment() == Treatment.MOVES)
                .filter(
                    r ->
                        h.createQuery(
                                    "SELECT COUNT(*) FROM people_join_row j WHERE j.join_id = :join"
                                        + " AND j.place = :place AND NOT EXISTS (SELECT 1 FROM "
                                        + r.table()
                                        + " t WHERE t."
                                        + r.column()
                                        + " = :kept AND "
                                        + key(r)
                                        + " = j.row_key)")
                                .bind("join", join)
                                .bind("place", r.place())
                                .bind("kept", kept)
                                .mapTo(Integer.class)
                                .one()
                            > 0)
                .map(JoinReference::label)
                .toList());
  }

  /** Puts back exactly what a join moved. */
  void putBack(UUID join, JoinKind kind, UUID kept, UUID ended) {
    sql.with(
        h -> {
          for (var r : JoinCatalogue.of(kind)) {
            if (r.treatment() == Treatment.MOVES) {
              turn(h, join, r, kept, ended);
            }
          }
          return null;
        });
  }
}
