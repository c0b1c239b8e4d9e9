/**
 * Children, carers, workers: who they are and who may see them.
 *
 * <p>Start at {@link ChildService}, {@link WorkerService} and {@link TeamService}; {@link
 * DoorService} says which records are closed to whom. May use: kernel, tenancy, rules. Tables:
 * {@code people_*}.
 */
@NullMarked
package org.permanency.people;

import org.jspecify.annotations.NullMarked;
