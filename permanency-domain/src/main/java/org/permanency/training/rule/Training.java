package org.permanency.training.rule;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.SubjectKind;

/**
 * Training an agency gives and asks for: the rule {@code training}.
 *
 * @param topics what courses are about, by key
 * @param courses by key
 * @param needed which topics are asked of whom
 * @param letters letters about bookings, by {@link Event#code}
 */
public record Training(
    Map<String, Topic> topics,
    Map<String, Course> courses,
    List<Needed> needed,
    Map<String, Letter> letters) {
  /**
   * A topic.
   *
   * @param label as people call it
   * @param safeguarding whether it is one of the safeguarding topics
   */
  public record Topic(String label, boolean safeguarding) {}

  /**
   * A course.
   *
   * @param label as people call it
   * @param service service the agency has to provide; {@code *} for every agency
   * @param open who may be booked
   * @param topics keys of its topics
   * @param seats seats of a session, unless it says otherwise
   */
  public record Course(
      String label, String service, List<SubjectKind> open, List<String> topics, int seats) {
    /** Copies the lists. */
    public Course {
      open = List.copyOf(open);
      topics = List.copyOf(topics);
    }
  }

  /**
   * Topics that are asked of somebody.
   *
   * @param of whom
   * @param topics their keys
   * @param lastsMonths months after which a topic has to be taken again; null for never
   */
  public record Needed(List<SubjectKind> of, List<String> topics, @Nullable Integer lastsMonths) {
    /** Copies the lists. */
    public Needed {
      of = List.copyOf(of);
      topics = List.copyOf(topics);
    }
  }

  /** What a letter tells of. */
  public enum Event {
    /** There are seats. */
    BOOKED,
    /** There are none left; the booking waits. */
    WAITING,
    /** The session will not be held. */
    CANCELLED,
    /** Day, time or place changed. */
    CHANGED;

    /** As rule files write it. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * A letter; {@code {course}}, {@code {day}}, {@code {time}} and {@code {place}} stand for those
   * of the session. It names nobody.
   */
  public record Letter(String subject, String text) {}

  /**
   * Copies and checks.
   *
   * @throws IllegalArgumentException if a topic is named that is not there, or is asked twice of
   *     one kind of people
   */
  public Training {
    topics = Collections.unmodifiableMap(new LinkedHashMap<>(topics));
    courses = Collections.unmodifiableMap(new LinkedHashMap<>(courses));
    needed = List.copyOf(needed);
    letters = letters == null ? Map.of() : Map.copyOf(letters);
    for (var course : courses.values()) {
      known(topics, course.topics());
    }
    for (var kind : SubjectKind.values()) {
      var seen = new HashSet<String>();
      for (var n : needed) {
        known(topics, n.topics());
        if (n.of().contains(kind) && !n.topics().stream().allMatch(seen::add)) {
          throw new IllegalArgumentException(kind.word() + " is asked for one topic twice");
        }
      }
    }
  }

  private static void known(Map<String, Topic> topics, List<String> keys) {
    for (var key : keys) {
      if (!topics.containsKey(key)) {
        throw new IllegalArgumentException("there is no topic " + key);
      }
    }
  }

  /** The letter that tells of this; empty for none. */
  public Optional<Letter> letter(Event event) {
    return Optional.ofNullable(letters.get(event.code()));
  }

  /** The course of this key; empty for none. */
  public Optional<Course> course(String key) {
    return Optional.ofNullable(courses.get(key));
  }
}
