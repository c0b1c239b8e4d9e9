package org.permanency.panel;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.panel.rule.Hearing;
import org.permanency.panel.rule.ItemState;

/**
 * A matter on the agenda of a meeting.
 *
 * @param id of the item
 * @param meeting of which meeting
 * @param on day of the meeting
 * @param matter the matter
 * @param slot when its time begins
 * @param minutes how long its time is
 * @param state what became of it
 * @param hearing how it was heard; null while it was not
 * @param invalidWhy why it is not valid; null when it is
 * @param finalOn day on which its minutes became final; null before
 * @param finalBy who made them final; null before
 * @param version to send back with a change
 */
public record ItemRow(
    UUID id,
    UUID meeting,
    LocalDate on,
    MatterView matter,
    LocalTime slot,
    int minutes,
    ItemState state,
    @Nullable Hearing hearing,
    @Nullable String invalidWhy,
    @Nullable LocalDate finalOn,
    @Nullable String finalBy,
    int version) {
  /** When its time ends. */
  public LocalTime slotEnds() {
    return slot.plusMinutes(minutes);
  }
}
