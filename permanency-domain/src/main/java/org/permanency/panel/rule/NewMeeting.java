package org.permanency.panel.rule;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A meeting that is called.
 *
 * @param panel key in the rule {@code panels}
 * @param on its day
 * @param begins its time
 * @param place where, up to 200 characters
 * @param joint whether it is a panel of two or more agencies
 */
public record NewMeeting(
    String panel, LocalDate on, LocalTime begins, String place, boolean joint) {}
