package org.permanency.panel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Reason;
import org.permanency.panel.rule.Sitting;

/**
 * A matter on an agenda with all that is known of it.
 *
 * @param row the matter on the agenda
 * @param there members who sit on it: at the time it was heard, or as far as is known
 * @param presides who presides; null when nobody may
 * @param missing what the quorum lacks; empty when quorate
 * @param barred members who may not sit on it because they are of it or worked on it, with names
 * @param conflicts interests that were declared
 * @param attendees who else is there
 * @param notes its minutes, the earlier first
 */
public record ItemView(
    ItemRow row,
    List<Sitting> there,
    @Nullable UUID presides,
    List<Reason> missing,
    Map<UUID, String> barred,
    List<Conflict> conflicts,
    List<Attendee> attendees,
    List<Note> notes) {
  /** Copies the collections. */
  public ItemView {
    there = List.copyOf(there);
    missing = List.copyOf(missing);
    barred = Map.copyOf(barred);
    conflicts = List.copyOf(conflicts);
    attendees = List.copyOf(attendees);
    notes = List.copyOf(notes);
  }

  /** Id of the item. */
  public UUID id() {
    return row.id();
  }

  /** Version of the item. */
  public int version() {
    return row.version();
  }

  /** An interest that a member has in a matter. */
  public record Conflict(
      UUID item, UUID member, String name, String what, LocalDate on, String by) {}

  /**
   * Somebody else who is there.
   *
   * @param attended null while it is not known
   */
  public record Attendee(
      UUID id, UUID item, String name, String role, @Nullable Boolean attended) {}

  /**
   * A piece of the minutes.
   *
   * @param correction whether it was written after the minutes were final
   * @param user id of its writer's user
   */
  public record Note(
      UUID id,
      UUID item,
      String words,
      boolean correction,
      Instant at,
      String by,
      String user,
      int version) {}
}
