package org.permanency.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A section of a report as somebody writes it.
 *
 * @param law what asks for it; null for good practice
 * @param complete whether somebody called it done
 * @param writable whether it may still be written
 * @param version of the section, to send back with a change; 0 while it was never saved
 */
public record SectionView(
    UUID assessment,
    String name,
    String key,
    String label,
    @Nullable String law,
    List<Line> lines,
    boolean complete,
    boolean writable,
    int version) {
  /** Copies the lines. */
  public SectionView {
    lines = List.copyOf(lines);
  }

  /**
   * A question and its answer.
   *
   * @param answer empty for none
   * @param by who gave it; null for nobody
   * @param from reference of an earlier assessment that it was taken over from; null for none
   */
  public record Line(
      String key,
      String label,
      @Nullable String hint,
      String answer,
      @Nullable String by,
      @Nullable Instant at,
      @Nullable String from) {}
}
