package org.permanency.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.permanency.returns.rule.Fault;
import org.permanency.returns.rule.FaultCode;

/** Every code has its words, and every word its code. */
class WordingTest {
  @ParameterizedTest
  @EnumSource(FaultCode.class)
  void everyCodeHasWords(FaultCode code) {
    assertThat(Wording.has("returns.problem." + code.code())).as(code.code()).isTrue();
  }

  @Test
  void noWordsAreLeftOver() {
    var codes = new TreeSet<String>();
    for (var code : FaultCode.values()) {
      codes.add("returns.problem." + code.code());
    }
    assertThat(ResourceBundle.getBundle("messages.returns").keySet())
        .filteredOn(key -> key.startsWith("returns.problem."))
        .containsExactlyInAnyOrderElementsOf(codes);
  }

  @Test
  void factsAreFilledInAndTheNationalCheckIsNamed() {
    var fault =
        new Fault(
            0, 3, "RNE", "Q", FaultCode.CODE_UNKNOWN, Map.of("known", "S, L", "check", "143"));

    assertThat(Wording.say(fault))
        .isEqualTo("\"Q\" is no code of RNE. Use one of: S, L. (National check 143.)");
  }

  @Test
  void aValueInBracesIsNotTakenForAFact() {
    var fault = new Fault(0, 3, "RNE", "{known}", FaultCode.CODE_UNKNOWN, Map.of("known", "S"));

    assertThat(Wording.say(fault)).isEqualTo("\"{known}\" is no code of RNE. Use one of: S.");
  }
}
