package org.permanency.returns.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What happens to an import with a refusing fault. */
public enum ImportMode {
  /** The rows at fault stay out, the others go in. */
  LENIENT,
  /** Nothing goes in. */
  STRICT;

  /** As written in addresses and kept: {@code lenient}, {@code strict}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The mode written as {@code word}. */
  public static Optional<ImportMode> of(String word) {
    return Arrays.stream(values()).filter(m -> m.word().equalsIgnoreCase(word)).findFirst();
  }
}
