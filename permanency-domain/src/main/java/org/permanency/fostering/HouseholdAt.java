package org.permanency.fostering;

import org.permanency.fostering.rule.HouseholdId;

/**
 * A household as somebody read it before changing it.
 *
 * @param id which
 * @param version the version read; a change of any other version is refused
 */
public record HouseholdAt(HouseholdId id, int version) {}
