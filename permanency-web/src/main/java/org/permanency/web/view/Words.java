package org.permanency.web.view;

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
      text = text.replace("{" + fact.getKey() + "}", fact.getValue());
    }
    return text;
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
