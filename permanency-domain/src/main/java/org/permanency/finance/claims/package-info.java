/**
 * Claims of carers: mileage, transport, leisure, one-off payments, with receipts and approval.
 *
 * <p>Start at {@code ClaimService}. Tables: {@code finance_claim}, {@code finance_claim_document}.
 */
@NullMarked
package org.permanency.finance.claims;

import org.jspecify.annotations.NullMarked;
