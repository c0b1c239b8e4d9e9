package org.permanency.web.view.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.rules.rule.VersionState;

/**
 * A version written on screen, in the list.
 *
 * @param writer who began it
 * @param changed when something was last done to it
 * @param approver who approved it; null while nobody has
 */
public record RuleDraftRow(
    UUID id,
    String title,
    LocalDate firstDay,
    VersionState state,
    String why,
    String writer,
    Instant changed,
    @Nullable String approver) {}
