package org.permanency.panel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper for the pack of a meeting.
 *
 * @param title as the agenda says it
 * @param paragraphs its text; empty for a PDF
 * @param pdf its pages; empty for text
 * @param forMembers whether members of the panel may see it
 */
public record Paper(String title, List<Paragraph> paragraphs, byte[] pdf, boolean forMembers) {
  /**
   * A paragraph.
   *
   * @param heading above it; null for none
   * @param text its words; lines stay lines
   * @param forMembers whether members of the panel may see it; otherwise they read that something
   *     is left out
   */
  public record Paragraph(@Nullable String heading, String text, boolean forMembers) {
    /** A paragraph that everybody may see. */
    public static Paragraph of(String heading, String text) {
      return new Paragraph(heading, text, true);
    }
  }

  /** Copies the list. */
  public Paper {
    paragraphs = List.copyOf(paragraphs);
  }

  /** A paper of text that members may see. */
  public static Paper text(String title, List<Paragraph> paragraphs) {
    return new Paper(title, paragraphs, new byte[0], true);
  }
}
