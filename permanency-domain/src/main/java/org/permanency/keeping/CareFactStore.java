package org.permanency.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.permanency.tenancy.TenantSql;

/** Reads which clocks of households run. */
@ApplicationScoped
class CareFactStore {
  @Inject TenantSql sql;

  /** Keys of the clocks that run, by household; one read. */
  Map<UUID, Set<String>> running() {
    var running = new HashMap<UUID, Set<String>>();
    sql.with(
        h ->
            h.createQuery(
                    "SELECT item_id, clock FROM workflow_task WHERE item_kind = :kind AND state IN"
                        + " ('open', 'paused') AND clock IS NOT NULL")
                .bind("kind", CareBook.CARE)
                .map(
                    (rs, x) ->
                        running
                            .computeIfAbsent(rs.getObject(1, UUID.class), k -> new HashSet<>())
                            .add(rs.getString(2)))
                .list());
    return running;
  }
}
