package org.permanency.casework;

import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.ChildRow;

/**
 * A child whose case a worker has or had.
 *
 * @param child the child, as far as the actor may see it
 * @param period when
 */
public record WorkerCase(ChildRow child, EffectivePeriod period) {}
