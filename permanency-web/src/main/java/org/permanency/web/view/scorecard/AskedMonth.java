package org.permanency.web.view.scorecard;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;

/** The month a page is about: the one asked for, else the last one that is over. */
final class AskedMonth {
  private static final int BACK = 60;

  private AskedMonth() {}

  static YearMonth of(@Nullable String sent, LocalDate today) {
    try {
      var asked = sent == null ? usual(today) : YearMonth.parse(sent);
      return asked.isAfter(YearMonth.from(today)) ? usual(today) : asked;
    } catch (DateTimeException e) {
      return usual(today);
    }
  }

  /** The running month when today is its last day, otherwise the month before. */
  private static YearMonth usual(LocalDate today) {
    var running = YearMonth.from(today);
    return running.atEndOfMonth().equals(today) ? running : running.minusMonths(1);
  }

  /** The months of the last five years, latest first. */
  static List<Choice> choices(TenantContext ctx) {
    var running = YearMonth.from(ctx.today());
    return IntStream.range(0, BACK)
        .mapToObj(running::minusMonths)
        .map(m -> new Choice(m.toString(), words(m)))
        .toList();
  }

  static String words(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + month.getYear();
  }
}
