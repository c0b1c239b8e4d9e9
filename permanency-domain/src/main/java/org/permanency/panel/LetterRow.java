package org.permanency.panel;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter about a decision.
 *
 * @param address e-mail address; null when it went by post
 * @param file version of the rule {@code letter-templates} it was written from
 */
public record LetterRow(
    UUID id,
    UUID decision,
    String template,
    String subject,
    String body,
    @Nullable String address,
    String file,
    LocalDate on,
    String by) {}
