package org.permanency.training.rule;

import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.Subject;

/**
 * A booking as it is asked for.
 *
 * @param subject for whom
 * @param persons how many people of theirs come
 * @param who their names, as they want to be called; null when not said
 * @param email where letters about it go; null for none
 */
public record NewBooking(
    Subject subject, int persons, @Nullable String who, @Nullable String email) {}
