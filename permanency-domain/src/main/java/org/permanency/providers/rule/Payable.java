package org.permanency.providers.rule;

import java.time.LocalDate;
import java.util.UUID;
import org.permanency.kernel.Pence;

/**
 * A document that is approved and to be paid.
 *
 * @param id of the invoice, or of the invoice for a stage of a fee
 * @param provider whom it pays
 * @param number the provider's own
 * @param due last day on which it should be paid
 * @param pence below nothing for a credit note
 */
public record Payable(
    UUID id,
    PayableKind kind,
    UUID provider,
    String number,
    LocalDate dated,
    LocalDate approvedOn,
    LocalDate due,
    Pence pence) {}
