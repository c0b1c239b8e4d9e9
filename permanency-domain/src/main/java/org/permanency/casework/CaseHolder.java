package org.permanency.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.people.ChildRow;

/**
 * A child and the worker whose allocation has no end, which may begin in days to come.
 *
 * @param child the child, as far as the actor may see it
 * @param worker id of the worker; null for nobody
 * @param name name of the worker; null for nobody
 * @param since first day; null for nobody
 */
public record CaseHolder(
    ChildRow child, @Nullable UUID worker, @Nullable String name, @Nullable LocalDate since) {}
