/**
 * Respite: nights of a child with another household, with the cap of the rule.
 *
 * <p>Start at {@code RespiteService}. Tables: {@code finance_respite}.
 */
@NullMarked
package org.permanency.finance.respite;

import org.jspecify.annotations.NullMarked;
