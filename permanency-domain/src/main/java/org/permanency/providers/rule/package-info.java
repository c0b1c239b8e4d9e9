/** Agreements, invoices and fees as values, and how they are matched. */
@NullMarked
package org.permanency.providers.rule;

import org.jspecify.annotations.NullMarked;
