package org.permanency.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.finance.claims.ClaimService;
import org.permanency.finance.claims.ClaimView;
import org.permanency.finance.claims.rule.Claim;
import org.permanency.finance.claims.rule.ClaimState;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** Claims from entry to the run, on a real database. */
class ClaimServiceIT {
  private static final TenantContext OFFICER =
      Workbench.all("peterborough", LocalDate.of(2016, 9, 14));
  private static final TenantContext SECOND =
      new TenantContext(
          OFFICER.tenant(),
          new Actor("second", "A. Second", OFFICER.actor().permissions()),
          OFFICER.today());
  private static final LocalDate DAY = LocalDate.of(2016, 9, 8);
  private ClaimService claims;
  private PayRunService runs;
  private FinanceFixture records;

  @BeforeEach
  void oneHousehold() {
    var bench = Workbench.get().provision().emptied("peterborough").emptied("larkmere");
    claims = bench.bean(ClaimService.class);
    runs = bench.bean(PayRunService.class);
    records = new FinanceFixture("peterborough");
    records.child("PET", "101", "2005-01-01").household("H1", "Ash family", "level-2");
    records.bank("H1", "401122", "12345678", "A ASH");
  }

  @AfterEach
  void close() {
    records.close();
  }

  private static <T> T granted(Decision<T> decision) {
    return decision.fold(
        v -> v,
        no -> {
          throw new AssertionError("refused: " + no);
        });
  }

  private ClaimView entered(String category, int units, long pence) {
    var amount = pence == 0 ? null : new Pence(pence);
    var child = new ChildId(records.id("101"));
    var household = new HouseholdId(records.id("H1"));
    return granted(
        claims.enter(OFFICER, new Claim(household, child, category, DAY, units, amount, "School")));
  }

  @Test
  void givenMileageAndAReceipt_thenTheNextRunPaysThemAndNoneTwice() {
    var miles = entered("mileage", 33, 0);
    var ticket = entered("transport", 1, 1250);

    assertThat(claims.submit(OFFICER, ticket.id(), 1).orElseThrow())
        .isEqualTo(Decision.refused(Reason.of("finance.claim.no-receipt")));
    granted(claims.attach(OFFICER, ticket.id(), "ticket.pdf", new byte[] {1}).orElseThrow());
    for (var claim : List.of(miles, ticket)) {
      var sent = granted(claims.submit(OFFICER, claim.id(), 1).orElseThrow());
      assertThat(claims.approve(OFFICER, claim.id(), sent.version()).orElseThrow())
          .isEqualTo(Decision.refused(Reason.of("finance.claim.same-person")));
      granted(claims.approve(SECOND, claim.id(), sent.version()).orElseThrow());
    }

    // 33 x 0.45 = 14.85, and 12.50.
    assertThat(approved(LocalDate.of(2016, 9, 5)).totalPence()).isEqualTo(2735);
    assertThat(approved(LocalDate.of(2016, 9, 12)).totalPence()).isZero();
    var attached = claims.find(OFFICER, ticket.id()).orElseThrow().documents().get(0);
    assertThat(attached.name()).isEqualTo("ticket.pdf");
    assertThat(claims.document(SECOND, ticket.id(), attached.id()).orElseThrow().content())
        .containsExactly(1);
    assertThat(claims.document(SECOND, miles.id(), attached.id())).isEmpty();
  }

  private PayRunView approved(LocalDate week) {
    var run = granted(runs.create(OFFICER, week));
    run = granted(runs.submit(OFFICER, run.id(), run.version()).orElseThrow());
    return granted(runs.approve(SECOND, run.id(), run.version()).orElseThrow());
  }

  @Test
  void givenAFileWithOneBadRow_thenItIsNamedAndTheOthersAreEntered() {
    var file =
        """
        HOUSEHOLD,CHILD,CATEGORY,DATE,UNITS,AMOUNT,WHAT
        H1,PET 101,mileage,2016-09-08,12,,Contact
        H9,,mileage,2016-09-08,12,,Contact
        H1,,other,2016-09-09,,19.99,Shoes
        """;

    var result = claims.take(OFFICER, file.getBytes(StandardCharsets.UTF_8));

    assertThat(result)
        .isEqualTo(
            new RowImport(
                2,
                List.of(
                    new RowImport.Fault(
                        3, List.of(Reason.of("finance.claim.household", "value", "H9"))))));
    assertThat(claims.list(OFFICER))
        .extracting(ClaimView::label, ClaimView::pence, ClaimView::state)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Other claim", 1999L, ClaimState.DRAFT),
            org.assertj.core.groups.Tuple.tuple("Mileage", 540L, ClaimState.DRAFT));

    var twice = List.of(Reason.of("finance.claim.twice"));
    assertThat(claims.take(OFFICER, ("\uFEFF" + file).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(
            new RowImport(
                0,
                List.of(
                    new RowImport.Fault(2, twice),
                    new RowImport.Fault(
                        3, List.of(Reason.of("finance.claim.household", "value", "H9"))),
                    new RowImport.Fault(4, twice))));
  }

  @Test
  void givenAFileThatIsNoneOfOurs_thenItsHeadingsAreNamed() {
    var result = claims.take(OFFICER, "A,B\n1,2\n".getBytes(StandardCharsets.UTF_8));

    assertThat(result.entered()).isZero();
    assertThat(result.faults().get(0).reasons().get(0).code()).isEqualTo("finance.rows.headings");
  }

  @Test
  void givenAClaimAboveItsLimit_thenRefusedAndARejectionSaysWhy() {
    var household = new HouseholdId(records.id("H1"));
    var much = new Claim(household, null, "mileage", DAY, 501, null, "Far away");
    List<Reason> refused = claims.enter(OFFICER, much).fold(c -> List.of(), no -> no);

    assertThat(refused)
        .containsExactly(
            Reason.of("finance.claim.limit", "category", "Mileage", "limit", "£225.00"));
    var claim = entered("one-off", 1, 5000);
    var rejected = granted(claims.reject(SECOND, claim.id(), 1, "Not agreed").orElseThrow());
    assertThat(List.of(rejected.state(), rejected.reason()))
        .containsExactly(ClaimState.REJECTED, "Not agreed");
  }

  @Test
  void givenAnotherTenant_thenTheClaimIsNotThere() {
    var claim = entered("mileage", 3, 0);
    var larkmere = Workbench.all("larkmere", LocalDate.of(2025, 6, 2));

    assertThat(claims.find(larkmere, claim.id())).isEmpty();
    assertThat(claims.submit(larkmere, claim.id(), 1)).isEmpty();
    assertThat(claims.approve(larkmere, claim.id(), 1)).isEmpty();
    assertThat(claims.reject(larkmere, claim.id(), 1, "mine")).isEmpty();
    assertThat(claims.attach(larkmere, claim.id(), "x", new byte[] {1})).isEmpty();
    assertThat(claims.list(larkmere)).isEmpty();
    granted(claims.attach(OFFICER, claim.id(), "x", new byte[] {1}).orElseThrow());
    var document = claims.find(OFFICER, claim.id()).orElseThrow().documents().get(0).id();
    assertThat(claims.document(larkmere, claim.id(), document)).isEmpty();
  }
}
