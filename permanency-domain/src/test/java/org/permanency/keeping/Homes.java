package org.permanency.keeping;

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

/** Puts households and stays into a tenant for tests. */
@TenantService
public class Homes {
  @Inject TenantSql sql;
  @Inject InstantSource clock;

  /** A household that is approved from a day on, for so many places of children up to an age. */
  @Needs({})
  public UUID home(TenantContext ctx, String code, LocalDate approved, int places, int oldest) {
    var id = Ids.next(clock);
    sql.with(
        h -> {
          h.execute(
              "INSERT INTO fostering_household (id, code, name, type, approved_from) VALUES (?, ?,"
                  + " ?, 'mainstream', ?)",
              id,
              code,
              "The " + code + " family",
              approved);
          return h.execute(
              "INSERT INTO fostering_terms (id, household_id, starts, places, age_from, age_to)"
                  + " VALUES (?, ?, ?, ?, 0, ?)",
              Ids.next(clock),
              id,
              approved,
              places,
              oldest);
        });
    return id;
  }

  /** A child with a household. */
  @Needs({})
  public void stay(
      TenantContext ctx, ChildId child, UUID home, LocalDate from, @Nullable LocalDate left) {
    sql.with(
        h ->
            h.execute(
                "INSERT INTO fostering_stay (id, child_id, household_id, starts, ends) VALUES (?,"
                    + " ?, ?, ?, ?)",
                Ids.next(clock),
                child.value(),
                home,
                from,
                left));
  }

  /** The service does a child's social work from a day on. */
  @Needs({})
  public void delegated(TenantContext ctx, ChildId child, LocalDate from) {
    sql.with(
        h ->
            h.execute(
                "INSERT INTO casework_responsibility (id, child_id, starts, held_by) VALUES (?, ?,"
                    + " ?, 'service')",
                Ids.next(clock),
                child.value(),
                from));
  }

  /** Makes a child's record a restricted one that nobody is named on. */
  @Needs({})
  public void restrict(TenantContext ctx, ChildId child) {
    sql.with(
        h -> h.execute("UPDATE people_person SET restricted = TRUE WHERE id = ?", child.value()));
  }
}
