package org.permanency.assessment.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of an application.
 *
 * @param role what they are to it
 * @param born null when not known; somebody of unknown age counts as grown up
 * @param sex {@code M}, {@code F} or {@code U}; null when not said
 * @param ethnicity code of the national return; null when not said
 * @param leftOn day on which they left; null while they are there
 */
public record Member(
    UUID id,
    Role role,
    String givenNames,
    String familyName,
    @Nullable LocalDate born,
    @Nullable String sex,
    @Nullable String ethnicity,
    @Nullable LocalDate leftOn) {
  private static final int GROWN_UP = 18;

  /** What somebody is to an application. */
  public enum Role {
    /** Applies. */
    APPLICANT("Applicant"),
    /** Lives in the household. */
    MEMBER("Lives in the household"),
    /** Comes often. */
    VISITOR("Regular visitor"),
    /** A child of the family who lives elsewhere. */
    ELSEWHERE("Child living elsewhere");

    private final String label;

    Role(String label) {
      this.label = label;
    }

    /** In words. */
    public String label() {
      return label;
    }

    /** As the database and callers write it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The role of this code. */
    public static Role of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /** Names as people say them. */
  public String name() {
    return givenNames + " " + familyName;
  }

  /** Whether they are grown up on a day. */
  public boolean grownUp(LocalDate day) {
    return born == null || Period.between(born, day).getYears() >= GROWN_UP;
  }

  /** Whether they belong to it on a day. */
  public boolean there(LocalDate day) {
    return leftOn == null || day.isBefore(leftOn);
  }

  /** Groups of the rule {@code assessment-checks} that they belong to on a day. */
  public Set<String> groups(LocalDate day) {
    var groups = new HashSet<String>();
    if (!there(day) || !grownUp(day)) {
      return groups;
    }
    switch (role) {
      case APPLICANT -> {
        groups.add("applicants");
        groups.add("adults");
      }
      case MEMBER -> groups.add("adults");
      case VISITOR -> groups.add("visitors");
      case ELSEWHERE -> {
        // no check is made of somebody who lives elsewhere
      }
    }
    return groups;
  }
}
