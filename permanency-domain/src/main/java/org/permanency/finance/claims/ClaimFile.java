package org.permanency.finance.claims;

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
import org.permanency.finance.RowFile;
import org.permanency.finance.RowImport;
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

  private final Directory.Known known;
  private final Function<Claim, List<Reason>> rule;
  private final Set<Claim> there;
  private final List<Claim> claims = new ArrayList<>();
  private final List<RowImport.Fault> faults = new ArrayList<>();

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

  List<RowImport.Fault> faults() {
    return faults;
  }

  /** Reads the text; a file without the headings is one fault. */
  ClaimFile read(String text) {
    RowFile.read(text, HEADINGS, this::row).ifPresent(faults::add);
    return this;
  }

  private void row(NamedCsvRecord row) {
    int line = RowFile.line(row);
    var no = new ArrayList<Reason>();
    var claim = claim(row, no);
    if (claim != null) {
      no.addAll(rule.apply(claim));
    }
    if (claim != null && no.isEmpty() && !there.add(claim)) {
      no.add(Reason.of("finance.claim.twice"));
    }
    if (claim == null || !no.isEmpty()) {
      faults.add(new RowImport.Fault(line, no));
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
        RowFile.field(row, "CATEGORY"),
        on,
        units.intValue(),
        amount == null ? null : Pence.ofPounds(amount),
        RowFile.field(row, "WHAT"));
  }

  private @Nullable HouseholdId household(NamedCsvRecord row, List<Reason> no) {
    var found = known.household(RowFile.field(row, "HOUSEHOLD"));
    if (found.isEmpty()) {
      no.add(Reason.of("finance.claim.household", "value", RowFile.field(row, "HOUSEHOLD")));
    }
    return found.map(h -> h.id()).orElse(null);
  }

  private @Nullable ChildId child(NamedCsvRecord row, List<Reason> no) {
    var typed = RowFile.field(row, "CHILD");
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
      return LocalDate.parse(RowFile.field(row, "DATE"));
    } catch (DateTimeParseException e) {
      no.add(Reason.of("finance.claim.day", "value", RowFile.field(row, "DATE")));
      return null;
    }
  }

  private static @Nullable BigDecimal number(
      NamedCsvRecord row, String field, String blank, List<Reason> no) {
    var typed = RowFile.field(row, field);
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
}
