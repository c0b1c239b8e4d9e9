package org.permanency.web.view.panels;

import org.permanency.panel.MatterFile;

/** What is to be done next with a matter, and by whom. */
final class MatterNow {
  private static final String NOTHING = "Nothing more is to be done here.";

  private MatterNow() {}

  /**
   * In a sentence.
   *
   * @param openUntil last day for an answer, in words
   */
  static String of(MatterFile file, String openUntil) {
    return switch (file.row().state()) {
      case WAITING -> "The panel adviser puts it on the agenda of a meeting.";
      case LISTED -> "The panel hears it at the meeting below.";
      case HEARD -> "The panel adviser makes the minutes of the meeting below final.";
      case TO_DECIDE -> "The agency decision maker decides.";
      case PROPOSED -> proposed(file, openUntil);
      case REVIEW -> "Put on record here what the independent review recommends.";
      case RETURNED -> "The assessment goes on to a full report.";
      case DECIDED -> decided(file);
      case ADVISED, WITHDRAWN -> NOTHING;
    };
  }

  private static String proposed(MatterFile file, String openUntil) {
    return file.written() == null
        ? "Write the letter: the time for an answer begins with it."
        : "Put on record here what the people answer. If nothing comes, the decision maker decides"
            + " after "
            + openUntil
            + ".";
  }

  private static String decided(MatterFile file) {
    boolean told = file.last().filter(d -> d.told() == null).isEmpty();
    if (file.last().filter(d -> d.written() == null).isPresent()) {
      return told ? "Write the letter." : "Tell the people, and write the letter.";
    }
    return told ? NOTHING : "Tell the people.";
  }
}
