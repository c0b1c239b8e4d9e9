package org.permanency.finance.rule;

import java.util.List;
import java.util.Map;
import org.permanency.finance.rule.AllowanceFloor.Weekly;
import org.permanency.finance.rule.FosteringAllowances.Band;

/**
 * The national minimum fostering allowance of a year, which runs from 6 April: the national rule
 * {@code national-minimum-allowance}.
 *
 * @param bands its age bands
 * @param regions sums by region
 */
public record NationalMinimum(List<Band> bands, Map<String, Weekly> regions) {
  /**
   * Copies and checks.
   *
   * @throws IllegalArgumentException if bands leave a gap or overlap, or a sum is missing
   */
  public NationalMinimum {
    bands = AgeBands.checked(bands);
    regions = Map.copyOf(regions);
    AllowanceFloor.complete(bands, regions);
  }
}
