package org.permanency.arrangements.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A visit as it is recorded.
 *
 * @param on its day
 * @param visitor name of the officer
 * @param seenAlone whether the child was spoken to alone
 * @param notAloneWhy why not; null when it was
 * @param report what was seen, heard and found
 * @param imported REFERENCE of the file it came from; null for none
 */
public record NewVisit(
    LocalDate on,
    String visitor,
    boolean seenAlone,
    @Nullable String notAloneWhy,
    String report,
    @Nullable String imported) {}
