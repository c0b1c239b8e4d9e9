/**
 * The national return of children looked after checked and written: from files somebody sends, or
 * from the tenant's own records.
 *
 * <p>Start at {@link ReturnCheckService} and {@link ReturnExportService}. Tables: {@code
 * returns_check*}.
 */
@NullMarked
package org.permanency.returns.check;

import org.jspecify.annotations.NullMarked;
