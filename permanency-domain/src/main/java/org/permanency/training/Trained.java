package org.permanency.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.Subject;
import org.permanency.training.rule.Standing;

/**
 * Training of one subject, with what went before it under another name (an applicant's goes with
 * the carers or adopters they become).
 *
 * @param attended what they took part in, the latest first
 * @param standings how they stand with each topic asked of them, in the order of the rule; empty
 *     without rule
 */
public record Trained(Subject subject, List<Attended> attended, List<Standing> standings) {
  /**
   * Something they took part in.
   *
   * @param session the session; null for what they took elsewhere
   * @param course key of the rule {@code training}
   * @param label of the course on its day
   * @param topics keys of its topics by the rule of its day
   * @param on its last day
   * @param persons how many of them took part
   * @param who their names; null when not said
   * @param givenBy who gave it, when it was elsewhere; null for the agency
   */
  public record Attended(
      @Nullable UUID session,
      String course,
      String label,
      Set<String> topics,
      LocalDate on,
      int persons,
      @Nullable String who,
      @Nullable String givenBy) {
    /** Copies the topics. */
    public Attended {
      topics = Set.copyOf(topics);
    }
  }

  /** Copies the lists. */
  public Trained {
    attended = List.copyOf(attended);
    standings = List.copyOf(standings);
  }

  /** Topics that are missing or count no more. */
  public List<Standing> open() {
    return standings.stream().filter(s -> s.how() != Standing.How.HELD).toList();
  }

  /** Whether this topic was ever taken part in. */
  public boolean took(String topic) {
    return attended.stream().anyMatch(a -> a.topics().contains(topic));
  }
}
