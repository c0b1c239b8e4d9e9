package org.permanency.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.permanency.returns.rule.FaultCode;
import org.permanency.returns.rule.Faults;
import org.permanency.returns.rule.Row;

/**
 * The desk at which the rows of an import are laid beside those held: one {@link Sheet} a table,
 * fetched when first asked for.
 */
final class Intake {
  private final String council;
  private final int year;
  private final Faults faults;
  private final Tally tally;
  private final Function<Target, Sheet> fetch;
  private final Map<Target, Sheet> sheets = new IdentityHashMap<>();
  private final Map<String, UUID> children = new HashMap<>();
  private final Map<String, String> joined;
  private Map<String, Integer> refusedChildren = Map.of();

  /** A desk; {@code joined} are numbers of records that were joined to others, with the others'. */
  Intake(
      String council,
      int year,
      Faults faults,
      Tally tally,
      Map<String, String> joined,
      Function<Target, Sheet> fetch) {
    this.joined = joined;
    this.council = council;
    this.year = year;
    this.faults = faults;
    this.tally = tally;
    this.fetch = fetch;
    sheet(Targets.CHILD_RECORD).all().forEach((key, values) -> known(key, values));
  }

  private void known(List<Object> key, @Nullable Object[] values) {
    var number = (String) values[Targets.CHILD_RECORD.at("number")];
    children.put(Objects.requireNonNull(number).toUpperCase(Locale.ROOT), (UUID) key.get(0));
  }

  String council() {
    return council;
  }

  int year() {
    return year;
  }

  Faults faults() {
    return faults;
  }

  Sheet sheet(Target target) {
    return sheets.computeIfAbsent(target, fetch);
  }

  /** Notes what became of a row. */
  void count(Row row, Outcome outcome) {
    tally.count(row, outcome);
  }

  /** Refuses a row. */
  void refuse(Row row, String column, FaultCode code, String... facts) {
    faults.add(row, column, code, facts);
    tally.count(row, Outcome.REFUSED);
  }

  /** Children whose row in a Header was refused, with its line. */
  void refusedChildren(Map<String, Integer> lines) {
    refusedChildren = lines;
  }

  /** Adds a child that a Header brings. */
  void newChild(String number, UUID id) {
    children.put(number, id);
  }

  /** The child with this number, if there is one. */
  @Nullable UUID child(String number) {
    return children.get(number);
  }

  /** Refuses a row of a record that was joined to another: the council has to send it there. */
  boolean refuseJoined(Row row) {
    var kept = joined.get(row.text("CHILD"));
    if (kept != null) {
      refuse(row, "CHILD", FaultCode.CHILD_JOINED, "other", kept);
    }
    return kept != null;
  }

  /** The child of a row; null after refusing the row because there is none. */
  @Nullable UUID childOf(Row row) {
    var number = row.text("CHILD");
    var id = children.get(number);
    if (refuseJoined(row)) {
      return null;
    }
    if (id == null) {
      var line = refusedChildren.get(number);
      if (line == null) {
        refuse(row, "CHILD", FaultCode.CHILD_UNKNOWN, "council", council);
      } else {
        refuse(row, "CHILD", FaultCode.CHILD_REFUSED, "line", String.valueOf(line));
      }
    }
    return id;
  }

  /** The sheets that were asked for, in the order in which they are written. */
  List<Sheet> written() {
    var list = new ArrayList<Sheet>();
    for (var target : Targets.ALL) {
      var sheet = sheets.get(target);
      if (sheet != null && !sheet.wishes().isEmpty()) {
        list.add(sheet);
      }
    }
    return list;
  }
}
