package org.permanency.placement;

import java.util.UUID;
import org.permanency.placement.rule.ProviderRules;

/**
 * An outside provider as it is recorded.
 *
 * @param id the provider
 * @param details number, name, kind and days
 * @param version to send back with a change
 */
public record ProviderView(UUID id, ProviderRules.Details details, int version) {}
