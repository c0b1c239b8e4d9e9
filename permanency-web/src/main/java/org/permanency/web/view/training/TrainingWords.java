package org.permanency.web.view.training;

import java.util.List;
import org.permanency.training.Trained;
import org.permanency.training.rule.BookingState;
import org.permanency.training.rule.NewSession;
import org.permanency.training.rule.SessionState;
import org.permanency.training.rule.Standing;
import org.permanency.web.view.Texts;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.list.Tag.Meaning;

/** Training in words. */
public final class TrainingWords {
  static final String SESSION = "/training/session.xhtml?id=";
  static final List<Choice> STATES =
      List.of(
          new Choice("PLANNED", "Planned"),
          new Choice("HELD", "Held"),
          new Choice("CANCELLED", "Cancelled"));
  static final List<Choice> YES_NO = List.of(new Choice("yes", "Yes"), new Choice("no", "No"));

  private TrainingWords() {}

  /** Day and time of a session. */
  public static String when(NewSession as) {
    var days =
        as.days() == 1 ? Texts.day(as.on()) : Texts.day(as.on()) + " to " + Texts.day(as.last());
    return days + ", " + as.at() + " to " + as.ends();
  }

  static Tag tag(SessionState state) {
    return switch (state) {
      case PLANNED -> new Tag("Planned", Meaning.INFO);
      case HELD -> new Tag("Held", Meaning.DONE);
      case CANCELLED -> Tag.plain("Cancelled");
    };
  }

  /** Where a booking stands. */
  public static Tag tag(BookingState state) {
    return switch (state) {
      case WAITING -> new Tag("On the waiting list", Meaning.DUE);
      case BOOKED -> new Tag("Booked", Meaning.INFO);
      case ATTENDED -> new Tag("Came", Meaning.DONE);
      case ABSENT -> new Tag("Did not come", Meaning.LATE);
      case CANCELLED -> Tag.plain("Taken back");
    };
  }

  /** A topic that is asked of somebody, and how they stand with it. */
  public record Asked(String topic, String taken, Tag tag, String until) {}

  /** What is asked of somebody. */
  public static List<Asked> asked(Trained trained) {
    return trained.standings().stream()
        .map(
            s ->
                new Asked(
                    s.label() + (s.safeguarding() ? " (safeguarding)" : ""),
                    Texts.day(s.on()),
                    tag(s.how()),
                    s.until() == null ? "" : "until " + Texts.day(s.until())))
        .toList();
  }

  private static Tag tag(Standing.How how) {
    return switch (how) {
      case HELD -> new Tag("Taken", Meaning.DONE);
      case LAPSED -> new Tag("To be taken again", Meaning.LATE);
      case MISSING -> new Tag("Not taken yet", Meaning.DUE);
    };
  }
}
