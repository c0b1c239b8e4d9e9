package org.permanency.record;

import java.time.LocalDate;
import java.util.Set;
import org.permanency.people.rule.Subject;

/**
 * A document to be filed.
 *
 * @param type key in the rule {@code record-documents}
 * @param title 1 to 200 characters
 * @param dated day of the document
 * @param readers {@code role:<key>} and {@code user:<id>} who alone may open it; empty for all who
 *     may read the record
 */
public record DocumentCommand(
    Subject subject, String type, String title, LocalDate dated, Set<String> readers) {
  /** Copies the readers. */
  public DocumentCommand {
    readers = Set.copyOf(readers);
  }

  /**
   * A file as it was sent.
   *
   * @param name as the sender called it
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on and never compared
  public record Upload(String name, byte[] content) {}
}
