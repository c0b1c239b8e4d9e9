package org.permanency.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.adoption.rule.AdopterEnd;
import org.permanency.adoption.rule.AdopterKind;
import org.permanency.adoption.rule.AdopterState;
import org.permanency.adoption.rule.AdopterTerms;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** The register of adopters: one row a household of adopters, and its terms. */
@ApplicationScoped
class AdopterStore {
  private static final String FIRST = "CONCAT_WS(' ', p.given_names, p.family_name)";
  private static final String NAME =
      "CASE WHEN q.id IS NULL THEN "
          + FIRST
          + " WHEN q.family_name <=> p.family_name THEN CONCAT_WS(' ', p.given_names, 'and',"
          + " q.given_names, p.family_name) ELSE CONCAT_WS(' ', p.given_names, p.family_name,"
          + " 'and', q.given_names, q.family_name) END";
  private static final String PEOPLE =
      "adoption_adopter a JOIN adoption_member m ON m.adopter_id = a.id AND m.place = 1 JOIN"
          + " people_person p ON p.id = m.person_id LEFT JOIN adoption_member n ON n.adopter_id ="
          + " a.id AND n.place = 2 LEFT JOIN people_person q ON q.id = n.person_id";
  private static final String COLUMNS =
      "a.id, a.reference, "
          + NAME
          + ", a.kind, a.approved_on, a.state, t.children, t.age_from, t.age_to,"
          + " COALESCE(t.siblings, FALSE), x.matched_on, k.due, a.ended_on, a.worker_id, w.name,"
          + " a.version";
  private static final String FROM =
      PEOPLE
          + " LEFT JOIN adoption_terms t ON t.adopter_id = a.id AND t.ends IS NULL LEFT JOIN (SELECT"
          + " adopter_id, MIN(matched_on) AS matched_on FROM adoption_match WHERE undone_on IS NULL"
          + " GROUP BY adopter_id) x ON x.adopter_id = a.id LEFT JOIN (SELECT item_id, MIN(due) AS"
          + " due FROM workflow_task WHERE item_kind = 'adopter' AND state IN ('open', 'paused')"
          + " GROUP BY item_id) k ON k.item_id = a.id LEFT JOIN people_worker w ON w.id ="
          + " a.worker_id WHERE ";
  @Inject TenantSql sql;
  @Inject InstantSource clock;

  ListPage<AdopterRow> list(ListQuery query) {
    var list =
        ListSql.of(COLUMNS, FROM + "TRUE", "a.approved_on DESC, a.reference DESC")
            .text("name", NAME)
            .text("reference", "a.reference")
            .code("kind", "a.kind")
            .code("state", "a.state")
            .contains("worker", "w.name")
            .when("current", "(:f_current = 'yes') = (a.state IN ('WAITING', 'MATCHED', 'PLACED'))")
            .when("age", "COALESCE(t.age_from, 0) <= :f_age AND COALESCE(t.age_to, 99) >= :f_age")
            .when("children", "t.children >= :f_children")
            .when("siblings", "t.siblings = (:f_siblings = 'yes')")
            .sort("approved", "a.approved_on")
            .sort("matched", "x.matched_on")
            .sort("review", "k.due");
    return sql.with(h -> list.page(h, query, Map.of(), (rs, x) -> row(rs)));
  }

