package org.permanency.returns.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.permanency.returns.check.rule.CheckResult;
import org.permanency.returns.check.rule.ReturnFiles;
import org.permanency.returns.check.rule.ReturnTable;
import org.permanency.returns.check.rule.Rows;
import org.permanency.returns.check.rule.Severity;

/** Turns the results of all rules into what is kept of a check. */
final class CheckOutcome {
  private static final int MOST_SAID = 600;
  private final ReturnFiles files;
  private final List<CheckResult> results;

  CheckOutcome(ReturnFiles files, List<CheckResult> results) {
    this.files = files;
    this.results = results;
  }

  int rowsRead() {
    return files.tables().stream().mapToInt(t -> files.rows(t).size()).sum();
  }

  /** Children of this year's tables. */
  int children() {
    var all = new BitSet();
    for (var table : files.tables()) {
      var rows = files.rows(table);
      for (int row = 0; row < rows.size(); row++) {
        all.set(rows.child(row));
      }
    }
    return all.cardinality();
  }

  int errors() {
    return findings(Severity.ERROR);
  }

  int queries() {
    return findings(Severity.QUERY);
  }

  private int findings(Severity severity) {
    return results.stream()
        .filter(r -> r.rule().severity() == severity)
        .mapToInt(r -> r instanceof CheckResult.Checked c ? c.count() : 0)
        .sum();
  }

  int checked() {
    return results.size() - unchecked();
  }

  int unchecked() {
    return (int) results.stream().filter(CheckResult.NotChecked.class::isInstance).count();
  }

  List<CheckedRule> rules(UUID check) {
    return results.stream().map(r -> rule(check, r)).toList();
  }

  private CheckedRule rule(UUID check, CheckResult result) {
    var rule = result.rule();
    var fields = String.join(", ", rule.fields());
    if (result instanceof CheckResult.Checked c) {
      return new CheckedRule(
          check,
          rule.code(),
          rule.severity(),
          rule.message(),
          fields,
          c.count(),
          children(c),
          null);
    }
    var missing = String.join("; ", ((CheckResult.NotChecked) result).missing());
    return new CheckedRule(
        check, rule.code(), rule.severity(), rule.message(), fields, 0, 0, missing);
  }

  private int children(CheckResult.Checked result) {
    var all = new BitSet();
    result
        .rows()
        .forEach(
            (table, rows) -> {
              for (int row : rows) {
                all.set(files.rows(table).child(row));
              }
            });
    return all.cardinality();
  }

  List<CheckStore.Hit> hits() {
    var all = new ArrayList<CheckStore.Hit>();
    for (var result : results) {
      if (result instanceof CheckResult.Checked c) {
        c.rows()
            .forEach(
                (table, rows) -> {
                  for (int row : rows) {
                    all.add(new CheckStore.Hit(c.rule().code(), table.key(), row + 1));
                  }
                });
      }
    }
    return all;
  }

  /** Each row that fails any rule, once. */
  List<CheckStore.Row> rows() {
    var failing = new EnumMap<ReturnTable, BitSet>(ReturnTable.class);
    for (var result : results) {
      if (result instanceof CheckResult.Checked c) {
        c.rows()
            .forEach(
                (table, rows) -> {
                  var set = failing.computeIfAbsent(table, t -> new BitSet());
                  for (int row : rows) {
                    set.set(row);
                  }
                });
      }
    }
    var all = new ArrayList<CheckStore.Row>();
    failing.forEach((table, set) -> set.stream().forEach(row -> all.add(row(table, row))));
    return all;
  }

  private CheckStore.Row row(ReturnTable table, int row) {
    var rows = files.rows(table);
    var child = files.child(rows.child(row));
    return new CheckStore.Row(table.key(), row + 1, shortened(child, 30), said(rows, row));
  }

  private static String said(Rows rows, int row) {
    var said =
        rows.table().columns().stream()
            .filter(c -> !c.equals("CHILD") && !rows.words(c).blank(row))
            .map(c -> c + " " + rows.words(c).at(row))
            .collect(Collectors.joining(", "));
    return shortened(said, MOST_SAID);
  }

  private static String shortened(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 3) + "...";
  }
}
