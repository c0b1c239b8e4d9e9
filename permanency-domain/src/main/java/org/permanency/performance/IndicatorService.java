package org.permanency.performance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.people.DoorService;
import org.permanency.performance.rule.Indicator;
import org.permanency.performance.rule.IndicatorRow;
import org.permanency.performance.rule.ReportingMonth;
import org.permanency.performance.rule.Scoring;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * The scorecard of one tenant: values of a month, months in a row, and the records behind a number.
 * A call reads each kind of record once, in bulk, however many months and indicators it answers
 * for.
 *
 * <p>A month is answered from the dates in the records as they stand now. The running month is
 * answered too and marked provisional; later ones are refused with {@code
 * performance.month.in-future}, months before 1990 with {@code performance.month.too-early}, a
 * council that the tenant does not serve with {@code performance.council.unknown}.
 */
@TenantService
public class IndicatorService {
  private static final YearMonth FIRST = YearMonth.of(1990, 1);
  private static final int MOST_MONTHS = 60;
  private static final int YEAR = 12;
  @Inject ScorecardReader reader;
  @Inject DoorService doors;
  @Inject Event<Audited> audit;

  /** The indicators of the services that the tenant provides, in the order of the scorecard. */
  @Needs(Permission.SCORECARD_READ)
  public List<Indicator> definitions(TenantContext ctx) {
    return reader.indicators(ctx);
  }

  /**
   * All values of a month.
   *
   * @param council code of one council whose children alone are counted; null for all
   */
  @Needs(Permission.SCORECARD_READ)
  public Decision<Scorecard> values(TenantContext ctx, YearMonth month, @Nullable String council) {
    return months(ctx, month, 1, council).fold(m -> Decision.granted(m.get(0)), refused());
  }

  /**
   * All values of several months in a row, the latest last.
   *
   * @param last the latest month
   * @param count how many months, 1 to 60
   * @throws IllegalArgumentException for another count
   */
  @Needs(Permission.SCORECARD_READ)
  public Decision<List<Scorecard>> months(
      TenantContext ctx, YearMonth last, int count, @Nullable String council) {
    if (count < 1 || count > MOST_MONTHS) {
      throw new IllegalArgumentException("1 to " + MOST_MONTHS + " months, not " + count);
    }
    var no = refusals(ctx, last, council);
    return no.isEmpty()
        ? Decision.granted(reader.scorecards(ctx, last, count, council))
        : new Decision.Refused<>(no);
  }

  /**
   * One indicator over several months: one series for each of its forms.
   *
   * @param id e.g. {@code FOS-01}
   * @param count how many months, 1 to 60
   * @return empty if the tenant has no such indicator
   */
  @Needs(Permission.SCORECARD_READ)
  public Optional<Decision<List<IndicatorSeries>>> series(
      TenantContext ctx, String id, YearMonth last, int count, @Nullable String council) {
    var forms = definitions(ctx).stream().filter(i -> i.id().equals(id)).toList();
    return forms.isEmpty()
        ? Optional.empty()
        : Optional.of(
            months(ctx, last, count, council)
                .fold(cards -> Decision.granted(series(forms, cards)), refused()));
  }

  /**
   * The records behind a number. Leaves one audit entry with the list of those shown. A restricted
   * record that is closed to the actor counts and shows its council, but no number.
   *
   * @param id e.g. {@code ADO-12}
   * @param variant which form, e.g. {@code a-count} or {@code a}; null for the indicator's first.
   *     Where a form comes as count and as percentage and only {@code a} or nothing is said, the
   *     percentage is opened, so that the denominator shows too
   * @return empty if the tenant has no such indicator
   */
  @Needs(Permission.SCORECARD_READ)
  public Optional<Decision<IndicatorRecords>> records(
      TenantContext ctx,
      String id,
      @Nullable String variant,
      YearMonth month,
      @Nullable String council) {
    return form(ctx, id, variant).map(indicator -> opened(ctx, indicator, month, council));
  }

