package org.permanency.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** What a pay run shows of restricted records to people who are not named on them. */
class RestrictedPayIT {
  private static final LocalDate TODAY = LocalDate.of(2016, 9, 12);
  private static final LocalDate WEEK = LocalDate.of(2016, 9, 5);
  private static final TenantContext OFFICER = as("officer");
  private static final TenantContext NAMED = as("named");
  private PayRunService runs;
  private PayLineService lines;
  private FinanceFixture records;

  private static TenantContext as(String user) {
    return Workbench.as(
        "peterborough",
        user,
        TODAY,
        Permission.PAY_READ,
        Permission.PAY_PREPARE,
        Permission.PAY_APPROVE);
  }

  @BeforeEach
  void oneOfTwoChildrenIsRestricted() {
    var bench = Workbench.get().provision().emptied("peterborough");
    runs = bench.bean(PayRunService.class);
    lines = bench.bean(PayLineService.class);
    records = new FinanceFixture("peterborough");
    records.child("PET", "101", "2005-03-07").child("PET", "102", null);
    records.household("H1", "Ash family", "level-2");
    records.bank("H1", "401122", "12345678", "A ASH");
    records.stay("101", "H1", "2016-08-01", null).stay("102", "H1", "2016-08-01", null);
    for (var number : new String[] {"101", "102"}) {
      records.run("UPDATE people_person SET restricted = TRUE WHERE id = ?", records.id(number));
      records.run(
          "INSERT INTO people_restriction VALUES (?, 'named', 'A. Manager')", records.id(number));
    }
  }

  @AfterEach
  void close() {
    records.close();
  }

  @Test
  void linesAndFindingsShowNoNumberButCount() {
    var run = run();

    assertThat(lines.lines(OFFICER, run, ListQuery.ALL).orElseThrow().rows())
        .extracting(l -> l.council() + " " + l.child() + " " + l.nights())
        .containsExactly("PET Restricted record 7");
    assertThat(lines.lines(OFFICER, run, null, 10).orElseThrow().items())
        .extracting(PayLineView::child)
        .containsExactly("Restricted record");
    assertThat(lines.exceptions(OFFICER, run).orElseThrow())
        .filteredOn(e -> e.childId() != null)
        .isNotEmpty()
        .allMatch(e -> "Restricted record".equals(e.child()));
    assertThat(lines.comparison(OFFICER, run)).isPresent();
    assertThat(lines.statement(OFFICER, run, records.id("H1")).orElseThrow().lines())
        .extracting(PayLineView::child)
        .containsExactly("Restricted record");
  }

  @Test
  void noFilterFindsTheNumberForWhoIsNotNamed() {
    var run = run();
    var query = new ListQuery(Map.of("child", "101"), "child", false, 0, 10);

    assertThat(lines.lines(OFFICER, run, query).orElseThrow().total()).isZero();
    assertThat(lines.lines(NAMED, run, query).orElseThrow().rows())
        .extracting(PayLineView::child)
        .containsExactly("101");
  }

  @Test
  void theLedgerHoldsTheSumWithoutTheNumber() {
    var draft = granted(runs.create(OFFICER, WEEK));
    var run = draft.id();
    var submitted = granted(runs.submit(OFFICER, run, draft.version()).orElseThrow());
    granted(runs.approve(as("approver"), run, submitted.version()).orElseThrow());

    var file =
        Workbench.get()
            .bean(PayFileService.class)
            .ledger(OFFICER, run)
            .orElseThrow()
            .fold(
                f -> f,
                no -> {
                  throw new AssertionError(no);
                });

    assertThat(new String(file.content(), StandardCharsets.UTF_8))
        .contains("Restricted record")
        .doesNotContain(",101,");
  }

  private UUID run() {
    return granted(runs.create(OFFICER, WEEK)).id();
  }

  private static PayRunView granted(Decision<PayRunView> decision) {
    return decision.fold(
        run -> run,
        no -> {
          throw new AssertionError("refused: " + no);
        });
  }
}
