package org.permanency.fostering.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * New terms of approval.
 *
 * @param from first day; terms in force then end the day before, terms of the same first day are
 *     replaced
 * @param places children at a time, 1 to 20
 * @param ageFrom youngest age, included; null for no limit
 * @param ageTo oldest age, included; null for no limit
 */
public record TermsChange(
    LocalDate from, int places, @Nullable Integer ageFrom, @Nullable Integer ageTo) {}
