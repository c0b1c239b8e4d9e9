package org.permanency.workflow.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Letters by key: what a file of {@code letter-templates} says. The agency's own letter of a key
 * takes the place of the national one; letters it does not have stay national.
 *
 * @param letters by key
 */
public record LetterTemplates(Map<String, Template> letters) {
  private static final Pattern NAME = Pattern.compile("\\{([a-z][a-z-]*)}");

  /**
   * A letter.
   *
   * @param label what people call it
   * @param subject its heading; names in braces are filled in
   * @param text its words; names in braces are filled in
   */
  public record Template(String label, String subject, String text) {
    /** Names in braces that it uses. */
    public Set<String> names() {
      var names = new TreeSet<String>();
      NAME.matcher(subject + "\n" + text).results().forEach(m -> names.add(m.group(1)));
      return names;
    }
  }

  /** Copies the map. */
  public LetterTemplates {
    letters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(letters));
  }

  /** Text with its names filled in; a name that is not known is left empty. */
  public static String filled(String text, Map<String, String> values) {
    return NAME.matcher(text)
        .replaceAll(
            m -> java.util.regex.Matcher.quoteReplacement(values.getOrDefault(m.group(1), "")));
  }
}
