/**
 * The case record of children, households and other subjects: recordings from templates with their
 * additions, management decisions, documents, one chronology over all rooms, and search.
 *
 * <p>Start at {@link RecordingService}, {@link RecordingDraftService}, {@link
 * RecordDecisionService}, {@link RecordDocumentService}, {@link ChronologyService} and {@link
 * RecordSearchService}. A room that has a kind of subject gives a {@link SubjectDoor}; a room that
 * has events for the chronology a {@link ChronologySource}. May use: people, casework, placement,
 * fostering, finance (files of rows, PDF, turns). Tables: {@code record_*}.
 */
@NullMarked
package org.permanency.record;

import org.jspecify.annotations.NullMarked;
