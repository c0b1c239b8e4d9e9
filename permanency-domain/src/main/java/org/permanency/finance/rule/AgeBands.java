package org.permanency.finance.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.permanency.finance.rule.FosteringAllowances.Band;

/**
 * What a list of age bands has to be: youngest first, without gap or overlap, the last one open.
 */
final class AgeBands {
  private AgeBands() {}

  /**
   * @throws IllegalArgumentException saying which band is wrong and what would be right
   */
  static List<Band> checked(List<Band> bands) {
    Band before = null;
    for (var band : bands) {
      if (band.to() != null && band.to() < band.from()) {
        throw new IllegalArgumentException(
            "band " + band.name() + " ends at age " + band.to() + ", before it begins");
      }
      follows(before, band);
      before = band;
    }
    if (before == null || before.to() != null) {
      throw new IllegalArgumentException("the last band should have no 'to'");
    }
    if (bands.stream().map(Band::name).distinct().count() < bands.size()) {
      throw new IllegalArgumentException("two bands have one name");
    }
    return List.copyOf(bands);
  }

  private static void follows(@org.jspecify.annotations.Nullable Band before, Band band) {
    if (before == null) {
      if (band.from() != 0) {
        throw new IllegalArgumentException(
            "band " + band.name() + " should begin at age 0, not " + band.from());
      }
    } else if (before.to() == null) {
      throw new IllegalArgumentException(
          "bands "
              + before.name()
              + " and "
              + band.name()
              + " overlap: "
              + before.name()
              + " holds every age from "
              + before.from()
              + " on, so give it an oldest age before a band follows it");
    } else if (band.from() <= before.to()) {
      throw new IllegalArgumentException(
          "bands "
              + before.name()
              + " and "
              + band.name()
              + " overlap: "
              + band.name()
              + " should begin at age "
              + (before.to() + 1)
              + ", not "
              + band.from());
    } else if (band.from() != before.to() + 1) {
      throw new IllegalArgumentException(
          "band "
              + band.name()
              + " should begin at age "
              + (before.to() + 1)
              + ", not "
              + band.from());
    }
  }

  /** The names of the bands, in their order. */
  static List<String> names(List<Band> bands) {
    return bands.stream().map(Band::name).collect(Collectors.toList());
  }
}
