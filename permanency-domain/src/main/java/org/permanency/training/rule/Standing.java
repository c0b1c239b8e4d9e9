package org.permanency.training.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.SubjectKind;

/**
 * How somebody stands with a topic that is asked of them.
 *
 * @param topic its key
 * @param label as people call it
 * @param safeguarding whether it is one of the safeguarding topics
 * @param on last day on which it was taken; null for never
 * @param until last day on which it counts; null when it was never taken, or counts for good
 * @param how in a word
 */
public record Standing(
    String topic,
    String label,
    boolean safeguarding,
    @Nullable LocalDate on,
    @Nullable LocalDate until,
    How how) {
  /** In a word. */
  public enum How {
    /** Taken, and it counts. */
    HELD,
    /** Taken so long ago that it counts no more. */
    LAPSED,
    /** Never taken. */
    MISSING
  }

  /** A topic that was taken on a day. */
  public record Taken(Set<String> topics, LocalDate on) {
    /** Copies the topics. */
    public Taken {
      topics = Set.copyOf(topics);
    }
  }

  /**
   * How somebody of a kind stands with every topic asked of them, in the order of the rule.
   *
   * @param taken what they took; what is after {@code day} does not count
   */
  public static List<Standing> of(
      Training rule, SubjectKind kind, Collection<Taken> taken, LocalDate day) {
    var all = new ArrayList<Standing>();
    for (var needed : rule.needed()) {
      if (needed.of().contains(kind)) {
        needed.topics().forEach(t -> all.add(one(rule, needed, t, last(taken, t, day), day)));
      }
    }
    return all;
  }

  private static @Nullable LocalDate last(Collection<Taken> taken, String topic, LocalDate day) {
    return taken.stream()
        .filter(t -> t.topics().contains(topic) && !t.on().isAfter(day))
        .map(Taken::on)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  private static Standing one(
      Training rule, Training.Needed needed, String key, @Nullable LocalDate on, LocalDate day) {
    var topic = java.util.Objects.requireNonNull(rule.topics().get(key));
    var months = needed.lastsMonths();
    var until = on == null || months == null ? null : on.plusMonths(months);
    var how =
        on == null ? How.MISSING : until != null && day.isAfter(until) ? How.LAPSED : How.HELD;
    return new Standing(key, topic.label(), topic.safeguarding(), on, until, how);
  }
}
