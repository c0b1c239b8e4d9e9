package org.permanency.returns;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.returns.rule.ImportKind;
import org.permanency.returns.rule.ImportMode;
import org.permanency.returns.rule.ImportState;

/**
 * An import as lists show it.
 *
 * @param id its id
 * @param council code of the council
 * @param kind whose formats
 * @param year collection year; null for own files alone
 * @param mode what a refusing fault does
 * @param state where it stands
 * @param files names of the files, parted by commas
 * @param rows rows read
 * @param added rows that are (or would be) new
 * @param changed rows that change (or would change) what is held
 * @param left rows that change nothing
 * @param refused rows that stay out
 * @param problems how many problems there are
 * @param message why nothing went in, in plain words; null otherwise
 * @param startedAt when it began
 * @param finishedAt when it ended; null while it runs
 * @param startedBy name of the person
 */
public record ImportSummary(
    UUID id,
    String council,
    ImportKind kind,
    @Nullable Integer year,
    ImportMode mode,
    ImportState state,
    String files,
    int rows,
    int added,
    int changed,
    int left,
    int refused,
    int problems,
    @Nullable String message,
    Instant startedAt,
    @Nullable Instant finishedAt,
    String startedBy) {}
