package org.permanency.finance.rule;

import java.time.LocalDate;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.people.rule.ChildId;

/**
 * What is paid once: one child with one household in one pay week.
 *
 * @param weekStart first day of the pay week
 */
public record PayKey(ChildId child, HouseholdId household, LocalDate weekStart) {}
