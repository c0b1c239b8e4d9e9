package org.permanency.panel.rule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Reason;

/** What may be done with a meeting and its agenda. */
public final class MeetingRules {
  private static final int LONGEST = 240;

  private MeetingRules() {}

  /** Reasons against calling a meeting. */
  public static List<Reason> call(NewMeeting it, Set<String> panels, int members) {
    var no = new ArrayList<Reason>();
    if (!panels.contains(it.panel())) {
      no.add(Reason.of("panel.meeting.panel"));
    } else if (members == 0) {
      no.add(Reason.of("panel.meeting.nobody"));
    }
    if (it.place().isBlank() || it.place().length() > 200) {
      no.add(Reason.of("panel.meeting.place", "most", 200));
    }
    return no;
  }

  /**
   * What the rules look at when an agenda changes.
   *
   * @param state of the meeting
   * @param stale whether somebody else changed it after it was read
   */
  public record Facts(MeetingState state, boolean stale) {}

  /** Reasons against any change of a meeting. */
  public static List<Reason> change(Facts facts) {
    var no = new ArrayList<Reason>();
    if (facts.stale()) {
      no.add(Reason.of("panel.meeting.changed"));
    }
    if (facts.state() != MeetingState.CALLED) {
      no.add(Reason.of("panel.meeting.over", "state", facts.state().label()));
    }
    return no;
  }

  /** A time on an agenda. */
  public record Slot(LocalTime from, LocalTime until) {
    boolean overlaps(Slot other) {
      return from.isBefore(other.until()) && other.from().isBefore(until);
    }
  }

  /**
   * Reasons against putting a matter on an agenda, beside those that its own room has.
   *
   * @param matter state of the matter
   * @param samePanel whether the matter is of the meeting's panel
   * @param begins when the meeting begins
   * @param taken times of the agenda that are taken
   */
  public static List<Reason> put(
      MatterState matter,
      boolean samePanel,
      LocalTime begins,
      LocalTime slot,
      int minutes,
      List<Slot> taken) {
    var no = new ArrayList<Reason>();
    if (matter != MatterState.WAITING) {
      no.add(Reason.of("panel.item.state", "state", matter.label()));
    }
    if (!samePanel) {
      no.add(Reason.of("panel.item.panel"));
    }
    if (minutes < 5 || minutes > LONGEST) {
      no.add(Reason.of("panel.item.minutes", "most", LONGEST));
      return no;
    }
    var wanted = new Slot(slot, slot.plusMinutes(minutes));
    if (slot.isBefore(begins) || !wanted.from().isBefore(wanted.until())) {
      no.add(Reason.of("panel.item.slot", "begins", begins));
    } else if (taken.stream().anyMatch(wanted::overlaps)) {
      no.add(Reason.of("panel.item.taken"));
    }
    return no;
  }

  /** Reasons against times of a member at a meeting. */
  public static List<Reason> present(
      @Nullable LocalTime came, @Nullable LocalTime went, LocalDate on, LocalDate today) {
    var no = new ArrayList<Reason>();
    if (on.isAfter(today)) {
      no.add(Reason.of("panel.called.not-yet", "on", on));
    }
    if (went != null && (came == null || !came.isBefore(went))) {
      no.add(Reason.of("panel.called.times"));
    }
    return no;
  }
}
