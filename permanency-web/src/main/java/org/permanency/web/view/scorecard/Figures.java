package org.permanency.web.view.scorecard;

import org.permanency.performance.rule.IndicatorValue;
import org.permanency.performance.rule.Standing;
import org.permanency.performance.rule.Unit;
import org.permanency.web.view.list.Tag;

/** Values of indicators in words. */
final class Figures {
  private Figures() {}

  static String value(IndicatorValue value) {
    var number = value.value();
    if (number == null) {
      return "No cases";
    }
    return value.indicator().unit() == Unit.PERCENT ? number + " %" : number.toPlainString();
  }

  static String of(IndicatorValue value) {
    return value.denominator() == null ? "" : value.numerator() + " of " + value.denominator();
  }

  static Tag standing(Standing standing) {
    return switch (standing) {
      case NONE -> Tag.plain(standing.words());
      case ON_TARGET, WITHIN_RANGE -> new Tag(standing.words(), Tag.Meaning.DONE);
      case BELOW_RANGE, ABOVE_RANGE -> new Tag(standing.words(), Tag.Meaning.DUE);
      case OFF_TARGET, AT_OR_ABOVE_LINE -> new Tag(standing.words(), Tag.Meaning.LATE);
    };
  }

  /** The form of an indicator in words; empty when it has one only. */
  static String form(String variant) {
    return switch (variant) {
      case "" -> "";
      case "count" -> "number";
      case "percent" -> "share";
      default ->
          variant.replace("-count", ", number").replace("-percent", ", share").replace("-", " ");
    };
  }
}
