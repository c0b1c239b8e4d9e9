package org.permanency.record.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What may be filed: the rule {@code record-documents}.
 *
 * @param types what documents are, label by key, in the order in which they are offered
 * @param files kinds of file that are taken, by the ending of their name, e.g. {@code pdf}
 * @param largestMegabytes largest file, in millions of bytes
 */
public record DocumentRule(Map<String, String> types, List<String> files, int largestMegabytes) {
  /**
   * @throws IllegalArgumentException when a kind of file is none whose content can be checked
   */
  public DocumentRule {
    types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
    files = List.copyOf(files);
    for (var ending : files) {
      if (FileKind.of(ending).isEmpty()) {
        throw new IllegalArgumentException(
            "files should be some of " + FileKind.endings() + ", not " + ending);
      }
    }
  }

  /** Largest file in bytes. */
  public int largest() {
    return Math.multiplyExact(largestMegabytes, 1_000_000);
  }
}
