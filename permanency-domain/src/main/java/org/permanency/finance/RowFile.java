package org.permanency.finance;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Reason;

/**
 * A CSV file in UTF-8 with known headings, in any order, read row by row. A row that is wrong is
 * named and left out; the others go on.
 */
public final class RowFile {
  /** What spreadsheets put before the headings. */
  private static final String MARK = "\uFEFF";

  private final List<String> headings;
  private final Codes codes;
  private final List<RowImport.Fault> faults = new ArrayList<>();

  /** Codes of what can be wrong with a file, a day, a number. */
  public record Codes(String headings, String noCsv, String day, String number) {}

  /** A file with these headings. */
  public RowFile(List<String> headings, Codes codes) {
    this.headings = List.copyOf(headings);
    this.codes = codes;
  }

  /**
   * Reads the text; a file without the headings is one fault.
   *
   * @param take what is done with each row; the reasons it notes leave the row out
   * @return rows left out, by line
   */
  public List<RowImport.Fault> read(String text, Consumer<Row> take) {
    try (var csv =
        CsvReader.builder()
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofNamedCsvRecord(text.startsWith(MARK) ? text.substring(1) : text)) {
      for (var found : csv) {
        if (!found.getHeader().containsAll(headings)) {
          fault(1, List.of(Reason.of(codes.headings(), "headings", String.join(", ", headings))));
          return faults;
        }
        var row = new Row(found);
        take.accept(row);
        if (!row.no.isEmpty()) {
          fault(row.line(), row.no);
        }
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException("memory cannot be read", e);
    } catch (CsvParseException e) {
      fault(1, List.of(Reason.of(codes.noCsv())));
    }
    return faults;
  }

  private void fault(int line, List<Reason> no) {
    faults.add(new RowImport.Fault(line, no));
  }

  /** One row. */
  public final class Row {
    private final NamedCsvRecord found;
    private final List<Reason> no = new ArrayList<>();

    private Row(NamedCsvRecord found) {
      this.found = found;
    }

    /** Line in the file, the headings are 1. */
    public int line() {
      return Math.toIntExact(found.getStartingLineNumber());
    }

    /** Whether nothing is wrong with it so far. */
    public boolean right() {
      return no.isEmpty();
    }

    /** Says what is wrong with it. */
    public void wrong(Reason reason) {
      no.add(reason);
    }

    /** A cell without blanks around it; empty where the row is too short. */
    public String text(String heading) {
      return found.findField(heading).orElse("").strip();
    }

    /** A day like 2016-09-08; null after saying that it is none. */
    public @Nullable LocalDate day(String heading) {
      try {
        return LocalDate.parse(text(heading));
      } catch (DateTimeParseException e) {
        wrong(Reason.of(codes.day(), "field", heading, "value", text(heading)));
        return null;
      }
    }

    /** A number without sign in the form given; null after saying that it is none. */
    public @Nullable BigDecimal number(String heading, String value, String form) {
      if (value.matches(form)) {
        return new BigDecimal(value);
      }
      wrong(Reason.of(codes.number(), "field", heading, "value", text(heading)));
      return null;
    }

    /** An amount in pounds; null after saying that it is none. */
    public @Nullable BigDecimal pounds(String heading) {
      return number(heading, text(heading), "[0-9]{1,7}([.][0-9]{1,2})?");
    }
  }
}
