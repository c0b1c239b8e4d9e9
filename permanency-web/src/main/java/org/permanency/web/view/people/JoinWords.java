package org.permanency.web.view.people;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.permanency.people.DuplicateRow;
import org.permanency.people.JoinRow;
import org.permanency.people.rule.JoinKind;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;

/** Words of duplicates and joins. */
final class JoinWords {
  static final List<Choice> KINDS =
      Arrays.stream(JoinKind.values()).map(k -> new Choice(k.name(), k.label())).toList();
  static final List<Choice> WHY =
      List.of(
          new Choice("born", "Date of birth and sound"),
          new Choice("home", "Address and sound"),
          new Choice("number", "Number"));
  static final List<Choice> STATES =
      List.of(new Choice("JOINED", "Joined"), new Choice("UNDONE", "Undone"));

  private JoinWords() {}

  static String why(DuplicateRow row) {
    return row.why().stream().map(w -> Choice.label(WHY, w)).collect(Collectors.joining(", "));
  }

  static String state(JoinRow row) {
    return row.stands() ? "Joined" : "Undone";
  }

  static Tag tag(JoinRow row) {
    return row.stands() ? new Tag("Joined", Tag.Meaning.DONE) : Tag.plain("Undone");
  }

  static String page(JoinKind kind, Object kept, Object ended) {
    return "/people/join.xhtml?kind=" + kind + "&kept=" + kept + "&ended=" + ended;
  }
}
