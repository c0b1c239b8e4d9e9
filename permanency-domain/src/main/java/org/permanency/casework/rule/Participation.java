package org.permanency.casework.rule;

import java.util.Map;

/** How a child took part in a review, by the codes of the national return. */
public final class Participation {
  private static final Map<String, String> WORDS =
      Map.of(
          "PN0", "The child was under 4",
          "PN1", "The child attended and spoke",
          "PN2", "The child attended; an advocate spoke",
          "PN3", "The child attended and made views known without words",
          "PN4", "The child attended without making views known",
          "PN5", "The child did not attend and briefed an advocate",
          "PN6", "The child did not attend and sent views",
          "PN7", "The child did not attend and sent no views");

  private Participation() {}

  /** A code in words; one without words as it stands. */
  public static String words(String code) {
    return WORDS.getOrDefault(code, code);
  }
}
