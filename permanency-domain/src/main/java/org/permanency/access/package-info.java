/**
 * Users, roles, sign-in, API tokens. Comes before a tenant: its tables ({@code access_*}) are in
 * the control database, behind a pool of their own.
 *
 * <p>Start at {@link SignIn} (credentials to principal) and {@link UserService} (administration).
 * May use: kernel, tenancy, rules.
 */
@NullMarked
package org.permanency.access;

import org.jspecify.annotations.NullMarked;
