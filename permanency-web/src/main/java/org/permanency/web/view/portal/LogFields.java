package org.permanency.web.view.portal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.permanency.portal.rule.CarerDiary;
import org.permanency.portal.rule.NewEntry;
import org.permanency.record.rule.Typed;
import org.permanency.web.view.shell.Missing;

/** Reads an entry of a diary out of the fields of a form, whichever way it was sent. */
final class LogFields {
  static final String WORDS = "f-";

  /** Id of the input that a reason is about, by the last part of its code. */
  static final Map<String, String> FIELDS =
      Map.of(
          "child", "child", "kind", "kind", "day", "on", "future", "on", "time", "time", "none",
          "");

  private LogFields() {}

  static NewEntry read(UnaryOperator<String> typed, Map<String, CarerDiary.Kind> kinds) {
    var key = typed.apply("kind");
    var words = new LinkedHashMap<String, String>();
    var kind = kinds.get(key);
    if (kind != null) {
      kind.fields().forEach(f -> words.put(f.key(), typed.apply(WORDS + f.key())));
    }
    var child = Missing.id(typed.apply("child"));
    return new NewEntry(
        child == null ? new UUID(0, 0) : child,
        key,
        new Typed(
            typed.apply("on"),
            typed.apply("on-month"),
            typed.apply("on-year"),
            typed.apply("time"),
            "",
            words),
        typed.apply("once"));
  }

  /** Id of the input that a reason is about. */
  static String field(org.permanency.kernel.Reason reason) {
    var named = reason.facts().get("field");
    var code = reason.code();
    return named == null
        ? FIELDS.getOrDefault(code.substring(code.lastIndexOf('.') + 1), "")
        : WORDS + named;
  }
}
