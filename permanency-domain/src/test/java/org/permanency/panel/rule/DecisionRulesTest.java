package org.permanency.panel.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.permanency.panel.rule.DecisionRules.Asked;
import org.permanency.panel.rule.DecisionRules.Facts;

class DecisionRulesTest {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 28);
  private static final ApprovalTerms TWO = new ApprovalTerms(2, 0, 10, null, null);
  private static final ApprovalTerms ONE = new ApprovalTerms(1, 0, 10, null, null);

  private static Facts facts(MatterKind kind, MatterState state, boolean earlier) {
    return new Facts(
        kind, state, Finding.SUITABLE, TWO, TWO, earlier, null, false, false, DAY, false);
  }

  private static Asked asked(Finding finding, @Nullable ApprovalTerms terms, boolean consent) {
    return new Asked(finding, terms, "Reasons", consent, DAY);
  }

  @ParameterizedTest(name = "{0} {1}, earlier {2}: {3}")
  @CsvSource({
    "FOSTER_APPROVAL, UNSUITABLE, false, PROPOSED",
    "FOSTER_APPROVAL, UNSUITABLE, true, DECIDED",
    "FOSTER_APPROVAL, SUITABLE, false, DECIDED",
    "FOSTER_APPROVAL, DEFERRED, false, WAITING",
    "FOSTER_BRIEF, UNSUITABLE, false, PROPOSED",
    "FOSTER_BRIEF, FULL_REPORT, false, RETURNED",
    "FOSTER_TERMINATION, UNSUITABLE, false, PROPOSED",
    "FOSTER_TERMINATION, SUITABLE, false, DECIDED",
    "FOSTER_TERMS, UNSUITABLE, false, DECIDED",
    "FOSTER_TERMS, SUITABLE, false, PROPOSED",
    "FOSTER_REVIEW, UNSUITABLE, false, PROPOSED",
    "FOSTER_REVIEW, SUITABLE, false, DECIDED",
    "ADOPTER_REVIEW, UNSUITABLE, false, PROPOSED",
    "ADOPTER_BRIEF, UNSUITABLE, true, DECIDED"
  })
  void aFirstRefusalIsAQualifyingDeterminationAndTheNextOneFinal(
      MatterKind kind, Finding finding, boolean earlier, MatterState next) {
    var terms = finding == Finding.SUITABLE ? TWO : null;

    var it =
        DecisionRules.next(
            facts(kind, MatterState.TO_DECIDE, earlier), asked(finding, terms, false));

    assertThat(it).isEqualTo(next);
    assertThat(MatterState.TO_DECIDE.mayBecome(it)).isTrue();
  }

  @Test
  void otherTermsAtAReviewAreProposedUntilTheCarersAgreeInWriting() {
    var review = facts(MatterKind.FOSTER_REVIEW, MatterState.TO_DECIDE, false);

    assertThat(DecisionRules.qualifying(review, asked(Finding.SUITABLE, ONE, false))).isTrue();
    assertThat(DecisionRules.qualifying(review, asked(Finding.SUITABLE, ONE, true))).isFalse();
    assertThat(DecisionRules.qualifying(review, asked(Finding.SUITABLE, TWO, false))).isFalse();
  }

  @Test
  void everyStateMayOnlyBecomeWhatItSays() {
    assertThat(MatterState.PROPOSED.next())
        .containsExactlyInAnyOrder(
            MatterState.WAITING,
            MatterState.REVIEW,
            MatterState.TO_DECIDE,
            MatterState.DECIDED,
            MatterState.WITHDRAWN);
    assertThat(MatterState.DECIDED.over()).isTrue();
    assertThat(MatterState.LISTED.mayBecome(MatterState.TO_DECIDE)).isFalse();
  }
}
