package org.permanency.providers.rule;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;

/**
 * A fee between adoption agencies for children who are placed together.
 *
 * @param provider the other agency
 * @param child ours, for one of several the eldest; null when it is theirs
 * @param theirs how the other agency calls its child; empty for ours
 * @param children how many are placed together
 * @param placedOn day of the adoption placement
 * @param orderOn day of the adoption order; null before
 * @param agreed instead of the rule's fee, whole; null for the rule's
 * @param agreedWhy why; empty without
 */
public record AdoptionFee(
    Direction direction,
    UUID provider,
    @Nullable ChildId child,
    String theirs,
    int children,
    LocalDate placedOn,
    @Nullable LocalDate orderOn,
    @Nullable Pence agreed,
    String agreedWhy) {}
