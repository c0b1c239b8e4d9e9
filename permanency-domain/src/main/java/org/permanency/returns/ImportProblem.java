package org.permanency.returns;

import org.jspecify.annotations.Nullable;
import org.permanency.people.ClosedRecords;

/**
 * Something wrong with what came in.
 *
 * @param file name of the file; empty when all files are meant
 * @param line line of the file, from 1 (the headings); 0 for the whole file
 * @param column heading; null for the whole row
 * @param value as in the file, at most 200 characters; null when there is none
 * @param rule stable code, e.g. {@code date-form}
 * @param severity {@code refusal} (the row stays out) or {@code warning}
 * @param message what is wrong and what would be right, in plain words
 */
public record ImportProblem(
    String file,
    int line,
    @Nullable String column,
    @Nullable String value,
    String rule,
    String severity,
    String message) {
  /** The same without the numbers of the council's children whose records are closed. */
  ImportProblem blotted(ClosedRecords closed, String council) {
    return new ImportProblem(
        file,
        line,
        column,
        value == null ? null : closed.blotted(value, council),
        rule,
        severity,
        closed.blotted(message, council));
  }
}
