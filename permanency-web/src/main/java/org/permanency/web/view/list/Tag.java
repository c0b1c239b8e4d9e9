package org.permanency.web.view.list;

import java.util.Locale;

/**
 * A short word with a meaning, shown with an icon and a colour but never by colour alone.
 *
 * @param text the word
 * @param meaning what it means to the reader
 */
public record Tag(String text, Meaning meaning) {
  /** What a tag, a figure or a line may mean. */
  public enum Meaning {
    /** Something is late or wrong. */
    LATE,
    /** Something is due soon or wants a look. */
    DUE,
    /** Something is done or in order. */
    DONE,
    /** Something to know. */
    INFO,
    /** No meaning beyond the word. */
    PLAIN
  }

  /** A word without further meaning. */
  public static Tag plain(String text) {
    return new Tag(text, Meaning.PLAIN);
  }

  /** A word to know. */
  public static Tag info(String text) {
    return new Tag(text, Meaning.INFO);
  }

  /** Name of the style. */
  public String style() {
    return "tag tag-" + meaning.name().toLowerCase(Locale.ROOT);
  }
}
