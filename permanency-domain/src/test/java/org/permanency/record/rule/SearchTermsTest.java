package org.permanency.record.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTermsTest {
  @Test
  void givenOperatorsAndShortWords_thenOnlyWordsAreAsked() {
    var terms = SearchTerms.of("+School* -the (Zoë) a of \"school\"");

    assertThat(terms).isEqualTo(new SearchTerms(List.of("school", "zoë")));
    assertThat(terms.bool()).isEqualTo("+school* +zoë*");
  }

  @Test
  void givenAHitFarInside_thenTheWordsAroundItAreShown() {
    var text = "a".repeat(200) + " went to\nSchool by bus " + "b".repeat(300);

    assertThat(SearchTerms.of("school").snippet(text))
        .startsWith("... a")
        .contains("went to School by bus")
        .endsWith("b ...");
  }
}
