package org.permanency.web.view.panels;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Reason;
import org.permanency.panel.rule.Finding;
import org.permanency.panel.rule.ItemState;
import org.permanency.panel.rule.MatterKind;
import org.permanency.panel.rule.MatterState;
import org.permanency.panel.rule.MeetingState;
import org.permanency.panel.rule.Office;
import org.permanency.web.view.Words;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.list.Tag.Meaning;

/** Panels in words. */
final class PanelWords {
  static final String MEETING = "/panels/meeting.xhtml?id=";
  static final String ITEM = "/panels/item.xhtml?id=";
  static final String MATTER = "/panels/matter.xhtml?id=";
  static final String MEMBER = "/panels/member.xhtml?id=";
  static final String PACK = "/panels/pack.xhtml?id=";

  static final List<Choice> PANELS =
      List.of(new Choice("fostering", "Fostering"), new Choice("adoption", "Adoption"));
  static final List<Choice> YES_NO = List.of(new Choice("yes", "Yes"), new Choice("no", "No"));
  static final List<Choice> OFFICES =
      Arrays.stream(Office.values()).map(o -> new Choice(o.name(), o.label())).toList();
  static final List<Choice> EMPLOYERS =
      List.of(
          new Choice("COUNCIL", "The council"),
          new Choice("AGENCY", "The agency"),
          new Choice("OTHER", "Somebody else, or nobody"));
  static final List<Choice> KINDS =
      Arrays.stream(MatterKind.values()).map(k -> new Choice(k.name(), k.label())).toList();
  static final List<Choice> STATES =
      Arrays.stream(MatterState.values()).map(s -> new Choice(s.name(), s.label())).toList();
  static final List<Choice> MEETING_STATES =
      Arrays.stream(MeetingState.values()).map(s -> new Choice(s.name(), s.label())).toList();
  static final List<Choice> ANSWERS =
      List.of(
          new Choice("ASKED", "Asked"),
          new Choice("COMING", "Coming"),
          new Choice("APOLOGIES", "Apologies"));
  static final List<Choice> FOLLOWS =
      List.of(
          new Choice("REPRESENTATIONS", "Representations to the agency"),
          new Choice("MECHANISM", "Application for an independent review"),
          new Choice("ACCEPTED", "They accept it"));

  /** Value of a choice that says nothing: an empty one would be sent as its words. */
  static final String AS_IT_IS = "-";

  static final List<Choice> HOME_TYPES =
      List.of(
          new Choice(AS_IT_IS, "As it is"),
          new Choice("mainstream", "Mainstream"),
          new Choice("connected", "Connected person"),
          new Choice("link", "Link and short breaks"),
          new Choice("supported-lodgings", "Supported lodgings"),
          new Choice("parent-and-child", "Parent and child"),
          new Choice("remand", "Remand"),
          new Choice("emergency", "Emergency"),
          new Choice("long-term", "Long term"));

  private PanelWords() {}

  static Tag tag(MatterState state) {
    return switch (state) {
      case WAITING, TO_DECIDE -> new Tag(state.label(), Meaning.DUE);
      case LISTED, HEARD, PROPOSED, REVIEW -> Tag.info(state.label());
      case DECIDED, ADVISED -> new Tag(state.label(), Meaning.DONE);
      case RETURNED, WITHDRAWN -> Tag.plain(state.label());
    };
  }

  static Tag tag(MeetingState state) {
    return switch (state) {
      case CALLED -> Tag.info(state.label());
      case HELD -> new Tag(state.label(), Meaning.DONE);
      case CANCELLED -> Tag.plain(state.label());
    };
  }

  static Tag tag(ItemState state) {
    return switch (state) {
      case LISTED -> Tag.info(state.label());
      case HEARD -> new Tag(state.label(), Meaning.DONE);
      case INVALID -> new Tag(state.label(), Meaning.LATE);
      case TAKEN_OFF -> Tag.plain(state.label());
    };
  }

  /** Whether the day is late, soon or later. */
  static @Nullable Tag due(@Nullable LocalDate due, LocalDate today) {
    if (due == null) {
      return null;
    }
    var words = org.permanency.web.view.Texts.day(due);
    return due.isBefore(today)
        ? new Tag("Late: " + words, Meaning.LATE)
        : new Tag(words, due.isBefore(today.plusDays(3)) ? Meaning.DUE : Meaning.PLAIN);
  }

  static List<Choice> findings(Collection<Finding> of) {
    return of.stream().map(f -> new Choice(f.name(), f.label())).toList();
  }

  static String label(@Nullable Finding finding) {
    return finding == null ? "" : finding.label();
  }

  static List<String> reasons(List<Reason> reasons) {
    return reasons.stream().map(Words::of).toList();
  }
}
