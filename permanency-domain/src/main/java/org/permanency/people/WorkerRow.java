package org.permanency.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A worker in a list, with the post held on the business day, or the last one.
 *
 * @param id the worker
 * @param code the agency's number for them
 * @param name as shown
 * @param organisation {@code council} or {@code provider}; null when no post is known
 * @param post what they do
 * @param qualified whether they are a qualified social worker
 * @param starts first day in the post
 * @param ends first day after; null while they hold it
 */
public record WorkerRow(
    UUID id,
    String code,
    String name,
    @Nullable String organisation,
    @Nullable String post,
    @Nullable Boolean qualified,
    @Nullable LocalDate starts,
    @Nullable LocalDate ends) {}
