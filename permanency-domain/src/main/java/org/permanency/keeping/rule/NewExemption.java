package org.permanency.keeping.rule;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why more children than usual, or others than approved for, live with a household.
 *
 * @param authority who gave the exemption; asked for with exemptions
 * @param from first day
 * @param last last day, included; null while it lasts
 * @param children whom it names
 * @param conditions up to 2,000 characters; null for none
 */
public record NewExemption(
    UUID household,
    Kind kind,
    @Nullable String authority,
    LocalDate from,
    @Nullable LocalDate last,
    Set<UUID> children,
    @Nullable String conditions) {
  /** Why. */
  public enum Kind {
    /** By the authority where the carers live. */
    EXEMPTION,
    /** All are brothers and sisters: none is needed. */
    SIBLINGS,
    /** Outside the terms of approval in an emergency. */
    EMERGENCY
  }

  /** Copies the children. */
  public NewExemption {
    children = Set.copyOf(children);
  }
}
