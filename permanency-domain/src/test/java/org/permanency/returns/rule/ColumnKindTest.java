package org.permanency.returns.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.permanency.returns.rule.ColumnKind.Setting;
import org.permanency.returns.rule.ReturnCodes.Code;

/** Each kind of column: what it takes, what it takes with a warning, what it refuses. */
class ColumnKindTest {
  private static final ReturnCodes CODES =
      new ReturnCodes(
          Map.of(
              "sex",
              Map.of(
                  "M", new Code("male", 2025, null, null),
                  "1", new Code("male", null, 2024, "M")),
              "yes-no",
              Map.of(
                  "1", new Code("yes", null, null, null),
                  "0", new Code("no", null, null, null))));
  private static final Setting IN_2016 = new Setting(CODES, 2016);
  private static final Setting IN_2026 = new Setting(CODES, 2026);

  @ParameterizedTest(name = "{0} is {1} {2}")
  @CsvSource({
    "05/04/2016, 2016-04-05,",
    "29/02/2016, 2016-02-29,",
    "5/4/2016, 2016-04-05, DATE_SHORT",
    "29/02/2015, , DATE_FORM",
    "31/04/2016, , DATE_FORM",
    "00/01/2016, , DATE_FORM",
    "2016-04-05, , DATE_FORM",
    "05/04/16, , DATE_FORM",
    "05.04.2016, , DATE_FORM",
    "05/04/1899, , DATE_FORM",
    "05/04/2200, , DATE_FORM",
    "٠٥/٠٤/٢٠١٦, , DATE_FORM",
    "42465, , DATE_FORM"
  })
  void days(String text, LocalDate day, FaultCode fault) {
    check(new ColumnKind.Day(), text, IN_2016, day, fault);
  }

  @ParameterizedTest(name = "{0} is {1} {2}")
  @CsvSource({
    "05/04/2016, 05/04/2016,",
    "5/4/2016, 05/04/2016, DATE_SHORT",
    "ZZ/04/2016, zz/04/2016,",
    "zz/zz/2016, zz/zz/2016,",
    "zz/zz/zzzz, zz/zz/zzzz,",
    "zz/13/2016, , DATE_FORM",
    "05/zz/2016, , DATE_FORM"
  })
  void partlyKnownDays(String text, String kept, FaultCode fault) {
    check(new ColumnKind.PartDay(), text, IN_2016, kept, fault);
  }

  @ParameterizedTest(name = "{0} in {1} is {2} {3}")
  @CsvSource({
    "1, 2016, M,",
    "1, 2024, M,",
    "1, 2025, M, CODE_YEAR",
    "m, 2026, M,",
    "M, 2024, M, CODE_YEAR",
    "3, 2016, , CODE_UNKNOWN",
    "1.0, 2016, 1, NUMBER_DECIMALS"
  })
  void codes(String text, int year, String kept, FaultCode fault) {
    check(new ColumnKind.Code("sex"), text, new Setting(CODES, year), kept, fault);
  }

  @Test
  void givenACodeOfAnotherYear_thenItsMeaningAndYearsAreSaid() {
    assertThat(new ColumnKind.Code("sex").read("1", IN_2026).facts())
        .isEqualTo(Map.of("meaning", "male", "years", "until 2024", "year", "2026"));
  }

  @Test
  void givenAnUnknownCode_thenOnlyThoseOfTheYearAreOffered() {
    assertThat(new ColumnKind.Code("sex").read("X", IN_2026).facts())
        .isEqualTo(Map.of("known", "M"));
  }

  @ParameterizedTest(name = "{0} is {1} {2}")
  @CsvSource({
    "0, 0,",
    "40, 40,",
    "07, 7,",
    "12.0, 12, NUMBER_DECIMALS",
    "41, , NUMBER_FORM",
    "-1, , NUMBER_FORM",
    "12.5, , NUMBER_FORM",
    "x, , NUMBER_FORM",
    "99999999999, , NUMBER_FORM"
  })
  void wholeNumbers(String text, Integer kept, FaultCode fault) {
    check(new ColumnKind.Whole(0, 40), text, IN_2016, kept, fault);
  }

  @ParameterizedTest(name = "{0} is {1} {2}")
  @CsvSource({"Carer, carer,", "AGENCY, agency,", "nobody, , CODE_UNKNOWN"})
  void words(String text, String kept, FaultCode fault) {
    check(new ColumnKind.Choice(List.of("carer", "agency")), text, IN_2016, kept, fault);
  }

  @ParameterizedTest(name = "{0} is {1} {2}")
  @CsvSource({"1, true,", "0, false,", "1.0, true, NUMBER_DECIMALS", "yes, , CODE_UNKNOWN"})
  void yesOrNo(String text, Boolean kept, FaultCode fault) {
    check(new ColumnKind.YesNo(), text, IN_2016, kept, fault);
  }

  @Test
  void texts() {
    var kind = new ColumnKind.Text(5);
    check(kind, "Jörn", IN_2016, "Jörn", null);
    check(kind, "toolong", IN_2016, null, FaultCode.TEXT_TOO_LONG);
    check(kind, "a\u0000b", IN_2016, null, FaultCode.TEXT_CHARACTERS);
  }

  @Test
  void identifiers() {
    var kind = new ColumnKind.Id(8, true);
    check(kind, "ab-12", IN_2016, "AB-12", null);
    check(kind, "a b", IN_2016, "A B", null);
    check(kind, "a  b", IN_2016, null, FaultCode.ID_FORM);
    check(kind, "é1", IN_2016, null, FaultCode.ID_FORM);
    check(kind, "a\u0000", IN_2016, null, FaultCode.ID_FORM);
    check(kind, "123456789", IN_2016, null, FaultCode.TEXT_TOO_LONG);
  }

  @ParameterizedTest(name = "{0} is {1} {2}")
  @CsvSource({
    "20-00-01, 200001,",
    "20 00 01, 200001,",
    "10203, 010203,",
    "1234, , SORT_CODE_FORM",
    "2000012, , SORT_CODE_FORM",
    "20000x, , SORT_CODE_FORM"
  })
  void sortCodes(String text, String kept, FaultCode fault) {
    check(new ColumnKind.Digits(6, 5, FaultCode.SORT_CODE_FORM), text, IN_2016, kept, fault);
  }

  @ParameterizedTest(name = "{0} is {1} {2}")
  @CsvSource({
    "H801200001001, H801200001001,",
    "h801200001001, H801200001001,",
    "un4, UN4,",
    "A801200001001, A801200001001, UPN_CHECK_LETTER",
    "H80120000100A, H80120000100A, UPN_CHECK_LETTER",
    "I801200001001, , UPN_FORM",
    "UN6, , UPN_FORM",
    "H80120000100, , UPN_FORM"
  })
  void pupilNumbers(String text, String kept, FaultCode fault) {
    check(new ColumnKind.PupilNumber(), text, IN_2016, kept, fault);
  }

  private static void check(
      ColumnKind kind,
      String text,
      Setting setting,
      @Nullable Object kept,
      @Nullable FaultCode fault) {
    var value = kind.read(text, setting);

    assertThat(value.value()).isEqualTo(kept);
    assertThat(value.fault()).isEqualTo(fault);
    boolean refused = fault != null && fault.severity() == FaultCode.Severity.REFUSAL;
    assertThat(Objects.isNull(value.value()) || !refused).isTrue();
  }
}
