package org.permanency.web.view.returns;

import java.util.List;
import org.permanency.returns.check.CheckedRule;
import org.permanency.returns.check.rule.Severity;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;

/** Words of checks of the return. */
final class ReturnWords {
  static final List<Choice> SEVERITIES =
      List.of(new Choice("ERROR", "To be mended"), new Choice("QUERY", "To be looked at"));
  static final List<Choice> STATES =
      List.of(
          new Choice("fails", "Rows fail"),
          new Choice("passes", "All rows pass"),
          new Choice("unchecked", "Not checked"));
  static final List<Choice> SOURCES =
      List.of(new Choice("OWN", "Own records"), new Choice("FILES", "Files"));

  private ReturnWords() {}

  static Tag severity(Severity severity) {
    return severity == Severity.ERROR
        ? new Tag("To be mended", Tag.Meaning.LATE)
        : new Tag("To be looked at", Tag.Meaning.DUE);
  }

  static Tag state(CheckedRule rule) {
    if (rule.missing() != null) {
      return new Tag("Not checked", Tag.Meaning.INFO);
    }
    return rule.findings() > 0 ? severity(rule.severity()) : new Tag("Passes", Tag.Meaning.DONE);
  }
}
