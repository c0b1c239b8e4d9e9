package org.permanency.it;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** What a build at a desk tries of much that is alike; CI tries all of it. */
final class Part {
  private static final int FOURTH = 4;

  private Part() {}

  /**
   * All of them in CI, else every fourth.
   *
   * @param place where they are tried; another place tries others
   */
  static <T> List<T> of(Collection<T> all, String place) {
    var list = List.copyOf(all);
    return IntStream.range(0, list.size())
        .filter(i -> Browser.ALL || Math.floorMod(i + place.hashCode(), FOURTH) == 0)
        .mapToObj(list::get)
        .toList();
  }
}
