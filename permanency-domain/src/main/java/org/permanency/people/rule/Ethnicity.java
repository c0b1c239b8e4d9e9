package org.permanency.people.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Ethnic groups as the national return codes them. */
public final class Ethnicity {
  /** Words by code, in the order of the return's own list. */
  public static final Map<String, String> LABELS = labels();

  private Ethnicity() {}

  private static Map<String, String> labels() {
    var all = new LinkedHashMap<String, String>();
    all.put("WBRI", "White British");
    all.put("WIRI", "White Irish");
    all.put("WIRT", "Traveller of Irish heritage");
    all.put("WROM", "Gypsy or Roma");
    all.put("WOTH", "Any other White background");
    all.put("MWBC", "White and Black Caribbean");
    all.put("MWBA", "White and Black African");
    all.put("MWAS", "White and Asian");
    all.put("MOTH", "Any other mixed background");
    all.put("AIND", "Indian");
    all.put("APKN", "Pakistani");
    all.put("ABAN", "Bangladeshi");
    all.put("AOTH", "Any other Asian background");
    all.put("BCRB", "Black Caribbean");
    all.put("BAFR", "Black African");
    all.put("BOTH", "Any other Black background");
    all.put("CHNE", "Chinese");
    all.put("OOTH", "Any other ethnic group");
    all.put("REFU", "Refused");
    all.put("NOBT", "Not obtained");
    return Collections.unmodifiableMap(all);
  }

  /** Whether the code is of a group other than White; one refused or not obtained is not. */
  public static boolean minority(String code) {
    return !code.startsWith("W") && !code.equals("REFU") && !code.equals("NOBT");
  }

  /** The words; the code itself when it is an older one without words here. */
  public static String label(String code) {
    return LABELS.getOrDefault(code, code);
  }
}
