package org.permanency.keeping.rule;

/**
 * How many children may live with a foster carer: the rule {@code fostering-limits}.
 *
 * @param usual most children without an exemption, unless all are brothers and sisters
 * @param outsideTerms timescale of an emergency placement outside the terms of approval
 */
public record FosteringLimits(int usual, String outsideTerms) {}
