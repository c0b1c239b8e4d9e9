package org.permanency.casework;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.permanency.casework.rule.Responsibility;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;
import org.permanency.tenancy.TenantSql;

/** Who holds the case: the council or the service. */
@TenantService
public class ResponsibilityService {
  @Inject TenantSql sql;

  /** Every spell of case responsibility, for calculation. */
  @Needs({Permission.CHILD_READ, Permission.SCORECARD_READ})
  public List<Responsibility> facts(TenantContext ctx) {
    return sql.with(
        h ->
            h.createQuery("SELECT child_id, starts, ends, held_by FROM casework_responsibility")
                .setFetchSize(10_000)
                .map(
                    (rs, x) ->
                        new Responsibility(
                            new ChildId(rs.getObject(1, UUID.class)),
                            new EffectivePeriod(
                                rs.getObject(2, LocalDate.class), rs.getObject(3, LocalDate.class)),
                            rs.getString(4)))
                .list());
  }
}
