package org.permanency.returns.check.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A table of the return with its columns; those marked with a star hold dates. */
public enum ReturnTable {
  /** The child, once. */
  HEADER("Header", "", "CHILD", "SEX", "DOB*", "ETHNIC", "UPN", "MOTHER", "MC_DOB*", "UASC"),
  /** Episodes of care. */
  EPISODES(
      "Episodes",
      "DECOM,DEC",
      "CHILD",
      "DECOM*",
      "RNE",
      "LS",
      "CIN",
      "PLACE",
      "PLACE_PROVIDER",
      "DEC*",
      "REC",
      "REASON_PLACE_CHANGE",
      "HOME_POST",
      "PL_POST",
      "URN",
      "PL_LA",
      "PL_LOCATION",
      "PL_DISTANCE"),
  /** Reviews of the care plan. */
  REVIEWS("Reviews", "REVIEW", "CHILD", "DOB*", "REVIEW*", "REVIEW_CODE"),
  /** Unaccompanied asylum-seeking children. */
  UASC("UASC", "", "CHILD", "SEX", "DOB*", "DUC*"),
  /** Health of children looked after for twelve months. */
  OC2(
      "OC2",
      "",
      "CHILD",
      "DOB*",
      "SDQ_SCORE",
      "SDQ_REASON",
      "CONVICTED",
      "HEALTH_CHECK",
      "IMMUNISATIONS",
      "TEETH_CHECK",
      "HEALTH_ASSESSMENT",
      "SUBSTANCE_MISUSE",
      "INTERVENTION_RECEIVED",
      "INTERVENTION_OFFERED"),
  /** Care leavers. */
  OC3("OC3", "", "CHILD", "DOB*", "IN_TOUCH", "ACTIV", "ACCOM"),
  /** Adoptions. */
  AD1(
      "AD1",
      "",
      "CHILD",
      "DOB*",
      "DATE_INT*",
      "DATE_MATCH*",
      "FOSTER_CARE",
      "NB_ADOPTR",
      "SEX_ADOPTR",
      "LS_ADOPTR"),
  /** Decisions that a child should be placed for adoption. */
  PLACED_ADOPTION(
      "PlacedAdoption",
      "DATE_PLACED,DATE_PLACED_CEASED",
      "CHILD",
      "DOB*",
      "DATE_PLACED*",
      "DATE_PLACED_CEASED*",
      "REASON_PLACED_CEASED"),
  /** Permanence before this period of care; its date may be known in part only. */
  PREV_PERM("PrevPerm", "", "CHILD", "DOB*", "PREV_PERM", "LA_PERM", "DATE_PERM*"),
  /** Times missing or away without authorisation. */
  MISSING("Missing", "MIS_START,MIS_END", "CHILD", "DOB*", "MISSING", "MIS_START*", "MIS_END*"),
  /** Social workers of a child, since 2023-24. */
  SW_EPISODES(
      "SWEpisodes",
      "SW_DECOM,SW_DEC",
      "CHILD",
      "DOB*",
      "SW_ID",
      "SW_DECOM*",
      "SW_DEC*",
      "SW_REASON"),
  /** Deprivation of liberty orders, since 2026-27. */
  DOLO("DoLo", "DOLO_START,DOLO_END", "CHILD", "DOB*", "DOLO_START*", "DOLO_END*");

  private final String key;
  private final List<String> sort;
  private final List<String> columns;
  private final List<String> dates;

  ReturnTable(String key, String sort, String... columns) {
    this.key = key;
    this.sort = sort.isEmpty() ? List.of() : List.of(sort.split(","));
    this.columns = Arrays.stream(columns).map(c -> c.replace("*", "")).toList();
    this.dates =
        Arrays.stream(columns)
            .filter(c -> c.endsWith("*"))
            .map(c -> c.substring(0, c.length() - 1))
            .toList();
  }

  /** Its name as the return writes it, e.g. {@code Episodes}. */
  public String key() {
    return key;
  }

  /** Its columns in the order of the return, derived ones last. */
  public List<String> columns() {
    return columns;
  }

  /** Which of them hold dates. */
  public List<String> dates() {
    return dates;
  }

  /** Columns by which a child's rows are put in order; empty where the file's order stays. */
  List<String> sort() {
    return sort;
  }

  /** The table of this name, whatever its case; empty when there is none. */
  public static Optional<ReturnTable> of(String key) {
    return Arrays.stream(values()).filter(t -> t.key.equalsIgnoreCase(key)).findFirst();
  }
}
