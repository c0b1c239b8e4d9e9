package org.permanency.assessment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A temporary approval to foster a named child.
 *
 * @param kind key of the rule {@code assessment}
 * @param label of that kind
 * @param child name as the reader may see it
 * @param household on the register of carers
 * @param until last day; null where the law sets none
 * @param extensible whether it may be extended once
 * @param extendedOn day of the extension; null for none
 * @param extension why and by whom it was extended; null for none
 * @param endedOn last day on which it held; null while it holds
 * @param by who approved it
 */
public record TemporaryView(
    UUID id,
    String kind,
    String label,
    String child,
    UUID household,
    LocalDate starts,
    @Nullable LocalDate until,
    boolean extensible,
    @Nullable LocalDate extendedOn,
    @Nullable String extension,
    @Nullable LocalDate endedOn,
    @Nullable String endedWhy,
    String by,
    int version) {}
