package org.permanency.web.view.imports;

import java.util.List;
import org.permanency.returns.rule.ImportKind;
import org.permanency.returns.rule.ImportState;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;

/** Imports in words. */
final class ImportWords {
  static final List<Choice> KINDS =
      List.of(new Choice("903", "National return"), new Choice("own", "Own files"));
  static final List<Choice> SEVERITIES =
      List.of(new Choice("refusal", "Row stays out"), new Choice("warning", "Warning"));

  private ImportWords() {}

  static String kind(ImportKind kind) {
    return Choice.label(KINDS, kind.word());
  }

  static Tag state(ImportState state) {
    return switch (state) {
      case CHECKING -> Tag.info("Being checked");
      case CHECKED -> new Tag("Checked, not taken in", Tag.Meaning.DUE);
      case APPLYING -> Tag.info("Being taken in");
      case APPLIED -> new Tag("Taken in", Tag.Meaning.DONE);
      case REFUSED -> new Tag("Refused", Tag.Meaning.LATE);
      case FAILED -> new Tag("Failed, nothing taken in", Tag.Meaning.LATE);
      case INTERRUPTED -> new Tag("Cut off, nothing taken in", Tag.Meaning.LATE);
      case DISCARDED -> Tag.plain("Discarded");
    };
  }
}
