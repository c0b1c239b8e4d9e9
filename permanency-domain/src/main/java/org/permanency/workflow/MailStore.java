package org.permanency.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.TenantSql;

/** The only SQL on mail that waits. */
@ApplicationScoped
class MailStore {
  private static final int TRIES = 12;
  private static final int LONGEST = 500;
  @Inject TenantSql sql;
  @Inject InstantSource clock;

  /** Writes a letter once for what it is about; a second one changes nothing. */
  void write(String once, String address, String subject, String body) {
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT IGNORE INTO workflow_mail (id, once, address, subject, body,"
                        + " written_at) VALUES (:id, :once, :address, :subject, :body, :at)")
                .bind("id", Ids.next(clock))
                .bind("once", once)
                .bind("address", address)
                .bind("subject", subject)
                .bind("body", body)
                .bind("at", Timestamp.from(clock.instant()))
                .execute());
  }

  /** Letters that wait, the older first. */
  List<Letter> waiting(int most) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT id, address, subject, body FROM workflow_mail WHERE sent_at IS NULL AND"
                        + " tries < :tries ORDER BY written_at, id LIMIT :most")
                .bind("tries", TRIES)
                .bind("most", most)
                .map(
                    (rs, x) ->
                        new Letter(
                            rs.getObject(1, UUID.class),
                            rs.getString(2),
                            rs.getString(3),
                            rs.getString(4)))
                .list());
  }

  void sent(UUID id) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE workflow_mail SET sent_at = :at, tries = tries + 1, failure = NULL"
                        + " WHERE id = :id")
                .bind("at", Timestamp.from(clock.instant()))
                .bind("id", id)
                .execute());
  }

  void failed(UUID id, String why) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE workflow_mail SET tries = tries + 1, failure = :why WHERE id = :id")
                .bind("why", why.length() > LONGEST ? why.substring(0, LONGEST) : why)
                .bind("id", id)
                .execute());
  }
}
