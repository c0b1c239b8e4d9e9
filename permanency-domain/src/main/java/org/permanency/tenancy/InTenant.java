package org.permanency.tenancy;

/** An argument that carries the context of its call, as events do. */
public interface InTenant {
  /** For whom, by whom, when. */
  TenantContext ctx();
}
