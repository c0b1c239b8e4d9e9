package org.permanency.web.view.budget;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.budget.rule.FinancialYear;

/** The year a page is about: the one asked for, else that of the business day. */
final class AskedYear {
  private AskedYear() {}

  static FinancialYear of(@Nullable String sent, LocalDate today) {
    return sent != null && sent.matches("(19|20)[0-9]{2}")
        ? new FinancialYear(Integer.parseInt(sent))
        : FinancialYear.of(today);
  }

  /** A year to choose. */
  public record Choice(String label, String url, boolean chosen) {}

  static List<Choice> choices(List<FinancialYear> years, FinancialYear asked, String page) {
    return years.stream()
        .map(y -> new Choice(y.label(), page + "?year=" + y.start(), y.equals(asked)))
        .toList();
  }
}
