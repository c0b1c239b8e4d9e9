package org.permanency.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.keeping.rule.ReviewResult;
import org.permanency.keeping.rule.ReviewState;
import org.permanency.keeping.rule.ReviewTerms;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantSql;

/** The only SQL on reviews. */
@ApplicationScoped
class ReviewStore {
  static final String TABLE = "keeping_review";
  private static final String COLUMNS =
      CareSql.NAMES
          + ", x.reference, x.number, x.state, x.opened, x.due, x.held_on, x.recommendation,"
          + " x.places, x.age_from, x.age_to, x.conditions, x.consent_on, x.panel_why, x.outcome,"
          + " x.decided_on, x.decided_by, x.reasons, x.written_by";
  @Inject TenantSql sql;

  ListPage<ReviewRow> list(ListQuery query) {
    var list =
        ListSql.of(COLUMNS, CareSql.from(TABLE) + "TRUE", "x.opened DESC, x.id DESC")
            .text("name", "h.name")
            .text("code", "h.code")
            .text("reference", "x.reference")
            .exact("household", "x.household_id")
            .code("state", "x.state")
            .code("outcome", "x.outcome")
            .text("worker", "w.name")
            .when("open", "(:f_open = 'yes') = (x.state NOT IN ('DECIDED', 'CANCELLED'))")
            .when("from", "x.held_on >= :f_from")
            .when("to", "x.held_on <= :f_to")
            .sort("due", "x.due")
            .sort("heldOn", "x.held_on")
            .sort("opened", "x.opened");
    return sql.with(h -> list.page(h, query, Map.of(), (rs, x) -> row(rs)));
  }

  Optional<ReviewRow> find(UUID id) {
    return where("x.id = :id", "id", id).stream().findFirst();
  }

  /** Reviews of a household, the latest first. */
  List<ReviewRow> of(UUID household) {
    return where(
        "x.household_id = :id ORDER BY COALESCE(x.held_on, x.opened) DESC", "id", household);
  }

  private List<ReviewRow> where(String condition, String name, Object value) {
    return sql.with(
        h ->
            h.createQuery("SELECT " + COLUMNS + " FROM " + CareSql.from(TABLE) + condition)
                .bind(name, value)
                .map((rs, x) -> row(rs))
                .list());
  }

  /** The open review of each household that has one, and the day of the last one held. */
  record Standing(@Nullable UUID open, @Nullable LocalDate held) {}

  /** How reviews stand, by household; one read. */
  Map<UUID, Standing> standing() {
    var all = new HashMap<UUID, Standing>();
    sql.with(
        h ->
            h.createQuery(
                    "SELECT household_id, MAX(CASE WHEN state NOT IN ('DECIDED', 'CANCELLED') THEN"
                        + " CAST(id AS CHAR) END), MAX(CASE WHEN state <> 'CANCELLED' THEN held_on"
                        + " END) FROM keeping_review GROUP BY household_id")
                .map(
                    (rs, x) ->
                        all.put(
                            rs.getObject(1, UUID.class),
                            new Standing(
                                rs.getString(2) == null ? null : UUID.fromString(rs.getString(2)),
                                rs.getObject(3, LocalDate.class))))
                .list());
    return all;
  }

  /** Every review that was held; one read. */
  List<ReviewRow> held() {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT "
                        + COLUMNS
                        + " FROM "
                        + CareSql.from(TABLE)
                        + "x.held_on IS NOT NULL AND x.state <> 'CANCELLED'")
                .setFetchSize(10_000)
                .map((rs, x) -> row(rs))
                .list());
  }

  Map<String, String> parts(UUID review) {
    var parts = new LinkedHashMap<String, String>();
    sql.with(
        h ->
            h.createQuery("SELECT part, words FROM keeping_review_part WHERE review_id = :id")
                .bind("id", review)
                .map(
                    (rs, x) ->
                        Objects.requireNonNullElse(parts.put(rs.getString(1), rs.getString(2)), ""))
                .list());
    return parts;
  }

  void part(UUID review, String part, String words) {
    sql.with(
        h ->
            h.execute(
                "INSERT INTO keeping_review_part (review_id, part, words) VALUES (?, ?, ?) ON"
                    + " DUPLICATE KEY UPDATE words = VALUES(words)",
                review,
                part,
                words));
  }

  /** References that are on record already. */
  Set<String> known(Collection<String> references) {
    return references.isEmpty()
        ? Set.of()
        : new HashSet<>(
            sql.with(
                h ->
                    h.createQuery("SELECT reference FROM keeping_review WHERE reference IN (<all>)")
                        .bindList("all", List.copyOf(references))
                        .mapTo(String.class)
                        .list()));
  }

  static Cells terms(Cells cells, @Nullable ReviewTerms terms) {
    return cells
        .with("places", terms == null ? null : terms.places())
        .with("age_from", terms == null ? null : terms.ageFrom())
        .with("age_to", terms == null ? null : terms.ageTo())
        .with("conditions", terms == null ? null : terms.conditions());
  }

  private static ReviewRow row(ResultSet rs) throws SQLException {
    var places = CareSql.number(rs, "places");
    return new ReviewRow(
        rs.getObject(7, UUID.class),
        rs.getString("reference"),
        CareSql.theHousehold(rs),
        rs.getInt("number"),
        ReviewState.valueOf(rs.getString("state")),
        rs.getObject("opened", LocalDate.class),
        CareSql.day(rs, "due"),
        CareSql.day(rs, "held_on"),
        rs.getObject(4, UUID.class),
        rs.getString(5),
        CareSql.word(rs, "recommendation", ReviewResult.class),
        places == null
            ? null
            : new ReviewTerms(
                places,
                CareSql.number(rs, "age_from"),
                CareSql.number(rs, "age_to"),
                rs.getString("conditions")),
        CareSql.day(rs, "consent_on"),
        rs.getString("panel_why"),
        CareSql.word(rs, "outcome", ReviewResult.class),
        CareSql.day(rs, "decided_on"),
        rs.getString("decided_by"),
        rs.getString("reasons"),
        rs.getString("written_by"),
        rs.getInt(6));
  }
}
