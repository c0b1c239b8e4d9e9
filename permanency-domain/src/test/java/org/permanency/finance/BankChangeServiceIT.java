package org.permanency.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.finance.bank.BankChangeService;
import org.permanency.finance.bank.BankChangeView;
import org.permanency.finance.bank.rule.BankChangeState;
import org.permanency.finance.rule.FindingCode;
import org.permanency.fostering.HouseholdAt;
import org.permanency.fostering.HouseholdService;
import org.permanency.fostering.rule.BankDetails;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.returns.ImportFile;
import org.permanency.returns.ImportRequest;
import org.permanency.returns.ImportService;
import org.permanency.returns.rule.ImportKind;
import org.permanency.returns.rule.ImportMode;
import org.permanency.tenancy.NotPermitted;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** Bank details from the form or the file to the account that is paid, on a real database. */
class BankChangeServiceIT {
  private static final LocalDate MONDAY = LocalDate.of(2016, 9, 12);
  private static final LocalDate WEEK = LocalDate.of(2016, 9, 5);
  private static final BankDetails OLD = new BankDetails("401122", "12345678", "A ASH");
  private static final BankDetails NEW = new BankDetails("204060", "87654321", "A ASH");

  private PayRunService runs;
  private PayLineService lines;
  private PayFileService files;
  private HouseholdService households;
  private BankChangeService changes;
  private FinanceFixture records;

  private static TenantContext as(String user, LocalDate day) {
    return new TenantContext(
        Workbench.all("peterborough", day).tenant(),
        new org.permanency.tenancy.Actor(
            user, user, Workbench.all("peterborough", day).actor().permissions()),
        day);
  }

  private static TenantContext officer(LocalDate day) {
    return as("officer", day);
  }

  private static TenantContext second(LocalDate day) {
    return as("second", day);
  }

  @BeforeAll
  static void tenants() {
    Workbench.get().provision().emptied("peterborough").emptied("larkmere");
  }

  @BeforeEach
  void oneHouseholdWithOneChild() {
    var bench = Workbench.get();
    runs = bench.bean(PayRunService.class);
    lines = bench.bean(PayLineService.class);
    files = bench.bean(PayFileService.class);
    households = bench.bean(HouseholdService.class);
    changes = bench.bean(BankChangeService.class);
    records = new FinanceFixture("peterborough");
    records.clear();
    records.child("PET", "101", "2005-01-01").household("H1", "Ash", "level-2");
    records.stay("101", "H1", "2016-08-01", null);
  }

  @AfterEach
  void close() {
    records.close();
  }

  private void record(TenantContext ctx, BankDetails details) {
    var id = new HouseholdId(records.id("H1"));
    int version = households.find(ctx, id).orElseThrow().version();
    var outcome = households.bank(ctx, new HouseholdAt(id, version), details).orElseThrow();
    granted(outcome.decision());
  }

  private static <T> T granted(Decision<T> decision) {
    return decision.fold(
        done -> done,
        no -> {
          throw new AssertionError("refused: " + no);
        });
  }

  private static List<Reason> refused(Decision<?> decision) {
    return decision.fold(done -> List.of(), no -> no);
  }

  /** Account numbers that the bank file of a week pays to, by the approval on {@code day}. */
  private String paidTo(LocalDate week, LocalDate day) {
    var run = granted(runs.create(officer(day), week));
    run = granted(runs.submit(officer(day), run.id(), run.version()).orElseThrow());
    granted(runs.approve(second(day), run.id(), run.version()).orElseThrow());
    var text = granted(files.bacs(officer(day), run.id()).orElseThrow()).content();
    var payment = new String(text, StandardCharsets.US_ASCII).split("\r\n")[4];
    return payment.substring(6, 14);
  }

  private BankChangeView only(TenantContext ctx) {
    var all = changes.list(ctx, new ListQuery(Map.of("state", "PROPOSED"), null, false, 0, 10));
    assertThat(all.total()).isEqualTo(1);
    return all.rows().get(0);
  }

  @Test
  void givenFirstDetails_thenTheyCountAtOnceAndNoChangeIsOpened() {
    record(officer(MONDAY), OLD);

    assertThat(changes.list(officer(MONDAY), ListQuery.ALL).total()).isZero();
    assertThat(paidTo(WEEK, MONDAY)).isEqualTo("12345678");
  }

  @Test
  void givenOtherDetails_thenTheOldAccountIsPaidUntilASecondPersonAndTheDays() {
    record(officer(MONDAY), OLD);
    record(officer(MONDAY), NEW);
    assertThat(paidTo(WEEK, MONDAY)).isEqualTo("12345678");

    var change = only(officer(MONDAY));
    assertThat(refused(changes.confirm(officer(MONDAY), change.id(), 1, "Called").orElseThrow()))
        .containsExactly(Reason.of("finance.bank.same-person"));
    var tuesday = second(MONDAY.plusDays(1));
    var confirmed = granted(changes.confirm(tuesday, change.id(), 1, "Called back").orElseThrow());

    assertThat(confirmed.effective()).isEqualTo(MONDAY.plusDays(5));
    assertThat(changes.open(tuesday, records.id("H1"))).contains(confirmed);
    assertThat(paidTo(WEEK.plusWeeks(1), MONDAY.plusDays(4))).isEqualTo("12345678");
    assertThat(paidTo(WEEK.plusWeeks(2), MONDAY.plusDays(14))).isEqualTo("87654321");
    assertThat(changes.open(second(MONDAY.plusDays(14)), records.id("H1"))).isEmpty();
  }

