package org.permanency.people;

import java.util.UUID;

/**
 * A team as somebody read it, to be named with a change.
 *
 * @param id the team
 * @param version the version that was read
 */
public record TeamAt(UUID id, int version) {}