  /**
   * The scorecard of the twelve months that end with {@code last}, as an xlsx file: values, figures
   * behind them, definitions.
   */
  @Needs(Permission.SCORECARD_READ)
  public Decision<byte[]> workbook(TenantContext ctx, YearMonth last, @Nullable String council) {
    return months(ctx, last, YEAR, council)
        .fold(
            cards ->
                Decision.granted(
                    new ScorecardWorkbook(reader.profile(ctx).name(), cards).written()),
            refused());
  }

  private Decision<IndicatorRecords> opened(
      TenantContext ctx, Indicator indicator, YearMonth month, @Nullable String council) {
    var no = refusals(ctx, month, council);
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var behind =
        new Scoring(reader.caseload(ctx), new ReportingMonth(month), council).behind(indicator);
    audit.fire(
        new Audited(
            ctx,
            "indicator.records",
            "indicator",
            indicator.id(),
            null,
            month + " " + indicator.key() + ": " + listed(behind)));
    return Decision.granted(
        new IndicatorRecords(
            month,
            Scorecard.provisional(ctx.today(), month),
            behind.value(),
            shown(ctx, behind.rows()),
            shown(ctx, behind.unknown())));
  }

  /** Restricted records count like others; to whom they are closed they show no number. */
  private List<IndicatorRow> shown(TenantContext ctx, List<IndicatorRow> rows) {
    var closed = doors.closed(ctx);
    return Stream.concat(
            rows.stream().filter(r -> !closed.has(r.child())),
            rows.stream().filter(r -> closed.has(r.child())).map(IndicatorRow::closed))
        .toList();
  }

  /** Council by council, or household codes: short, so that a whole council fits in an entry. */
  private static String listed(Scoring.Behind behind) {
    return Stream.concat(behind.rows().stream(), behind.unknown().stream())
        .collect(
            groupingBy(
                r ->
                    r.council() != null
                        ? r.council()
                        : r.subject() != null
                            ? r.subject().kind().word() + "s"
                            : r.enquiry() == null ? "households" : "enquiries",
                TreeMap::new,
                mapping(IndicatorRow::code, joining(" "))))
        .entrySet()
        .stream()
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(joining("; "));
  }

  private Optional<Indicator> form(TenantContext ctx, String id, @Nullable String variant) {
    var forms =
        definitions(ctx).stream()
            .filter(i -> i.id().equals(id))
            .filter(i -> variant == null || named(i, variant))
            .toList();
    if (forms.isEmpty()) {
      return Optional.empty();
    }
    var first = forms.get(0);
    return forms.stream()
        .filter(i -> i.wording().equals(first.wording()))
        .max(Comparator.comparing(i -> i.measure().share()));
  }

  private static boolean named(Indicator indicator, String variant) {
    return indicator.variant().equals(variant) || indicator.variant().startsWith(variant + "-");
  }

  private List<Reason> refusals(TenantContext ctx, YearMonth month, @Nullable String council) {
    var no = new ArrayList<Reason>();
    if (month.isAfter(YearMonth.from(ctx.today()))) {
      no.add(Reason.of("performance.month.in-future", "month", month, "today", ctx.today()));
    }
    if (month.isBefore(FIRST)) {
      no.add(Reason.of("performance.month.too-early", "month", month, "first", FIRST));
    }
    if (council != null && reader.profile(ctx).council(council).isEmpty()) {
      no.add(Reason.of("performance.council.unknown", "council", council));
    }
    return no;
  }

  private static List<IndicatorSeries> series(List<Indicator> forms, List<Scorecard> cards) {
    return forms.stream()
        .map(
            i ->
                new IndicatorSeries(
                    i,
                    cards.stream()
                        .map(
                            c ->
                                new IndicatorSeries.Point(
                                    c.month(),
                                    c.provisional(),
                                    c.line(i.id(), i.variant()).orElseThrow()))
                        .toList()))
        .toList();
  }

  private static <T> java.util.function.Function<List<Reason>, Decision<T>> refused() {
    return Decision.Refused::new;
  }
}
