package org.permanency.record;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.people.SubjectSeen;

/**
 * A document with its versions, without content.
 *
 * @param type key in the rule {@code record-documents}
 * @param label as people call the type
 * @param dated day of the document
 * @param restricted whether only its readers may open it
 * @param readers {@code role:<key>} and {@code user:<id>}; empty when it is not restricted
 * @param withdrawn why, by whom and when it was withdrawn; null while it stands
 * @param versions the newest first; never empty
 */
public record DocumentView(
    UUID id,
    SubjectSeen subject,
    String type,
    String label,
    String title,
    LocalDate dated,
    boolean restricted,
    List<String> readers,
    @Nullable Withdrawn withdrawn,
    List<Version> versions,
    int version) {
  /**
   * One version of the file.
   *
   * @param number 1 and up
   * @param bytes size
   * @param sha256 of the content, hexadecimal
   * @param at clock of England
   */
  public record Version(
      UUID id,
      int number,
      String fileName,
      String mediaType,
      int bytes,
      String sha256,
      String author,
      LocalDateTime at) {}

  /** That a document no longer stands. */
  public record Withdrawn(String why, String by, LocalDateTime at) {}

  /** Copies the lists. */
  public DocumentView {
    readers = List.copyOf(readers);
    versions = List.copyOf(versions);
  }

  /** The newest version. */
  public Version current() {
    return versions.get(0);
  }
}
