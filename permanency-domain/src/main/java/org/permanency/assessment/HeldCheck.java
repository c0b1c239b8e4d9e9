package org.permanency.assessment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A check on somebody of a household of carers that holds, or held, until a day.
 *
 * @param household whose latest assessment it belongs to
 * @param label of the check, as people say it
 * @param name whom it is on; {@code the household} for none
 * @param until last day on which it holds
 */
public record HeldCheck(UUID household, String label, String name, LocalDate until) {}
