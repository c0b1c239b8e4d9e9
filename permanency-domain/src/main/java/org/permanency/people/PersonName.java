package org.permanency.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as other rooms name it. Of a restricted record nothing but the id is given to those who
 * are not named in its restriction.
 *
 * @param id the person's id, which for a child is its id as a child
 * @param name given and family name; null when unknown or hidden
 * @param born date of birth; null when unknown or hidden
 * @param council code of the council a child belongs to; null for adults or when hidden
 * @param number the council's number for a child; null for adults or when hidden
 * @param hidden whether the record is restricted and the reader not named
 */
public record PersonName(
    UUID id,
    @Nullable String name,
    @Nullable LocalDate born,
    @Nullable String council,
    @Nullable String number,
    boolean hidden) {
  /** A restricted person. */
  static PersonName hidden(UUID id) {
    return new PersonName(id, null, null, null, null, true);
  }
}
