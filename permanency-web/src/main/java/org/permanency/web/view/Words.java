package org.permanency.web.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.permanency.kernel.Reason;

/**
 * Puts reasons and codes into words: {@code messages.properties} here, {@code
 * messages/<room>.properties} beside the room; facts in {@code {name}}.
 */
public final class Words {
  private static final String TEXTS = "org.permanency.web.messages";
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern INSTANT = Pattern.compile(DAY.pattern() + "T[0-9:.]{5,18}Z");

  private Words() {}

  /** The reason as a sentence. */
  public static String of(Reason reason) {
    var text = text(reason.code());
    for (var fact : reason.facts().entrySet()) {
      text = text.replace("{" + fact.getKey() + "}", fact(reason, fact.getKey(), fact.getValue()));
    }
    return text;
  }

  /** Days and times as people write them; states and the like by {@code room.fact.VALUE}. */
  private static String fact(Reason reason, String name, String value) {
    try {
      if (DAY.matcher(value).matches()) {
        return Texts.day(LocalDate.parse(value));
      }
      if (INSTANT.matcher(value).matches()) {
        return Texts.time(Instant.parse(value));
      }
    } catch (DateTimeParseException e) {
      return value; // looks like a day, as 2016-02-31 does, and is none
    }
    return find(room(reason.code()) + "." + name + "." + value).orElse(value);
  }

  /** The text of a code; the code itself when there is none, which a test forbids. */
  public static String text(String code) {
    return find(code).orElse(code);
  }

  private static Optional<String> find(String code) {
    return in(TEXTS, code).or(() -> in("messages." + room(code), code));
  }

  private static String room(String code) {
    int dot = code.indexOf('.');
    return dot < 0 ? code : code.substring(0, dot);
  }

  private static Optional<String> in(String bundle, String code) {
    try {
      return Optional.of(ResourceBundle.getBundle(bundle, Locale.UK).getString(code));
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }
}
