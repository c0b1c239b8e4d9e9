package org.permanency.finance.bank.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.permanency.finance.bank.rule.BankChangeRules.Facts;
import org.permanency.finance.bank.rule.BankChangeRules.Meaning;
import org.permanency.fostering.rule.BankAccount;
import org.permanency.kernel.Reason;

class BankChangeRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2016, 9, 14);
  private static final BankAccount OLD = new BankAccount("401122", "12345678", "A ASH");
  private static final BankAccount NEW = new BankAccount("401122", "87654321", "A ASH");
  private static final BankAccount NONE = new BankAccount("40112", "87654321", "A ASH");

  @Test
  void whatRecordingDetailsMeansFollowsFromWhatIsPaidAndWhatWaits() {
    assertThat(BankChangeRules.meaning(NEW, null, null)).isEqualTo(Meaning.FIRST);
    assertThat(BankChangeRules.meaning(NEW, NONE, null)).isEqualTo(Meaning.FIRST);
    assertThat(BankChangeRules.meaning(OLD, OLD, null)).isEqualTo(Meaning.NOTHING);
    assertThat(BankChangeRules.meaning(OLD, OLD, NEW)).isEqualTo(Meaning.BACK);
    assertThat(BankChangeRules.meaning(NEW, OLD, null)).isEqualTo(Meaning.CHANGE);
    assertThat(BankChangeRules.meaning(NEW, OLD, NEW)).isEqualTo(Meaning.NOTHING);
    assertThat(BankChangeRules.meaning(NONE, OLD, NEW)).isEqualTo(Meaning.CHANGE);
  }

  @ParameterizedTest(name = "recorded {0}, {1} days, confirmed {2}: paid to from {3}")
  @CsvSource({
    "2016-09-12, 5, 2016-09-14, 2016-09-17",
    "2016-09-01, 5, 2016-09-14, 2016-09-14",
    "2016-09-14, 0, 2016-09-14, 2016-09-14"
  })
  void aChangeCountsWhenItsDaysAreOverAndNeverBeforeItIsConfirmed(
      LocalDate recorded, int days, LocalDate confirmed, LocalDate from) {
    assertThat(BankChangeRules.effective(recorded, days, confirmed)).isEqualTo(from);
  }

  @Test
  void givenWhoRecordedIt_whenConfirmingWithoutAWord_thenBothAreSaid() {
    var facts = new Facts(BankChangeState.PROPOSED, "officer", null, 1, 1, TODAY);

    assertThat(BankChangeRules.decide(facts, BankChangeState.CONFIRMED, "officer", " "))
        .containsExactly(
            Reason.of("finance.bank.same-person"), Reason.of("finance.bank.words-missing"));
    assertThat(BankChangeRules.decide(facts, BankChangeState.REFUSED, "officer", "mine")).isEmpty();
    assertThat(BankChangeRules.decide(facts, BankChangeState.CONFIRMED, "other", "called"))
        .isEmpty();
  }

  @Test
  void givenAChangeThatCounts_thenItCannotBeRefusedAnyMore() {
    var facts = new Facts(BankChangeState.CONFIRMED, "officer", TODAY, 2, 1, TODAY);

    assertThat(BankChangeRules.decide(facts, BankChangeState.REFUSED, "other", "a".repeat(501)))
        .containsExactly(
            Reason.of("finance.bank.stale"),
            Reason.of("finance.bank.counts-already", "since", "2016-09-14"),
            Reason.of("finance.bank.words-too-long", "most", "500"));
  }

  @Test
  void givenARefusedChange_thenNobodyConfirmsIt() {
    var facts = new Facts(BankChangeState.REFUSED, "officer", null, 2, 2, TODAY);

    assertThat(BankChangeRules.decide(facts, BankChangeState.CONFIRMED, "other", "called"))
        .containsExactly(
            Reason.of("finance.bank.wrong-state", "state", "REFUSED", "wanted", "CONFIRMED"));
  }
}
