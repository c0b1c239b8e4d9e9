package org.permanency.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.permanency.panel.ItemView.Attendee;
import org.permanency.panel.ItemView.Conflict;
import org.permanency.panel.ItemView.Note;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** The only SQL on minutes, declared interests and who attended. */
@ApplicationScoped
class MinutesStore {
  private static final String NOTES =
      "SELECT n.id, n.item_id, n.words, n.correction, n.made_at, n.made_by, n.user_id, n.version"
          + " FROM panel_note n ";
  @Inject TenantSql sql;
  @Inject InstantSource clock;

  List<Conflict> conflicts(List<UUID> items) {
    if (items.isEmpty()) {
      return List.of();
    }
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT c.item_id, c.member_id, p.name, c.what, c.declared_on, c.declared_by"
                        + " FROM panel_conflict c JOIN panel_member p ON p.id = c.member_id WHERE"
                        + " c.item_id IN (<items>) ORDER BY p.name")
                .bindList("items", items)
                .map(
                    (rs, x) ->
                        new Conflict(
                            rs.getObject(1, UUID.class),
                            rs.getObject(2, UUID.class),
                            rs.getString(3),
                            rs.getString(4),
                            rs.getObject(5, LocalDate.class),
                            rs.getString(6)))
                .list());
  }

  void conflict(TenantContext ctx, UUID item, UUID member, String what) {
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO panel_conflict (item_id, member_id, what, declared_on,"
                        + " declared_by) VALUES (:item, :member, :what, :on, :by) ON DUPLICATE KEY"
                        + " UPDATE what = :what, declared_on = :on, declared_by = :by")
                .bind("item", item)
                .bind("member", member)
                .bind("what", what)
                .bind("on", ctx.today())
                .bind("by", ctx.actor().name())
                .execute());
  }

  List<Attendee> attendees(List<UUID> items) {
    if (items.isEmpty()) {
      return List.of();
    }
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT id, item_id, name, role, attended FROM panel_attendee WHERE item_id IN"
                        + " (<items>) ORDER BY name, id")
                .bindList("items", items)
                .map(
                    (rs, x) ->
                        new Attendee(
                            rs.getObject(1, UUID.class),
                            rs.getObject(2, UUID.class),
                            rs.getString(3),
                            rs.getString(4),
                            rs.getObject(5, Boolean.class)))
                .list());
  }

  void attendee(UUID item, String name, String role) {
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO panel_attendee (id, item_id, name, role) VALUES (:id, :item,"
                        + " :name, :role)")
                .bind("id", Ids.next(clock))
                .bind("item", item)
                .bind("name", name)
                .bind("role", role)
                .execute());
  }

  /** Whether there is such an attendee, who is now known to have come or not. */
  boolean attended(UUID item, UUID attendee, boolean came) {
    return sql.with(
        h ->
            h.createUpdate(
                        "UPDATE panel_attendee SET attended = :came WHERE id = :id AND item_id ="
                            + " :item")
                    .bind("came", came)
                    .bind("id", attendee)
                    .bind("item", item)
                    .execute()
                > 0);
  }

  List<Note> notes(List<UUID> items) {
    if (items.isEmpty()) {
      return List.of();
    }
    return sql.with(
        h ->
            h.createQuery(NOTES + "WHERE n.item_id IN (<items>) ORDER BY n.item_id, n.number")
                .bindList("items", items)
                .map((rs, x) -> note(rs))
                .list());
  }

  Optional<Note> lockNote(UUID id) {
    return sql.with(
        h ->
            h.createQuery(NOTES + "WHERE n.id = :id FOR UPDATE")
                .bind("id", id)
                .map((rs, x) -> note(rs))
                .findOne());
  }

  void note(TenantContext ctx, UUID item, String words, boolean correction) {
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO panel_note (id, item_id, words, correction, made_at, made_by,"
                        + " user_id, number) SELECT :id, :item, :words, :correction, :at, :by,"
                        + " :user, COUNT(*) + 1 FROM panel_note WHERE item_id = :item")
                .bind("id", Ids.next(clock))
                .bind("item", item)
                .bind("words", words)
                .bind("correction", correction)
                .bind("at", Timestamp.from(clock.instant()))
                .bind("by", ctx.actor().name())
                .bind("user", ctx.actor().id())
                .execute());
  }

  void change(UUID note, String words) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE panel_note SET words = :words, version = version + 1 WHERE id = :id")
                .bind("words", words)
                .bind("id", note)
                .execute());
  }

  /** Words that members do not see in the papers of a matter. */
  record Redaction(UUID id, String words, String why, String by, LocalDate on) {}

  List<Redaction> redactions(UUID matter) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT id, words, why, made_by, made_on FROM panel_redaction WHERE matter_id ="
                        + " :matter AND lifted_on IS NULL ORDER BY made_on, id")
                .bind("matter", matter)
                .map(
                    (rs, x) ->
                        new Redaction(
                            rs.getObject(1, UUID.class),
                            rs.getString(2),
                            rs.getString(3),
                            rs.getString(4),
                            rs.getObject(5, LocalDate.class)))
                .list());
  }

  void redact(TenantContext ctx, UUID matter, String words, String why) {
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO panel_redaction (id, matter_id, words, why, made_by, made_on)"
                        + " VALUES (:id, :matter, :words, :why, :by, :on)")
                .bind("id", Ids.next(clock))
                .bind("matter", matter)
                .bind("words", words)
                .bind("why", why)
                .bind("by", ctx.actor().name())
                .bind("on", ctx.today())
                .execute());
  }

  void lift(UUID matter, UUID redaction, LocalDate on) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE panel_redaction SET lifted_on = :on WHERE id = :id AND matter_id ="
                        + " :matter AND lifted_on IS NULL")
                .bind("on", on)
                .bind("id", redaction)
                .bind("matter", matter)
                .execute());
  }

  private static Note note(ResultSet rs) throws SQLException {
    return new Note(
        rs.getObject(1, UUID.class),
        rs.getObject(2, UUID.class),
        rs.getString(3),
        rs.getBoolean(4),
        rs.getTimestamp(5).toInstant(),
        rs.getString(6),
        rs.getString(7),
        rs.getInt(8));
  }
}
