package org.permanency.web.view.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.permanency.finance.PayExceptionView;
import org.permanency.finance.rule.FindingCode;
import org.permanency.finance.rule.PayRunState;
import org.permanency.kernel.Reason;
import org.permanency.web.view.Words;

class PayWordsOfCodesTest {
  @ParameterizedTest
  @EnumSource
  void givenAnyFinding_whenShown_thenItHasAShortNameAndASentence(FindingCode code) {
    var finding =
        new PayExceptionView(
            code, null, "PET", "1001", null, "H001", day(6), day(12), Map.of("amount", "£1.00"));

    assertThat(PayLabels.tag(code).text()).doesNotContain("finance.");
    assertThat(ExceptionWords.of(finding)).doesNotContain("finance.", "2017-02");
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2017, 2, day);
  }

  @ParameterizedTest
  @EnumSource
  void givenAnyState_whenARefusalNamesIt_thenItIsAWord(PayRunState state) {
    var reason = Reason.of("finance.run.wrong-state", "state", state, "wanted", state);

    assertThat(Words.of(reason)).doesNotContain(state.name(), "finance.");
  }

  @Test
  void givenFactsOfARefusal_whenSaid_thenDaysAndTimesAreThoseOfPeople() {
    var stale =
        new Reason(
            "finance.run.stale",
            Map.of("by", "A. Sample", "at", "2017-02-28T09:30:05.123456Z", "state", "APPROVED"));

    assertThat(Words.of(stale))
        .isEqualTo(
            "A. Sample changed this run at 28 February 2017, 09:30; it is now approved. Look at it"
                + " again before you go on.");
    assertThat(Words.of(Reason.of("finance.run.already-paid", "through", "2017-02-19")))
        .startsWith("Pay is already approved through 19 February 2017.");
    assertThat(Words.of(Reason.of("finance.run.already-paid", "through", "2017-02-31")))
        .startsWith("Pay is already approved through 2017-02-31.");
  }
}
