/** Carers' money beside levels over REST: rates, duty, overpayments, holds, suspensions. */
@NullMarked
package org.permanency.web.rest.payments;

import org.jspecify.annotations.NullMarked;
