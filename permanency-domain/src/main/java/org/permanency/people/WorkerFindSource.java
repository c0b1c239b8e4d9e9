package org.permanency.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.permanency.people.rule.FindKind;
import org.permanency.people.rule.FindPart;
import org.permanency.people.rule.Findable;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** Workers, to be found. */
@ApplicationScoped
class WorkerFindSource implements FindSource {
  @Inject TenantSql sql;

  @Override
  public FindKind kind() {
    return FindKind.WORKER;
  }

  @Override
  public List<Permission> read() {
    return List.of(Permission.WORKER_READ);
  }

  @Override
  public List<Findable> findable(Collection<UUID> ids) {
    return sql.with(
        h ->
            h.createQuery("SELECT id, name, code, email FROM people_worker WHERE id IN (<ids>)")
                .bindList("ids", List.copyOf(ids))
                .map(
                    (rs, x) ->
                        Findable.of(rs.getObject(1, UUID.class), FindKind.WORKER)
                            .with(FindPart.FAMILY, rs.getString(2))
                            .with(FindPart.IDENTIFIER, rs.getString(3))
                            .with(FindPart.CONTACT, rs.getString(4))
                            .done())
                .list());
  }

  @Override
  public Map<UUID, Shown> shown(TenantContext ctx, Collection<UUID> ids) {
    var shown = new HashMap<UUID, Shown>();
    sql.with(
        h ->
            h.createQuery(
                    "SELECT w.id, w.name, COALESCE((SELECT p.post FROM people_worker_post p WHERE"
                        + " p.worker_id = w.id AND p.starts <= :today ORDER BY p.starts DESC LIMIT"
                        + " 1), '') FROM people_worker w WHERE w.id IN (<ids>)")
                .bindList("ids", List.copyOf(ids))
                .bind("today", ctx.today())
                .map(
                    (rs, x) -> {
                      var id = rs.getObject(1, UUID.class);
                      return shown.put(
                          id, new Shown(rs.getString(2), rs.getString(3), FindKind.WORKER, id));
                    })
                .list());
    return shown;
  }
}
