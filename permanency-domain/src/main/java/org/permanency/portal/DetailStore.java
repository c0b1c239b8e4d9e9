package org.permanency.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.portal.DetailService.Change;
import org.permanency.portal.DetailService.State;
import org.permanency.portal.rule.Details;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** The only SQL on details of households. */
@ApplicationScoped
class DetailStore {
  @Inject TenantSql sql;
  @Inject InstantSource clock;

  List<Change> of(UUID household) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT id, telephone, email, address, asked_on, asked_by, state, decided_on,"
                        + " decided_by, why, version FROM portal_detail WHERE household_id ="
                        + " :household ORDER BY turn DESC")
                .bind("household", household)
                .map(
                    (rs, x) ->
                        new Change(
                            rs.getObject(1, UUID.class),
                            new Details(rs.getString(2), rs.getString(3), rs.getString(4)),
                            rs.getObject(5, LocalDate.class),
                            rs.getString(6),
                            State.valueOf(rs.getString(7)),
                            rs.getObject(8, LocalDate.class),
                            rs.getString(9),
                            rs.getString(10),
                            rs.getInt(11)))
                .list());
  }

  void ask(TenantContext ctx, UUID household, Details wanted) {
    sql.with(
        h -> {
          h.execute(
              "UPDATE portal_detail SET state = 'OVERTAKEN', version = version + 1 WHERE"
                  + " household_id = ? AND state = 'ASKED'",
              household);
          return h.execute(
              "INSERT INTO portal_detail (id, household_id, telephone, email, address, asked_on,"
                  + " asked_by, state) VALUES (?, ?, ?, ?, ?, ?, ?, 'ASKED')",
              Ids.next(clock),
              household,
              wanted.telephone(),
              wanted.email(),
              wanted.address(),
              ctx.today(),
              ctx.actor().name());
        });
  }

  void decide(TenantContext ctx, UUID change, State state, @Nullable String why) {
    sql.with(
        h ->
            h.execute(
                "UPDATE portal_detail SET state = ?, decided_on = ?, decided_by = ?, why = ?,"
                    + " version = version + 1 WHERE id = ?",
                state.name(),
                ctx.today(),
                ctx.actor().name(),
                why,
                change));
  }
}
