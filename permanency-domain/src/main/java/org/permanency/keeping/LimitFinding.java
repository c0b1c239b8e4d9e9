package org.permanency.keeping;

import java.time.LocalDate;
import org.permanency.keeping.rule.LimitRules.Found;

/**
 * A household that is over the usual limit or outside its terms.
 *
 * @param late whether nothing lets it stand, or what did is over
 */
public record LimitFinding(HouseholdName household, Found found, boolean late) {
  static LimitFinding of(HouseholdName household, Found found, LocalDate today) {
    var until = found.until();
    return new LimitFinding(household, found, until == null || until.isBefore(today));
  }
}
