package org.permanency.people;

import java.util.UUID;
import org.permanency.kernel.EffectivePeriod;

/**
 * A team in a list.
 *
 * @param id the team
 * @param name unique among the tenant's teams
 * @param organisation {@code council} or {@code provider}
 * @param period when there is or was such a team
 * @param members how many workers are in it on the business day
 */
public record TeamRow(
    UUID id, String name, String organisation, EffectivePeriod period, int members) {}
