package org.permanency.placement.rule;

import java.util.HashMap;
import java.util.Map;

/**
 * What kind of place a PLACE code of the national return means, codes of older years included. A
 * code that is none of these is {@link #ELSEWHERE}; an unknown one is not refused here, since the
 * import has judged it.
 */
public enum PlaceKind {
  /** U1 to U3; before the year 2015 Q1, F1, F4. */
  FOSTER_FAMILY("Fostered by a relative or friend", "U1", "U2", "U3", "Q1", "F1", "F4"),
  /** U4 to U6; before the year 2015 Q2, F2, F3, F5, F6. */
  FOSTER_OTHER("Fostered by another carer", "U4", "U5", "U6", "Q2", "F2", "F3", "F5", "F6"),
  /** A3 to A6; earlier A1, A2. */
  ADOPTION("Placed for adoption", "A3", "A4", "A5", "A6", "A1", "A2"),
  /** K1, K2 and R1 to R3; earlier H1 to H4. */
  RESIDENTIAL("Residential care", "K1", "K2", "R1", "R2", "R3", "H1", "H2", "H3", "H4"),
  /** K3, P2, H5, P3. */
  SUPPORTED("Independent or supported", "K3", "P2", "H5", "P3"),
  /** P1. */
  PARENTS("With parents", "P1"),
  /** T0 to T4: a stay that interrupts another placement. */
  TEMPORARY("Temporary stay", "T0", "T1", "T2", "T3", "T4"),
  /** Everything else: residential school, young offender institution, other. */
  ELSEWHERE("Other placement");

  private static final Map<String, PlaceKind> BY_CODE = byCode();
  private final String words;
  private final String[] codes;

  PlaceKind(String words, String... codes) {
    this.words = words;
    this.codes = codes;
  }

  /** The kind that PLACE {@code code} means. */
  public static PlaceKind of(String code) {
    return BY_CODE.getOrDefault(code, ELSEWHERE);
  }

  /** As shown on pages. */
  public String words() {
    return words;
  }

  /** Whether it is a foster placement (U1 to U6). */
  public boolean foster() {
    return this == FOSTER_FAMILY || this == FOSTER_OTHER;
  }

  private static Map<String, PlaceKind> byCode() {
    var map = new HashMap<String, PlaceKind>();
    for (var kind : values()) {
      for (var code : kind.codes) {
        map.put(code, kind);
      }
    }
    return Map.copyOf(map);
  }
}
