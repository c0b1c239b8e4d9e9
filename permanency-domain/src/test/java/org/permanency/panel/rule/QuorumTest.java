package org.permanency.panel.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.permanency.kernel.Reason;
import org.permanency.panel.rule.PanelRegulations.Law;
import org.permanency.panel.rule.PanelRules.Panel;
import org.permanency.panel.rule.PanelRules.Seat;

class QuorumTest {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 28);
  private static final Law LAW =
      new Law("the law", 5, 6, "social worker", 3, true, 2, 1, List.of("social worker"), null);
  private static final Sitting CHAIR = sitting(1, Office.CHAIR, true, "other", null);
  private static final Sitting VICE = sitting(2, Office.VICE_CHAIR, false, "other", null);
  private static final Sitting WORKER =
      sitting(3, Office.MEMBER, false, "social worker", LocalDate.of(2014, 2, 28));
  private static final Sitting A = sitting(4, Office.MEMBER, false, "council officer", null);
  private static final Sitting B = sitting(5, Office.MEMBER, false, "education", null);
  private static final Sitting C = sitting(6, Office.MEMBER, false, "health", null);

  private static Sitting sitting(
      int id, Office office, boolean independent, String role, @Nullable LocalDate since) {
    return new Sitting(new UUID(0, id), "Member " + id, office, independent, Set.of(role), since);
  }

  private static List<Reason> missing(
      @Nullable Panel own, boolean joint, Sitting presides, Sitting... there) {
    return Quorum.missing(new Quorum.Facts(LAW, own, joint, presides.id(), List.of(there), DAY));
  }

  private static Reason members(int there, int needed) {
    return new Reason(
        "panel.quorum.members",
        Map.of("there", "" + there, "needed", "" + needed, "law", "the law"));
  }

  @Test
  void givenFiveWithTheChairAndASocialWorkerOfThreeYearsToTheDay_thenThePanelIsQuorate() {
    assertThat(missing(null, false, CHAIR, CHAIR, WORKER, A, B, C)).isEmpty();
  }

  @Test
  void givenAJointPanelOfFive_thenItNeedsSix() {
    assertThat(missing(null, true, CHAIR, CHAIR, WORKER, A, B, C)).containsExactly(members(5, 6));
    assertThat(missing(null, true, CHAIR, CHAIR, VICE, WORKER, A, B, C)).isEmpty();
  }

  @Test
  void givenASocialWorkerOneDayShortOfThreeYears_thenTheirYearsDoNotCount() {
    var young = sitting(7, Office.MEMBER, false, "social worker", LocalDate.of(2014, 3, 1));

    assertThat(missing(null, false, CHAIR, CHAIR, young, A, B, C))
        .containsExactly(Reason.of("panel.quorum.social-worker", "years", 3, "law", "the law"));
  }

  /** The regulations name who presides, a social worker, and three others: five people. */
  @Test
  void givenTheOnlySocialWorkerPresides_thenTheyDoNotCountAsTheSocialWorkerToo() {
    var both = sitting(1, Office.CHAIR, true, "social worker", LocalDate.of(2000, 1, 1));

    assertThat(missing(null, false, both, both, VICE, A, B, C))
        .containsExactly(Reason.of("panel.quorum.social-worker", "years", 3, "law", "the law"));
    assertThat(missing(null, false, both, both, WORKER, A, B, C)).isEmpty();
  }

  @Test
  void givenAViceChairOfTheAgencyPresides_thenSomebodyElseHasToBeIndependent() {
    var independent = sitting(8, Office.MEMBER, true, "other", null);

    assertThat(missing(null, false, VICE, VICE, WORKER, A, B, C))
        .containsExactly(Reason.of("panel.quorum.independent", "law", "the law"));
    assertThat(missing(null, false, VICE, VICE, WORKER, A, B, independent)).isEmpty();
  }

  @Test
  void givenAMemberPresides_thenNobodyDoes() {
    assertThat(missing(null, false, A, CHAIR, WORKER, A, B, C))
        .containsExactly(Reason.of("panel.quorum.presides"));
  }

  @Test
  void givenTheAgencysOwnTerms_thenTheyStandOnTopOfTheLawAndAreNamedBesideIt() {
    var own =
        new Panel(
            "Panel",
            6,
            true,
            List.of(new Seat("council officer", 1), new Seat("elected", 2)),
            null,
            null);
    var agencys = sitting(1, Office.CHAIR, false, "other", null);

    assertThat(missing(own, false, agencys, agencys, WORKER, A, B, C))
        .containsExactly(
            Reason.of("panel.quorum.own-members", "there", 5, "needed", 6),
            Reason.of("panel.quorum.chair"),
            new Reason("panel.quorum.seat", Map.of("who", "elected", "there", "0", "needed", "2")));
  }

  @Test
  void givenNobody_thenEveryReasonIsThereAndTheOwnNumberIsNotNamedTwice() {
    var own = new Panel("Panel", 6, true, List.of(), null, null);

    assertThat(missing(own, false, CHAIR))
        .isEqualTo(
            new ArrayList<>(
                List.of(
                    Reason.of("panel.quorum.presides"),
                    members(0, 5),
                    Reason.of("panel.quorum.social-worker", "years", 3, "law", "the law"))));
  }
}
