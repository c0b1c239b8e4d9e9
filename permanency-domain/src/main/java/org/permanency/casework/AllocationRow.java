package org.permanency.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.permanency.people.ChildRow;

/**
 * A child and the worker who has the case today.
 *
 * @param child the child, as far as the actor may see it
 * @param worker name of the worker
 * @param since first day
 * @param heldBy who is responsible today: {@code council} or {@code service}; null when unknown
 */
public record AllocationRow(
    ChildRow child, String worker, LocalDate since, @Nullable String heldBy) {}
