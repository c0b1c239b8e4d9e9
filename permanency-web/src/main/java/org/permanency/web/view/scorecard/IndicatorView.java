package org.permanency.web.view.scorecard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.permanency.performance.IndicatorSeries;
import org.permanency.performance.IndicatorService;
import org.permanency.performance.rule.Indicator;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.shell.ShellView;

/** One indicator: its value in a month, twelve months as bars and as a table, what it counts. */
@Named
@RequestScoped
public class IndicatorView {
  private static final int YEAR = 12;
  private static final int HEIGHT = 120;
  private static final int STEP = 48;
  @Inject IndicatorService indicators;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Missing missing;
  @Inject HttpServletRequest request;
  private @Nullable IndicatorSeries series;

  /** A month of the chart and of the table beside it; sizes in the chart's own units. */
  public record Bar(
      String month, String shortMonth, String value, String of, int x, int y, int height) {}

  /** Reads the indicator, or answers 404. */
  public void open() {
    series = find();
    if (series == null) {
      missing.page();
    } else {
      shell.heading(indicator().wording().title() + ", " + AskedMonth.words(month()));
    }
  }

  private @Nullable IndicatorSeries find() {
    var id = request.getParameter("id");
    if (id == null) {
      return null;
    }
    var variant = String.valueOf(Objects.requireNonNullElse(request.getParameter("variant"), ""));
    return indicators
        .series(caller.context(), id, month(), YEAR, council())
        .map(d -> d.fold(all -> all, no -> List.<IndicatorSeries>of()))
        .orElse(List.of())
        .stream()
        .filter(s -> s.indicator().variant().equals(variant))
        .findFirst()
        .orElse(null);
  }

  private YearMonth month() {
    return AskedMonth.of(request.getParameter("month"), caller.context().today());
  }

  private @Nullable String council() {
    var sent = request.getParameter("council");
    return sent == null || sent.isBlank() ? null : sent;
  }

  /** Whether there is such an indicator. */
  public boolean isThere() {
    return series != null;
  }

  private IndicatorSeries series() {
    return Objects.requireNonNull(series);
  }

  private Indicator indicator() {
    return series().indicator();
  }

  private IndicatorSeries.Point last() {
    return series().points().get(series().points().size() - 1);
  }

  /** The value of the month. */
  public String getValue() {
    return Figures.value(last().line().value());
  }

  /** How many of how many; empty for a count. */
  public String getOf() {
    return Figures.of(last().line().value());
  }

  /** Children left out because a date is not on record. */
  public int getUnknown() {
    return last().line().value().unknown();
  }

  /** How the value stands to target or range. */
  public Tag getStanding() {
    return Figures.standing(last().line().standing());
  }

  /** Whether the month is not over, so that the value may still change. */
  public boolean isProvisional() {
    return last().provisional();
  }

  /** The target in words; empty when there is none. */
  public String getTarget() {
    var target = last().line().target();
    return target == null
        ? ""
        : target.value().toPlainString()
            + " or "
            + (target.better().equals("lower") ? "less" : "more");
  }

  /** What is counted, in full. */
  public String getDefinition() {
    return indicator().wording().definition();
  }

  /** Who asks for it. */
  public String getSource() {
    return indicator().wording().source();
  }

  /** Number and form. */
  public String getKey() {
    return indicator().key();
  }

  /** The number that is opened, for the list of records. */
  public String getAsked() {
    return new IndicatorAsked(indicator().id(), indicator().variant(), month(), council()).text();
  }

  /** Twelve months. */
  public List<Bar> getBars() {
    var most = BigDecimal.ONE;
    for (var p : series().points()) {
      most = most.max(number(p));
    }
    var bars = new ArrayList<Bar>();
    for (var p : series().points()) {
      int height =
          number(p).multiply(BigDecimal.valueOf(HEIGHT)).divideToIntegralValue(most).intValue();
      var value = p.line().value();
      bars.add(
          new Bar(
              AskedMonth.words(p.month()),
              AskedMonth.words(p.month()).substring(0, 3),
              Figures.value(value),
              Figures.of(value),
              bars.size() * STEP,
              HEIGHT + 20 - Math.max(height, 1),
              Math.max(height, 1)));
    }
    return bars;
  }

  private static BigDecimal number(IndicatorSeries.Point point) {
    var value = point.line().value().value();
    return value == null ? BigDecimal.ZERO : value.max(BigDecimal.ZERO);
  }

  /** The scorecard this number stands on. */
  public String getBack() {
    return shell.url("/scorecard/scorecard.xhtml?f.month=" + month());
  }
}
