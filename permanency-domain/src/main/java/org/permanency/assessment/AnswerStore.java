package org.permanency.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** The only SQL on answers and sections of reports; what stood before stays in their history. */
@ApplicationScoped
class AnswerStore {
  @Inject TenantSql sql;
  @Inject InstantSource clock;

  /**
   * An answer: what, by whom, when.
   *
   * @param from reference of the assessment it was taken over from; null for none
   */
  record Answer(String text, String by, String user, Instant at, @Nullable String from) {}

  /** A section that was saved. */
  record Saved(boolean complete, int version) {}

  /** Answers of an assessment by question. */
  Map<String, Answer> answers(UUID assessment) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT question, answer, made_by, made_by_id, made_at, taken_from FROM"
                        + " assessment_answer WHERE case_id = :id ORDER BY question")
                .bind("id", assessment)
                .reduceResultSet(
                    new LinkedHashMap<String, Answer>(),
                    (all, rs, x) -> {
                      all.put(
                          rs.getString(1),
                          new Answer(
                              rs.getString(2),
                              rs.getString(3),
                              rs.getString(4),
                              rs.getTimestamp(5).toInstant(),
                              rs.getString(6)));
                      return all;
                    }));
  }

  /** Sections that were saved, by key. */
  Map<String, Saved> sections(UUID assessment) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT section, complete, version FROM assessment_section WHERE case_id = :id")
                .bind("id", assessment)
                .reduceResultSet(
                    new LinkedHashMap<String, Saved>(),
                    (all, rs, x) -> {
                      all.put(rs.getString(1), new Saved(rs.getBoolean(2), rs.getInt(3)));
                      return all;
                    }));
  }

  /** The version of a section, held until the transaction ends; 0 while it was never saved. */
  int lock(UUID assessment, String section) {
    return sql.with(
        h -> {
          h.execute(
              "INSERT INTO assessment_section (case_id, section, version) VALUES (?, ?, 0) ON"
                  + " DUPLICATE KEY UPDATE version = version",
              assessment,
              section);
          return h.createQuery(
                  "SELECT version FROM assessment_section WHERE case_id = :id AND section ="
                      + " :section FOR UPDATE")
              .bind("id", assessment)
              .bind("section", section)
              .mapTo(Integer.class)
              .one();
        });
  }

  void complete(UUID assessment, String section, boolean complete) {
    sql.with(
        h ->
            h.execute(
                "UPDATE assessment_section SET complete = ?, version = version + 1 WHERE case_id ="
                    + " ? AND section = ?",
                complete,
                assessment,
                section));
  }

  /** Writes an answer; one that says the same stays with who gave it. */
  void answer(TenantContext ctx, UUID assessment, String question, String text) {
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO assessment_answer (case_id, question, answer, made_by, made_by_id,"
                        + " made_at) VALUES (:id, :question, :text, :by, :user, :at) ON DUPLICATE"
                        + " KEY UPDATE made_by = IF(answer = VALUES(answer), made_by,"
                        + " VALUES(made_by)), made_by_id = IF(answer = VALUES(answer), made_by_id,"
                        + " VALUES(made_by_id)), made_at = IF(answer = VALUES(answer), made_at,"
                        + " VALUES(made_at)), taken_from = IF(answer = VALUES(answer), taken_from,"
                        + " NULL), answer = VALUES(answer)")
                .bind("id", assessment)
                .bind("question", question)
                .bind("text", text)
                .bind("by", ctx.actor().name())
                .bind("user", ctx.actor().id())
                .bind("at", Timestamp.from(clock.instant()))
                .execute());
  }

  /** Takes over the answers of an earlier assessment, with who gave them and when. */
  void takeOver(UUID from, String reference, UUID to) {
    sql.with(
        h ->
            h.execute(
                "INSERT INTO assessment_answer (case_id, question, answer, made_by, made_by_id,"
                    + " made_at, taken_from) SELECT ?, question, answer, made_by, made_by_id,"
                    + " made_at, ? FROM assessment_answer WHERE case_id = ?",
                to,
                reference,
                from));
  }
}
