package org.permanency.keeping;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.RowFile;
import org.permanency.finance.RowFile.Row;
import org.permanency.finance.RowImport;
import org.permanency.fostering.rule.Register.Household;
import org.permanency.keeping.rule.CareRules;
import org.permanency.keeping.rule.NewVisit;
import org.permanency.keeping.rule.ReviewResult;
import org.permanency.keeping.rule.ReviewTerms;
import org.permanency.keeping.rule.VisitKind;
import org.permanency.kernel.Reason;

/** Reads files of visits and of reviews; a row that is wrong is named and left out. */
final class CareFiles {
  static final List<String> VISITS =
      List.of("REFERENCE", "HOUSEHOLD", "KIND", "ON", "HELD", "WORKER", "SEEN", "NOTE");
  static final List<String> REVIEWS =
      List.of(
          "REFERENCE",
          "HOUSEHOLD",
          "HELD",
          "OUTCOME",
          "DECIDED",
          "PLACES",
          "AGE_FROM",
          "AGE_TO",
          "REASONS");
  private static final RowFile.Codes CODES =
      new RowFile.Codes(
          "keeping.rows.headings",
          "keeping.rows.no-csv",
          "keeping.rows.day",
          "keeping.rows.number");
  private final Map<String, Household> households;
  private final Map<String, UUID> workers;
  private final LocalDate today;
  private final Set<String> references = new HashSet<>();

  /** Against what a file is read: households and workers by their number in capitals. */
  CareFiles(Map<String, Household> households, Map<String, UUID> workers, LocalDate today) {
    this.households = households;
    this.workers = workers;
    this.today = today;
  }

  /** A row that is right, with its line. */
  record Named<T>(int line, String reference, T row) {}

  /** A review of a file. */
  record Held(
      UUID household,
      LocalDate heldOn,
      ReviewResult outcome,
      LocalDate decidedOn,
      @Nullable ReviewTerms terms,
      @Nullable String reasons) {}

  List<RowImport.Fault> visits(byte[] content, List<Named<NewVisit>> into) {
    return new RowFile(VISITS, CODES)
        .read(
            new String(content, StandardCharsets.UTF_8),
            row -> {
              var reference = reference(row);
              var household = household(row);
              var kind = word(row, "KIND", VisitKind.class);
              var on = row.day("ON");
              var worker = worker(row);
              boolean held = !row.text("HELD").equalsIgnoreCase("no");
              if (kind != null && on != null && household != null) {
                var it =
                    new NewVisit(
                        household.id().value(),
                        kind,
                        on,
                        held,
                        worker,
                        blank(row.text("SEEN")),
                        blank(row.text("NOTE")),
                        reference);
                CareRules.visit(new CareRules.Facts(household, true, today), it, false)
                    .forEach(row::wrong);
                if (row.right()) {
                  into.add(new Named<>(row.line(), reference, it));
                }
              }
            });
  }

  List<RowImport.Fault> reviews(byte[] content, List<Named<Held>> into) {
    return new RowFile(REVIEWS, CODES)
        .read(
            new String(content, StandardCharsets.UTF_8),
            row -> {
              var reference = reference(row);
              var household = household(row);
              var held = row.day("HELD");
              var outcome = word(row, "OUTCOME", ReviewResult.class);
              var decided = row.text("DECIDED").isEmpty() ? held : row.day("DECIDED");
              var terms = terms(row);
              if (held != null && held.isAfter(today)
                  || decided != null
                      && (decided.isAfter(today) || held != null && decided.isBefore(held))) {
                row.wrong(Reason.of("keeping.care.future", "today", today));
              }
              if (row.right()
                  && household != null
                  && held != null
                  && outcome != null
                  && decided != null) {
                var it =
                    new Held(
                        household.id().value(),
                        held,
                        outcome,
                        decided,
                        terms,
                        blank(row.text("REASONS")));
                into.add(new Named<>(row.line(), reference, it));
              }
            });
  }

  private static @Nullable ReviewTerms terms(Row row) {
    if (row.text("PLACES").isEmpty()) {
      return null;
    }
    var places = number(row, "PLACES");
    return places == null
        ? null
        : new ReviewTerms(places, number(row, "AGE_FROM"), number(row, "AGE_TO"), null);
  }

  private static @Nullable Integer number(Row row, String heading) {
    if (row.text(heading).isEmpty()) {
      return null;
    }
    var number = row.number(heading, row.text(heading), "[0-9]{1,2}");
    return number == null ? null : number.intValueExact();
  }

  private String reference(Row row) {
    var reference = row.text("REFERENCE");
    if (!reference.matches("[A-Za-z0-9][A-Za-z0-9/_.-]{0,59}")) {
      row.wrong(Reason.of("keeping.rows.reference"));
    } else if (!references.add(reference)) {
      row.wrong(Reason.of("keeping.rows.twice", "reference", reference));
    }
    return reference;
  }

  private @Nullable Household household(Row row) {
    var found = households.get(row.text("HOUSEHOLD").toUpperCase(Locale.UK));
    if (found == null) {
      row.wrong(Reason.of("keeping.rows.household", "value", row.text("HOUSEHOLD")));
    }
    return found;
  }

  private @Nullable UUID worker(Row row) {
    var named = row.text("WORKER");
    var found = workers.get(named.toUpperCase(Locale.UK));
    if (!named.isEmpty() && found == null) {
      row.wrong(Reason.of("keeping.rows.worker", "value", named));
    }
    return found;
  }

  private static <E extends Enum<E>> @Nullable E word(Row row, String heading, Class<E> of) {
    var typed = row.text(heading).toUpperCase(Locale.UK).replace('-', '_');
    for (var word : of.getEnumConstants()) {
      if (word.name().equals(typed)) {
        return word;
      }
    }
    var known =
        Arrays.stream(of.getEnumConstants())
            .map(w -> w.name().toLowerCase(Locale.UK).replace('_', '-'))
            .toList();
    row.wrong(Reason.of("keeping.rows.word", "field", heading, "known", String.join(", ", known)));
    return null;
  }

  private static @Nullable String blank(String text) {
    return text.isEmpty() ? null : text;
  }

  /** Those that are not on record yet. */
  static <T> List<Named<T>> fresh(List<Named<T>> rows, Set<String> known) {
    var fresh = new ArrayList<Named<T>>();
    for (var row : rows) {
      if (!known.contains(row.reference())) {
        fresh.add(row);
      }
    }
    return fresh;
  }
}
