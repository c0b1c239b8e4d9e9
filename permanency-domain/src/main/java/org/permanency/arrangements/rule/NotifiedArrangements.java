package org.permanency.arrangements.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which arrangements the law is about: the rule {@code notified-arrangements}.
 *
 * @param privateFostering ages and days
 * @param relations what carers may be to the child, by key
 * @param notifiers who may tell the agency, by key, in words
 * @param nonAgency notice before an application to adopt
 */
public record NotifiedArrangements(
    PrivateFostering privateFostering,
    Map<String, Relation> relations,
    Map<String, String> notifiers,
    NonAgency nonAgency) {
  /** Keeps the order of the file. */
  public NotifiedArrangements {
    relations = Collections.unmodifiableMap(new LinkedHashMap<>(relations));
    notifiers = Collections.unmodifiableMap(new LinkedHashMap<>(notifiers));
  }

  /**
   * Which arrangements are private fostering.
   *
   * @param under age in years under which a child is
   * @param underDisabled the same for a disabled child
   * @param leastDays days it lasts or is meant to last at least
   * @param firstYearMonths months in which visits are closer together
   */
  public record PrivateFostering(int under, int underDisabled, int leastDays, int firstYearMonths) {
    /** Age under which this child is. */
    public int age(boolean disabled) {
      return disabled ? underDisabled : under;
    }
  }

  /**
   * What a carer is to the child.
   *
   * @param close whether it is a close relative, with whom a child is not privately fostered
   */
  public record Relation(String label, boolean close) {}

  /** Months between the notice and the application, least and most. */
  public record NonAgency(int leastMonths, int mostMonths) {}
}
