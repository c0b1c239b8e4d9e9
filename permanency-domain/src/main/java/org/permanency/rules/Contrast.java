package org.permanency.rules;

/** Contrast of a colour against white, as WCAG 2.2 defines it (relative luminance). */
final class Contrast {
  private Contrast() {}

  /**
   * @param colour {@code #rrggbb}
   * @return 1.0 (white) to 21.0 (black)
   */
  static double onWhite(String colour) {
    double luminance =
        0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    return 1.05 / (luminance + 0.05);
  }

  private static double channel(String colour, int at) {
    double c = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