  @Test
  void givenAChange_thenTheRunsBeforeAndAfterItSaySo() {
    record(officer(MONDAY), OLD);
    assertThat(paidTo(WEEK, MONDAY)).isEqualTo("12345678");
    record(officer(MONDAY), NEW);
    var before = granted(runs.create(officer(MONDAY), WEEK.plusWeeks(1)));
    assertThat(found(officer(MONDAY), before, FindingCode.BANK_CHANGE_WAITING))
        .containsExactly(Map.of("ending", "78"));
    var id = only(officer(MONDAY)).id();
    granted(changes.confirm(second(MONDAY), id, 1, "Called back").orElseThrow());

    var later = officer(MONDAY.plusDays(7));

    assertThat(found(later, before, FindingCode.BANK_CHANGE_WAITING)).isEmpty();
    assertThat(found(later, before, FindingCode.BANK_CHANGED))
        .containsExactly(Map.of("before", "78", "after", "21"));
  }

  private List<Map<String, String>> found(TenantContext ctx, PayRunView run, FindingCode code) {
    return lines.exceptions(ctx, run.id()).orElseThrow().stream()
        .filter(e -> e.code() == code)
        .map(PayExceptionView::facts)
        .toList();
  }

  @Test
  void givenARefusal_thenTheOldAccountIsOnRecordAgain() {
    record(officer(MONDAY), OLD);
    record(officer(MONDAY), NEW);

    var change = only(officer(MONDAY));
    granted(changes.refuse(second(MONDAY), change.id(), 1, "They know nothing").orElseThrow());

    var household = households.find(officer(MONDAY), new HouseholdId(records.id("H1")));
    assertThat(household.orElseThrow().bank().details()).isEqualTo(OLD);
    assertThat(paidTo(WEEK, MONDAY.plusDays(20))).isEqualTo("12345678");
  }

  @Test
  void givenDetailsRecordedAgain_thenWhatWaitedIsWithdrawn() {
    record(officer(MONDAY), OLD);
    record(officer(MONDAY), NEW);
    var other = new BankDetails("204060", "11112222", "A ASH");
    record(officer(MONDAY), other);
    assertThat(only(officer(MONDAY)).after()).isEqualTo(other);

    record(officer(MONDAY), OLD);

    assertThat(
            changes.list(officer(MONDAY), ListQuery.ALL).rows().stream().map(BankChangeView::state))
        .containsOnly(BankChangeState.WITHDRAWN)
        .hasSize(2);
  }

  @Test
  void givenDetailsFromAFile_thenTheyWaitLikeTypedOnes() {
    imported("40-11-22,12345678,A ASH");
    assertThat(paidTo(WEEK, MONDAY)).isEqualTo("12345678");

    imported("20-40-60,87654321,A ASH");
    imported("20-40-60,87654321,A ASH");

    var change = only(officer(MONDAY));
    assertThat(change.origin()).isEqualTo("import");
    assertThat(change.recordedBy()).isEqualTo("officer");
    assertThat(change.before()).isEqualTo(OLD);
    assertThat(change.after()).isEqualTo(NEW);
    assertThat(paidTo(WEEK.plusWeeks(1), MONDAY.plusDays(7))).isEqualTo("12345678");
  }

  /** The importer reads no bank details and prepares no pay. */
  private void imported(String bank) {
    var text =
        "HOUSEHOLD,NAME,TYPE,APPROVED_FROM,APPROVED_TO,SORT_CODE,ACCOUNT,ACCOUNT_NAME\n"
            + "H1,Ash,mainstream,01/02/2012,,"
            + bank
            + "\n";
    var file = new ImportFile("households.csv", text.getBytes(StandardCharsets.UTF_8));
    var request =
        new ImportRequest(
            "PET", ImportKind.of("own").orElseThrow(), null, ImportMode.STRICT, List.of(file));
    var importer =
        Workbench.as(
            "peterborough", "officer", MONDAY, Permission.IMPORT_RUN, Permission.IMPORT_READ);
    granted(Workbench.get().bean(ImportService.class).run(importer, request, false));
  }

  /** However the details came to be others: what was paid to once is paid until a change counts. */
  @Test
  void givenDetailsThatNobodyRecordedThroughADoor_thenTheAccountPaidBeforeIsPaid() {
    records.bank("H1", "401122", "12345678", "A ASH");
    assertThat(paidTo(WEEK, MONDAY)).isEqualTo("12345678");
    records.run("UPDATE fostering_bank_account SET account = '87654321'");

    assertThat(paidTo(WEEK.plusWeeks(1), MONDAY.plusDays(7))).isEqualTo("12345678");
  }

  @Test
  void givenAReaderOrAnotherTenant_thenNumbersAreMaskedOrNothingIsThere() {
    record(officer(MONDAY), OLD);
    record(officer(MONDAY), NEW);
    var change = only(officer(MONDAY));
    var reader = Workbench.as("peterborough", "reader", MONDAY, Permission.PAY_READ);

    assertThat(changes.find(reader, change.id()).orElseThrow().after())
        .isEqualTo(new BankDetails("****60", "******21", ""));
    assertThatThrownBy(() -> changes.confirm(reader, change.id(), 1, "me"))
        .isInstanceOf(NotPermitted.class);
    var larkmere = Workbench.all("larkmere", MONDAY);
    assertThat(changes.find(larkmere, change.id())).isEmpty();
    assertThat(changes.confirm(larkmere, change.id(), 1, "Called")).isEmpty();
  }
}