  Optional<AdopterRow> find(UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT " + COLUMNS + " FROM " + FROM + "a.id = :id")
                .bind("id", id)
                .map((rs, x) -> row(rs))
                .findOne());
  }

  /** Names of those that are here. */
  Map<UUID, String> names(Collection<UUID> ids) {
    var names = new HashMap<UUID, String>();
    if (!ids.isEmpty()) {
      sql.with(
          h ->
              h.createQuery("SELECT a.id, " + NAME + " FROM " + PEOPLE + " WHERE a.id IN (<ids>)")
                  .bindList("ids", List.copyOf(ids))
                  .map((rs, x) -> names.put(rs.getObject(1, UUID.class), rs.getString(2)))
                  .list());
    }
    return names;
  }

  Map<String, UUID> references() {
    var called = new HashMap<String, UUID>();
    sql.with(
        h ->
            h.createQuery("SELECT reference, id FROM adoption_adopter")
                .map((rs, x) -> called.put(rs.getString(1), rs.getObject(2, UUID.class)))
                .list());
    return called;
  }

  /** Those of an applicant that are on the register and have not ended. */
  Optional<UUID> ofApplicant(UUID applicant) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT id FROM adoption_adopter WHERE applicant_id = :id AND ended_on IS NULL")
                .bind("id", applicant)
                .mapTo(UUID.class)
                .findFirst());
  }

  /** The next number of a year; whoever asks next waits until this transaction ends. */
  int next(int year) {
    return sql.with(
        h -> {
          h.execute(
              "INSERT INTO adoption_number (year, last) VALUES (?, 1) ON DUPLICATE KEY UPDATE last"
                  + " = last + 1",
              year);
          return h.createQuery("SELECT last FROM adoption_number WHERE year = :year")
              .bind("year", year)
              .mapTo(Integer.class)
              .one();
        });
  }

  void insert(TenantContext ctx, UUID id, String reference, NewAdopters it, List<UUID> members) {
    var reach = it.reach();
    sql.with(
        h ->
            h.execute(
                "INSERT INTO adoption_adopter (id, reference, applicant_id, kind, approved_on,"
                    + " state, telephone, email, address, postcode, worker_id, from_agency,"
                    + " created_by) VALUES (?, ?, ?, ?, ?, 'WAITING', ?, ?, ?, ?, ?, ?, ?)",
                id,
                reference,
                it.applicant(),
                it.kind().code(),
                it.approvedOn(),
                reach.telephone(),
                reach.email(),
                reach.address(),
                reach.postcode(),
                it.worker(),
                it.fromAgency(),
                ctx.actor().name()));
    for (int i = 0; i < members.size(); i++) {
      int place = i + 1;
      var person = members.get(i);
      sql.with(
          h ->
              h.execute(
                  "INSERT INTO adoption_member (adopter_id, place, person_id) VALUES (?, ?, ?)",
                  id,
                  place,
                  person));
    }
  }

  /** New terms from a day on; those in force before end with it. */
  void terms(TenantContext ctx, UUID adopter, AdopterTerms terms, LocalDate from) {
    sql.with(
        h -> {
          h.execute(
              "UPDATE adoption_terms SET ends = ? WHERE adopter_id = ? AND ends IS NULL",
              from,
              adopter);
          return h.execute(
              "INSERT INTO adoption_terms (id, adopter_id, starts, children, age_from, age_to,"
                  + " siblings, wishes, conditions, made_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
              Ids.next(clock),
              adopter,
              from,
              terms.children(),
              terms.ageFrom(),
              terms.ageTo(),
              terms.siblings(),
              terms.wishes(),
              terms.conditions(),
              ctx.actor().name());
        });
  }

  /** The version, held against other changes until the transaction ends; empty for none. */
  Optional<Integer> lock(UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT version FROM adoption_adopter WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .mapTo(Integer.class)
                .findOne());
  }

  /** Counts the version up. */
  void count(UUID id) {
    sql.with(h -> h.execute("UPDATE adoption_adopter SET version = version + 1 WHERE id = ?", id));
  }

  void end(UUID id, AdopterEnd how, LocalDate on, String why) {
    sql.with(
        h ->
            h.execute(
                "UPDATE adoption_adopter SET state = ?, ended_on = ?, ended_how = ?, ended_why ="
                    + " ?, version = version + 1 WHERE id = ?",
                how.state().name(),
                on,
                how.name(),
                why,
                id));
  }

  private static AdopterRow row(ResultSet rs) throws SQLException {
    return new AdopterRow(
        rs.getObject(1, UUID.class),
        rs.getString(2),
        rs.getString(3),
        AdopterKind.of(rs.getString(4)).orElseThrow(),
        rs.getObject(5, LocalDate.class),
        AdopterState.valueOf(rs.getString(6)),
        number(rs, 7),
        number(rs, 8),
        number(rs, 9),
        rs.getBoolean(10),
        rs.getObject(11, LocalDate.class),
        rs.getObject(12, LocalDate.class),
        rs.getObject(13, LocalDate.class),
        rs.getObject(14, UUID.class),
        rs.getString(15),
        rs.getInt(16));
  }

  static @Nullable Integer number(ResultSet rs, int at) throws SQLException {
    int number = rs.getInt(at);
    return rs.wasNull() ? null : number;
  }
}
