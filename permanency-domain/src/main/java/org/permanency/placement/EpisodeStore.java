package org.permanency.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.permanency.people.rule.ChildId;
import org.permanency.placement.rule.Episode;
import org.permanency.tenancy.TenantSql;

/** The only SQL on episodes. */
@ApplicationScoped
class EpisodeStore {
  private static final String COLUMNS =
      "SELECT child_id, starts, ends, reason_began, legal_status, place, provider, reason_ended,"
          + " reason_change, placement_postcode, urn FROM placement_episode";
  @Inject TenantSql sql;

  List<Episode> facts() {
    return sql.with(
        h ->
            h.createQuery(COLUMNS + " ORDER BY child_id, starts")
                .setFetchSize(10_000)
                .map((rs, x) -> episode(rs))
                .list());
  }

  Map<String, Integer> historyStarts() {
    return sql.with(
        h ->
            h.createQuery("SELECT council, first_year FROM placement_history_start")
                .map((rs, x) -> Map.entry(rs.getString(1), rs.getInt(2)))
                .collect(
                    java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, HashMap::new)));
  }

  static Episode episode(ResultSet rs) throws SQLException {
    return new Episode(
        new ChildId(rs.getObject(1, UUID.class)),
        rs.getObject(2, LocalDate.class),
        rs.getObject(3, LocalDate.class),
        rs.getString(4),
        rs.getString(5),
        rs.getString(6),
        rs.getString(7),
        rs.getString(8),
        rs.getString(9),
        rs.getString(10),
        rs.getString(11));
  }
}
