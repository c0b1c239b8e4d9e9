package org.permanency.web.view.governance;

import org.permanency.governance.AuditRow;
import org.permanency.web.view.Texts;
import org.permanency.web.view.Words;

/** Puts entries of the audit trail into words; an action without words is shown as it is. */
public final class AuditWords {
  private static final int SHORT = 120;
  private static final String PREFIX = "audit.";

  private AuditWords() {}

  /** What was done, e.g. "Opened a child's record". */
  public static String action(String action) {
    var words = Words.text(PREFIX + action);
    return words.equals(PREFIX + action) ? action : words;
  }

  /** The detail in short: of a list how many records it showed. */
  public static String detail(AuditRow row) {
    var detail = row.detail();
    if (detail == null) {
      return "";
    }
    if (row.action().endsWith(".list")) {
      return Texts.count(detail.strip().split("\\s+").length, "record");
    }
    return detail.length() <= SHORT ? detail : detail.substring(0, SHORT) + " ...";
  }
}
