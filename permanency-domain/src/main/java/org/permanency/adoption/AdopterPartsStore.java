package org.permanency.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.adoption.AdopterView.Details;
import org.permanency.adoption.AdopterView.Member;
import org.permanency.adoption.AdopterView.Review;
import org.permanency.adoption.AdopterView.Terms;
import org.permanency.adoption.NewAdopters.Reach;
import org.permanency.adoption.rule.AdopterReview;
import org.permanency.adoption.rule.AdopterState;
import org.permanency.adoption.rule.AdopterTerms;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** What belongs to adopters: people, terms, matches, reviews. */
@ApplicationScoped
class AdopterPartsStore {
  private static final String REVIEW =
      "SELECT id, held_on, cause, views, summary, outcome, verdict, verdict_on, made_by,"
          + " adopter_id, made_by_id FROM adoption_review";

  @Inject TenantSql sql;
  @Inject InstantSource clock;

  Details details(UUID id) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT applicant_id, telephone, email, address, postcode, from_agency,"
                        + " to_agency, ended_how, ended_why, charge FROM adoption_adopter WHERE id"
                        + " = :id")
                .bind("id", id)
                .map((rs, x) -> details(rs))
                .one());
  }

  private static Details details(ResultSet rs) throws SQLException {
    long charge = rs.getLong(10);
    return new Details(
        rs.getObject(1, UUID.class),
        new Reach(rs.getString(2), rs.getString(3), rs.getString(4), rs.getString(5)),
        rs.getString(6),
        rs.getString(7),
        rs.getString(8),
        rs.getString(9),
        rs.wasNull() ? null : charge);
  }

  List<Member> people(UUID id) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT p.id, CONCAT_WS(' ', p.given_names, p.family_name), p.born,"
                        + " p.ethnicity FROM adoption_member m JOIN people_person p ON p.id ="
                        + " m.person_id WHERE m.adopter_id = :id ORDER BY m.place")
                .bind("id", id)
                .map(
                    (rs, x) ->
                        new Member(
                            rs.getObject(1, UUID.class),
                            rs.getString(2),
                            rs.getObject(3, LocalDate.class),
                            rs.getString(4)))
                .list());
  }

  List<Terms> terms(UUID id) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT starts, ends, children, age_from, age_to, siblings, wishes, conditions,"
                        + " made_by FROM adoption_terms WHERE adopter_id = :id ORDER BY starts"
                        + " DESC, ends IS NOT NULL, id DESC")
                .bind("id", id)
                .map((rs, x) -> terms(rs))
                .list());
  }

  private static Terms terms(ResultSet rs) throws SQLException {
    return new Terms(
        rs.getObject(1, LocalDate.class),
        rs.getObject(2, LocalDate.class),
        new AdopterTerms(
            rs.getInt(3),
            AdopterStore.number(rs, 4),
            AdopterStore.number(rs, 5),
            rs.getBoolean(6),
            rs.getString(7),
            rs.getString(8)),
        rs.getString(9));
  }

  /** A match as the database holds it. */
  record Matched(
      UUID id,
      UUID child,
      LocalDate on,
      String reason,
      String by,
      @Nullable LocalDate placedOn,
      @Nullable LocalDate undoneOn,
      @Nullable String undoneWhy) {
    boolean stands() {
      return undoneOn == null;
    }
  }

  List<Matched> matches(UUID adopter) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT id, child_id, matched_on, reason, made_by, placed_on, undone_on,"
                        + " undone_why FROM adoption_match WHERE adopter_id = :id ORDER BY"
                        + " matched_on DESC, id DESC")
                .bind("id", adopter)
                .map(
                    (rs, x) ->
                        new Matched(
                            rs.getObject(1, UUID.class),
                            rs.getObject(2, UUID.class),
                            rs.getObject(3, LocalDate.class),
                            rs.getString(4),
                            rs.getString(5),
                            rs.getObject(6, LocalDate.class),
                            rs.getObject(7, LocalDate.class),
                            rs.getString(8)))
                .list());
  }

  /** Whether a child is matched with anybody now. */
  boolean taken(UUID child) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT 1 FROM adoption_match m JOIN adoption_adopter a ON a.id ="
                        + " m.adopter_id WHERE m.child_id = :child AND m.undone_on IS NULL AND"
                        + " a.state IN ('MATCHED', 'PLACED') FOR UPDATE")
                .bind("child", child)
                .mapTo(Integer.class)
                .findFirst()
                .isPresent());
  }

  void match(TenantContext ctx, UUID adopter, UUID child, LocalDate on, String why) {
    sql.with(
        h ->
            h.execute(
                "INSERT INTO adoption_match (id, adopter_id, child_id, matched_on, reason, made_by)"
                    + " VALUES (?, ?, ?, ?, ?, ?)",
                Ids.next(clock),
                adopter,
                child,
                on,
                why,
                ctx.actor().name()));
  }

  void undo(TenantContext ctx, UUID match, LocalDate on, String why) {
    sql.with(
        h ->
            h.execute(
                "UPDATE adoption_match SET undone_on = ?, undone_why = ?, undone_by = ? WHERE id ="
                    + " ?",
                on,
                why,
                ctx.actor().name(),
                match));
  }

  void placed(UUID adopter, LocalDate on) {
    sql.with(
        h ->
            h.execute(
                "UPDATE adoption_match SET placed_on = ? WHERE adopter_id = ? AND undone_on IS NULL"
                    + " AND placed_on IS NULL",
                on,
                adopter));
  }

  /** Writes the state; the version counts up. */
  void state(UUID adopter, AdopterState state) {
    sql.with(
        h ->
            h.execute(
                "UPDATE adoption_adopter SET state = ?, version = version + 1 WHERE id = ?",
                state.name(),
                adopter));
  }

  void worker(UUID adopter, @Nullable UUID worker) {
    sql.with(
        h ->
            h.execute(
                "UPDATE adoption_adopter SET worker_id = ?, version = version + 1 WHERE id = ?",
                worker,
                adopter));
  }

  void charge(UUID adopter, @Nullable Long pence) {
    sql.with(
        h ->
            h.execute(
                "UPDATE adoption_adopter SET charge = ?, version = version + 1 WHERE id = ?",
                pence,
                adopter));
  }

  void toAgency(UUID adopter, @Nullable String agency) {
    sql.with(
        h -> h.execute("UPDATE adoption_adopter SET to_agency = ? WHERE id = ?", agency, adopter));
  }

  UUID review(TenantContext ctx, UUID adopter, AdopterReview it) {
    var id = Ids.next(clock);
    sql.with(
        h ->
            h.execute(
                "INSERT INTO adoption_review (id, adopter_id, held_on, cause, views, summary,"
                    + " outcome, made_by, made_by_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                adopter,
                it.heldOn(),
                it.cause().name(),
                it.views().strip(),
                it.summary().strip(),
                it.outcome().name(),
                ctx.actor().name(),
                ctx.actor().id()));
    return id;
  }

  List<Review> reviews(UUID adopter) {
    return sql.with(
        h ->
            h.createQuery(REVIEW + " WHERE adopter_id = :id ORDER BY held_on DESC, id DESC")
                .bind("id", adopter)
                .map((rs, x) -> review(rs))
                .list());
  }

  /** A review, whose it is, and the user who recorded it. */
  record Of(UUID adopter, Review review, @Nullable String user) {}

  Optional<Of> review(UUID id) {
    return sql.with(
        h ->
            h.createQuery(REVIEW + " WHERE id = :id")
                .bind("id", id)
                .map((rs, x) -> new Of(rs.getObject(10, UUID.class), review(rs), rs.getString(11)))
                .findOne());
  }

  void verdict(UUID review, String verdict, LocalDate on) {
    sql.with(
        h ->
            h.execute(
                "UPDATE adoption_review SET verdict = ?, verdict_on = ? WHERE id = ?",
                verdict,
                on,
                review));
  }

  private static Review review(ResultSet rs) throws SQLException {
    return new Review(
        rs.getObject(1, UUID.class),
        new AdopterReview(
            rs.getObject(2, LocalDate.class),
            AdopterReview.Cause.valueOf(rs.getString(3)),
            rs.getString(4),
            rs.getString(5),
            AdopterReview.Outcome.valueOf(rs.getString(6))),
        rs.getString(7),
        rs.getObject(8, LocalDate.class),
        rs.getString(9));
  }
}
