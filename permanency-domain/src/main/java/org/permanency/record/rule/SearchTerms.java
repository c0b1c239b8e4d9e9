package org.permanency.record.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody types into the search of records: every word has to be there, each as the beginning
 * of a word.
 *
 * @param words lower case, three letters or more, without words that the index leaves out
 */
public record SearchTerms(List<String> words) {
  private static final int SHORTEST = 3;
  private static final int MOST = 10;
  private static final int AROUND = 80;

  /** What the database's index leaves out. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "about", "are", "com", "for", "from", "how", "that", "the", "this", "was", "what", "when",
          "where", "who", "will", "with", "und", "www");

  /** Copies the words. */
  public SearchTerms {
    words = List.copyOf(words);
  }

  /** The words of a text. */
  public static SearchTerms of(String text) {
    return new SearchTerms(
        Arrays.stream(text.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+"))
            .filter(w -> w.length() >= SHORTEST && !LEFT_OUT.contains(w))
            .distinct()
            .limit(MOST)
            .toList());
  }

  /** As MariaDB's boolean mode wants it. */
  public String bool() {
    return words.stream().map(w -> "+" + w + "*").collect(Collectors.joining(" "));
  }

  /** The words around the first hit in a text, on one line. */
  public String snippet(String text) {
    var line = text.replaceAll("\\s+", " ").strip();
    var lower = line.toLowerCase(Locale.UK);
    int at = words.stream().mapToInt(lower::indexOf).filter(i -> i >= 0).min().orElse(0);
    int from = Math.max(0, at - AROUND);
    int to = Math.min(line.length(), at + AROUND * 2);
    return (from > 0 ? "... " : "")
        + line.substring(from, to).strip()
        + (to < line.length() ? " ..." : "");
  }
}
