package org.permanency.finance;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.permanency.finance.rule.FindingCode;
import org.permanency.finance.rule.PayeeKind;
import org.permanency.finance.rule.PaymentOutcome;
import org.permanency.finance.rule.Reconciliation;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** Reads the files of an approved run back and holds them against the run. */
class PayFileIT {
  private static final LocalDate TODAY = LocalDate.of(2016, 9, 20);
  private static final TenantContext OFFICER = Workbench.all("peterborough", TODAY);
  private static final TenantContext APPROVER =
      new TenantContext(
          OFFICER.tenant(),
          new org.permanency.tenancy.Actor("2", "B. Approver", OFFICER.actor().permissions()),
          TODAY);
  private static final String SCRIPT = "=Bîrch <script>alert(1)</script> {{total}} & Söhne";

  private static PayRunService runs;
  private static PayLineService lines;
  private static PayFileService files;
  private static FinanceFixture records;
  private static PayRunView run;

  /**
   * H1 is paid, H2 has no account, H3 had a week too much, H4's account is no account, H5 is even.
   */
  @BeforeAll
  static void aSecondWeekWithEveryOutcome() {
    var bench = Workbench.get().provision().emptied("peterborough");
    runs = bench.bean(PayRunService.class);
    lines = bench.bean(PayLineService.class);
    files = bench.bean(PayFileService.class);
    records = new FinanceFixture("peterborough");
    for (var number : List.of("101", "102", "103", "104", "105", "106")) {
      records.child("PET", number, "2008-01-01");
    }
    records.household("H1", SCRIPT, "level-2").bank("H1", "401122", "12345678", "Zoë Bîrch, 1");
    records.household("H2", "Beech", "level-1");
    records.household("H3", "Cedar", "level-3").bank("H3", "401122", "22222222", "C CEDAR");
    records.household("H4", "Damson", "level-3").bank("H4", "40112", "33333333", "D DAMSON");
    records.household("H6", "Fir", "level-3").bank("H6", "401122", "66666666", "F FIR");
    records.stay("101", "H1", "2016-08-01", null).stay("102", "H1", "2016-08-01", "2016-09-14");
    records.stay("103", "H2", "2016-08-01", null).stay("104", "H3", "2016-08-01", null);
    records.stay("105", "H4", "2016-08-01", null).stay("106", "H6", "2016-08-01", null);
    approved(LocalDate.of(2016, 9, 5));
    records.run("DELETE FROM fostering_stay WHERE child_id = ?", records.id("104"));
    run = approved(LocalDate.of(2016, 9, 12));
  }

  @AfterAll
  static void close() {
    records.close();
  }

  private static PayRunView approved(LocalDate start) {
    var draft = granted(Optional.of(runs.create(OFFICER, start)));
    assertThat(files.ledger(OFFICER, draft.id()))
        .contains(Decision.refused(Reason.of("finance.file.not-approved", "state", "DRAFT")));
    var submitted = granted(runs.submit(OFFICER, draft.id(), draft.version()));
    return granted(runs.approve(APPROVER, draft.id(), submitted.version()));
  }

  private static <T> T granted(Optional<Decision<T>> answer) {
    return answer
        .orElseThrow()
        .fold(
            result -> result,
            no -> {
              throw new AssertionError("refused: " + no);
            });
  }

  private static List<String> bacs(UUID id) {
    var text = new String(granted(files.bacs(OFFICER, id)).content(), StandardCharsets.US_ASCII);
    assertThat(text).endsWith("\r\n");
    return List.of(text.split("\r\n"));
  }

  @Test
  void theBankFileHoldsWhatTheRunSays() {
    var records = bacs(run.id());

    assertThat(records.stream().map(r -> r.substring(0, 4) + " " + r.length()))
        .containsExactly(
            "VOL1 80",
            "HDR1 80",
            "HDR2 80",
            "UHL1 80",
            "4011 100",
            "4011 100",
            "2099 100",
            "EOF1 80",
            "EOF2 80",
            "UTL1 80");
    // 101: 219.02; 102: two nights of 219.02 are 62.58; together one payment of 281.60.
    assertThat(records.get(4))
        .isEqualTo(
            "401122"
                + "12345678"
                + "0"
                + "99"
                + "209912"
                + "00112233"
                + "    "
                + "00000028160"
                + "PERMANENCY SERVICE"
                + "H1 12SEP16        "
                + "ZOE BIRCH  1      ");
    assertThat(records.get(6))
        .isEqualTo(
            "20991200112233017209912001122330000".substring(0, 31)
                + "    "
                + "00000054661"
                + "PERMANENCY SERVICE"
                + "CONTRA            "
                + "PERMANENCY SERVICE");
  }

