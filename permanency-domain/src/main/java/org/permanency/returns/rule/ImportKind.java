package org.permanency.returns.rule;

import java.util.Arrays;
import java.util.Optional;

/** Whose file formats an import brings. Our own files may come along with those of the return. */
public enum ImportKind {
  /** Tables of the national return; asks for a collection year. */
  NATIONAL("903"),
  /** What the return does not carry, in our own formats. */
  OWN("own");

  private final String word;

  ImportKind(String word) {
    this.word = word;
  }

  /** As written in addresses and kept: {@code 903}, {@code own}. */
  public String word() {
    return word;
  }

  /** The kind written as {@code word}. */
  public static Optional<ImportKind> of(String word) {
    return Arrays.stream(values()).filter(k -> k.word.equalsIgnoreCase(word)).findFirst();
  }
}
