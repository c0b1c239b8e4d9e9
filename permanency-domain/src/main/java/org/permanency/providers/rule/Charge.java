package org.permanency.providers.rule;

import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;

/**
 * What a provider charges for nights of a child, or gives back of them.
 *
 * @param nights first night, up to before the first night not charged
 * @param pence as on the invoice; above nothing on credit notes too
 */
public record Charge(ChildId child, EffectivePeriod nights, Pence pence) {}
