package org.permanency.web.rest.households;

import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.permanency.fostering.HouseholdOutcome;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Etags;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Services;

/** What all answers about households share. */
final class Fostering {
  private Fostering() {}

  /** Only for agencies that foster; 404 for others. */
  static void required(Caller caller) {
    Services.fostering(caller);
  }

  /** The record with the change; 404, 409 with every reason, or 412 with both versions. */
  static Response answer(Optional<HouseholdOutcome> outcome, Object yours) {
    var found = outcome.orElseThrow(() -> PathParts.absent("household"));
    var current = HouseholdJson.Whole.of(found.current());
    int version = found.current().version();
    if (found.clash()) {
      return Etags.stale(yours, current, version);
    }
    return found.decision().fold(granted -> Etags.ok(current, version).build(), Problems::refused);
  }
}