  @Test
  void theLabelsOfTheBankFileAgreeWithEachOther() {
    var records = bacs(run.id());

    assertThat(records.get(0))
        .isEqualTo("VOL1160912" + " ".repeat(31) + "900001" + " ".repeat(32) + "1");
    // Approved on 20 September, day 264; paid on Friday 23, so processed on Thursday 22, day 266.
    assertThat(records.get(1))
        .isEqualTo(
            "HDR1A900001S  190000116091200010001"
                + " ".repeat(6)
                + " 16264 16269 000000"
                + " ".repeat(20));
    assertThat(records.get(3))
        .isEqualTo("UHL1 16266999999    000000001 DAILY  001" + " ".repeat(40));
    assertThat(records.get(7)).isEqualTo(records.get(1).replace("HDR1", "EOF1"));
    assertThat(records.get(8)).isEqualTo(records.get(2).replace("HDR2", "EOF2"));
    assertThat(records.get(9))
        .isEqualTo(
            "UTL1"
                + "0000000054661"
                + "0000000054661"
                + "0000001"
                + "0000002"
                + " ".repeat(8)
                + "0000000"
                + " ".repeat(21));
  }

  @Test
  void linesHouseholdsRunAndFileAgreeToThePenny() {
    long file =
        bacs(run.id()).stream()
            .filter(r -> r.length() == 100 && r.startsWith("99", 15))
            .mapToLong(r -> Long.parseLong(r.substring(35, 46)))
            .sum();

    var reconciled = lines.reconciliation(OFFICER, run.id()).orElseThrow();

    assertThat(reconciled)
        .isEqualTo(
            new Reconciliation(
                new Pence(run.totalPence()),
                new Pence(run.totalPence()),
                new Pence(run.totalPence()),
                new Pence(file),
                new Pence(16568 + 26501),
                new Pence(-26501)));
    assertThat(reconciled.agrees()).isTrue();
    assertThat(run.totalPence()).isEqualTo(28160 + 26501 + 16568 + 26501 - 26501);
  }

  @Test
  void everyHouseholdSaysWhatBecomesOfItsSum() {
    assertThat(lines.payees(OFFICER, run.id()).orElseThrow())
        .containsExactly(
            total("H1", SCRIPT, 2, 28160, PaymentOutcome.IN_FILE, "78"),
            total("H2", "Beech", 1, 16568, PaymentOutcome.HELD, null),
            total("H3", "Cedar", 1, -26501, PaymentOutcome.CARRIED, "22"),
            total("H4", "Damson", 1, 26501, PaymentOutcome.HELD, "33"),
            total("H6", "Fir", 1, 26501, PaymentOutcome.IN_FILE, "66"));
    assertThat(
            lines.exceptions(OFFICER, run.id()).orElseThrow().stream()
                .map(e -> e.code().code() + " " + e.payee()))
        .containsExactly(
            "no-bank-details H2",
            "no-bank-details H4",
            "overpayment-carried H3",
            "negative-difference H3");
  }

  @Test
  void givenTheOtherBankFile_whenReadBack_thenItPaysTheSamePeopleTheSameSums() throws Exception {
    var file = granted(files.creditTransfer(OFFICER, run.id()));

    var builder = javax.xml.parsers.DocumentBuilderFactory.newDefaultNSInstance();
    var message =
        builder
            .newDocumentBuilder()
            .parse(new java.io.ByteArrayInputStream(file.content()))
            .getDocumentElement();
    var amounts = message.getElementsByTagNameNS("*", "InstdAmt");
    var paid = lines.reconciliation(OFFICER, run.id()).orElseThrow().file();
    assertThat(file.name()).isEqualTo("pain001-" + run.periodStart() + ".xml");
    assertThat(message.getElementsByTagNameNS("*", "CtrlSum").item(0).getTextContent())
        .isEqualTo(paid.pounds().toPlainString());
    assertThat(message.getElementsByTagNameNS("*", "NbOfTxs").item(0).getTextContent())
        .isEqualTo(String.valueOf(amounts.getLength()));
    var bacs = new String(granted(files.bacs(OFFICER, run.id())).content(), StandardCharsets.UTF_8);
    assertThat(bacs.lines().filter(l -> l.length() == 100 && l.startsWith("99", 15)).count())
        .isEqualTo(amounts.getLength());
  }

