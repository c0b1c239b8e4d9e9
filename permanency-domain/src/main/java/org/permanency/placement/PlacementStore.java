package org.permanency.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.ChildId;
import org.permanency.placement.rule.CareHistory;
import org.permanency.placement.rule.Episode;
import org.permanency.tenancy.TenantSql;

/** Episodes of some children, one statement a question. */
@ApplicationScoped
class PlacementStore {
  private static final String EPISODE =
      "SELECT e.child_id, e.starts, e.ends, e.reason_began, e.legal_status, e.place, e.provider,"
          + " e.reason_ended, e.reason_change, e.placement_postcode, e.urn";
  private static final String WHO =
      ", c.council, c.number, p.restricted AND NOT EXISTS (SELECT 1 FROM people_restriction r WHERE"
          + " r.person_id = p.id AND r.user_id = :actor), p.family_name, p.given_names";
  private static final int COUNCIL = 12;
  private static final String ORDER = " ORDER BY e.child_id, e.starts";
  @Inject TenantSql sql;

  /**
   * A child with its history.
   *
   * @param closed whether the record is closed to the reader
   */
  record Known(
      String council,
      String number,
      boolean closed,
      @Nullable String familyName,
      @Nullable String givenNames,
      CareHistory history) {
    ChildId child() {
      return history.child();
    }
  }

  private record Row(
      Episode episode,
      String council,
      String number,
      boolean closed,
      @Nullable String familyName,
      @Nullable String givenNames) {}

  List<Episode> episodes(ChildId child) {
    return sql.with(
        h ->
            h.createQuery(EPISODE + " FROM placement_episode e WHERE e.child_id = :child" + ORDER)
                .bind("child", child.value())
                .map((rs, x) -> EpisodeStore.episode(rs))
                .list());
  }

  /** Names of outside providers by registration number. */
  Map<String, String> providers(Collection<String> urns) {
    return sql.with(
        h ->
            h.createQuery("SELECT urn, name FROM placement_provider WHERE urn IN (<urns>)")
                .bindList("urns", List.copyOf(urns))
                .map((rs, x) -> Map.entry(rs.getString(1), rs.getString(2)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** Everybody with an episode on {@code day}, with all their episodes. */
  List<Known> currentOn(LocalDate day, String actor) {
    return sql.with(
        h ->
            known(
                h.createQuery(
                        EPISODE
                            + WHO
                            + " FROM placement_episode e JOIN people_child c ON c.id = e.child_id"
                            + " JOIN people_person p ON p.id = c.id WHERE e.child_id IN (SELECT"
                            + " child_id FROM placement_episode WHERE starts <= :day AND (ends IS"
                            + " NULL OR ends > :day))"
                            + ORDER)
                    .bind("actor", actor)
                    .bind("day", day)));
  }

  /** Up to {@code limit} children with episodes, in order of id, restricted ones left out. */
  List<Known> from(UUID first, int limit, String actor) {
    return sql.with(
        h ->
            known(
                h.createQuery(
                        EPISODE
                            + WHO
                            + " FROM (SELECT k.id FROM people_child k JOIN people_person q ON q.id"
                            + " = k.id WHERE NOT q.restricted AND k.id >= :first AND EXISTS (SELECT"
                            + " 1 FROM placement_episode x WHERE x.child_id = k.id) ORDER BY k.id"
                            + " LIMIT :limit) page JOIN people_child c ON c.id = page.id JOIN"
                            + " people_person p ON p.id = c.id JOIN placement_episode e ON"
                            + " e.child_id = c.id"
                            + ORDER)
                    .bind("actor", actor)
                    .bind("first", first)
                    .bind("limit", limit)));
  }

  private static List<Known> known(Query query) {
    var rows = query.setFetchSize(10_000).map((rs, x) -> row(rs)).list();
    var known = new ArrayList<Known>();
    int from = 0;
    for (int at = 1; at <= rows.size(); at++) {
      var first = rows.get(from);
      if (at == rows.size() || !rows.get(at).episode().child().equals(first.episode().child())) {
        var episodes = rows.subList(from, at).stream().map(Row::episode).toList();
        known.add(
            new Known(
                first.council(),
                first.number(),
                first.closed(),
                first.familyName(),
                first.givenNames(),
                CareHistory.of(episodes)));
        from = at;
      }
    }
    return known;
  }

  private static Row row(ResultSet rs) throws SQLException {
    return new Row(
        EpisodeStore.episode(rs),
        rs.getString(COUNCIL),
        rs.getString(COUNCIL + 1),
        rs.getBoolean(COUNCIL + 2),
        rs.getString(COUNCIL + 3),
        rs.getString(COUNCIL + 4));
  }
}
