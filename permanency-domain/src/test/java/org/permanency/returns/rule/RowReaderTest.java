package org.permanency.returns.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.permanency.returns.rule.ColumnKind.Setting;
import org.permanency.returns.rule.FaultCode.Severity;
import org.permanency.rules.RuleFiles;
import org.permanency.tenancy.TenantId;

/** Rows with one thing wrong, against the code lists in force. */
class RowReaderTest {
  private static final ReturnCodes CODES =
      java.util.Objects.requireNonNull(
              new RuleFiles().read(RuleFiles.bundled()).books().get(new TenantId("peterborough")))
          .get(ReturnRules.RETURN_CODES, java.time.LocalDate.of(2016, 3, 31));

  @ParameterizedTest(name = "{1}: {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Header | 7,F,05/04/2010,WBRI,UN1,, | CODE_YEAR SEX",
        "Header | 7,2,05/04/2010,WBRI,UN1,1,06/05/2015 | -",
        "Header | 7,1,05/04/2010,WBRI,UN1,1,06/05/2015 | MOTHER_SEX MOTHER",
        "Header | 7,1,05/04/2017,WBRI,UN1,, | DAY_AFTER_YEAR DOB",
        "Header | 7,,,WBRI,UN1,, | VALUE_BLANK SEX, VALUE_MISSING DOB",
        "Header | ,1,05/04/2010,WBRI,UN1,, | VALUE_MISSING CHILD",
        "Header | 7,1,05/04/2010,WBRI,,, | VALUE_BLANK UPN",
        "Header | 7,1,05/04/2010,WBRI,UN1, | LINE_COLUMNS -",
        "Header | 7,1,05/04/2010,WBRI,UN1,,,x | LINE_COLUMNS -",
        "Header | 7,1,05/04/2010,WBRI,UN1,,,, | -",
        "Episodes | 7,03/05/2015,S,V2,N1,H5,,02/05/2015,E4A,,,, | END_BEFORE_START DEC",
        "Episodes | 7,03/05/2015,S,V2,N1,P2,,03/05/2015,E4B,,,, | -",
        "Episodes | 7,03/05/2015,S,V2,N1,Z1,,04/05/2015,,,,, | END_AND_REASON REC",
        "Episodes | 7,03/05/2015,S,V2,N1,Z1,,,E44,,,, | END_AND_REASON DEC",
        "Episodes | 7,03/05/2015,S,V2,N1,K3,,04/05/2015,E4,,,, | CODE_YEAR PLACE, CODE_YEAR REC",
        "Episodes | 7,03/05/2015,S,V2,N1,Q1,,04/05/2015,E43,,,, | CODE_YEAR PLACE",
        "Episodes | 7,03/05/2015,S,V2,,U4,,,,,,, | VALUE_BLANK CIN",
        "Episodes | 7,03/05/2015,S,V2,N1,U4,,,,,PE1,??,12 | POSTCODE_FORM HOME_POST,"
            + " POSTCODE_FORM PL_POST, URN_FORM URN",
        "Episodes | 7,01/04/2016,S,V2,N1,U4,,,,,,, | DAY_AFTER_YEAR DECOM",
        "Episodes | 7,03/05/2015,X,V9,N1,U4,,,,,,, | CODE_UNKNOWN RNE, CODE_UNKNOWN LS",
        "OC2 | 7,05/04/2010,41,SDQ1,0,1,0,1,,,, | NUMBER_FORM SDQ_SCORE",
        "PrevPerm | 7,05/04/2010,Z1,12,zz/05/2014 | AUTHORITY_FORM LA_PERM",
        "Missing | 7,05/04/2010,M,05/04/2015,04/04/2015 | END_BEFORE_START MIS_END",
        "households | h,Name,mainstream,01/01/2015,31/12/2014,,,, | END_BEFORE_START APPROVED_TO",
        "households | h,Name,mainstream,01/01/2015,,200001,,X, | BANK_INCOMPLETE ACCOUNT",
        "households | h,Name,castle,01/01/2015,,,,, | CODE_UNKNOWN TYPE",
        "household_terms | h,01/01/2015,01/01/2015,2,9,3 | AGES_ORDER AGE_TO",
        "household_terms | h,01/01/2015,31/12/2014,2,, | END_BEFORE_START TO",
        "household_placements | 7,h,01/01/2015,31/12/2014,1,carer | END_BEFORE_START TO"
      })
  void rows(String table, String line, String faults) {
    var found = new Faults(100);
    var spec = Recognition.table(table).orElseThrow();
    var layout = Recognition.of(spec.headings()).orElseThrow();

    var row =
        new RowReader(layout, 0, new Setting(CODES, 2016), found)
            .read(2, Arrays.asList(line.split(",", -1)));

    assertThat(
            String.join(
                ", ", found.list().stream().map(f -> f.code() + " " + dash(f.column())).toList()))
        .isEqualTo(faults == null ? "" : faults);
    assertThat(row.isEmpty())
        .isEqualTo(found.list().stream().anyMatch(f -> f.code().severity() == Severity.REFUSAL));
  }

  static List<TableSpec> tables() {
    return Recognition.tables();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void givenALineOfBlanks_thenItIsNotWorthAWord(TableSpec table) {
    assertThat(RowReader.blank(List.of("", " ", "\t"))).isTrue();
    assertThat(table.key()).allMatch(table::has);
    assertThat(
            table.columns().stream()
                .filter(c -> table.key().contains(c.heading()))
                .map(Column::need)
                .distinct())
        .containsExactly(Column.Need.REQUIRED);
  }

  private static String dash(@Nullable String column) {
    return column == null ? "-" : column;
  }

  @ParameterizedTest
  @CsvSource({"Q1, U3", "Q2, U6"})
  void codesThatOnlyChangedTheirName(String old, String kept) {
    assertThat(new ColumnKind.Code("place").read(old, new Setting(CODES, 2014)))
        .isEqualTo(new Value(kept, null, Map.of()));
  }
}
