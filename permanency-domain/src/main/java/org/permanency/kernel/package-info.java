/**
 * The words every room shares: days, money, decisions, lists. Knows no room, no Jakarta, no
 * database.
 */
@NullMarked
package org.permanency.kernel;

import org.jspecify.annotations.NullMarked;
