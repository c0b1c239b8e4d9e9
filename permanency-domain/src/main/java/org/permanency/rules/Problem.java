package org.permanency.rules;

/**
 * A fault in a rule file.
 *
 * @param file path below {@code tenants/}
 * @param pointer JSON Pointer into the file, e.g. {@code /bands/2/to}; empty for the whole file
 * @param message what is wrong and what would be right
 */
public record Problem(String file, String pointer, String message) {
  /** As operators read it: file, pointer, message. */
  @Override
  public String toString() {
    return file + " " + (pointer.isEmpty() ? "/" : pointer) + " " + message;
  }
}
