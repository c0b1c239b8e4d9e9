package org.permanency.returns.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.returns.rule.Column.Need;
import org.permanency.returns.rule.ColumnKind.Setting;

/** Turns lines of one file into rows, noting every fault. */
public final class RowReader {
  private final Layout layout;
  private final int file;
  private final Setting setting;
  private final LocalDate lastDay;
  private final Faults faults;

  /**
   * A reader for one file.
   *
   * @param file its position among those of the import
   */
  public RowReader(Layout layout, int file, Setting setting, Faults faults) {
    this.layout = layout;
    this.file = file;
    this.setting = setting;
    this.faults = faults;
    lastDay = LocalDate.of(setting.year(), 3, 31);
  }

  /** Whether all values of a line are blank: an empty row of a spreadsheet, not worth a word. */
  public static boolean blank(List<String> fields) {
    return fields.stream().allMatch(String::isBlank);
  }

  /** The row of a line; empty after noting why it is refused. */
  public Optional<Row> read(int line, List<String> fields) {
    if (!widthFits(line, fields)) {
      return Optional.empty();
    }
    int refusals = faults.refusals();
    var columns = layout.table().columns();
    var values = new @Nullable Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      int place = layout.places().get(i);
      if (place >= 0) {
        values[i] = value(line, columns.get(i), fields.get(place).strip());
      }
    }
    var row = new Row(layout.table(), file, line, values);
    if (faults.refusals() == refusals) {
      layout.table().rules().forEach(rule -> rule.check(row, lastDay, faults));
    }
    return faults.refusals() == refusals ? Optional.of(row) : Optional.empty();
  }

  private boolean widthFits(int line, List<String> fields) {
    int width = layout.width();
    boolean fits =
        fields.size() == width
            || fields.size() > width && blank(fields.subList(width, fields.size()));
    if (!fits) {
      faults.add(
          new Fault(
              file,
              line,
              null,
              null,
              FaultCode.LINE_COLUMNS,
              Faults.pairs(
                  "found", String.valueOf(fields.size()), "wanted", String.valueOf(width))));
    }
    return fits;
  }

  private @Nullable Object value(int line, Column column, String text) {
    if (text.isEmpty()) {
      if (column.need() != Need.OPTIONAL) {
        var code = column.need() == Need.REQUIRED ? FaultCode.VALUE_MISSING : FaultCode.VALUE_BLANK;
        note(line, column, "", Value.wrong(code));
      }
      return null;
    }
    var value = column.kind().read(text, setting);
    if (value.fault() != null) {
      note(line, column, text, value);
    }
    return value.value();
  }

  private void note(int line, Column column, String text, Value value) {
    var code = value.fault();
    if (code == null) {
      return;
    }
    var facts = new HashMap<>(value.facts());
    if (column.check() != null) {
      facts.put("check", column.check());
    }
    faults.add(new Fault(file, line, column.heading(), text, code, facts));
  }
}
