package org.permanency.providers.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a provider sent. */
public enum InvoiceKind {
  /** Asks for money. */
  INVOICE("Invoice"),
  /** Gives back money of an invoice. */
  CREDIT("Credit note");

  private final String words;

  InvoiceKind(String words) {
    this.words = words;
  }

  /** As people say it. */
  public String words() {
    return words;
  }

  /** In files and over the interface: lower case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of this key; empty when there is none. */
  public static Optional<InvoiceKind> of(String key) {
    return Arrays.stream(values())
        .filter(k -> k.key().equals(key.strip().toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
