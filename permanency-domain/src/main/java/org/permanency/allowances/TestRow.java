package org.permanency.allowances;

import java.time.LocalDate;
import java.util.UUID;
import org.permanency.kernel.Pence;

/**
 * A means test in a list.
 *
 * @param id the test
 * @param from first day on which it holds
 * @param weeklyContribution the family's share for the award in question, a week
 * @param workedOn when it was worked
 * @param workedBy by whom
 * @param reason why
 * @param refused whether a second person refused it, so that it never counts for the award
 */
public record TestRow(
    UUID id,
    LocalDate from,
    Pence weeklyContribution,
    LocalDate workedOn,
    String workedBy,
    String reason,
    boolean refused) {}
