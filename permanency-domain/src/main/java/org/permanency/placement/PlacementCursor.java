package org.permanency.placement;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.permanency.people.rule.ChildId;

/**
 * Where a page of placements begins.
 *
 * @param child the first child
 * @param from how many of its placements the page before has shown
 */
public record PlacementCursor(ChildId child, int from) {
  private static final Pattern FORM =
      Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(\\d{1,6})");

  /** Reads a cursor back; empty if it is none that a page gave. */
  public static Optional<PlacementCursor> parse(String text) {
    var match = FORM.matcher(text);
    return match.matches()
        ? Optional.of(
            new PlacementCursor(
                new ChildId(UUID.fromString(match.group(1))), Integer.parseInt(match.group(2))))
        : Optional.empty();
  }

  /** As handed out. */
  @Override
  public String toString() {
    return child + "." + from;
  }
}
