package org.permanency.keeping;

import java.util.UUID;

/**
 * A household as lists name it.
 *
 * @param code its number on the register
 */
public record HouseholdName(UUID id, String code, String name) {}
