package org.permanency.workflow;

import org.permanency.workflow.rule.Standing;

/**
 * A task in a list.
 *
 * @param task the task
 * @param subject what the record is called that it is about
 * @param open whether the reader may open that record
 * @param standing how it stands on the business day
 */
public record TaskRow(TaskRecord task, String subject, boolean open, Standing standing) {}
