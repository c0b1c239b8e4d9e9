package org.permanency.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.panel.MeetingView.Called;
import org.permanency.panel.rule.MeetingState;
import org.permanency.panel.rule.NewMeeting;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantSql;

/** The only SQL on meetings and who is called to them. */
@ApplicationScoped
class MeetingStore {
  private static final String COLUMNS =
      "g.id, g.panel, g.on_day, g.begins, g.place, g.joint, g.state, (SELECT COUNT(*) FROM"
          + " panel_item i WHERE i.meeting_id = g.id AND i.state <> 'TAKEN_OFF'), (SELECT COUNT(*)"
          + " FROM panel_called c WHERE c.meeting_id = g.id AND (c.answer = 'COMING' OR c.came IS"
          + " NOT NULL)), g.version";
  private static final String FROM = "panel_meeting g WHERE ";
  @Inject TenantSql sql;

  ListPage<MeetingRow> list(ListQuery query, LocalDate today) {
    var list =
        ListSql.of(COLUMNS, FROM + ":today IS NOT NULL", "g.on_day DESC, g.begins DESC, g.id")
            .code("panel", "g.panel")
            .code("state", "g.state")
            .text("place", "g.place")
            .when("from", "g.on_day >= :f_from")
            .when("to", "g.on_day <= :f_to")
            .when("coming", "(:f_coming = 'yes') = (g.on_day >= :today)")
            .sort("on", "g.on_day");
    return sql.with(h -> list.page(h, query, Map.of("today", today), (rs, x) -> row(rs)));
  }

  Optional<MeetingRow> find(UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT " + COLUMNS + " FROM " + FROM + "g.id = :id")
                .bind("id", id)
                .map((rs, x) -> row(rs))
                .findOne());
  }

  /** Meetings that a user was called to as a member, the latest first. */
  List<MeetingRow> of(String user) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT "
                        + COLUMNS
                        + " FROM "
                        + FROM
                        + "g.state <> 'CANCELLED' AND EXISTS (SELECT 1 FROM panel_called c JOIN"
                        + " panel_member p ON p.id = c.member_id WHERE c.meeting_id = g.id AND"
                        + " p.user_id = :user AND p.starts <= g.on_day AND (p.ends IS NULL OR"
                        + " p.ends > g.on_day)) ORDER BY g.on_day DESC, g.begins DESC, g.id")
                .bind("user", user)
                .map((rs, x) -> row(rs))
                .list());
  }

  /** Day of the last meeting of a panel that was held or is called; empty for none. */
  Optional<LocalDate> last(String panel) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT on_day FROM panel_meeting WHERE panel = :panel AND state <> 'CANCELLED'"
                        + " ORDER BY on_day DESC LIMIT 1")
                .bind("panel", panel)
                .mapTo(LocalDate.class)
                .findOne());
  }

  void insert(UUID id, NewMeeting it) {
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO panel_meeting (id, panel, on_day, begins, place, joint, state)"
                        + " VALUES (:id, :panel, :on, :begins, :place, :joint, 'CALLED')")
                .bind("id", id)
                .bind("panel", it.panel())
                .bind("on", it.on())
                .bind("begins", it.begins())
                .bind("place", it.place())
                .bind("joint", it.joint())
                .execute());
  }

  Optional<Integer> lock(UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT version FROM panel_meeting WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .mapTo(Integer.class)
                .findOne());
  }

  /** Another version of the meeting, in the same state or the next. */
  void touch(UUID id, @Nullable MeetingState to) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE panel_meeting SET state = COALESCE(:to, state), version = version + 1"
                        + " WHERE id = :id")
                .bind("to", to == null ? null : to.name())
                .bind("id", id)
                .execute());
  }

  void call(UUID meeting, UUID member) {
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT IGNORE INTO panel_called (meeting_id, member_id, answer) VALUES"
                        + " (:meeting, :member, 'ASKED')")
                .bind("meeting", meeting)
                .bind("member", member)
                .execute());
  }

  void answer(UUID meeting, UUID member, String answer) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE panel_called SET answer = :answer WHERE meeting_id = :meeting AND"
                        + " member_id = :member")
                .bind("answer", answer)
                .bind("meeting", meeting)
                .bind("member", member)
                .execute());
  }

  void present(UUID meeting, UUID member, @Nullable LocalTime came, @Nullable LocalTime went) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE panel_called SET came = :came, went = :went, answer = IF(:came IS NULL,"
                        + " answer, 'COMING') WHERE meeting_id = :meeting AND member_id = :member")
                .bind("came", came)
                .bind("went", went)
                .bind("meeting", meeting)
                .bind("member", member)
                .execute());
  }

  List<Called> called(UUID meeting) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT "
                        + MemberStore.COLUMNS
                        + ", c.answer, c.came, c.went FROM panel_called c JOIN panel_member p ON"
                        + " p.id = c.member_id WHERE c.meeting_id = :meeting ORDER BY "
                        + MemberStore.BY_OFFICE)
                .bind("meeting", meeting)
                .map(
                    (rs, x) ->
                        new Called(
                            MemberStore.row(rs),
                            rs.getString(17),
                            rs.getObject(18, LocalTime.class),
                            rs.getObject(19, LocalTime.class)))
                .list());
  }

  /** Whether a user was there, as a member, when a matter was heard at any meeting. */
  boolean sat(UUID matter, String user) {
    return sql.with(
        h ->
            h.createQuery(
                        "SELECT COUNT(*) FROM panel_item i JOIN panel_called c ON c.meeting_id ="
                            + " i.meeting_id JOIN panel_member p ON p.id = c.member_id WHERE"
                            + " i.matter_id = :matter AND i.state IN ('HEARD', 'INVALID') AND"
                            + " c.came IS NOT NULL AND p.user_id = :user")
                    .bind("matter", matter)
                    .bind("user", user)
                    .mapTo(Integer.class)
                    .one()
                > 0);
  }

  private static MeetingRow row(ResultSet rs) throws SQLException {
    return new MeetingRow(
        rs.getObject(1, UUID.class),
        new NewMeeting(
            rs.getString(2),
            rs.getObject(3, LocalDate.class),
            rs.getObject(4, LocalTime.class),
            rs.getString(5),
            rs.getBoolean(6)),
        MeetingState.valueOf(rs.getString(7)),
        rs.getInt(8),
        rs.getInt(9),
        rs.getInt(10));
  }
}
