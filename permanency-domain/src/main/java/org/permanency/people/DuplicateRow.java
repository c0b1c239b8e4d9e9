package org.permanency.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.JoinKind;

/**
 * Two records that may be one person.
 *
 * @param kind of what kind they are
 * @param firstId one of them
 * @param first its name, with a child's number
 * @param firstBorn its date of birth
 * @param secondId the other
 * @param second its name
 * @param secondBorn its date of birth
 * @param why what they share: {@code born}, {@code home}, {@code number}
 */
public record DuplicateRow(
    JoinKind kind,
    UUID firstId,
    String first,
    @Nullable LocalDate firstBorn,
    UUID secondId,
    String second,
    @Nullable LocalDate secondBorn,
    List<String> why) {
  /** Copies the list. */
  public DuplicateRow {
    why = List.copyOf(why);
  }
}
