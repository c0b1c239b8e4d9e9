package org.permanency.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.assessment.rule.CheckFact;
import org.permanency.assessment.rule.Member;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** The only SQL on people of applications and the checks on them. */
@ApplicationScoped
class MemberStore {
  private static final String CHECK =
      "id, person_id, kind, asked, received, outcome, expires, note, made_by";
  @Inject TenantSql sql;
  @Inject InstantSource clock;

  /** People of an application, applicants first. */
  List<Member> members(UUID assessment) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT id, role, given_names, family_name, born, sex, ethnicity, left_on FROM"
                        + " assessment_person WHERE case_id = :id ORDER BY FIELD(role,"
                        + " 'applicant', 'member', 'visitor', 'elsewhere'), seq")
                .bind("id", assessment)
                .map((rs, x) -> member(rs))
                .list());
  }

  private static Member member(ResultSet rs) throws SQLException {
    return new Member(
        rs.getObject(1, UUID.class),
        Member.Role.of(rs.getString(2)),
        rs.getString(3),
        rs.getString(4),
        rs.getObject(5, LocalDate.class),
        rs.getString(6),
        rs.getString(7),
        rs.getObject(8, LocalDate.class));
  }

  /** Writes a person, new or as they are now. */
  void write(UUID assessment, Member m) {
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO assessment_person (id, case_id, role, given_names, family_name,"
                        + " born, sex, ethnicity, left_on) VALUES (:id, :case, :role, :given,"
                        + " :family, :born, :sex, :ethnicity, :left) ON DUPLICATE KEY UPDATE role ="
                        + " VALUES(role), given_names = VALUES(given_names), family_name ="
                        + " VALUES(family_name), born = VALUES(born), sex = VALUES(sex), ethnicity"
                        + " = VALUES(ethnicity), left_on = VALUES(left_on)")
                .bind("id", m.id())
                .bind("case", assessment)
                .bind("role", m.role().code())
                .bind("given", m.givenNames().strip())
                .bind("family", m.familyName().strip())
                .bind("born", m.born())
                .bind("sex", m.sex())
                .bind("ethnicity", m.ethnicity())
                .bind("left", m.leftOn())
                .execute());
  }

  /** Checks of an application, the earlier first. */
  List<CheckFact> checks(UUID assessment) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT "
                        + CHECK
                        + " FROM assessment_check WHERE case_id = :id ORDER BY asked, id")
                .bind("id", assessment)
                .map((rs, x) -> check(rs))
                .list());
  }

  private static CheckFact check(ResultSet rs) throws SQLException {
    var outcome = rs.getString(6);
    return new CheckFact(
        rs.getObject(1, UUID.class),
        rs.getObject(2, UUID.class),
        rs.getString(3),
        rs.getObject(4, LocalDate.class),
        rs.getObject(5, LocalDate.class),
        outcome == null ? null : CheckFact.Outcome.of(outcome),
        rs.getObject(7, LocalDate.class),
        rs.getString(8),
        rs.getString(9));
  }

  UUID ask(TenantContext ctx, UUID assessment, String kind, @Nullable UUID person, LocalDate on) {
    var id = Ids.next(clock);
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO assessment_check (id, case_id, person_id, kind, asked, made_by)"
                        + " VALUES (:id, :case, :person, :kind, :on, :by)")
                .bind("id", id)
                .bind("case", assessment)
                .bind("person", person)
                .bind("kind", kind)
                .bind("on", on)
                .bind("by", ctx.actor().name())
                .execute());
    return id;
  }

  void received(TenantContext ctx, CheckFact it) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE assessment_check SET received = :on, outcome = :outcome, expires ="
                        + " :expires, note = :note, made_by = :by WHERE id = :id")
                .bind("id", it.id())
                .bind("on", it.received())
                .bind("outcome", it.outcome() == null ? null : it.outcome().code())
                .bind("expires", it.expires())
                .bind("note", it.note())
                .bind("by", ctx.actor().name())
                .execute());
  }

  /** The latest check of each kind on each person of assessments that were not given up. */
  ListPage<CheckRow> due(LocalDate day, ListQuery query) {
    var stands =
        "CASE WHEN k.received IS NULL THEN 'waiting' WHEN k.expires < :day THEN 'expired' WHEN"
            + " k.expires < :soon THEN 'soon' ELSE 'held' END AS stands";
    var from =
        "(SELECT k.*, c.reference, CONCAT_WS(' ', p.given_names, p.family_name) AS name,"
            + " CONCAT_WS(' ', e.given_names, e.family_name) AS applicant, "
            + stands
            + ", ROW_NUMBER() OVER (PARTITION BY k.case_id, k.person_id, k.kind ORDER BY k.asked"
            + " DESC, k.id DESC) AS latest FROM assessment_check k JOIN assessment_case c ON c.id ="
            + " k.case_id AND c.state NOT IN ('WITHDRAWN', 'REFUSED', 'NOT_APPROVED') JOIN"
            + " recruitment_enquiry e ON e.id = c.enquiry_id LEFT JOIN assessment_person p ON p.id"
            + " = k.person_id WHERE p.left_on IS NULL) q WHERE q.latest = 1 AND (q.received IS NULL"
            + " OR q.expires IS NOT NULL)";
    var list =
        ListSql.of(
                "q.id, q.case_id, q.reference, q.applicant, q.name, q.kind, q.asked, q.received,"
                    + " q.expires, q.stands",
                from,
                "COALESCE(q.expires, q.asked), q.id")
            .contains("name", "COALESCE(q.name, '')")
            .sort("name", "q.name")
            .contains("applicant", "q.applicant")
            .sort("applicant", "q.applicant")
            .code("kind", "q.kind")
            .text("reference", "q.reference")
            .exact("stands", "q.stands")
            .sort("stands", "q.stands")
            .when("before", "q.expires < :f_before")
            .sort("asked", "q.asked")
            .sort("received", "q.received")
            .sort("expires", "q.expires");
    return sql.with(
        h ->
            list.page(
                h,
                query,
                Map.of("day", day, "soon", day.plusMonths(CheckRow.SOON_MONTHS)),
                (rs, x) ->
                    new CheckRow(
                        rs.getObject(1, UUID.class),
                        rs.getObject(2, UUID.class),
                        rs.getString(3),
                        rs.getString(4),
                        rs.getString(5).isBlank() ? null : rs.getString(5),
                        rs.getString(6),
                        rs.getObject(7, LocalDate.class),
                        rs.getObject(8, LocalDate.class),
                        rs.getObject(9, LocalDate.class),
                        rs.getString(10))));
  }

  /** Checks that run out, of the latest assessment of each household; the kind is the label. */
  List<HeldCheck> held() {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT c.household_id, k.kind, COALESCE(CONCAT_WS(' ', MAX(p.given_names),"
                        + " MAX(p.family_name)), ''), MAX(k.expires) AS until FROM (SELECT id,"
                        + " household_id, ROW_NUMBER() OVER (PARTITION BY household_id ORDER BY"
                        + " begun DESC, id DESC) AS latest FROM assessment_case WHERE household_id"
                        + " IS NOT NULL AND state = 'APPROVED') c JOIN assessment_check k ON"
                        + " k.case_id = c.id AND k.received IS NOT NULL AND k.outcome <> 'adverse'"
                        + " AND k.expires IS NOT NULL LEFT JOIN assessment_person p ON p.id ="
                        + " k.person_id WHERE c.latest = 1 AND p.left_on IS NULL GROUP BY"
                        + " c.household_id, k.kind, k.person_id ORDER BY until, 2, 3")
                .map(
                    (rs, x) ->
                        new HeldCheck(
                            rs.getObject(1, UUID.class),
                            rs.getString(2),
                            rs.getString(3).isBlank() ? "the household" : rs.getString(3),
                            rs.getObject(4, LocalDate.class)))
                .list());
  }
}
