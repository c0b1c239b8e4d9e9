package org.permanency.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.allowances.AwardService;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Pence;
import org.permanency.returns.rule.Templates;
import org.permanency.tenancy.AttackService;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** The file of awards from file to table, on the real database. */
class AwardsFileIT {
  private static final TenantContext PET = Workbench.all("peterborough", LocalDate.of(2017, 2, 28));
  private static final String HEAD =
      "AWARD,CHILD,KIND,PAYEE_KIND,PAYEE,PAYEE_NAME,FROM,TO,ORDER_ON,AGREED,ADDITION,ELDEST,PLACED_BEFORE,"
          + "BASIS,DECIDED_BY,DECIDED_ON,SORT_CODE,ACCOUNT,ACCOUNT_NAME\n";
  private static final String GUARDIANS =
      "SG-1,A1,special-guardianship,family,F1,Tilda and Ash"
          + " Moss,01/08/2016,,01/08/2016,,,1,1,Relatives,Head of"
          + " service,15/07/2016,20-00-01,12345678,T MOSS\n";
  private static final String CARERS =
      "FC-1,A2,former-foster-carer,household,HH1,,01/09/2016,31/08/2017,20/08/2016,£312.50,£7.50,,,Former"
          + " carers,Head of service,15/08/2016,,,\n";
  private final ImportService imports = Workbench.get().provision().bean(ImportService.class);
  private final AttackService database = Workbench.get().bean(AttackService.class);
  private final AwardService awards = Workbench.get().bean(AwardService.class);

  @BeforeEach
  void twoChildrenAndAHouseholdAreKnown() {
    Workbench.get().emptied("peterborough");
    run(Box.of(Box.HEADER, Box.EPISODES));
    run(own(OwnFilesIT.HOUSEHOLDS));
  }

  private static Box own(String text) {
    return new Box().own().file("own.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private ImportResult run(Box box) {
    return imports
        .run(PET, box.request(), false)
        .fold(
            done -> done,
            no -> {
              throw new AssertionError("refused: " + no);
            });
  }

  @Test
  void awardsAndTheirPayeesComeInTogetherAndASecondTimeChangeNothing() {
    var first = run(own(HEAD + GUARDIANS + CARERS));
    var second = run(own(HEAD + GUARDIANS + CARERS));

    assertThat(first.problems()).isEmpty();
    assertThat(first.added()).isEqualTo(2);
    assertThat(second.added() + second.changed()).isZero();
    assertThat(
            Box.rows(
                database,
                PET,
                "SELECT kind, code, name, sort_code, account, account_name FROM finance_payee"))
        .isEqualTo(List.of("family F1 Tilda and Ash Moss 200001 12345678 T MOSS"));
    assertThat(awards.list(PET, ListQuery.ALL).rows()).noneMatch(r -> r.record().waits());
    assertThat(awards.list(PET, ListQuery.ALL).rows())
        .extracting(r -> r.record().award().number(), r -> r.payeeName(), r -> r.weekly())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("FC-1", "Dyke and Dyke", new Pence(32_000)),
            org.assertj.core.groups.Tuple.tuple("SG-1", "Tilda and Ash Moss", new Pence(14_498)));
  }

  @Test
  void givenABadRow_thenItIsNamedAndTheOthersGoIn() {
    var result =
        run(
            own(
                HEAD
                    + GUARDIANS
                    + GUARDIANS.replace("SG-1", "SG-2").replace("F1", "F2")
                    + CARERS.replace("former-foster-carer", "pocket-money")
                    + CARERS.replace("FC-1", "FC-2").replace("£312.50", "lots")
                    + CARERS.replace("FC-1", "FC-3").replace("household,HH1", "family,F9")));

    assertThat(result.added()).isEqualTo(1);
    assertThat(result.problems())
        .extracting(p -> p.rule())
        .contains("award-twice", "allowance-unknown", "money-form", "payee-unknown");
  }

  @Test
  void aRowOfAnAwardOfWhichAChangeWaitsIsRefusedAndChangesNothing() {
    run(own(HEAD + GUARDIANS));
    var held = awards.list(PET, ListQuery.ALL).rows().get(0).record();
    assertThat(
            awards.edit(
                PET, held.id(), held.version(), held.award().until(LocalDate.of(2017, 1, 31))))
        .isPresent();

    var result = run(own(HEAD + GUARDIANS.replace("01/08/2016,,01", "01/08/2016,31/12/2016,01")));

    assertThat(result.problems()).extracting(p -> p.rule()).containsExactly("award-waits");
    assertThat(awards.list(PET, ListQuery.ALL).rows().get(0).record().award().to())
        .isEqualTo(LocalDate.of(2017, 1, 31));
  }

  @Test
  void thereIsATemplate() {
    assertThat(Templates.csv("awards")).get().asString().startsWith("AWARD,CHILD,KIND,PAYEE_KIND");
  }
}
