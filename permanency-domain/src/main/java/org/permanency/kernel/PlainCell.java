package org.permanency.kernel;

import org.jspecify.annotations.Nullable;

/** Text on its way into a file that a spreadsheet will open. */
public final class PlainCell {
  /** What a spreadsheet may take for the beginning of a formula, wide forms among them. */
  private static final String FORMULA = "=+-@\t\r\n|\uFF1D\uFF0B\uFF0D\uFF20";

  private PlainCell() {}

  /**
   * Text that no spreadsheet runs: what begins like a formula gets an apostrophe in front. For text
   * only; numbers keep their sign.
   */
  public static String of(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    return FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
