package org.permanency.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.assessment.AssessmentCase.Opinion;
import org.permanency.assessment.rule.AssessmentState;
import org.permanency.assessment.rule.Offer;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** The only SQL on assessments themselves. */
@ApplicationScoped
class AssessmentStore {
  private static final String NAME =
      "CONCAT_WS(' ', e.given_names, CASE WHEN e.second_given_names IS NULL THEN e.family_name WHEN"
          + " COALESCE(e.second_family_name, e.family_name) = e.family_name THEN CONCAT('and ',"
          + " e.second_given_names, ' ', e.family_name) ELSE CONCAT(e.family_name, ' and ',"
          + " e.second_given_names, ' ', e.second_family_name) END)";
  private static final String DUE =
      "(SELECT MIN(t.due) FROM workflow_task t WHERE t.item_kind = 'assessment' AND t.item_id ="
          + " c.id AND t.state IN ('open', 'paused'))";
  private static final String COLUMNS =
      "c.id, c.reference, c.enquiry_id, "
          + NAME
          + " AS name, c.kind, c.fast_track, c.state, c.applied, c.begun, "
          + DUE
          + " AS due, c.paused_since, c.worker_id, w.name AS worker, c.version";
  private static final String WHOLE =
      COLUMNS
          + ", c.former_carer, c.information_on, c.pause_reason, c.report, c.report_on, c.comments,"
          + " c.comments_on, c.opinion, c.opinion_on, c.opinion_by, c.places, c.age_from, c.age_to,"
          + " c.type, c.conditions, c.siblings, c.needs, c.languages, c.faith, c.area,"
          + " c.household_id, c.adopter_id, c.created_by_id";
  private static final String FROM =
      "assessment_case c JOIN recruitment_enquiry e ON e.id = c.enquiry_id LEFT JOIN people_worker"
          + " w ON w.id = c.worker_id WHERE ";
  @Inject TenantSql sql;

  ListPage<AssessmentRow> list(ListQuery query) {
    var list =
        ListSql.of(COLUMNS, FROM + "TRUE", "c.begun DESC, c.id DESC")
            .contains("name", NAME)
            .sort("name", "e.family_name")
            .text("reference", "c.reference")
            .code("kind", "c.kind")
            .code("state", "c.state")
            .contains("worker", "w.name")
            .when("paused", "(:f_paused = 'yes') = (c.paused_since IS NOT NULL)")
            .when("fast", "(:f_fast = 'yes') = c.fast_track")
            .when(
                "open",
                "(:f_open = 'yes') = (c.state NOT IN ('APPROVED', 'NOT_APPROVED', 'REFUSED',"
                    + " 'WITHDRAWN'))")
            .when("enquiry", "c.enquiry_id = :f_enquiry")
            .sort("due", DUE)
            .sort("begun", "c.begun")
            .sort("applied", "c.applied");
    return sql.with(h -> list.page(h, query, Map.of(), (rs, x) -> row(rs)));
  }