  private static PayeeTotalView total(
      String code,
      String name,
      int lines,
      long pence,
      PaymentOutcome outcome,
      @org.jspecify.annotations.Nullable String ending) {
    return new PayeeTotalView(
        records.id(code), PayeeKind.HOUSEHOLD, code, name, lines, pence, outcome, ending);
  }

  @Test
  void givenNewBankDetailsAfterApproval_thenTheFileStaysTheSame() {
    var before = granted(files.bacs(OFFICER, run.id())).content();
    records.run("UPDATE fostering_bank_account SET account = '99999999'");

    assertThat(granted(files.bacs(OFFICER, run.id())).content()).isEqualTo(before);
  }

  @Test
  void givenMendedBankDetailsBeforeApproval_thenTheExceptionIsGone() {
    var later = new TenantContext(OFFICER.tenant(), OFFICER.actor(), LocalDate.of(2016, 9, 27));
    var draft = granted(Optional.of(runs.create(later, LocalDate.of(2016, 9, 19))));
    var codes = lines.exceptions(OFFICER, draft.id()).orElseThrow();
    records.bank("H2", "401122", "12121212", "B BEECH");

    var mended = lines.exceptions(OFFICER, draft.id()).orElseThrow();

    assertThat(codes.stream().map(PayExceptionView::payee)).contains("H2");
    assertThat(mended.stream().map(PayExceptionView::payee)).doesNotContain("H2");
    assertThat(mended.stream().map(PayExceptionView::code)).contains(FindingCode.NO_BANK_DETAILS);
    records.run("DELETE FROM fostering_bank_account WHERE household_id = ?", records.id("H2"));
    runs.cancel(OFFICER, draft.id(), draft.version(), "end of test");
  }

  @Test
  void theLedgerHoldsEveryLineAndNoFormula() {
    var csv =
        new String(granted(files.ledger(OFFICER, run.id())).content(), StandardCharsets.UTF_8);

    List<NamedCsvRecord> rows;
    try (var reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
      rows = reader.stream().toList();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }

    var sum =
        rows.stream()
            .map(r -> new BigDecimal(r.getField("AMOUNT")))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(sum).isEqualTo(new Pence(run.totalPence()).pounds());
    assertThat(rows).hasSize(run.lineCount());
    assertThat(rows.get(0).getField("HOUSEHOLD_NAME")).isEqualTo("'" + SCRIPT);
    assertThat(rows.get(1).getField("DETAIL")).isEqualTo("2 x Level 2 5-10 from 2016-04-01");
    assertThat(rows.get(3).getField("AMOUNT")).isEqualTo("-265.01");
    assertThat(rows.get(0).getField("ACCOUNT")).isEqualTo("4100");
    assertThat(rows.get(3).getField("ACCOUNT")).isEqualTo("4101");
  }

  @Test
  void theStatementAddsUpOnScreenAndAsPdf() throws Exception {
    var statement = lines.statement(OFFICER, run.id(), records.id("H1")).orElseThrow();
    var pdf = granted(files.statementPdf(OFFICER, run.id(), records.id("H1")));

    assertThat(statement.lines().stream().mapToLong(PayLineView::pence).sum()).isEqualTo(28160);
    assertThat(statement.lines().get(1).explanation())
        .containsExactly(
            "2 nights at Level 2, age 5-10: £219.02 a week, 2/7, rates from 1 April 2016.");
    try (var document = Loader.loadPDF(pdf.content())) {
      var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      assertThat(text)
          .contains("For " + SCRIPT + ", H1")
          .contains("Pay week 12 September 2016 to 18 September 2016")
          .contains("PET 101")
          .contains("£219.02")
          .contains("£62.58")
          .contains("Total £281.60")
          .contains("Paid by bank transfer to the account ending 78.");
      var catalogue = document.getDocumentCatalog();
      assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
      assertThat(catalogue.getStructureTreeRoot()).isNotNull();
      assertThat(catalogue.getLanguage()).isEqualTo("en-GB");
      for (var page : document.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        }
      }
    }
  }

  @Test
  void givenAHouseholdOutsideTheRun_thenThereIsNoStatement() {
    assertThat(files.statementPdf(OFFICER, run.id(), UUID.randomUUID())).isEmpty();
    assertThat(files.bacs(Workbench.all("larkmere", TODAY), run.id())).isEmpty();
    assertThat(
            lines
                .lines(
                    OFFICER,
                    run.id(),
                    new ListQuery(Map.of("kind", "difference"), "pence", true, 0, 5))
                .orElseThrow()
                .total())
        .isEqualTo(1);
  }
}
