package org.permanency.workflow;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.Subject;
import org.permanency.workflow.rule.Clock;
import org.permanency.workflow.rule.WorkItem;

/**
 * A clock that a room sets going.
 *
 * @param clock key of its timescale
 * @param item the work it belongs to; one clock of a key runs for it at a time
 * @param subject whose record it is about
 * @param start what sets it going
 * @param team who shall see to it; null when a worker is named, or nobody yet
 * @param worker who shall do it; null for whoever of the team takes it
 */
public record NewTask(
    String clock,
    WorkItem item,
    Subject subject,
    Clock.Start start,
    @Nullable UUID team,
    @Nullable UUID worker) {}
