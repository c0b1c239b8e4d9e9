package org.permanency.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.budget.rule.BudgetReport.LineReport;
import org.permanency.budget.rule.FinancialYear;
import org.permanency.finance.PayRunService;
import org.permanency.finance.PayRunView;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Pence;
import org.permanency.tenancy.AttackService;
import org.permanency.tenancy.NotPermitted;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** A year's budget out of real tables. */
class BudgetServiceIT {
  private static final LocalDate TODAY = LocalDate.of(2017, 2, 28);
  private static final FinancialYear YEAR = new FinancialYear(2016);
  private static final TenantContext PET = Workbench.all("peterborough", TODAY);
  private static final TenantContext OTHER =
      Workbench.as("peterborough", "second", TODAY, Permission.values());
  private AttackService sql;
  private BudgetService service;
  private PayRunService runs;

  @BeforeEach
  void oneChildWithOwnCarersAndOneWithAnAgency() {
    var bench = Workbench.get().provision().emptied("peterborough").emptied("larkmere");
    sql = bench.bean(AttackService.class);
    service = bench.bean(BudgetService.class);
    runs = bench.bean(PayRunService.class);
    child("100", "2010-06-01", "U6", "PR1");
    child("200", "2010-06-01", "U6", "PR4");
    insert(
        "INSERT INTO fostering_household (id, code, name, type, approved_from) VALUES (?, 'H1', 'A"
            + " family', 'mainstream', '2010-01-01')",
        id("household"));
    insert(
        "INSERT INTO fostering_level (id, household_id, starts, level) VALUES (UUID(), ?,"
            + " '2016-01-01', 'level-1')",
        id("household"));
    insert("INSERT INTO fostering_register_council (council) VALUES ('PET')");
    insert(
        "INSERT INTO fostering_stay (id, child_id, household_id, starts) VALUES (UUID(), ?, ?,"
            + " '2016-10-03')",
        id("100"),
        id("household"));
  }

  @Test
  void theYearIsWhatIsPaidWhatIsDueAndWhatIsToCome() {
    approve(LocalDate.of(2016, 10, 3));

    var year = service.year(PET, YEAR).orElseThrow();

    assertThat(year.report().weeks()).isEqualTo(53);
    // 20 weeks of 165.68 are due, and one more for Christmas
    assertThat(told(line(year, "in-house-fostering")))
        .isEqualTo(
            Map.of("paid", "£165.68", "due", "£3,479.28", "toCome", "£662.72", "nights", "175"));
    assertThat(told(line(year, "agency-fostering")))
        .isEqualTo(
            Map.of("paid", "£0.00", "due", "£16,590.00", "toCome", "£3,160.00", "nights", "175"));
    assertThat(line(year, "adoption-allowance").forecast()).isEqualTo(new Pence(70_000_000));
    assertThat(year.report().variance().total())
        .isEqualTo(year.report().forecast().minus(year.report().budget().total()));
    assertThat(year.unpriced()).isEqualTo(new BudgetService.Unpriced(0, 0));
  }

  @Test
  void theChildrenBehindALineMakeItsFigures() {
    approve(LocalDate.of(2016, 10, 3));
    var line = line(service.year(PET, YEAR).orElseThrow(), "in-house-fostering");

    assertThat(service.behind(PET, YEAR, "in-house-fostering").orElseThrow())
        .isEqualTo(
            List.of(
                new BudgetRow(
                    id("100"),
                    "PET",
                    "100",
                    "in-house-fostering",
                    "In-house fostering",
                    175,
                    16_568,
                    347_928,
                    66_272)));
    assertThat(line.forecast()).isEqualTo(new Pence(430_768));
  }

  @Test
  void aClosedRecordCountsAndShowsNoNumber() {
    insert("UPDATE people_person SET restricted = TRUE WHERE id = ?", id("200"));
    insert("INSERT INTO people_restriction VALUES (?, 'named', 'A. Manager')", id("200"));

    assertThat(service.behind(PET, YEAR, "agency-fostering").orElseThrow())
        .extracting(BudgetRow::number, BudgetRow::nights)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Restricted record", 175L));
  }

  @Test
  void anotherAgencySeesNothingOfIt() {
    var larkmere = Workbench.all("larkmere", LocalDate.of(2024, 5, 1));

    assertThat(service.behind(larkmere, new FinancialYear(2024), null).orElseThrow()).isEmpty();
    assertThat(service.year(larkmere, YEAR)).isEmpty();
  }

  @Test
  void aYearWithoutABudgetAndAnActorWithoutPermissionGetNothing() {
    assertThat(service.year(PET, new FinancialYear(2020))).isEmpty();
    assertThat(service.years(PET)).containsExactly(YEAR, new FinancialYear(2015));
    var worker = Workbench.as("peterborough", "w", TODAY, Permission.CHILD_READ);
    assertThatThrownBy(() -> service.year(worker, YEAR)).isInstanceOf(NotPermitted.class);
  }

  private static LineReport line(BudgetService.Year year, String key) {
    return year.report().lines().stream()
        .filter(l -> l.line().key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> told(LineReport l) {
    return Map.of(
        "paid", l.paid().toString(),
        "due", l.due().toString(),
        "toCome", l.toCome().toString(),
        "nights", String.valueOf(l.nights()));
  }

  private void approve(LocalDate week) {
    var draft = granted(runs.create(PET, week));
    var submitted = granted(runs.submit(PET, draft.id(), draft.version()).orElseThrow());
    granted(runs.approve(OTHER, draft.id(), submitted.version()).orElseThrow());
  }

  private static PayRunView granted(Decision<PayRunView> decision) {
    return decision.fold(
        run -> run,
        no -> {
          throw new AssertionError("refused: " + no);
        });
  }

  private void child(String number, String born, String place, String provider) {
    insert("INSERT INTO people_person (id, born) VALUES (?, ?)", id(number), born);
    insert(
        "INSERT INTO people_child (id, council, number) VALUES (?, 'PET', ?)", id(number), number);
    insert(
        "INSERT INTO placement_episode (child_id, starts, reason_began, legal_status, place,"
            + " provider) VALUES (?, '2016-10-03', 'S', 'C2', ?, ?)",
        id(number),
        place,
        provider);
  }

  private void insert(String statement, Object... values) {
    sql.sql(PET, h -> h.execute(statement, values));
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
