package org.permanency.casework.rule;

import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.rule.ChildId;

/**
 * A spell in which a child's statutory social work lay with one side.
 *
 * @param child whose
 * @param period when
 * @param heldBy {@code council} or {@code service}
 */
public record Responsibility(ChildId child, EffectivePeriod period, String heldBy) {}
