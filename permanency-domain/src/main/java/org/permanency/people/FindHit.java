package org.permanency.people;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.permanency.people.rule.FindKind;
import org.permanency.people.rule.FindMatch;

/**
 * Somebody or something that a search found.
 *
 * @param kind what it is
 * @param id the record
 * @param name as shown
 * @param detail what tells it from others of the name; may be empty
 * @param opens kind of record that has the page
 * @param at id of that record
 * @param score the higher, the nearer to what was asked
 * @param why how it was found, one a word of what was asked
 */
public record FindHit(
    FindKind kind,
    UUID id,
    String name,
    String detail,
    FindKind opens,
    UUID at,
    long score,
    List<FindMatch> why) {
  /** Copies the list. */
  public FindHit {
    why = List.copyOf(why);
  }

  /** Why it was found, in words. */
  public String reason() {
    return why.stream().map(FindMatch::words).collect(Collectors.joining(", "));
  }
}
