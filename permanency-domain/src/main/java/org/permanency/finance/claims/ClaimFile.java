package org.permanency.finance.claims;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.Directory;
import org.permanency.finance.claims.rule.Claim;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;
import org.permanency.people.rule.ChildId;

/**
 * A file of claims: CSV in UTF-8 with the headings {@link #HEADINGS}. A row that is wrong is named
 * and left out; the others go on.
 */
final class ClaimFile {
  /** Headings, in any order; CHILD and one of UNITS and AMOUNT may be blank. */
  static final List<String> HEADINGS =
      List.of("HOUSEHOLD", "CHILD", "CATEGORY", "DATE", "UNITS", "AMOUNT", "WHAT");

  /** What spreadsheets put before the headings. */
  private static final String MARK = "\uFEFF";

  private final Directory.Known known;
  private final Function<Claim, List<Reason>> rule;
  private final Set<Claim> there;
  private final List<Claim> claims = new ArrayList<>();
  private final List<ClaimImport.Fault> faults = new ArrayList<>();

  /**
   * A file to be read.
   *
   * @param rule why a claim cannot be entered
   * @param there claims that must not come a second time
   */
  ClaimFile(Directory.Known known, Function<Claim, List<Reason>> rule, Set<Claim> there) {
    this.known = known;
    this.rule = rule;
    this.there = new HashSet<>(there);
  }

  List<Claim> claims() {
    return claims;
  }

  List<ClaimImport.Fault> faults() {
    return faults;
  }

  /** Reads the text; a file without the headings is one fault. */
  ClaimFile read(String text) {
    try (var csv =
        CsvReader.builder()
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofNamedCsvRecord(text.startsWith(MARK) ? text.substring(1) : text)) {
      for (var row : csv) {
        if (!row.getHeader().containsAll(HEADINGS)) {
          fault(1, Reason.of("finance.claim.headings", "headings", String.join(", ", HEADINGS)));
          return this;
        }
        row(row);
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException("memory cannot be read", e);
    } catch (CsvParseException e) {
      fault(1, Reason.of("finance.claim.no-csv"));
    }
    return this;
  }

  private void row(NamedCsvRecord row) {
    int line = Math.toIntExact(row.getStartingLineNumber());
    var no = new ArrayList<Reason>();
    var claim = claim(row, no);
    if (claim != null) {
      no.addAll(rule.apply(claim));
    }
    if (claim != null && no.isEmpty() && !there.add(claim)) {
      no.add(Reason.of("finance.claim.twice"));
    }
    if (claim == null || !no.isEmpty()) {
      faults.add(new ClaimImport.Fault(line, no));
    } else {
      claims.add(claim);
    }
  }

  private @Nullable Claim claim(NamedCsvRecord row, List<Reason> no) {
    var household = household(row, no);
    var child = child(row, no);
    var on = day(row, no);
    var units = number(row, "UNITS", "1", no);
    var amount = number(row, "AMOUNT", "", no);
    if (household == null || on == null || units == null || !no.isEmpty()) {
      return null;
    }
    return new Claim(
        household,
        child,
        field(row, "CATEGORY"),
        on,
        units.intValue(),
        amount == null ? null : Pence.ofPounds(amount),
        field(row, "WHAT"));
  }

  private @Nullable HouseholdId household(NamedCsvRecord row, List<Reason> no) {
    var found = known.household(field(row, "HOUSEHOLD"));
    if (found.isEmpty()) {
      no.add(Reason.of("finance.claim.household", "value", field(row, "HOUSEHOLD")));
    }
    return found.map(h -> h.id()).orElse(null);
  }

  private @Nullable ChildId child(NamedCsvRecord row, List<Reason> no) {
    var typed = field(row, "CHILD");
    if (typed.isBlank()) {
      return null;
    }
    var found = known.child(typed);
    if (found.isEmpty()) {
      no.add(Reason.of("finance.claim.child", "value", typed));
    }
    return found.map(c -> c.id()).orElse(null);
  }

  private static @Nullable LocalDate day(NamedCsvRecord row, List<Reason> no) {
    try {
      return LocalDate.parse(field(row, "DATE"));
    } catch (DateTimeParseException e) {
      no.add(Reason.of("finance.claim.day", "value", field(row, "DATE")));
      return null;
    }
  }

  private static @Nullable BigDecimal number(
      NamedCsvRecord row, String field, String blank, List<Reason> no) {
    var typed = field(row, field);
    var value = typed.isEmpty() ? blank : typed;
    var form = field.equals("UNITS") ? "[0-9]{1,6}" : "[0-9]{1,7}([.][0-9]{1,2})?";
    if (value.isEmpty()) {
      return null;
    }
    if (!value.matches(form)) {
      no.add(Reason.of("finance.claim.number", "field", field, "value", typed));
      return null;
    }
    return new BigDecimal(value);
  }

  /** A cell without blanks around it; empty where the row is too short. */
  private static String field(NamedCsvRecord row, String heading) {
    return row.findField(heading).orElse("").strip();
  }

  private void fault(int line, Reason reason) {
    faults.add(new ClaimImport.Fault(line, List.of(reason)));
  }
}
