package org.permanency.fostering.rule;

import java.time.LocalDate;

/**
 * A new payment level.
 *
 * @param from first night paid at it; the level before ends there
 * @param level key in the rule {@code fostering-allowances}
 */
public record LevelChange(LocalDate from, String level) {}