  Optional<AssessmentCase> find(UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT " + WHOLE + " FROM " + FROM + "c.id = :id")
                .bind("id", id)
                .map((rs, x) -> whole(rs))
                .findOne());
  }

  /** Assessments of an applicant, the later first. */
  List<AssessmentRow> of(UUID enquiry) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT "
                        + COLUMNS
                        + " FROM "
                        + FROM
                        + "c.enquiry_id = :enquiry ORDER BY c.begun DESC, c.id DESC")
                .bind("enquiry", enquiry)
                .map((rs, x) -> row(rs))
                .list());
  }

  /** The next number of a year; whoever asks next waits until this transaction ends. */
  int next(int year) {
    return sql.with(
        h -> {
          h.execute(
              "INSERT INTO assessment_number (year, last) VALUES (?, 1) ON DUPLICATE KEY UPDATE"
                  + " last = last + 1",
              year);
          return h.createQuery("SELECT last FROM assessment_number WHERE year = :year")
              .bind("year", year)
              .mapTo(Integer.class)
              .one();
        });
  }

  void insert(
      TenantContext ctx, UUID id, String reference, Begin it, AssessmentState state, Start start) {
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO assessment_case (id, reference, enquiry_id, kind, fast_track,"
                        + " former_carer, applied, begun, state, worker_id, type, household_id,"
                        + " created_by, created_by_id) VALUES (:id, :reference, :enquiry, :kind,"
                        + " :fast, :former, :applied, :begun, :state, :worker, :type, :household,"
                        + " :by, :user)")
                .bind("id", id)
                .bind("reference", reference)
                .bind("enquiry", it.enquiry())
                .bind("kind", start.kind())
                .bind("fast", it.fast() != null)
                .bind("former", it.formerCarer())
                .bind("applied", start.applied())
                .bind("begun", it.on())
                .bind("state", state.name())
                .bind("worker", start.worker())
                .bind("type", start.type())
                .bind("household", it.fast() == null ? null : it.fast().household())
                .bind("by", ctx.actor().name())
                .bind("user", ctx.actor().id())
                .execute());
  }

  /** What the enquiry and the rule say of a new assessment. */
  record Start(String kind, LocalDate applied, @Nullable UUID worker, @Nullable String type) {}

  /** The version, held against other changes until the transaction ends; empty for none. */
  Optional<Integer> lock(UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT version FROM assessment_case WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .mapTo(Integer.class)
                .findOne());
  }

  /** Sets columns and counts the version up; the names of columns come from this room only. */
  void set(UUID id, Map<String, ?> values) {
    var sets = new StringBuilder("version = version + 1");
    values.keySet().forEach(c -> sets.append(", ").append(c).append(" = :").append(c));
    sql.with(
        h -> {
          var update =
              h.createUpdate("UPDATE assessment_case SET " + sets + " WHERE id = :id")
                  .bind("id", id);
          values.forEach((column, value) -> update.bind(column, (Object) value));
          return update.execute();
        });
  }

  /** An assessment as indicators read it. */
  record Fact(
      UUID enquiry, String reference, String kind, UUID id, LocalDate begun, String state) {}

  List<Fact> facts() {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT enquiry_id, reference, kind, id, begun, state FROM assessment_case"
                        + " ORDER BY begun, reference")
                .map(
                    (rs, x) ->
                        new Fact(
                            rs.getObject(1, UUID.class),
                            rs.getString(2),
                            rs.getString(3),
                            rs.getObject(4, UUID.class),
                            rs.getObject(5, LocalDate.class),
                            rs.getString(6)))
                .list());
  }

  private static AssessmentRow row(ResultSet rs) throws SQLException {
    return new AssessmentRow(
        rs.getObject(1, UUID.class),
        rs.getString(2),
        rs.getObject(3, UUID.class),
        rs.getString(4),
        rs.getString(5),
        rs.getBoolean(6),
        AssessmentState.valueOf(rs.getString(7)),
        rs.getObject(8, LocalDate.class),
        rs.getObject(9, LocalDate.class),
        rs.getObject(10, LocalDate.class),
        rs.getObject(11, LocalDate.class),
        rs.getObject(12, UUID.class),
        rs.getString(13),
        rs.getInt(14));
  }

  private static AssessmentCase whole(ResultSet rs) throws SQLException {
    return new AssessmentCase(
        row(rs),
        rs.getBoolean("former_carer"),
        day(rs, "information_on"),
        rs.getString("pause_reason"),
        rs.getString("report"),
        day(rs, "report_on"),
        rs.getString("comments"),
        day(rs, "comments_on"),
        opinion(rs),
        new Offer(
            number(rs, "places"),
            number(rs, "age_from"),
            number(rs, "age_to"),
            rs.getString("type"),
            rs.getString("conditions"),
            rs.getBoolean("siblings"),
            rs.getString("needs"),
            rs.getString("languages"),
            rs.getString("faith"),
            rs.getString("area")),
        rs.getObject("household_id", UUID.class),
        rs.getObject("adopter_id", UUID.class),
        rs.getString("created_by_id"));
  }

  private static @Nullable Opinion opinion(ResultSet rs) throws SQLException {
    var text = rs.getString("opinion");
    var on = day(rs, "opinion_on");
    return text == null || on == null ? null : new Opinion(text, on, rs.getString("opinion_by"));
  }

  private static @Nullable LocalDate day(ResultSet rs, String column) throws SQLException {
    return rs.getObject(column, LocalDate.class);
  }

  private static @Nullable Integer number(ResultSet rs, String column) throws SQLException {
    int number = rs.getInt(column);
    return rs.wasNull() ? null : number;
  }
}
