package org.permanency.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.placement.ProviderService;
import org.permanency.placement.rule.ProviderKind;
import org.permanency.placement.rule.ProviderRules;
import org.permanency.providers.AgreementService;
import org.permanency.returns.rule.Templates;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** The file of agreements with outside providers. */
class AgreementsFileIT {
  private static final TenantContext PET = Workbench.all("peterborough", LocalDate.of(2017, 2, 28));
  private static final String HEAD =
      "AGREEMENT,CHILD,PROVIDER,FROM,TO,PLANNED_TO,WEEKLY,EXTRAS,EXTRAS_WHAT,NOTE\n";
  private static final String FIRST =
      "PA-1,A1,9910001,01/08/2016,,31/03/2017,£798.00,15.00,Transport,\n";
  private final ImportService imports = Workbench.get().provision().bean(ImportService.class);
  private final AgreementService agreements = Workbench.get().bean(AgreementService.class);

  @BeforeEach
  void twoChildrenAndAProviderAreKnown() {
    Workbench.get().emptied("peterborough");
    run(Box.of(Box.HEADER, Box.EPISODES), false);
    Workbench.get()
        .bean(ProviderService.class)
        .add(
            PET,
            new ProviderRules.Details(
                "9910001", "Mere Fostering", ProviderKind.AGENCY, null, null));
  }

  private static Box own(String text) {
    return new Box().own().file("own.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private ImportResult run(Box box, boolean dry) {
    return imports
        .run(PET, box.request(), dry)
        .fold(
            done -> done,
            no -> {
              throw new AssertionError("refused: " + no);
            });
  }

  @Test
  void agreementsComeInAndASecondTimeChangeNothing() {
    run(own(HEAD + FIRST), true);
    assertThat(agreements.list(PET)).isEmpty();
    var first = run(own(HEAD + FIRST), false);
    var second = run(own(HEAD + FIRST), false);

    assertThat(first.problems()).isEmpty();
    assertThat(first.added()).isEqualTo(1);
    assertThat(second.added() + second.changed()).isZero();
    assertThat(agreements.list(PET))
        .extracting(
            a -> a.agreement().reference(),
            a -> a.agreement().whole().amount(),
            a -> a.agreement().plannedEnd())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("PA-1", 81_300L, LocalDate.of(2017, 4, 1)));
  }

  @Test
  void givenBadRows_thenTheyAreNamedAndTheOthersGoIn() {
    var result =
        run(
            own(
                HEAD
                    + FIRST
                    + FIRST.replace("PA-1", "PA-2")
                    + FIRST.replace("PA-1,A1,9910001", "PA-3,A2,9999999")
                    + FIRST.replace("PA-1,A1", "PA-4,A2").replace("£798.00", "0")
                    + FIRST.replace("PA-1,A1", "PA-5,A2").replace("Transport", "")),
            false);

    assertThat(result.added()).isEqualTo(1);
    assertThat(result.problems())
        .extracting(ImportProblem::rule)
        .containsExactlyInAnyOrder(
            "agreement-twice", "provider-unknown", "agreement-price", "agreement-price");
  }

  @Test
  void thereIsATemplate() {
    assertThat(Templates.csv("agreements")).get().asString().startsWith("AGREEMENT,CHILD,PROVIDER");
  }
}
