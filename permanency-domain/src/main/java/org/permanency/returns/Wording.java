package org.permanency.returns;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.permanency.kernel.Reason;
import org.permanency.returns.rule.Fault;
import org.permanency.returns.rule.FaultCode;

/**
 * Puts codes into the words of {@code messages/returns.properties}. A word in braces stands for a
 * fact of that name, {@code {column}} and {@code {value}} among them.
 */
public final class Wording {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("messages.returns", Locale.UK);

  private Wording() {}

  /** What is wrong with a row or file and what would be right; at most 500 characters. */
  public static String say(Fault fault) {
    var facts = new HashMap<>(fault.facts());
    facts.put("column", fault.column() == null ? "" : fault.column());
    facts.put("value", fault.value() == null ? "" : Fault.shortened(fault.value(), 60));
    var text = filled(template(fault.code()), facts);
    var check = fault.facts().get("check");
    return Fault.shortened(check == null ? text : text + " (National check " + check + ".)", 500);
  }

  /** Why an import was refused as a whole. */
  public static String say(Reason reason) {
    return filled(WORDS.getString(reason.code()), reason.facts());
  }

  /** Whether there are words for the code. */
  static boolean has(String code) {
    try {
      return !WORDS.getString(code).isBlank();
    } catch (MissingResourceException e) {
      return false;
    }
  }

  static String template(FaultCode code) {
    return WORDS.getString("returns.problem." + code.code());
  }

  static String filled(String template, Map<String, String> facts) {
    var out = new StringBuilder();
    int at = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
      int close = template.indexOf('}', open);
      out.append(template, at, open);
      out.append(facts.getOrDefault(template.substring(open + 1, close), ""));
      at = close + 1;
    }
    return out.append(template, at, template.length()).toString();
  }
}
