package org.permanency.recruitment.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.permanency.recruitment.rule.EnquiryState.ANSWERED;
import static org.permanency.recruitment.rule.EnquiryState.CLOSED;
import static org.permanency.recruitment.rule.EnquiryState.MET;
import static org.permanency.recruitment.rule.EnquiryState.RECEIVED;
import static org.permanency.recruitment.rule.EnquiryState.REFERRED;
import static org.permanency.recruitment.rule.EnquiryState.REGISTERED;
import static org.permanency.recruitment.rule.EnquiryState.WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.permanency.recruitment.rule.Funnel.Stage;
import org.permanency.recruitment.rule.Funnel.Way;

class FunnelTest {
  private static final LocalDate DAY = LocalDate.of(2016, 9, 1);

  @Test
  void givenThreeEnquiries_whenCounted_thenEachStageHasWhoReachedItAndTheMiddleOfTheirDays() {
    var far =
        new Way(
            DAY,
            REGISTERED,
            Map.of(
                RECEIVED, DAY, ANSWERED, DAY, MET, DAY.plusDays(8), REGISTERED, DAY.plusDays(30)));
    var near =
        new Way(DAY, MET, Map.of(RECEIVED, DAY, ANSWERED, DAY.plusDays(3), MET, DAY.plusDays(11)));
    var gone =
        new Way(
            DAY,
            WITHDRAWN,
            Map.of(RECEIVED, DAY, ANSWERED, DAY.plusDays(1), WITHDRAWN, DAY.plusDays(2)));

    assertThat(Funnel.of(List.of(far, near, gone)))
        .isEqualTo(
            new Funnel(
                3,
                List.of(
                    new Stage(RECEIVED, 3, 0, 0),
                    new Stage(ANSWERED, 3, 0, 1),
                    new Stage(MET, 2, 1, 10),
                    new Stage(REGISTERED, 1, 1, 30),
                    new Stage(REFERRED, 0, 0, null),
                    new Stage(WITHDRAWN, 1, 1, 2),
                    new Stage(CLOSED, 0, 0, null))));
  }

  @Test
  void givenNoEnquiry_whenCounted_thenNoStageHasDays() {
    assertThat(Funnel.of(List.of()).stages()).extracting(Stage::medianDays).containsOnlyNulls();
  }
}
