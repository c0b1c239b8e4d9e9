package org.permanency.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.permanency.casework.rule.Responsibility;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.TenantSql;

/** Reads the case of one child. */
@ApplicationScoped
class CaseStore {
  /** Post and team on the allocation's last day, or today while it lasts. */
  private static final String ALLOCATIONS =
      "SELECT a.worker_id, w.name, p.post, p.organisation, t.name, a.starts, a.ends FROM (SELECT"
          + " x.*, LEAST(COALESCE(x.ends - INTERVAL 1 DAY, :today), :today) AS held FROM"
          + " casework_allocation x WHERE x.child_id = :child) a JOIN people_worker w ON w.id ="
          + " a.worker_id LEFT JOIN people_worker_post p ON p.worker_id = w.id AND p.starts ="
          + " (SELECT MAX(q.starts) FROM people_worker_post q WHERE q.worker_id = w.id AND q.starts"
          + " <= a.held) LEFT JOIN people_team_member m ON m.worker_id = w.id AND m.starts ="
          + " (SELECT MAX(n.starts) FROM people_team_member n WHERE n.worker_id = w.id AND n.starts"
          + " <= a.held AND (n.ends IS NULL OR n.ends > a.held)) AND (m.ends IS NULL OR m.ends >"
          + " a.held) LEFT JOIN people_team t ON t.id = m.team_id ORDER BY a.starts, w.name,"
          + " t.name";

  @Inject TenantSql sql;

  CaseStory story(ChildId child, LocalDate today) {
    return sql.with(h -> new CaseStory(spells(h, child), allocations(h, child, today)));
  }

  private static List<Responsibility> spells(Handle h, ChildId child) {
    return h.createQuery(
            "SELECT starts, ends, held_by FROM casework_responsibility WHERE child_id = :child"
                + " ORDER BY starts")
        .bind("child", child.value())
        .map((rs, x) -> new Responsibility(child, period(rs, 1), rs.getString(3)))
        .list();
  }

  private static List<CaseStory.Allocated> allocations(Handle h, ChildId child, LocalDate today) {
    return h.createQuery(ALLOCATIONS)
        .bind("child", child.value())
        .bind("today", today)
        .map((rs, x) -> allocated(rs))
        .list();
  }

  private static CaseStory.Allocated allocated(ResultSet rs) throws SQLException {
    return new CaseStory.Allocated(
        rs.getObject(1, UUID.class),
        rs.getString(2),
        rs.getString(3),
        rs.getString(4),
        rs.getString(5),
        period(rs, 6));
  }

  private static EffectivePeriod period(ResultSet rs, int at) throws SQLException {
    return new EffectivePeriod(
        rs.getObject(at, LocalDate.class), rs.getObject(at + 1, LocalDate.class));
  }
}
