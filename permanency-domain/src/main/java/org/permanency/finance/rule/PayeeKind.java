package org.permanency.finance.rule;

import java.util.Locale;

/** What a payee is. */
public enum PayeeKind {
  /** A fostering household of the tenant's own register. */
  HOUSEHOLD,
  /** Adopters, special guardians or others who care for a child by an order. */
  FAMILY,
  /** A young person who is paid, or whose landlord is, in their own name. */
  YOUNG_PERSON,
  /** An agency, a residential provider or another authority. */
  PROVIDER;

  /** As records and answers write it, e.g. {@code young-person}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The constant of this code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static PayeeKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
