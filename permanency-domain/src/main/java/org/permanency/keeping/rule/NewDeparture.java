package org.permanency.keeping.rule;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice or a transfer as it begins.
 *
 * @param received day of the written notice, of the other service's request, or of mobilisation
 * @param service the other service; asked for with transfers
 * @param why in the carers' words; null for none
 * @param worker who sees to it; null for nobody
 */
public record NewDeparture(
    UUID household,
    DepartureKind kind,
    LocalDate received,
    @Nullable String service,
    @Nullable String why,
    @Nullable UUID worker) {}
