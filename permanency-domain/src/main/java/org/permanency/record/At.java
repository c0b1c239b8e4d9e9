package org.permanency.record;

/**
 * A draft as somebody read it.
 *
 * @param version the version that was read
 * @param window the browser window that types, so that it never contradicts itself when an answer
 *     was lost; blank for none
 */
public record At(int version, String window) {
  /** Without a window. */
  public static At version(int version) {
    return new At(version, "");
  }
}
