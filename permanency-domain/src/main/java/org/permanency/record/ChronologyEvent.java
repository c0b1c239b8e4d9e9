package org.permanency.record;

import java.time.LocalDate;
import org.permanency.record.rule.EntryKind;

/**
 * Something that happened, as another room knows it.
 *
 * @param what in a few words, e.g. "Placed with the Ash family"
 * @param detail more of it; empty for none
 */
public record ChronologyEvent(LocalDate on, EntryKind kind, String what, String detail) {}
