package org.permanency.web.view.adoption;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.adoption.rule.AdopterKind;
import org.permanency.adoption.rule.AdopterReview.Cause;
import org.permanency.adoption.rule.AdopterReview.Outcome;
import org.permanency.adoption.rule.AdopterState;
import org.permanency.adoption.rule.AdopterTerms;
import org.permanency.web.view.Texts;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.list.Tag.Meaning;

/** Adopters in words. */
final class AdopterWords {
  /** Page of adopters. */
  static final String ADOPTER = "/adoption/adopter.xhtml?id=";

  static final List<Choice> STATES =
      List.of(
          new Choice("WAITING", "Waiting for a match"),
          new Choice("MATCHED", "Matched"),
          new Choice("PLACED", "Child placed"),
          new Choice("WITHDRAWN", "Resigned"),
          new Choice("ENDED", "Ended"));
  static final List<Choice> KINDS =
      Arrays.stream(AdopterKind.values()).map(k -> new Choice(k.code(), k.label())).toList();
  static final List<Choice> ENDS =
      List.of(
          new Choice("RESIGNED", "They resigned"),
          new Choice("TRANSFERRED", "Another agency takes them over"),
          new Choice("ADOPTED", "The court made the adoption order"));
  static final List<Choice> CAUSES =
      List.of(
          new Choice("YEARLY", "A year without a match"),
          new Choice("CHANGE", "Something significant changed"));
  static final List<Choice> OUTCOMES =
      List.of(
          new Choice("STANDS", "The approval stands"),
          new Choice("PANEL", "To the panel: the approval may end or change"));

  private AdopterWords() {}

  static String state(AdopterState state) {
    return Choice.label(STATES, state.name());
  }

  static String cause(Cause cause) {
    return Choice.label(CAUSES, cause.name());
  }

  static String outcome(Outcome outcome, @Nullable String verdict) {
    if (outcome == Outcome.STANDS) {
      return "The approval stands";
    }
    return verdict == null
        ? "Before the panel"
        : switch (verdict) {
          case "UNSUITABLE" -> "Decided: the approval ended";
          case "SUITABLE" -> "Decided: the approval goes on";
          case "PROPOSED_UNSUITABLE" -> "Proposed: the approval shall end";
          default -> "Decided";
        };
  }

  static String end(@Nullable String how) {
    return how == null
        ? ""
        : how.equals("TERMINATED") ? "Ended by the agency" : Choice.label(ENDS, how);
  }

  static Tag tag(AdopterState state) {
    return switch (state) {
      case WAITING -> new Tag(state(state), Meaning.DUE);
      case MATCHED -> new Tag(state(state), Meaning.INFO);
      case PLACED -> new Tag(state(state), Meaning.DONE);
      case WITHDRAWN, ENDED -> Tag.plain(state(state));
    };
  }

  /** Ages in words; a limit that is not there is left out. */
  static String ages(@Nullable Integer from, @Nullable Integer to) {
    if (from == null && to == null) {
      return "Any age";
    }
    return to == null ? from + " and older" : (from == null ? 0 : from) + " to " + to;
  }

  static String terms(AdopterTerms terms) {
    return Texts.count(terms.children(), "child").replace("childs", "children")
        + ", "
        + ages(terms.ageFrom(), terms.ageTo()).toLowerCase(java.util.Locale.UK)
        + (terms.siblings() ? ", brothers and sisters together" : "");
  }
}
