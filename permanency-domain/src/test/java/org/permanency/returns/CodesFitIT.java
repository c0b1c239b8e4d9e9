package org.permanency.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.permanency.returns.rule.Column;
import org.permanency.returns.rule.ColumnKind;
import org.permanency.returns.rule.NationalTables;
import org.permanency.returns.rule.ReturnCodes;
import org.permanency.returns.rule.ReturnRules;
import org.permanency.returns.rule.TableSpec;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** Every code of every list finds room in its table: one row a code, taken in twice. */
class CodesFitIT {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 28);
  private static final TenantContext PET = Workbench.all("peterborough", DAY);

  static List<TableSpec> tables() {
    return NationalTables.ALL;
  }

  @ParameterizedTest
  @MethodSource("tables")
  void givenOneRowForEachCode_thenAllAreHeldAsTheyCame(TableSpec table) {
    var bench = Workbench.get().provision().emptied("peterborough");
    var imports = bench.bean(ImportService.class);
    var codes =
        bench
            .bean(RuleLibrary.class)
            .book(PET.tenant())
            .get(ReturnRules.RETURN_CODES, LocalDate.of(2016, 3, 31));
    var rows = rows(table, codes);
    var header = header(rows.size());

    var request = Box.of(header, String.join("\n", rows)).request();
    var first = imports.run(PET, request, false).fold(r -> r, no -> null);
    var again = imports.run(PET, request, false).fold(r -> r, no -> null);

    int expected = table.equals(NationalTables.HEADER) ? 0 : rows.size() - 1;
    assertThat(Objects.requireNonNull(first).problems())
        .filteredOn(p -> p.severity().equals("refusal") && !p.rule().equals("key-twice"))
        .isEmpty();
    assertThat(table(first, table).added()).isGreaterThanOrEqualTo(expected);
    assertThat(Objects.requireNonNull(again).added() + again.changed()).isZero();
  }

  private static ImportTable table(ImportResult result, TableSpec table) {
    return result.tables().stream()
        .filter(t -> t.table().equals(table.name()))
        .reduce((a, b) -> b)
        .orElseThrow();
  }

  private static String header(int children) {
    var text = new StringBuilder("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n");
    for (int i = 1; i < children; i++) {
      text.append('H').append(i).append(",1,05/04/2000,WBRI,UN1,,\n");
    }
    return text.toString();
  }

  /** Headings, and for each code of each column a row of another child in which it stands. */
  private static List<String> rows(TableSpec table, ReturnCodes codes) {
    var rows = new ArrayList<String>();
    rows.add(String.join(",", table.headings()));
    for (var column : table.columns()) {
      if (column.kind() instanceof ColumnKind.Code code) {
        for (var name : Objects.requireNonNull(codes.lists().get(code.list())).keySet()) {
          rows.add(row(table, codes, rows.size(), column, name));
        }
      }
    }
    if (rows.size() == 1) {
      rows.add(row(table, codes, 1, table.columns().get(0), "H1"));
    }
    return rows;
  }

  private static String row(
      TableSpec table, ReturnCodes codes, int number, Column special, String code) {
    var values = new ArrayList<String>();
    for (var column : table.columns()) {
      boolean blank = column.need() != Column.Need.REQUIRED;
      values.add(
          column.heading().equals("CHILD")
              ? "H" + number
              : column.equals(special) ? code : blank ? "" : sample(column, codes));
    }
    return String.join(",", values);
  }

  private static String sample(Column column, ReturnCodes codes) {
    if (column.kind() instanceof ColumnKind.Code code) {
      return Objects.requireNonNull(codes.lists().get(code.list())).keySet().iterator().next();
    }
    return column.kind() instanceof ColumnKind.Day ? "05/04/2015" : "SW12345678901234567X";
  }
}
