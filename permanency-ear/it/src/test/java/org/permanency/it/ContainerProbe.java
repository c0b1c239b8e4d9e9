package org.permanency.it;

import jakarta.inject.Inject;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;
import org.permanency.tenancy.TenantSql;

/** A service like any other, deployed with the application to look at it from the inside. */
@TenantService
public class ContainerProbe {
  @Inject TenantSql sql;

  /** Adds a team. */
  @Needs({})
  public void add(TenantContext ctx, String team) {
    sql.with(
        handle ->
            handle.execute(
                "INSERT INTO people_team (id, name, organisation) VALUES (UUID(), ?, 'council')",
                team));
  }

  /** Adds a team and then breaks. */
  @Needs({})
  public void addAndBreak(TenantContext ctx, String team) {
    add(ctx, team);
    throw new IllegalStateException("broken on purpose");
  }

  /** Database, role and the number of teams of this name. */
  @Needs({})
  public String look(TenantContext ctx, String team) {
    return sql.with(
        handle ->
            handle
                .createQuery(
                    "SELECT CONCAT(DATABASE(), ' ', CURRENT_ROLE(), ' ', COUNT(*)) FROM people_team"
                        + " WHERE name = ?")
                .bind(0, team)
                .mapTo(String.class)
                .one());
  }
}
