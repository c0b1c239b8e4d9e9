/**
 * Carer households on the tenant's own register: approval, terms, levels, holds, bank details,
 * stays.
 *
 * <p>Start at {@code HouseholdService}. May use: people, casework, safeguarding, placement, rules.
 * Tables: {@code fostering_*}.
 */
@NullMarked
package org.permanency.fostering;

import org.jspecify.annotations.NullMarked;
