package org.permanency.panel.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words that members of a panel do not see. */
public final class Redactions {
  /** What stands in their place. */
  public static final String BLACK = "[removed]";

  private static final Pattern GAP = Pattern.compile("\\s+");

  private Redactions() {}

  /** The text without the words, whatever their case and the blanks between them. */
  public static String without(String text, List<String> words) {
    var shown = text;
    var longest = words.stream().sorted(Comparator.comparing(String::length).reversed()).toList();
    for (var word : longest) {
      shown =
          pattern(word).matcher(shown).replaceAll(java.util.regex.Matcher.quoteReplacement(BLACK));
    }
    return shown;
  }

  /** Whether the text has any of the words. */
  public static boolean in(String text, List<String> words) {
    return words.stream().anyMatch(w -> pattern(w).matcher(text).find());
  }

  private static Pattern pattern(String words) {
    var parts =
        GAP.splitAsStream(words.strip().toLowerCase(Locale.UK)).map(Pattern::quote).toList();
    return Pattern.compile(
        String.join("\\s+", parts), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
