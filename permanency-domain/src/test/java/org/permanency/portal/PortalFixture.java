package org.permanency.portal;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;
import org.permanency.tenancy.TenantSql;

/** Puts households and nights into a tenant. */
@TenantService
public class PortalFixture {
  @Inject TenantSql sql;
  @Inject InstantSource clock;

  /** A household approved for long. */
  @Needs({})
  public UUID household(TenantContext ctx, String code) {
    var id = Ids.next(clock);
    sql.with(
        h ->
            h.execute(
                "INSERT INTO fostering_household (id, code, name, type, approved_from) VALUES (?,"
                    + " ?, ?, 'mainstream', '2010-01-01')",
                id,
                code,
                code + " family"));
    return id;
  }

  /** Nights of a child with a household. */
  @Needs({})
  public void stay(
      TenantContext ctx,
      ChildId child,
      UUID household,
      LocalDate starts,
      @Nullable LocalDate ends) {
    sql.with(
        h ->
            h.execute(
                "INSERT INTO fostering_stay (id, child_id, household_id, starts, ends) VALUES (?,"
                    + " ?, ?, ?, ?)",
                Ids.next(clock),
                child.value(),
                household,
                starts,
                ends));
  }

  /** Restricts a child's record to nobody. */
  @Needs({})
  public void restrict(TenantContext ctx, ChildId child) {
    sql.with(
        h -> h.execute("UPDATE people_person SET restricted = TRUE WHERE id = ?", child.value()));
  }
}
