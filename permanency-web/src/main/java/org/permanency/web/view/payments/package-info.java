/** Pages of carers' money beside levels: rates, duty, overpayments, holds, suspensions. */
@NullMarked
package org.permanency.web.view.payments;

import org.jspecify.annotations.NullMarked;
