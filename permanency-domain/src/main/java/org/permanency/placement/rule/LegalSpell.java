package org.permanency.placement.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.ChildId;

/**
 * Days under one legal status without a break.
 *
 * @param child whose
 * @param from first day
 * @param to first day after; null while it lasts
 * @param status LS
 */
public record LegalSpell(ChildId child, LocalDate from, @Nullable LocalDate to, String status) {}
