package org.permanency.desk;

import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;
import org.permanency.tenancy.TenantSql;

/**
 * Requests that are done once, however often they are sent. The key, the work and its answer stand
 * in one transaction: after a crash either all of them are there or none, and of two that arrive
 * together the second waits for the first. A refusal did nothing, so it is not kept: the same key
 * asks again.
 */
@TenantService
public class RequestService {
  @Inject TenantSql sql;
  @Inject InstantSource clock;

  /**
   * What was answered.
   *
   * @param fingerprint of the request that was answered, 64 hexadecimal digits
   * @param status HTTP status
   * @param answer the answer as text
   * @param first whether the work was done just now, not at an earlier time
   */
  public record Answered(String fingerprint, int status, String answer, boolean first) {}

  /** What the work of a request comes to: HTTP status and the answer as text. */
  public record Outcome(int status, String answer) {}

  /**
   * Does {@code work} unless the actor has sent this key before. If the work throws, nothing is
   * kept and the key may be used again.
   *
   * @param key 1 to 100 characters, the actor's own
   * @param fingerprint SHA-256 of the request
   * @return the answer now given, or the one given first; the caller compares fingerprints
   */
  @Needs({})
  public Answered once(TenantContext ctx, String key, String fingerprint, Supplier<Outcome> work) {
    var actor = ctx.actor().id();
    if (!sql.with(h -> claim(h, actor, key, fingerprint))) {
      return sql.with(h -> answered(h, actor, key)).orElseThrow();
    }
    var outcome = work.get();
    sql.with(h -> outcome.status() < 400 ? keep(h, actor, key, outcome) : release(h, actor, key));
    return new Answered(fingerprint, outcome.status(), outcome.answer(), true);
  }

  /** True when the key was free; waits while another transaction holds it. */
  private boolean claim(Handle h, String actor, String key, String fingerprint) {
    return h.execute(
            "INSERT IGNORE INTO desk_request (actor_id, idempotency_key, fingerprint, status,"
                + " answer, at) VALUES (?, ?, ?, 0, '', ?)",
            actor,
            key,
            fingerprint,
            Timestamp.from(clock.instant()))
        == 1;
  }

  private static int keep(Handle h, String actor, String key, Outcome outcome) {
    return h.execute(
        "UPDATE desk_request SET status = ?, answer = ? WHERE actor_id = ? AND idempotency_key ="
            + " ?",
        outcome.status(),
        outcome.answer(),
        actor,
        key);
  }

  private static int release(Handle h, String actor, String key) {
    return h.execute(
        "DELETE FROM desk_request WHERE actor_id = ? AND idempotency_key = ?", actor, key);
  }

  private static Optional<Answered> answered(Handle h, String actor, String key) {
    return h.createQuery(
            "SELECT fingerprint, status, answer FROM desk_request WHERE actor_id = ? AND"
                + " idempotency_key = ?")
        .bind(0, actor)
        .bind(1, key)
        .map((rs, x) -> new Answered(rs.getString(1), rs.getInt(2), rs.getString(3), false))
        .findOne();
  }
}
