package org.permanency.keeping;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.keeping.rule.DepartureKind;
import org.permanency.keeping.rule.DepartureState;

/**
 * A notice or a transfer.
 *
 * @param received day of the notice, of the request, or of mobilisation
 * @param effective last day by its clock; null without one
 * @param service the other service; null for none
 * @param endedOn last day of the approval, or day on which the transfer was agreed; null before
 * @param children how many children live with the household on the business day
 */
public record DepartureRow(
    UUID id,
    String reference,
    HouseholdName household,
    DepartureKind kind,
    LocalDate received,
    @Nullable LocalDate effective,
    @Nullable String service,
    @Nullable String why,
    @Nullable LocalDate recordsSent,
    DepartureState state,
    @Nullable LocalDate endedOn,
    @Nullable UUID workerId,
    @Nullable String worker,
    int children,
    int version)
    implements CareRow {}
