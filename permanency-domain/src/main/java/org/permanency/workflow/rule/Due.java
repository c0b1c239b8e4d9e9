package org.permanency.workflow.rule;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something has to be done.
 *
 * @param day last day in England, included
 * @param at the moment, for clocks that count hours; null for all others
 * @param soon first day on which it is called due soon
 */
public record Due(LocalDate day, @Nullable Instant at, LocalDate soon) {}
