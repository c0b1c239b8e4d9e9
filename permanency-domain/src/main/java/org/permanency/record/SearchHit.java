package org.permanency.record;

import java.time.LocalDate;
import java.util.UUID;
import org.permanency.people.SubjectSeen;
import org.permanency.record.rule.EntryKind;

/**
 * An entry in which something was found.
 *
 * @param id of the recording, decision or document to open
 * @param title of the entry
 * @param snippet the words around the hit
 */
public record SearchHit(
    UUID id, EntryKind kind, SubjectSeen subject, LocalDate on, String title, String snippet) {}
