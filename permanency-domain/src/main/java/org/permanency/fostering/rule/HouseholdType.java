package org.permanency.fostering.rule;

import java.util.Arrays;
import java.util.Optional;

/** What a carer household is approved for, by the keys of {@code households.csv}. */
public enum HouseholdType {
  /** Fosters children it did not know before. */
  MAINSTREAM("mainstream"),
  /** Relatives or friends of the child. */
  CONNECTED("connected"),
  /** Short breaks, usually for one child at a time. */
  LINK("link"),
  /** A room and support for somebody of 16 or more. */
  SUPPORTED_LODGINGS("supported-lodgings"),
  /** A parent together with the child. */
  PARENT_AND_CHILD("parent-and-child"),
  /** Remands by a court. */
  REMAND("remand"),
  /** At any hour, for days. */
  EMERGENCY("emergency"),
  /** Until the child is grown up. */
  LONG_TERM("long-term");

  private final String key;

  HouseholdType(String key) {
    this.key = key;
  }

  /** As written in files, addresses and the database. */
  public String key() {
    return key;
  }

  /** The type with this key; empty when there is none. */
  public static Optional<HouseholdType> of(String key) {
    return Arrays.stream(values()).filter(t -> t.key.equals(key)).findFirst();
  }
}
