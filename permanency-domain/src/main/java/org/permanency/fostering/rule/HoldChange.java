package org.permanency.fostering.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Places to be put on hold: approved, empty, and not to be used.
 *
 * @param from first day
 * @param to last day, included; null until ended
 * @param places how many, 1 or more
 * @param reason in words, up to 200 characters
 */
public record HoldChange(LocalDate from, @Nullable LocalDate to, int places, String reason) {}
