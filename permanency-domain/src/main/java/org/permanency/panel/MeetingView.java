package org.permanency.panel;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with all that is known of it.
 *
 * @param row the meeting
 * @param called members who were called
 * @param items its agenda in order, without what was taken off
 */
public record MeetingView(MeetingRow row, List<Called> called, List<ItemView> items) {
  /** Copies the lists. */
  public MeetingView {
    called = List.copyOf(called);
    items = List.copyOf(items);
  }

  /** Id of the meeting. */
  public UUID id() {
    return row.id();
  }

  /** Version of the meeting. */
  public int version() {
    return row.version();
  }

  /**
   * A member who was called.
   *
   * @param answer ASKED, COMING or APOLOGIES
   * @param came when they came; null when they did not, or not yet
   * @param went when they left; null when they stayed
   */
  public record Called(
      MemberRow member, String answer, @Nullable LocalTime came, @Nullable LocalTime went) {
    /** Whether they were there from one time to another. */
    public boolean there(LocalTime from, LocalTime until) {
      return came != null && !came.isAfter(from) && (went == null || !went.isBefore(until));
    }

    /** Whether they are expected: are there, or did not say that they do not come. */
    public boolean expected() {
      return came != null ? went == null : !answer.equals("APOLOGIES");
    }
  }
}
