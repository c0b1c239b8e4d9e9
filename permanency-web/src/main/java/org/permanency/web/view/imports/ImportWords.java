package org.permanency.web.view.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.permanency.returns.ImportSummary;
import org.permanency.returns.rule.ImportKind;
import org.permanency.returns.rule.ImportState;
import org.permanency.web.view.Texts;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;

/** Imports in words. */
final class ImportWords {
  static final List<Choice> KINDS =
      List.of(new Choice("903", "National return"), new Choice("own", "Own files"));
  static final List<Choice> FORMATS =
      List.of(new Choice("903", "National return (SSDA903)"), new Choice("own", "Own files"));
  static final List<Choice> MODES =
      List.of(
          new Choice("lenient", "Leave them out, take in the others"),
          new Choice("strict", "Take in nothing"));
  static final List<Choice> SEVERITIES =
      List.of(new Choice("refusal", "Row stays out"), new Choice("warning", "Warning"));

  private ImportWords() {}

  static String kind(ImportKind kind) {
    return Choice.label(KINDS, kind.word());
  }

  /** Whether somebody has to wait for it. */
  static boolean running(ImportState state) {
    return state == ImportState.CHECKING || state == ImportState.APPLYING;
  }

  /** Where a running import is, in steps of ten seconds so that it is not read out all the time. */
  static String progress(ImportSummary summary, Instant now) {
    var what = summary.state() == ImportState.CHECKING ? "Being checked: " : "Being taken in: ";
    var files = Texts.count(summary.files().split(", ").length, "file");
    long tens = Math.max(0, Duration.between(summary.startedAt(), now).toSeconds() / 10);
    if (summary.state() == ImportState.APPLYING) {
      var rows = Texts.count(summary.added() + summary.changed(), "row");
      return what + rows + " of " + files + ". Nothing is changed until all of them are in.";
    }
    var time =
        tens == 0
            ? "for a few seconds"
            : tens < 6 ? "for " + tens * 10 + " seconds" : "for " + Texts.count(tens / 6, "minute");
    return what + files + ", " + time + ".";
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
