package org.permanency.web.view.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule in the list.
 *
 * @param on the day that the list was asked about
 * @param from first day of the version in force; null when none is
 * @param until its last day, included; null while it is open
 */
public record RuleRow(
    String name,
    String title,
    LocalDate on,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable String source,
    @Nullable String file) {}
