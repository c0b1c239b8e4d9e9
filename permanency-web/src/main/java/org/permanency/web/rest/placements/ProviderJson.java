package org.permanency.web.rest.placements;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.permanency.placement.ProviderView;

/**
 * An outside provider; {@code from} is absent when it is not known, {@code to} is the last day and
 * absent while there is the provider.
 */
@Schema(name = "Provider")
public record ProviderJson(
    UUID id,
    String urn,
    String name,
    String kind,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  static ProviderJson of(ProviderView p) {
    var d = p.details();
    return new ProviderJson(p.id(), d.urn(), d.name(), d.kind().key(), d.since(), d.last());
  }
}
