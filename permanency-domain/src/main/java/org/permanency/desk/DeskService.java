package org.permanency.desk;

import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;
import org.permanency.tenancy.TenantSql;

/** Saved views and drafts; each actor has its own and sees no other. */
@TenantService
public class DeskService {
  @Inject TenantSql sql;
  @Inject InstantSource clock;

  /** A saved view: the query of a list as JSON, under a name. */
  public record SavedView(UUID id, String name, String query) {}

  /** A draft: the fields of a form as typed. */
  public record Draft(String content, Instant savedAt) {}

  /** The actor's views of one list, by name. */
  @Needs({})
  public List<SavedView> views(TenantContext ctx, String list) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT id, name, query FROM desk_saved_view WHERE owner_id = ? AND list = ?"
                        + " ORDER BY name")
                .bind(0, ctx.actor().id())
                .bind(1, list)
                .map(
                    (rs, x) ->
                        new SavedView(
                            rs.getObject(1, UUID.class), rs.getString(2), rs.getString(3)))
                .list());
  }

  /** Saves a view; one of the same name is replaced. */
  @Needs({})
  public void saveView(TenantContext ctx, String list, String name, String query) {
    sql.with(
        h ->
            h.execute(
                "INSERT INTO desk_saved_view (id, owner_id, list, name, query) VALUES (?, ?, ?, ?,"
                    + " ?) ON DUPLICATE KEY UPDATE query = VALUES(query)",
                Ids.next(clock),
                ctx.actor().id(),
                list,
                name,
                query));
  }

  /** Removes one of the actor's own views. */
  @Needs({})
  public void removeView(TenantContext ctx, UUID id) {
    sql.with(
        h ->
            h.execute(
                "DELETE FROM desk_saved_view WHERE id = ? AND owner_id = ?", id, ctx.actor().id()));
  }

  /** The actor's draft of a form. */
  @Needs({})
  public Optional<Draft> draft(TenantContext ctx, String form) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT content, saved_at FROM desk_draft WHERE owner_id = ? AND form = ?")
                .bind(0, ctx.actor().id())
                .bind(1, form)
                .map((rs, x) -> new Draft(rs.getString(1), rs.getTimestamp(2).toInstant()))
                .findOne());
  }

  /** Keeps a draft; the one before is replaced. */
  @Needs({})
  public Instant saveDraft(TenantContext ctx, String form, String content) {
    var now = clock.instant();
    sql.with(
        h ->
            h.execute(
                "INSERT INTO desk_draft (owner_id, form, content, saved_at) VALUES (?, ?, ?, ?) ON"
                    + " DUPLICATE KEY UPDATE content = VALUES(content), saved_at ="
                    + " VALUES(saved_at)",
                ctx.actor().id(),
                form,
                content,
                Timestamp.from(now)));
    return now;
  }

  /** Drops a draft once its form has been sent. */
  @Needs({})
  public void dropDraft(TenantContext ctx, String form) {
    sql.with(
        h ->
            h.execute(
                "DELETE FROM desk_draft WHERE owner_id = ? AND form = ?", ctx.actor().id(), form));
  }
}
