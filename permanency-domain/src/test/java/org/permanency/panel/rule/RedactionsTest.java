package org.permanency.panel.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RedactionsTest {
  @Test
  void givenWords_whenTakenOut_thenCaseAndBlanksDoNotMatterAndTheLongestGoFirst() {
    var words = List.of("Rita", "Rita Refers", "a+b");

    assertThat(Redactions.without("RITA\n refers to rita, not to a+b nor Aab", words))
        .isEqualTo("[removed] to [removed], not to [removed] nor Aab");
    assertThat(Redactions.in("nobody here", words)).isFalse();
    assertThat(Redactions.in("by rita  REFERS", words)).isTrue();
  }
}
