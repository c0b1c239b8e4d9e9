package org.permanency.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.panel.rule.Finding;
import org.permanency.panel.rule.Hearing;
import org.permanency.panel.rule.ItemState;
import org.permanency.tenancy.TenantSql;

/** The only SQL on items of agendas. */
@ApplicationScoped
class ItemStore {
  private static final String SELECT =
      "SELECT "
          + MatterStore.COLUMNS
          + ", i.id, i.meeting_id, g.on_day, i.slot, i.minutes, i.state, i.heard_from,"
          + " i.heard_until, i.presided_by, i.finding, i.reasons, i.advice, i.votes_for,"
          + " i.votes_against, i.votes_abstain, i.places, i.age_from, i.age_to, i.home_type,"
          + " i.conditions, i.invalid_why, i.final_on, i.final_by, i.version FROM panel_item i JOIN"
          + " panel_matter m ON m.id = i.matter_id JOIN panel_meeting g ON g.id = i.meeting_id"
          + " WHERE ";
  @Inject TenantSql sql;

  List<ItemRow> agenda(UUID meeting) {
    return sql.with(
        h ->
            h.createQuery(
                    SELECT
                        + "i.meeting_id = :meeting AND i.state <> 'TAKEN_OFF' ORDER BY i.slot,"
                        + " i.id")
                .bind("meeting", meeting)
                .map((rs, x) -> row(rs))
                .list());
  }

  /** Every time a matter was on an agenda, the earlier first. */
  List<ItemRow> of(UUID matter) {
    return sql.with(
        h ->
            h.createQuery(SELECT + "i.matter_id = :matter ORDER BY g.on_day, i.slot, i.id")
                .bind("matter", matter)
                .map((rs, x) -> row(rs))
                .list());
  }

  Optional<ItemRow> find(UUID id) {
    return sql.with(
        h -> h.createQuery(SELECT + "i.id = :id").bind("id", id).map((rs, x) -> row(rs)).findOne());
  }

  Optional<Integer> lock(UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT version FROM panel_item WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .mapTo(Integer.class)
                .findOne());
  }

  void insert(UUID id, UUID meeting, UUID matter, LocalTime slot, int minutes) {
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO panel_item (id, meeting_id, matter_id, slot, minutes, state)"
                        + " VALUES (:id, :meeting, :matter, :slot, :minutes, 'LISTED')")
                .bind("id", id)
                .bind("meeting", meeting)
                .bind("matter", matter)
                .bind("slot", slot)
                .bind("minutes", minutes)
                .execute());
  }

  void state(UUID id, ItemState to, @Nullable String invalidWhy) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE panel_item SET state = :to, invalid_why = :why, version = version + 1"
                        + " WHERE id = :id")
                .bind("to", to.name())
                .bind("why", invalidWhy)
                .bind("id", id)
                .execute());
  }

  /** Takes the matter off every agenda on which it still is to be heard. */
  void off(UUID matter) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE panel_item SET state = 'TAKEN_OFF', version = version + 1 WHERE"
                        + " matter_id = :matter AND state = 'LISTED'")
                .bind("matter", matter)
                .execute());
  }

  void heard(UUID id, Hearing it) {
    var terms = it.terms();
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE panel_item SET state = 'HEARD', heard_from = :from, heard_until ="
                        + " :until, presided_by = :presides, finding = :finding, reasons ="
                        + " :reasons, advice = :advice, votes_for = :for, votes_against ="
                        + " :against, votes_abstain = :abstain, places = :places, age_from ="
                        + " :ageFrom, age_to = :ageTo, home_type = :type, conditions = :conditions,"
                        + " version = version + 1 WHERE id = :id")
                .bind("from", it.from())
                .bind("until", it.until())
                .bind("presides", it.presides())
                .bind("finding", it.finding().name())
                .bind("reasons", it.reasons())
                .bind("advice", it.advice())
                .bind("for", it.votesFor())
                .bind("against", it.votesAgainst())
                .bind("abstain", it.votesAbstain())
                .bind("places", terms == null ? null : (Integer) terms.places())
                .bind("ageFrom", terms == null ? null : terms.ageFrom())
                .bind("ageTo", terms == null ? null : terms.ageTo())
                .bind("type", terms == null ? null : terms.type())
                .bind("conditions", terms == null ? null : terms.conditions())
                .bind("id", id)
                .execute());
  }

  void finalise(UUID id, LocalDate on, String by) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE panel_item SET final_on = :on, final_by = :by, version = version + 1"
                        + " WHERE id = :id")
                .bind("on", on)
                .bind("by", by)
                .bind("id", id)
                .execute());
  }

  private static ItemRow row(ResultSet rs) throws SQLException {
    var from = rs.getObject(30, LocalTime.class);
    return new ItemRow(
        rs.getObject(24, UUID.class),
        rs.getObject(25, UUID.class),
        rs.getObject(26, LocalDate.class),
        MatterStore.row(rs),
        rs.getObject(27, LocalTime.class),
        rs.getInt(28),
        ItemState.valueOf(rs.getString(29)),
        from == null ? null : hearing(rs, from),
        rs.getString(44),
        rs.getObject(45, LocalDate.class),
        rs.getString(46),
        rs.getInt(47));
  }

  private static Hearing hearing(ResultSet rs, LocalTime from) throws SQLException {
    return new Hearing(
        from,
        rs.getObject(31, LocalTime.class),
        rs.getObject(32, UUID.class),
        Finding.valueOf(rs.getString(33)),
        MatterStore.terms(rs.getObject(39, Integer.class), rs, 40),
        Objects.requireNonNullElse(rs.getString(34), ""),
        rs.getString(35),
        rs.getInt(36),
        rs.getInt(37),
        rs.getInt(38));
  }
}
