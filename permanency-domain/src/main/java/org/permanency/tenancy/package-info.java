/**
 * Which agency, which actor, which business day; and the only way to its database.
 *
 * <p>Start at {@link TenantContext}. Every service method takes one; {@link TenantInterceptor}
 * checks the permission it names and binds the tenant to the connection; {@link TenantRouting}
 * enters the tenant's role and database on each checkout; {@link Provisioner} makes both. May use:
 * kernel. Tables: {@code tenancy_*} in the tenant's database.
 */
@NullMarked
package org.permanency.tenancy;

import org.jspecify.annotations.NullMarked;
