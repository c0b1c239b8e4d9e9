/**
 * Operators' commands that need the domain: tokens, rule files, backups. Runs outside the server,
 * in a plain process, as the database's administrator.
 *
 * <p>Start at {@link org.permanency.operator.Operator}.
 */
@NullMarked
package org.permanency.operator;

import org.jspecify.annotations.NullMarked;
