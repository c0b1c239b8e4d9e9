package org.permanency.web.view.arrangements;

import java.util.Arrays;
import java.util.List;
import org.permanency.arrangements.rule.ArrangementKind;
import org.permanency.arrangements.rule.ArrangementState;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.list.Tag.Meaning;

/** Notified arrangements in words. */
final class ArrangementWords {
  /** Page of an arrangement. */
  static final String ARRANGEMENT = "/arrangements/arrangement.xhtml?id=";

  static final List<Choice> STATES =
      List.of(
          new Choice("NOTIFIED", "Notified"),
          new Choice("SUITABLE", "Suitable"),
          new Choice("REQUIREMENTS", "Suitable with requirements"),
          new Choice("PROHIBITED", "Prohibited"),
          new Choice("APPLIED", "Before the court"),
          new Choice("REPORTED", "Reported to the court"),
          new Choice("ENDED", "Ended"));

  /** Kinds as a form sends them. */
  static final List<Choice> KINDS =
      Arrays.stream(ArrangementKind.values()).map(k -> new Choice(k.code(), k.label())).toList();

  /** Kinds as the list filters them. */
  static final List<Choice> LISTED =
      Arrays.stream(ArrangementKind.values()).map(k -> new Choice(k.name(), k.label())).toList();

  private ArrangementWords() {}

  static String state(ArrangementState state) {
    return Choice.label(STATES, state.name());
  }

  static Tag tag(ArrangementState state) {
    return switch (state) {
      case NOTIFIED -> new Tag(state(state), Meaning.DUE);
      case SUITABLE, REPORTED -> new Tag(state(state), Meaning.DONE);
      case REQUIREMENTS, APPLIED -> new Tag(state(state), Meaning.INFO);
      case PROHIBITED -> new Tag(state(state), Meaning.LATE);
      case ENDED -> Tag.plain(state(state));
    };
  }
}
