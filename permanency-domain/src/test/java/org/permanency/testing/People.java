package org.permanency.testing;

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

/** Puts people into a tenant for tests. */
@TenantService
public class People {
  @Inject TenantSql sql;
  @Inject InstantSource clock;

  /** A child of a council. */
  @Needs({})
  public ChildId child(
      TenantContext ctx,
      String council,
      String number,
      String family,
      String given,
      @Nullable LocalDate born) {
    var id = Ids.next(clock);
    sql.with(
        h -> {
          h.execute(
              "INSERT INTO people_person (id, family_name, given_names, born, sex) VALUES (?, ?,"
                  + " ?, ?, 'F')",
              id,
              family,
              given,
              born);
          return h.execute(
              "INSERT INTO people_child (id, council, number) VALUES (?, ?, ?)",
              id,
              council,
              number);
        });
    return new ChildId(id);
  }

  /** A worker with one post since a day. */
  @Needs({})
  public UUID worker(
      TenantContext ctx,
      String code,
      String name,
      String post,
      LocalDate since,
      @Nullable LocalDate ends) {
    var id = Ids.next(clock);
    sql.with(
        h -> {
          h.execute("INSERT INTO people_worker (id, code, name) VALUES (?, ?, ?)", id, code, name);
          return h.execute(
              "INSERT INTO people_worker_post (id, worker_id, organisation, post, qualified,"
                  + " starts, ends) VALUES (?, ?, 'council', ?, TRUE, ?, ?)",
              Ids.next(clock),
              id,
              post,
              since,
              ends);
        });
    return id;
  }

  /** Gives a worker a child's case. */
  @Needs({})
  public void allocate(
      TenantContext ctx, ChildId child, UUID worker, LocalDate since, @Nullable LocalDate ends) {
    sql.with(
        h ->
            h.execute(
                "INSERT INTO casework_allocation (id, child_id, worker_id, starts, ends) VALUES"
                    + " (?, ?, ?, ?, ?)",
                Ids.next(clock),
                child.value(),
                worker,
                since,
                ends));
  }
}
