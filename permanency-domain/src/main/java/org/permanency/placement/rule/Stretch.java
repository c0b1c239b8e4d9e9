package org.permanency.placement.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Days on which one episode holds and no later one does; a short break never hides care.
 *
 * @param to first day after; null while it lasts
 */
record Stretch(Episode episode, LocalDate from, @Nullable LocalDate to) {
  /**
   * The episodes as stretches that share no day, in order of days.
   *
   * @param episodes one child's, sorted by first day
   */
  static List<Stretch> disjoint(List<Episode> episodes) {
    var real = episodes.stream().filter(Stretch::hasDays).toList();
    return overlap(real) ? cut(real) : real.stream().map(Stretch::whole).toList();
  }

  private static Stretch whole(Episode episode) {
    return new Stretch(episode, episode.starts(), episode.ends());
  }

  private static boolean hasDays(Episode episode) {
    return episode.ends() == null || episode.ends().isAfter(episode.starts());
  }

  private static boolean overlap(List<Episode> sorted) {
    for (int i = 1; i < sorted.size(); i++) {
      var end = sorted.get(i - 1).ends();
      if (end == null || end.isAfter(sorted.get(i).starts())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Between two neighbouring first or last days the same episode holds: the latest to start, or of
   * care and short breaks on the same days the latest of care.
   */
  private static List<Stretch> cut(List<Episode> sorted) {
    var days = new TreeSet<LocalDate>();
    for (var episode : sorted) {
      days.add(episode.starts());
      if (episode.ends() != null) {
        days.add(episode.ends());
      }
    }
    var stretches = new ArrayList<Stretch>();
    for (var from : days) {
      var holding = holding(sorted, from);
      if (holding != null) {
        append(stretches, new Stretch(holding, from, days.higher(from)));
      }
    }
    return stretches;
  }

  private static @Nullable Episode holding(List<Episode> sorted, LocalDate day) {
    @Nullable Episode shortBreak = null;
    for (int i = sorted.size() - 1; i >= 0; i--) {
      var episode = sorted.get(i);
      if (episode.includes(day) && !episode.shortBreak()) {
        return episode;
      }
      shortBreak = shortBreak == null && episode.includes(day) ? episode : shortBreak;
    }
    return shortBreak;
  }

  private static void append(List<Stretch> stretches, Stretch next) {
    if (!stretches.isEmpty()) {
      var last = stretches.get(stretches.size() - 1);
      if (last.episode() == next.episode()) {
        stretches.set(stretches.size() - 1, new Stretch(last.episode(), last.from(), next.to()));
        return;
      }
    }
    stretches.add(next);
  }
}
