package org.permanency.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.panel.rule.Finding;
import org.permanency.panel.rule.MatterKind;
import org.permanency.panel.rule.MatterState;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.recruitment.EnquiryService;
import org.permanency.recruitment.rule.NewEnquiry;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

class MatterServiceIT {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 28);
  private static final TenantContext PET = Workbench.all("peterborough", DAY);
  private static final TenantContext LARK = Workbench.all("larkmere", DAY);
  private static final Workbench BENCH = Workbench.get().provision();
  private final MatterService matters = BENCH.bean(MatterService.class);

  @BeforeEach
  void nothing() {
    BENCH.emptied("peterborough").emptied("larkmere");
  }

  static <T> T granted(Decision<T> decision) {
    return decision.fold(
        done -> done,
        no -> {
          throw new AssertionError("refused: " + no);
        });
  }

  static Subject applicant(TenantContext ctx) {
    var who =
        new NewEnquiry.Asking("Sample", "Ada", null, "Bo", null, "ada@example.org", null, null);
    var asked = new NewEnquiry("mainstream", "website", "telephone", ctx.today(), who, null, null);
    var found = granted(BENCH.bean(EnquiryService.class).receive(ctx, asked));
    return new Subject(SubjectKind.APPLICANT, found.id());
  }

  @Test
  void givenAdviceIsAsked_whenLookedAt_thenItWaitsForAMeetingUnderItsNumber() {
    var subject = applicant(PET);

    var asked =
        granted(
            matters.ask(PET, MatterKind.FOSTER_ADVICE, subject, "A second home", "May they move?"));

    assertThat(matters.find(PET, asked.id())).contains(asked);
    assertThat(asked)
        .isEqualTo(
            new MatterView(
                asked.id(),
                "P2017-0001",
                MatterKind.FOSTER_ADVICE,
                asked.item(),
                subject,
                "A second home",
                null,
                "May they move?",
                MatterState.WAITING,
                DAY,
                null,
                null,
                null,
                null,
                null,
                false,
                1));
    assertThat(matters.find(LARK, asked.id())).isEmpty();
  }

  @Test
  void givenAMatterTakenBack_whenTakenBackAgain_thenItIsOverAndSaysSo() {
    var asked =
        granted(matters.ask(PET, MatterKind.FOSTER_ADVICE, applicant(PET), "A second home", null));

    var back = granted(matters.withdraw(PET, asked.id(), "They moved away").orElseThrow());

    assertThat(back.state()).isEqualTo(MatterState.WITHDRAWN);
    assertThat(matters.withdraw(PET, asked.id(), "Again"))
        .contains(Decision.refused(Reason.of("panel.matter.decided")));
  }

  @Test
  void givenAllThatIsWrong_whenAsked_thenEveryReasonIsGivenAtOnce() {
    var nobody = new Subject(SubjectKind.APPLICANT, new UUID(1, 2));

    assertThat(matters.ask(PET, MatterKind.FOSTER_APPROVAL, nobody, " ", "x".repeat(4001)))
        .isEqualTo(
            new Decision.Refused<>(
                List.of(
                    Reason.of("panel.matter.kind"),
                    Reason.of("panel.matter.subject"),
                    Reason.of("panel.matter.title", "most", 200),
                    Reason.of("panel.matter.proposal", "most", 4000))));
  }

  @Test
  void onlyAdviceEndsWithoutADecision() {
    assertThat(MatterKind.values())
        .filteredOn(k -> !k.decided())
        .allMatch(k -> k.findings().contains(Finding.ADVICE))
        .hasSize(2);
  }
}
