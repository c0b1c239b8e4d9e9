package org.permanency.tenancy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Does inside a tenant's call whatever a test thinks of. */
@TenantService
public class AttackService {
  @Inject EntityManager em;
  @Inject TenantSql sql;

  /** Runs a native query through JPA. */
  @Needs({})
  public List<?> query(TenantContext ctx, String native_) {
    return em.createNativeQuery(native_).getResultList();
  }

  /** Runs work on the guarded connection. */
  @Needs({})
  public <R> R sql(TenantContext ctx, Function<Handle, R> work) {
    return sql.with(work);
  }

  /** Runs work inside the call. */
  @Needs({})
  public <R> R inside(TenantContext ctx, java.util.function.Supplier<R> work) {
    return work.get();
  }
}
