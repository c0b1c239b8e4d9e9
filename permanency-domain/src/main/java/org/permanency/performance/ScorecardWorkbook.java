package org.permanency.performance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.permanency.performance.rule.Indicator;

/**
 * The scorecard as a spreadsheet of three sheets: values month by month, the figures behind them,
 * definitions. Text goes in as text, never as a formula.
 */
final class ScorecardWorkbook {
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);
  private static final int FIRST_MONTH = 4;
  private final String tenant;
  private final List<Scorecard> cards;

  /**
   * @param tenant name as shown
   * @param cards at least one, the latest last, all of the same indicators
   */
  ScorecardWorkbook(String tenant, List<Scorecard> cards) {
    this.tenant = tenant;
    this.cards = cards;
  }

  byte[] written() {
    var out = new ByteArrayOutputStream();
    try (var workbook = new Workbook(out, "Permanency", "1.0")) {
      values(workbook.newWorksheet("Values"));
      figures(workbook.newWorksheet("Figures"));
      definitions(workbook.newWorksheet("Definitions"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the scorecard of " + tenant, e);
    }
    return out.toByteArray();
  }

  private void values(Worksheet sheet) {
    sheet.value(0, 0, title());
    sheet.style(0, 0).bold().set();
    heading(sheet, 2, "Id", "Form", "Indicator", "Unit");
    for (int m = 0; m < cards.size(); m++) {
      sheet.value(2, FIRST_MONTH + m, month(cards.get(m)));
      sheet.style(2, FIRST_MONTH + m).bold().set();
    }
    var indicators = indicators();
    for (int i = 0; i < indicators.size(); i++) {
      named(sheet, 3 + i, indicators.get(i));
      for (int m = 0; m < cards.size(); m++) {
        number(sheet, 3 + i, FIRST_MONTH + m, cards.get(m).lines().get(i));
      }
    }
    sheet.freezePane(FIRST_MONTH, 3);
    sheet.width(2, 50);
  }

  private void figures(Worksheet sheet) {
    heading(
        sheet,
        0,
        "Id",
        "Form",
        "Indicator",
        "Unit",
        "Value",
        "Month",
        "Numerator",
        "Denominator",
        "Counted beside",
        "Standing",
        "Target");
    int row = 1;
    for (var card : cards) {
      for (var line : card.lines()) {
        figure(sheet, row++, card, line);
      }
    }
    sheet.freezePane(0, 1);
    sheet.width(2, 50);
  }

  private static void figure(Worksheet sheet, int row, Scorecard card, Scorecard.Line line) {
    named(sheet, row, line.indicator());
    number(sheet, row, 4, line);
    sheet.value(row, 5, month(card));
    sheet.value(row, 6, line.value().numerator());
    if (line.value().denominator() != null) {
      sheet.value(row, 7, line.value().denominator());
    }
    sheet.value(row, 8, line.value().unknown());
    sheet.value(row, 9, line.standing().words());
    if (line.target() != null) {
      sheet.value(row, 10, line.target().value());
    }
  }

  private void definitions(Worksheet sheet) {
    heading(sheet, 0, "Id", "Form", "Indicator", "Unit", "Basis", "Better", "Definition", "Source");
    int row = 1;
    for (var indicator : indicators()) {
      named(sheet, row, indicator);
      sheet.value(row, 4, indicator.basis().words());
      sheet.value(row, 5, indicator.direction().words());
      sheet.value(row, 6, indicator.wording().definition());
      sheet.value(row, 7, indicator.wording().source());
      sheet.style(row, 6).wrapText(true).set();
      row++;
    }
    sheet.width(2, 50);
    sheet.width(6, 100);
    sheet.width(7, 50);
  }

  private static void named(Worksheet sheet, int row, Indicator indicator) {
    sheet.value(row, 0, indicator.id());
    sheet.value(row, 1, indicator.variant());
    sheet.value(row, 2, indicator.wording().title());
    sheet.value(row, 3, indicator.unit().code());
  }

  /** An empty population leaves its cell empty: nothing is not zero. */
  private static void number(Worksheet sheet, int row, int column, Scorecard.Line line) {
    if (line.value().value() != null) {
      sheet.value(row, column, line.value().value());
      sheet.style(row, column).format(line.indicator().measure().share() ? "0.00" : "0").set();
    }
  }

  private static void heading(Worksheet sheet, int row, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      sheet.value(row, i, cells[i]);
      sheet.style(row, i).bold().set();
    }
  }

  private List<Indicator> indicators() {
    return cards.get(0).lines().stream().map(Scorecard.Line::indicator).toList();
  }

  private String title() {
    var council = cards.get(0).council();
    return tenant
        + (council == null ? "" : ", children of " + council)
        + ": scorecard "
        + month(cards.get(0))
        + " to "
        + month(cards.get(cards.size() - 1));
  }

  private static String month(Scorecard card) {
    YearMonth month = card.month();
    return MONTH.format(month) + (card.provisional() ? " (so far)" : "");
  }
}
