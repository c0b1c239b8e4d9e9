package org.permanency.web.view.keeping;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.permanency.keeping.HouseholdName;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.list.Tag.Meaning;

/** Work with carers in words. */
final class KeepingWords {
  static final String CARE = "/carers/household-care.xhtml?id=";
  static final List<Choice> YES_NO = List.of(new Choice("yes", "Yes"), new Choice("no", "No"));

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("SUPERVISION", "Supervision visit"),
          Map.entry("UNANNOUNCED", "Unannounced visit"),
          Map.entry("PREPARING", "Being written"),
          Map.entry("AT_PANEL", "With the panel"),
          Map.entry("TO_DECIDE", "With the decision maker"),
          Map.entry("CANCELLED", "Given up"),
          Map.entry("CONTINUE", "Approval goes on"),
          Map.entry("NEW_TERMS", "New terms"),
          Map.entry("TERMINATE", "Approval ends"),
          Map.entry("TRANSFER_OUT", "Transfer to another service"),
          Map.entry("TRANSFER_IN", "Transfer from another service"),
          Map.entry("STANDARDS", "Standards of care"),
          Map.entry("ENQUIRY", "Being looked into"),
          Map.entry("STRATEGY_MEETING", "Strategy meeting"),
          Map.entry("ACTION", "Action taken meanwhile"),
          Map.entry("SUPPORT", "Support for the carers"),
          Map.entry("SCHEDULE_7", "Schedule 7 event notified"),
          Map.entry("STAGE_ONE", "Stage one"),
          Map.entry("ANSWERED_ONE", "Stage one, answered"),
          Map.entry("STAGE_TWO", "Stage two"),
          Map.entry("ANSWERED_TWO", "Stage two, answered"),
          Map.entry("PANEL_ASKED", "Stage three, panel asked for"),
          Map.entry("PANEL_HELD", "Stage three, panel held"),
          Map.entry("PANEL_REPORTED", "Stage three, panel reported"),
          Map.entry("EXTENDED", "Time extended"),
          Map.entry("PARTLY", "Upheld in part"),
          Map.entry("WORKER", "Professional"),
          Map.entry("EXEMPTION", "Exemption from the usual limit"),
          Map.entry("SIBLINGS", "All are brothers and sisters"),
          Map.entry("EMERGENCY", "Emergency outside the terms"),
          Map.entry("OVER_LIMIT", "Over the usual limit"),
          Map.entry("OVER_PLACES", "More children than approved places"),
          Map.entry("AGE", "A child outside the approved ages"),
          Map.entry("first", "It is the first one after approval"),
          Map.entry("every", "The rule asks for it at this number"),
          Map.entry("concern", "There was a concern since the last one"),
          Map.entry("ending", "The end of the approval is recommended"),
          Map.entry("terms", "The carers have not consented to the new terms"),
          Map.entry("chosen", "It was asked for"));

  private KeepingWords() {}

  /** A word as people say it. */
  static String of(String word) {
    var known = WORDS.get(word);
    if (known != null) {
      return known;
    }
    var text = word.toLowerCase(Locale.UK).replace('_', ' ');
    return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
  }

  static String of(@org.jspecify.annotations.Nullable Enum<?> word) {
    return word == null ? "" : of(word.name());
  }

  static List<Choice> choices(Enum<?>... words) {
    return java.util.Arrays.stream(words).map(w -> new Choice(w.name(), of(w))).toList();
  }

  /** A state: open ones to know, those that are over done or plain. */
  static Tag tag(Enum<?> state, boolean over) {
    return over ? Tag.plain(of(state)) : new Tag(of(state), Meaning.INFO);
  }

  static String name(@org.jspecify.annotations.Nullable HouseholdName household) {
    return household == null ? "" : household.name();
  }

  static String code(@org.jspecify.annotations.Nullable HouseholdName household) {
    return household == null ? "" : household.code();
  }
}
