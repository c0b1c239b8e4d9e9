package org.permanency.placement.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an outside provider is. */
public enum ProviderKind {
  /** The agency's own fostering service, which has a registration number too. */
  OWN("Own service"),
  /** A fostering agency that the council pays. */
  AGENCY("Fostering agency"),
  /** A children's home. */
  HOME("Children's home"),
  /** Supported accommodation for young people of 16 and over. */
  SUPPORTED("Supported accommodation"),
  /** Another council, with its carers and homes. */
  AUTHORITY("Other authority"),
  /** An adoption agency, of a council or voluntary. */
  ADOPTION("Adoption agency"),
  /** Anything else. */
  OTHER("Other");

  private final String words;

  ProviderKind(String words) {
    this.words = words;
  }

  /** As people say it. */
  public String words() {
    return words;
  }

  /** As in the database, in addresses and over the interface: lower case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of this key; empty when there is none. */
  public static Optional<ProviderKind> of(String key) {
    return Arrays.stream(values()).filter(k -> k.key().equals(key)).findFirst();
  }
}
