package org.permanency.keeping.rule;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit as it is recorded.
 *
 * @param household whom
 * @param kind which clock it answers
 * @param on its day
 * @param held whether somebody was met; one that was not held ends no clock
 * @param worker who visited; null when unknown
 * @param seen who was seen, and who alone; up to 1,000 characters
 * @param note up to 4,000 characters
 * @param reference of the file it came with; null for none
 */
public record NewVisit(
    UUID household,
    VisitKind kind,
    LocalDate on,
    boolean held,
    @Nullable UUID worker,
    @Nullable String seen,
    @Nullable String note,
    @Nullable String reference) {}
