package org.permanency.sample;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A period of care as it is meant to go, in days after its start; not yet cut at the birthday. */
final class Draft {
  /** The last legal status or stretch has no planned end but the eighteenth birthday. */
  static final int UNTIL_ADULT = 100_000;

  final List<Law> laws = new ArrayList<>();
  final List<Stretch> stretches = new ArrayList<>();
  int end = UNTIL_ADULT;
  Exit exit = Exit.INDEPENDENT_SUPPORTED;
  int matched = -1;
  @Nullable Adoption adoption;

  record Law(int day, String status) {}

  /**
   * A stretch in one kind of place, perhaps with several carers one after the other.
   *
   * @param changes day on which the place changes its name but not the carer; -1 for never
   */
  record Stretch(Kind kind, int from, int to, int changes) {}

  /**
   * The decision for adoption.
   *
   * @param matched -1 when no family is found
   * @param ceased -1 unless the decision is taken back
   */
  record Adoption(int decided, int matched, int ceased) {}

  Draft law(int day, String status) {
    if (laws.isEmpty() || day > laws.get(laws.size() - 1).day()) {
      laws.add(new Law(day, status));
    }
    return this;
  }

  /** Next stretch, beginning where the one before ended. */
  Draft lives(Kind kind, int to) {
    return lives(kind, to, -1);
  }

  Draft lives(Kind kind, int to, int changes) {
    int from = stretches.isEmpty() ? 0 : stretches.get(stretches.size() - 1).to();
    if (to > from) {
      stretches.add(new Stretch(kind, from, to, changes));
    }
    return this;
  }

  Draft ends(int day, Exit how) {
    end = day;
    exit = how;
    return this;
  }
}
