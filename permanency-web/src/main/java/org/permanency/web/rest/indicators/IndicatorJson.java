package org.permanency.web.rest.indicators;

import jakarta.json.bind.annotation.JsonbNillable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.SubjectKind;
import org.permanency.performance.Scorecard;
import org.permanency.performance.rule.Indicator;
import org.permanency.performance.rule.IndicatorRow;

/** The shapes of the scorecard's JSON. */
public final class IndicatorJson {
  private IndicatorJson() {}

  /**
   * One value. A count has value and numerator equal and its denominator is null; a percentage is
   * null over an empty denominator.
   *
   * @param unknown children left out because a date is not on record
   * @param standing against target or range, e.g. {@code met}; {@code none} where there is neither
   */
  @JsonbNillable
  public record Value(
      String id,
      String variant,
      String title,
      String unit,
      @Nullable BigDecimal value,
      int numerator,
      @Nullable Integer denominator,
      int unknown,
      String standing,
      boolean provisional) {
    static Value of(Scorecard card, Scorecard.Line line) {
      var value = line.value();
      var indicator = line.indicator();
      return new Value(
          indicator.id(),
          indicator.variant(),
          indicator.wording().title(),
          indicator.unit().code(),
          value.value(),
          value.numerator(),
          value.denominator(),
          value.unknown(),
          line.standing().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
          card.provisional());
    }
  }

  /** What an indicator is. */
  public record Definition(
      String id,
      String variant,
      String title,
      String definition,
      String unit,
      String basis,
      String better,
      String source) {
    static Definition of(Indicator indicator) {
      return new Definition(
          indicator.id(),
          indicator.variant(),
          indicator.wording().title(),
          indicator.wording().definition(),
          indicator.unit().code(),
          indicator.basis().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
          indicator.direction().name().toLowerCase(java.util.Locale.ROOT),
          indicator.wording().source());
    }
  }

  /**
   * A record behind a value: a child by its council and number, a household by its code, or an
   * enquiry, adopters or an arrangement by their reference.
   *
   * @param child the council's number; absent for a household and when the record is closed to the
   *     caller
   * @param restricted whether the record is closed to the caller
   * @param id of the record, for the other resources
   * @param counts what it adds to the numerator
   * @param of what it adds to the denominator; 0 where there is none
   */
  public record Record(
      @Nullable String child,
      @Nullable String household,
      @Nullable String enquiry,
      @Nullable String adopters,
      @Nullable String arrangement,
      @Nullable String council,
      String id,
      boolean restricted,
      boolean inNumerator,
      int counts,
      int of) {
    static Record of(IndicatorRow row) {
      var child = row.child();
      return new Record(
          child == null || row.isClosed() ? null : row.code(),
          row.household() == null ? of(row, SubjectKind.HOUSEHOLD) : row.code(),
          row.enquiry() == null ? of(row, SubjectKind.APPLICANT) : row.code(),
          of(row, SubjectKind.ADOPTER),
          of(row, SubjectKind.ARRANGEMENT),
          row.council(),
          row.id(),
          row.isClosed(),
          row.inNumerator(),
          row.numerator(),
          row.denominator());
    }

    private static @Nullable String of(IndicatorRow row, SubjectKind kind) {
      var subject = row.subject();
      return subject != null && subject.kind() == kind ? row.code() : null;
    }
  }
}
