package org.permanency.web.view.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.permanency.kernel.Pence;

class CsvRowsTest {
  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"=1+1", "+44", "-cmd", "@SUM(A1)", "\tx", "\rx"})
  void givenTextThatASpreadsheetWouldRun_whenExported_thenItBeginsWithAnApostrophe(String text) {
    assertThat(CsvRows.text(text)).isEqualTo("'" + text);
    assertThat(CsvRows.text(Tag.plain(text))).isEqualTo("'" + text);
  }

  @Test
  void givenNumbersAndDays_whenExported_thenTheyAreLeftAsTheyAre() {
    assertThat(CsvRows.text(new Pence(-1234))).isEqualTo("-12.34");
    assertThat(CsvRows.text(new BigDecimal("-0.5"))).isEqualTo("-0.5");
    assertThat(CsvRows.text(-3)).isEqualTo("-3");
    assertThat(CsvRows.text(LocalDate.of(2016, 10, 3))).isEqualTo("2016-10-03");
    assertThat(CsvRows.text("a=b")).isEqualTo("a=b");
    assertThat(CsvRows.text(null)).isEmpty();
  }

  @Test
  void givenRows_whenWritten_thenHeadingsComeFirstAndQuotesAreDoubled() throws IOException {
    var out = new ByteArrayOutputStream();
    var columns = List.<Column<String>>of(Column.text("name", "Name", s -> s));
    try (var csv = new CsvRows<>(out, columns)) {
      csv.row("say \"hello\", twice");
    }

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("\uFEFFName\r\n\"say \"\"hello\"\", twice\"\r\n");
  }
}
