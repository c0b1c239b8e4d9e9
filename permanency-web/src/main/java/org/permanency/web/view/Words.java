package org.permanency.web.view;

import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.permanency.kernel.Reason;

/** Puts reasons and codes into words: {@code messages.properties}, facts in {@code {name}}. */
public final class Words {
  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("org.permanency.web.messages", Locale.UK);

  private Words() {}

  /** The reason as a sentence. */
  public static String of(Reason reason) {
    var text = text(reason.code());
    for (var fact : reason.facts().entrySet()) {
      text = text.replace("{" + fact.getKey() + "}", shown(fact.getValue()));
    }
    return text;
  }

  /** Days as people write them; everything else as it is. */
  private static String shown(String value) {
    return value.matches("\\d{4}-\\d{2}-\\d{2}") ? Texts.day(LocalDate.parse(value)) : value;
  }

  /** The text of a code; the code itself when there is none, which a test forbids. */
  public static String text(String code) {
    try {
      return TEXTS.getString(code);
    } catch (MissingResourceException e) {
      return code;
    }
  }
}
