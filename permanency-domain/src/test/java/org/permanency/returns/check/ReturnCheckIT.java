package org.permanency.returns.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.returns.ImportFile;
import org.permanency.returns.ImportRequest;
import org.permanency.returns.ImportService;
import org.permanency.returns.rule.ImportKind;
import org.permanency.returns.rule.ImportMode;
import org.permanency.tenancy.AttackService;
import org.permanency.tenancy.NotPermitted;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** Checks of returns from files and from own records, on the real database. */
class ReturnCheckIT {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final TenantContext PET = Workbench.all("peterborough", DAY);
  private static final TenantContext LARK = Workbench.all("larkmere", DAY);
  private static final String HEADER =
      """
      CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
      A1,M,05/04/2015,WBRI,H801200001001,,
      A2,9,17/11/2011,BCRB,UN5,0,
      """;
  private static final String EPISODES =
      """
      CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
      A1,03/05/2025,S,V2,N1,U6,PR1,20/11/2025,X1,CARPL,PE1 1AA,PE2 8TT,XXXXXXX
      A1,20/11/2025,P,C2,N1,U4,PR1,,,,PE1 1AA,PE3 6YY,XXXXXXX
      A2,31/02/2024,S,C2,N2,K2,PR4,,,,PE1 2BB,CB1 2AA,1234567
      """;
  private ReturnCheckService checks;
  private ReturnExportService exports;

  @BeforeEach
  void nothingIsHeld() {
    var bench = Workbench.get().provision().emptied("peterborough").emptied("larkmere");
    checks = bench.bean(ReturnCheckService.class);
    exports = bench.bean(ReturnExportService.class);
  }

  private static ImportFile file(String name, String text) {
    return new ImportFile(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static CheckRequest sent(ImportFile... files) {
    return new CheckRequest("PET", 2026, List.of(files), List.of());
  }

  private static <T> T granted(Decision<T> decision) {
    return decision.fold(
        v -> v,
        no -> {
          throw new AssertionError(no);
        });
  }

  private List<CheckFinding> findings(TenantContext ctx, UUID id, String code) {
    var query = new ListQuery(Map.of("code", code), null, false, 0, 100);
    return checks.findings(ctx, id, query).rows();
  }

  @Test
  void filesThatAreSentAreCheckedAndEachRowThatFailsIsNamed() {
    var made =
        granted(
            checks.check(
                PET, sent(file("h.csv", HEADER), file("e.csv", EPISODES), file("x.csv", "A,B"))));

    assertThat(List.of(made.own(), made.pack(), made.rows(), made.children(), made.unread()))
        .isEqualTo(List.of(false, 2026, 5, 2, "x.csv"));
    assertThat(findings(PET, made.id(), "101").stream().map(CheckFinding::said).toList())
        .isEqualTo(List.of("SEX 9, DOB 17/11/2011, ETHNIC BCRB, UPN UN5, MOTHER 0"));
    assertThat(
            findings(PET, made.id(), "141").stream()
                .map(f -> List.of(f.table(), f.row(), f.child()))
                .toList())
        .isEqualTo(List.of(List.of("Episodes", 3, "A2")));
    assertThat(checks.find(PET, made.id())).contains(made);
  }

  @Test
  void aRuleWhoseTableWasNotSentSaysSo() {
    var made = granted(checks.check(PET, sent(file("h.csv", HEADER))));

    var rule =
        checks
            .rules(PET, made.id(), new ListQuery(Map.of("code", "141"), null, false, 0, 10))
            .rows();

    assertThat(rule.stream().map(CheckedRule::missing).toList()).isEqualTo(List.of("Episodes"));
  }

  @Test
  void whatCannotBeCheckedIsRefusedWithEveryReason() {
    assertThat(checks.check(PET, new CheckRequest("ZZZ", 1999, List.of(), List.of())))
        .isEqualTo(
            new Decision.Refused<>(
                List.of(
                    Reason.of("returns.check.unknown-council", "council", "ZZZ", "known", "PET"),
                    Reason.of("returns.check.year-range", "first", 2001, "last", 2099))));
    assertThat(checks.check(PET, sent(file("x.csv", "A,B\n1,2"))))
        .isEqualTo(Decision.refused(Reason.of("returns.check.no-table", "files", "x.csv")));
    var nobody = Workbench.as("peterborough", "reader", DAY, Permission.IMPORT_READ);
    assertThatThrownBy(() -> checks.check(nobody, sent(file("h.csv", HEADER))))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  void anotherAgencySeesNothingOfACheck() {
    var made = granted(checks.check(PET, sent(file("h.csv", HEADER))));

    assertThat(checks.find(LARK, made.id())).isEmpty();
    assertThat(checks.list(LARK, ListQuery.ALL).total()).isZero();
    assertThat(checks.rules(LARK, made.id(), ListQuery.ALL).total()).isZero();
    assertThat(checks.findings(LARK, made.id(), ListQuery.ALL).total()).isZero();
  }

  @Test
  void ownRecordsAreCheckedAsTheReturnWouldSendThem() {
    var imports = Workbench.get().bean(ImportService.class);
    var good = HEADER.replace("A2,9", "A2,F");
    var episodes = EPISODES.replace("31/02/2024", "14/02/2024");
    granted(
        imports.run(
            PET,
            new ImportRequest(
                "PET",
                ImportKind.NATIONAL,
                2026,
                ImportMode.LENIENT,
                List.of(file("h.csv", good), file("e.csv", episodes))),
            false));

    var own = granted(checks.check(PET, new CheckRequest("PET", 2026, List.of(), List.of())));
    var same = granted(checks.check(PET, sent(file("h.csv", good), file("e.csv", episodes))));

    assertThat(List.of(own.own(), own.rows(), own.children())).isEqualTo(List.of(true, 5, 2));
    assertThat(findings(PET, same.id(), "141")).isEmpty();
    assertThat(findings(PET, own.id(), "141")).isEmpty();
    assertThat(granted(exports.csv(PET, "PET", 2026)))
        .isNotEqualTo(granted(exports.csv(PET, "PET", 2025)));
  }

  @Test
  void whatRowsSaidIsRemovedAfterTheDaysOfTheRuleAndTheNumbersStay() {
    var made = granted(checks.check(PET, sent(file("h.csv", HEADER))));

    assertThat(checks.expire(PET)).isZero();
    Workbench.get()
        .bean(AttackService.class)
        .sql(PET, h -> h.execute("UPDATE returns_check SET made_at = made_at - INTERVAL 31 DAY"));
    assertThat(checks.expire(PET)).isEqualTo(1);

    assertThat(findings(PET, made.id(), "101")).isEmpty();
    assertThat(checks.find(PET, made.id()).orElseThrow().errors()).isEqualTo(made.errors());
  }
}
