package org.permanency.web.view.scorecard;

import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which number is opened; travels as one text between the page and its list of records.
 *
 * @param variant empty when the indicator has one form only
 */
record IndicatorAsked(String id, String variant, YearMonth month, @Nullable String council) {
  String text() {
    return String.join("|", id, variant, month.toString(), council == null ? "" : council);
  }

  static @Nullable IndicatorAsked parse(@Nullable String text) {
    var parts = text == null ? new String[0] : text.split("\\|", -1);
    if (parts.length != 4 || !parts[2].matches("\\d{4}-(0[1-9]|1[0-2])")) {
      return null;
    }
    var council = parts[3].isEmpty() ? null : parts[3];
    return new IndicatorAsked(parts[0], parts[1], YearMonth.parse(parts[2]), council);
  }

  /** Parameters of the page that shows it. */
  Map<String, String> parameters() {
    return Map.of(
        "id",
        id,
        "variant",
        variant,
        "month",
        month.toString(),
        "council",
        council == null ? "" : council);
  }
}
