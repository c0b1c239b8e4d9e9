package org.permanency.placement.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The codes of the national return in plain words, older ones included. A code without words is
 * shown as it stands; a blank one as an empty text.
 */
public final class CareWords {
  private static final Map<String, String> LEGAL_STATUS =
      Map.ofEntries(
          Map.entry("C1", "Interim care order"),
          Map.entry("C2", "Full care order"),
          Map.entry("D1", "Freeing order"),
          Map.entry("E1", "Placement order"),
          Map.entry("V2", "Accommodated under section 20"),
          Map.entry("V3", "Short breaks, each one"),
          Map.entry("V4", "Short breaks under an agreement"),
          Map.entry("J1", "On remand"),
          Map.entry("J2", "Detained by the police"),
          Map.entry("J3", "Youth rehabilitation order with residence"),
          Map.entry("L1", "Police protection"),
          Map.entry("L2", "Emergency protection order"),
          Map.entry("L3", "Child assessment order"));
  private static final Map<String, String> PLACE =
      Map.ofEntries(
          Map.entry("A3", "For adoption by consent, with the foster carer"),
          Map.entry("A4", "For adoption by consent, with others"),
          Map.entry("A5", "For adoption under an order, with the foster carer"),
          Map.entry("A6", "For adoption under an order, with others"),
          Map.entry("H5", "Semi-independent"),
          Map.entry("K1", "Secure children's home"),
          Map.entry("K2", "Children's home"),
          Map.entry("K3", "Supported accommodation"),
          Map.entry("P1", "With parents"),
          Map.entry("P2", "Living independently"),
          Map.entry("P3", "Residential employment"),
          Map.entry("R1", "Care home"),
          Map.entry("R2", "Health setting"),
          Map.entry("R3", "Family centre or mother-and-baby unit"),
          Map.entry("R5", "Young offender institution"),
          Map.entry("S1", "Residential school"),
          Map.entry("T0", "Temporary stay"),
          Map.entry("T1", "In hospital"),
          Map.entry("T2", "On holiday"),
          Map.entry("T3", "Away while the carer is on holiday"),
          Map.entry("T4", "Temporary stay, other"),
          Map.entry("U1", "Relative or friend, long-term"),
          Map.entry("U2", "Relative or friend, may adopt"),
          Map.entry("U3", "Relative or friend, not long-term"),
          Map.entry("U4", "Foster carer, long-term"),
          Map.entry("U5", "Foster carer, may adopt"),
          Map.entry("U6", "Foster carer, not long-term"),
          Map.entry("Z1", "Other"));
  private static final Map<String, String> PROVIDER =
      Map.of(
          "PR0", "Parents",
          "PR1", "Own authority",
          "PR2", "Other authority",
          "PR3", "Other authority (public body)",
          "PR4", "Private provider",
          "PR5", "Voluntary provider");
  private static final Map<String, String> BEGAN =
      Map.of(
          "S", "Started to be looked after",
          "L", "Legal status changed",
          "P", "Moved to another placement",
          "T", "Placement changed, same carer",
          "B", "Legal status changed and moved",
          "U", "Legal status and placement changed, same carer");
  private static final Map<String, String> ENDED =
      Map.ofEntries(
          Map.entry("X1", "Went on to the next episode"),
          Map.entry("E11", "Adopted, not contested"),
          Map.entry("E12", "Adopted, consent dispensed with"),
          Map.entry("E13", "Went to relatives without parental responsibility"),
          Map.entry("E14", "Remand ended"),
          Map.entry("E15", "Found to be an adult"),
          Map.entry("E16", "Moved abroad"),
          Map.entry("E17", "Stayed with the carers at 18"),
          Map.entry("E2", "Died"),
          Map.entry("E3", "Another council took over"),
          Map.entry("E4A", "Went home, planned"),
          Map.entry("E4B", "Went home, unplanned"),
          Map.entry("E41", "Child arrangements order"),
          Map.entry("E43", "Special guardianship, former foster carer"),
          Map.entry("E44", "Special guardianship, others"),
          Map.entry("E45", "Special guardianship, related former foster carer"),
          Map.entry("E46", "Special guardianship, former foster carer"),
          Map.entry("E47", "Special guardianship, relative or friend"),
          Map.entry("E48", "Special guardianship, others"),
          Map.entry("E5", "Independent, with support"),
          Map.entry("E6", "Independent, without support"),
          Map.entry("E7", "Residential care for adults"),
          Map.entry("E8", "Left care for another reason"),
          Map.entry("E9", "Sentenced to custody"));
  private static final Map<String, String> CHANGED =
      Map.ofEntries(
          Map.entry("CARPL", "Care plan"),
          Map.entry("CLOSE", "Carer resigned or home closed"),
          Map.entry("ALLEG", "Allegation"),
          Map.entry("STAND", "Standard of care"),
          Map.entry("APPRR", "Approval removed"),
          Map.entry("CREQB", "Carer asked, child's behaviour"),
          Map.entry("CREQO", "Carer asked, other reason"),
          Map.entry("CHILD", "Child asked"),
          Map.entry("LAREQ", "Council asked"),
          Map.entry("PLACE", "Status of the placement changed"),
          Map.entry("CUSTOD", "Custody"),
          Map.entry("OTHER", "Other"));

  private CareWords() {}

  /** LS. */
  public static String legalStatus(@Nullable String code) {
    return words(LEGAL_STATUS, code);
  }

  /** PLACE. */
  public static String place(@Nullable String code) {
    return words(PLACE, code);
  }

  /** PLACE_PROVIDER. */
  public static String provider(@Nullable String code) {
    return words(PROVIDER, code);
  }

  /** RNE: why an episode began. */
  public static String began(@Nullable String code) {
    return words(BEGAN, code);
  }

  /** REC: why an episode ended. */
  public static String ended(@Nullable String code) {
    return words(ENDED, code);
  }

  /** REASON_PLACE_CHANGE: why a placement ended. */
  public static String changed(@Nullable String code) {
    return words(CHANGED, code);
  }

  private static String words(Map<String, String> words, @Nullable String code) {
    return code == null ? "" : words.getOrDefault(code, code);
  }
}
