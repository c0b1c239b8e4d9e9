package org.permanency.tenancy;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.util.Arrays;

/**
 * Stands before the transaction of every service call: asks whether the actor may, then binds the
 * tenant so that {@link TenantRouting} enters its database.
 */
@Interceptor
@TenantBound
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class TenantInterceptor implements Serializable {
  private static final long serialVersionUID = 1;

  /**
   * Checks and binds.
   *
   * @throws NotPermitted if the actor has none of the permissions, or the method names none
   * @throws IllegalArgumentException if the first argument is no {@link TenantContext}
   */
  @AroundInvoke
  public Object around(InvocationContext call) throws Exception {
    var ctx = context(call);
    var needs = call.getMethod().getAnnotation(Needs.class);
    if (needs == null) {
      throw new NotPermitted(ctx.actor());
    }
    if (needs.value().length > 0 && Arrays.stream(needs.value()).noneMatch(ctx.actor()::may)) {
      throw new NotPermitted(ctx.actor(), needs.value());
    }
    try (var scope = TenantBinding.bind(ctx.tenant())) {
      return call.proceed();
    }
  }

  private static TenantContext context(InvocationContext call) {
    var first = call.getParameters().length == 0 ? null : call.getParameters()[0];
    if (first instanceof TenantContext ctx) {
      return ctx;
    }
    if (first instanceof InTenant carrier) {
      return carrier.ctx();
    }
    throw new IllegalArgumentException(call.getMethod() + " does not say for whom");
  }
}
