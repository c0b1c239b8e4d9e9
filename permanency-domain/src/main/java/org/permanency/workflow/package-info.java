/**
 * One way of doing work for every room: tasks with clocks by dated timescales, pauses, moves from
 * state to state, what is late brought before somebody, reminders.
 *
 * <p>People work through {@link org.permanency.workflow.TaskService}; other rooms keep their clocks
 * by {@link org.permanency.workflow.TaskBook} and their moves by {@link
 * org.permanency.workflow.MoveBook}, inside their own transactions. May use: people. Tables: {@code
 * workflow_*}.
 */
@NullMarked
package org.permanency.workflow;

import org.jspecify.annotations.NullMarked;
