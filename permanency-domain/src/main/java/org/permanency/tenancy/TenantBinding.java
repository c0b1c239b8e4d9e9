package org.permanency.tenancy;

import org.jspecify.annotations.Nullable;

/**
 * The tenant of the running call. Only {@link TenantInterceptor} sets it; it cannot be changed
 * within a call and does not reach other threads.
 */
final class TenantBinding {
  private static final ThreadLocal<TenantId> BOUND = new ThreadLocal<>();

  private TenantBinding() {}

  static @Nullable TenantId current() {
    return BOUND.get();
  }

  /**
   * Binds until the scope is closed; a nested call for the same tenant joins in.
   *
   * @throws IllegalStateException if another tenant is bound
   */
  static Scope bind(TenantId tenant) {
    var outer = BOUND.get();
    if (outer != null && !outer.equals(tenant)) {
      throw new IllegalStateException("a call for " + outer + " may not turn to " + tenant);
    }
    BOUND.set(tenant);
    return () -> {
      if (outer == null) {
        BOUND.remove();
      }
    };
  }

  /** Ends a binding. */
  @FunctionalInterface
  interface Scope extends AutoCloseable {
    @Override
    void close();
  }
}
