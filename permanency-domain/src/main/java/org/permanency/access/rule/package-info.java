/** Roles, and how long to wait after a failed sign-in. */
@NullMarked
package org.permanency.access.rule;

import org.jspecify.annotations.NullMarked;
