package org.permanency.finance.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.Directory;
import org.permanency.finance.RowFile;
import org.permanency.finance.RowFile.Row;
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

  private static final RowFile.Codes CODES =
      new RowFile.Codes(
          "finance.rows.headings",
          "finance.rows.no-csv",
          "finance.claim.day",
          "finance.claim.number");

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
    new RowFile(HEADINGS, CODES).read(text, this::row).forEach(faults::add);
    return this;
  }

  private void row(Row row) {
    var claim = claim(row);
    if (claim == null) {
      return;
    }
    rule.apply(claim).forEach(row::wrong);
    if (row.right() && !there.add(claim)) {
      row.wrong(Reason.of("finance.claim.twice"));
    }
    if (row.right()) {
      claims.add(claim);
    }
  }

  private @Nullable Claim claim(Row row) {
    var household = household(row);
    var child = child(row);
    var on = row.day("DATE");
    var units = units(row);
    var amount = row.text("AMOUNT").isEmpty() ? null : row.pounds("AMOUNT");
    if (household == null || on == null || units == null || !row.right()) {
      return null;
    }
    return new Claim(
        household,
        child,
        row.text("CATEGORY"),
        on,
        units.intValue(),
        amount == null ? null : Pence.ofPounds(amount),
        row.text("WHAT"));
  }

  private static @Nullable BigDecimal units(Row row) {
    var typed = row.text("UNITS");
    return row.number("UNITS", typed.isEmpty() ? "1" : typed, "[0-9]{1,6}");
  }

  private @Nullable HouseholdId household(Row row) {
    var found = known.household(row.text("HOUSEHOLD"));
    if (found.isEmpty()) {
      row.wrong(Reason.of("finance.claim.household", "value", row.text("HOUSEHOLD")));
    }
    return found.map(h -> h.id()).orElse(null);
  }

  private @Nullable ChildId child(Row row) {
    var typed = row.text("CHILD");
    if (typed.isBlank()) {
      return null;
    }
    var found = known.child(typed);
    if (found.isEmpty()) {
      row.wrong(Reason.of("finance.claim.child", "value", typed));
    }
    return found.map(c -> c.id()).orElse(null);
  }
}
