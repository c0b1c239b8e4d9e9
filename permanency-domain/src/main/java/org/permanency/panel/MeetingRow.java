package org.permanency.panel;

import java.util.UUID;
import org.permanency.panel.rule.MeetingState;
import org.permanency.panel.rule.NewMeeting;

/**
 * A meeting in a list.
 *
 * @param id of the meeting
 * @param meeting which panel, when and where
 * @param state where it is
 * @param matters how many are on its agenda
 * @param coming how many members said that they come, or came
 * @param version to send back with a change
 */
public record MeetingRow(
    UUID id, NewMeeting meeting, MeetingState state, int matters, int coming, int version) {}
