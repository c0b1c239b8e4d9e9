package org.permanency.returns;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.permanency.returns.rule.ColumnKind.Setting;
import org.permanency.returns.rule.Fault;
import org.permanency.returns.rule.FaultCode;
import org.permanency.returns.rule.Faults;
import org.permanency.returns.rule.ImportKind;
import org.permanency.returns.rule.Layout;
import org.permanency.returns.rule.NationalTables;
import org.permanency.returns.rule.Recognition;
import org.permanency.returns.rule.RowReader;
import org.permanency.returns.rule.TableSpec;

/** Reads the files of one import, whatever they hold, into rows and faults. */
final class FileReading {
  /** More rows than any authority's ten years have. */
  static final int MOST_ROWS = 2_000_000;

  /**
   * What reading depends on.
   *
   * @param setting codes and year
   * @param national whether a collection year was given, without which the return is not read
   * @param unprovided tables of services that the tenant does not provide
   */
  record Scope(Setting setting, boolean national, Set<TableSpec> unprovided) {}

  private final Scope scope;
  private final Faults faults;
  private final Tally tally;
  private final Reading reading;

  FileReading(Scope scope, Faults faults, Tally tally) {
    this.scope = scope;
    this.faults = faults;
    this.tally = tally;
    reading = new Reading(faults, tally);
  }

  /** Reads them all. */
  Reading read(List<SourceFile> files) {
    for (int i = 0; i < files.size(); i++) {
      if (files.get(i).usable()) {
        read(i, files.get(i));
      }
    }
    return reading;
  }

  private void read(int file, SourceFile source) {
    if (source.content().length == 0) {
      faults.add(file, FaultCode.FILE_EMPTY);
      return;
    }
    var charset = source.charset();
    if (charset.isEmpty()) {
      faults.add(file, FaultCode.FILE_NOT_TEXT);
      return;
    }
    try (var records = records(file, source, charset.get())) {
      var headings = headings(records);
      if (headings.isEmpty()) {
        faults.add(file, FaultCode.FILE_EMPTY);
        return;
      }
      table(file, headings, records, charset.get());
    } catch (IOException e) {
      throw new UncheckedIOException("a file in memory cannot fail", e);
    } catch (CsvParseException e) {
      // The guard lets nothing pass that should come here; if it does, the rest is not read.
      faults.add(file, FaultCode.FILE_NOT_TEXT);
    }
  }

  private CloseableIterator<CsvRecord> records(int file, SourceFile source, Charset charset) {
    var guard = new LineGuard(source.text(charset), (fault, line) -> refuse(file, line, fault));
    var handler =
        CsvRecordHandler.builder()
            .maxFields(LineGuard.LONGEST + 2)
            .maxFieldSize(LineGuard.LONGEST + 2)
            .maxRecordSize(2 * LineGuard.LONGEST + 2)
            .build();
    return CsvReader.builder()
        .allowExtraFields(true)
        .allowMissingFields(true)
        .build(handler, guard)
        .iterator();
  }

  private void refuse(int file, int line, FaultCode fault) {
    var most = Map.of("most", String.valueOf(LineGuard.LONGEST));
    faults.add(new Fault(file, line, null, null, fault, most));
    tally.count(file, line, Outcome.REFUSED);
  }

  /** The first line that is not blank, plain; nothing when there is none. */
  private static List<String> headings(CloseableIterator<CsvRecord> records) {
    while (records.hasNext()) {
      var line = records.next().getFields();
      if (!RowReader.blank(line)) {
        return line.stream().map(Recognition::plain).toList();
      }
    }
    return List.of();
  }

  private void table(
      int file, List<String> headings, CloseableIterator<CsvRecord> records, Charset charset) {
    var twice = Recognition.repeated(headings);
    var layout = Recognition.of(headings);
    if (layout.isEmpty()) {
      unknown(file, headings);
    } else if (!twice.isEmpty()) {
      faults.add(file, FaultCode.HEADING_TWICE, "headings", String.join(", ", twice));
    } else if (mayBeRead(file, layout.get())) {
      tally.recognised(file, layout.get().table());
      remarks(file, layout.get(), charset);
      rows(file, layout.get(), records);
    }
  }

  private void unknown(int file, List<String> headings) {
    var nearest = Recognition.nearest(headings);
    var shown = String.join(", ", headings.subList(0, Math.min(12, headings.size())));
    faults.add(
        file,
        FaultCode.FILE_UNKNOWN,
        "found",
        Fault.shortened(shown, 120),
        "nearest",
        nearest.table().name(),
        "missing",
        String.join(", ", nearest.missing()));
  }

  private boolean mayBeRead(int file, Layout layout) {
    var table = layout.table();
    if (scope.unprovided().contains(table)) {
      faults.add(file, FaultCode.TABLE_NOT_PROVIDED, "table", table.name());
      return false;
    }
    if (table.kind() == ImportKind.NATIONAL && !scope.national()) {
      faults.add(file, FaultCode.FILE_NEEDS_YEAR, "table", table.name());
      return false;
    }
    return true;
  }

  private void remarks(int file, Layout layout, Charset charset) {
    if (!charset.equals(StandardCharsets.UTF_8)) {
      faults.add(file, FaultCode.FILE_ENCODING);
    }
    var table = layout.table().name();
    for (var heading : layout.unknown()) {
      faults.add(
          file, FaultCode.HEADING_UNKNOWN, "heading", Fault.shortened(heading, 60), "table", table);
    }
    for (var heading : layout.missing()) {
      if (layout.table().asks(heading)) {
        faults.add(file, FaultCode.HEADING_MISSING, "heading", heading, "table", table);
      }
    }
  }

  private void rows(int file, Layout layout, CloseableIterator<CsvRecord> records) {
    var reader = new RowReader(layout, file, scope.setting(), faults);
    boolean any = false;
    while (records.hasNext()) {
      var line = records.next();
      if (RowReader.blank(line.getFields())) {
        continue;
      }
      if (reading.count() >= MOST_ROWS) {
        faults.add(file, FaultCode.LINE_TOO_MANY, "most", String.valueOf(MOST_ROWS));
        return;
      }
      any = true;
      row(file, layout, reader, line);
    }
    if (!any) {
      faults.add(file, FaultCode.FILE_WITHOUT_ROWS);
    }
  }

  private void row(int file, Layout layout, RowReader reader, CsvRecord line) {
    int number = (int) line.getStartingLineNumber();
    var row = reader.read(number, line.getFields());
    if (row.isPresent()) {
      reading.add(row.get());
      return;
    }
    tally.count(file, number, Outcome.REFUSED);
    int child = layout.places().get(0);
    if (layout.table().equals(NationalTables.HEADER) && child < line.getFieldCount()) {
      reading.refusedChild(line.getField(child).strip().toUpperCase(Locale.ROOT), number);
    }
  }
}
