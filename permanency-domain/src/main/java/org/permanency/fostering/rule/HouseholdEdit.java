package org.permanency.fostering.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Name, type and approval of a household as somebody wants them to be.
 *
 * @param name as on letters and statements
 * @param type key of a {@link HouseholdType}, as sent
 * @param approvedFrom first day of approval; null for none
 * @param approvedTo last day of approval, included; null while it lasts
 */
public record HouseholdEdit(
    String name, String type, @Nullable LocalDate approvedFrom, @Nullable LocalDate approvedTo) {}
