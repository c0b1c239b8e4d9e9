package org.permanency.placement.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads one child's episodes in one walk; its readings are told at {@link CareHistory}. */
final class CareReader {
  private final List<Stretch> stretches;
  private final List<OpenPeriod> periods = new ArrayList<>();
  private final Map<Episode, OpenPlacement> placementOf = new IdentityHashMap<>();
  private final List<Episode> episodes;

  CareReader(List<Episode> episodes) {
    this.episodes = episodes;
    this.stretches = Stretch.disjoint(episodes);
  }

  CareHistory read() {
    @Nullable Stretch before = null;
    for (var stretch : stretches) {
      place(before, stretch);
      before = stretch;
    }
    return history();
  }

  private void place(@Nullable Stretch before, Stretch stretch) {
    var resumed = placementOf.get(stretch.episode());
    if (resumed != null) {
      resumed.add(stretch, resumed.lodging(stretch.episode()));
      return;
    }
    var open = before == null ? null : placementOf.get(before.episode());
    OpenPlacement home;
    if (before == null || open == null || !joins(before, stretch)) {
      home = newPeriod(begins(stretch)).placement(seenFromStart(stretch));
    } else if (beginsPlacement(before, stretch.episode(), open)) {
      home = open.period.placement(open.own != null || open.startKnown);
    } else {
      home = open;
    }
    home.add(stretch, home.lodging(stretch.episode()));
    placementOf.put(stretch.episode(), home);
  }

  private OpenPeriod newPeriod(boolean startKnown) {
    var period = new OpenPeriod(startKnown);
    periods.add(period);
    return period;
  }

  private static boolean joins(Stretch before, Stretch stretch) {
    if (!stretch.from().equals(before.to())) {
      return false;
    }
    return switch (CareEnd.of(before.episode().reasonEnded())) {
      case MOVED_ON -> true;
      case OPEN -> !begins(stretch);
      case ADOPTED, SPECIAL_GUARDIANSHIP, CHILD_ARRANGEMENTS, HOME, OTHER -> false;
    };
  }

  private static boolean begins(Stretch stretch) {
    return stretch.episode().reasonBegan().equals("S");
  }

  private static boolean seenFromStart(Stretch stretch) {
    return begins(stretch) || (beginsByReason(stretch.episode()) && !stretch.episode().temporary());
  }

  private static boolean beginsByReason(Episode episode) {
    return switch (episode.reasonBegan()) {
      case "S", "P", "B" -> true;
      default -> false;
    };
  }

  private static boolean beginsPlacement(Stretch before, Episode next, OpenPlacement open) {
    if (next.temporary() || !beginsByReason(next)) {
      return false;
    }
    return !before.episode().temporary() || open.own == null || !samePlace(open.own, next);
  }

  private static boolean samePlace(Episode a, Episode b) {
    return a.place().equals(b.place())
        && Objects.equals(a.provider(), b.provider())
        && Objects.equals(a.urn(), b.urn())
        && Objects.equals(compact(a.postcode()), compact(b.postcode()));
  }

  /** A postcode typed with or without its blank is the same postcode. */
  private static @Nullable String compact(@Nullable String postcode) {
    return postcode == null ? null : postcode.replace(" ", "").toUpperCase(Locale.ROOT);
  }

  private CareHistory history() {
    var child = episodes.get(0).child();
    var built = periods.stream().map(OpenPeriod::build).toList();
    var days = new ArrayList<CareDay>(stretches.size());
    for (var period : built) {
      for (var placement : period.placements()) {
        placement.spans().forEach(s -> days.add(new CareDay(period, placement, s)));
      }
    }
    days.sort(Comparator.comparing((CareDay d) -> d.span().from()));
    return new CareHistory(child, built, days);
  }

  /** A period while it is being read. */
  private static final class OpenPeriod {
    private final List<OpenPlacement> placements = new ArrayList<>();
    private final boolean startKnown;

    OpenPeriod(boolean startKnown) {
      this.startKnown = startKnown;
    }

    OpenPlacement placement(boolean known) {
      var placement = new OpenPlacement(this, known);
      placements.add(placement);
      return placement;
    }

    CarePeriod build() {
      var done = placements.stream().map(OpenPlacement::build).toList();
      var last = done.get(0);
      for (var placement : done) {
        last = later(last.end(), placement.end()) ? placement : last;
      }
      var first = done.get(0);
      return new CarePeriod(
          first.child(), first.start(), startKnown, last.end(), last.reasonEnded(), done);
    }

    private static boolean later(@Nullable LocalDate than, @Nullable LocalDate end) {
      return than != null && (end == null || end.isAfter(than));
    }
  }

  /** A placement while it is being read. */
  private static final class OpenPlacement {
    private final OpenPeriod period;
    private final boolean startKnown;
    private final List<CareSpan> spans = new ArrayList<>();
    private @Nullable Episode own;

    OpenPlacement(OpenPeriod period, boolean startKnown) {
      this.period = period;
      this.startKnown = startKnown;
    }

    /** Where the child lives by {@code episode}; on a temporary stay where it will come back to. */
    Episode lodging(Episode episode) {
      return episode.temporary() && own != null ? own : episode;
    }

    void add(Stretch stretch, Episode lodging) {
      var kind = PlaceKind.of(lodging.place());
      spans.add(new CareSpan(stretch.from(), stretch.to(), stretch.episode(), lodging, kind));
      if (!stretch.episode().temporary()) {
        own = stretch.episode();
      }
    }

    Placement build() {
      var first = spans.get(0);
      var last = spans.get(spans.size() - 1);
      return new Placement(first.episode().child(), first.from(), startKnown, last.to(), spans);
    }
  }
}
