package org.permanency.performance.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.permanency.people.rule.SubjectKind;

/** Every indicator against figures worked out by hand, and the registry that holds them. */
class IndicatorsTest {
  static List<WorkedFigures.Worked> figures() {
    return WorkedFigures.all();
  }

  static Stream<Indicator> indicators() {
    return Indicators.ALL.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("figures")
  void everyFigureComesOutAsWorkedByHand(WorkedFigures.Worked worked) {
    var value = worked.town().value(worked.key(), worked.month());

    assertThat(written(value)).isEqualTo(worked.expected());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("figures")
  void theRecordsBehindAFigureAddUpToIt(WorkedFigures.Worked worked) {
    var behind = worked.town().behind(worked.key(), worked.month());

    assertThat(behind.value()).isEqualTo(worked.town().value(worked.key(), worked.month()));
    assertThat(behind.rows().stream().mapToInt(IndicatorRow::numerator).sum())
        .isEqualTo(behind.value().numerator());
    if (behind.value().denominator() != null) {
      assertThat(behind.rows().stream().mapToInt(IndicatorRow::denominator).sum())
          .isEqualTo(behind.value().denominator());
    }
    assertThat(behind.unknown()).hasSize(behind.value().unknown());
  }

  @ParameterizedTest
  @MethodSource("indicators")
  void everyIndicatorHasAnOrdinaryAnEmptyAndABoundaryFigure(Indicator indicator) {
    assertThat(figures().stream().filter(w -> w.key().equals(indicator.key())))
        .extracting(w -> w.name().split("[: ]")[0])
        .contains("ordinary", "empty", "boundary");
  }

  @Test
  void everyConstantIsInTheRegistryOnce() throws IllegalAccessException {
    var constants = new ArrayList<Indicator>();
    for (var area :
        List.of(
            CareIndicators.class,
            FosteringIndicators.class,
            RecruitmentIndicators.class,
            KeepingIndicators.class,
            PanelIndicators.class,
            AdoptionIndicators.class,
            AdopterIndicators.class,
            PrivateFosteringIndicators.class,
            HouseholdIndicators.class,
            RecordIndicators.class)) {
      for (var field : area.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == Indicator.class) {
          constants.add((Indicator) field.get(null));
        }
      }
    }

    assertThat(Indicators.ALL).containsExactlyInAnyOrderElementsOf(constants);
    assertThat(Indicators.ALL).extracting(Indicator::key).doesNotHaveDuplicates();
  }

  @Test
  void aTenantSeesOnlyIndicatorsOfWhatItProvides() {
    assertThat(Indicators.of(Set.of("adoption")))
        .extracting(Indicator::id)
        .containsOnly(
            "ADO-01", "ADO-02", "ADO-03", "ADO-04", "ADO-05", "ADO-06", "ADO-07", "ADO-08",
            "ADO-11", "ADO-12", "APA-01", "CON-04");
  }

  @Test
  void givenTwoCouncilsWithOneNumber_thenAFilterCountsOnlyItsOwn() {
    var town =
        new Town()
            .child("1", "2006-05-01", "2014-01-01 - S C2 U6 PR1")
            .childOf("BBB", "1", "2006-05-01", "2014-01-01 - S C2 U6 PR1")
            .childOf("BBB", "2", "2006-05-01", "2014-01-01 - S C2 U6 PR1")
            .household("H", "2014-01-01..", 2);

    assertThat(town.value("LAC", "2015-03").numerator()).isEqualTo(3);
    assertThat(town.value("LAC", "2015-03", "AAA").numerator()).isEqualTo(1);
    assertThat(town.value("LAC", "2015-03", "BBB").numerator()).isEqualTo(2);
    assertThat(town.value("LAC", "2015-03", "CCC").numerator()).isZero();
    assertThat(town.value("FOS-06", "2015-03", "BBB").numerator()).isEqualTo(2);
    assertThat(town.behind("LAC", "2015-03").rows())
        .extracting(r -> r.council() + " " + r.code())
        .containsExactly("AAA 1", "BBB 1", "BBB 2");
  }

  @Test
  void placesGainedLessPlacesLostAreTheNetIncreaseInEveryFigure() {
    assertThat(figures())
        .filteredOn(w -> w.key().startsWith("FOS-0") && !w.key().contains(" "))
        .isNotEmpty()
        .allSatisfy(
            w ->
                assertThat(
                        w.town().value("FOS-07", w.month()).numerator()
                            - w.town().value("FOS-08", w.month()).numerator())
                    .isEqualTo(w.town().value("FOS-09", w.month()).numerator()));
  }

  @Test
  void givenACouncil_thenRecordingsAboutItsChildrenAndAboutNoChildCount() {
    var town =
        new Town()
            .child("1", "2006-05-01", "2014-01-01 - S C2 U6 PR1")
            .childOf("BBB", "1", "2006-05-01", "2014-01-01 - S C2 U6 PR1")
            .recorded(SubjectKind.CHILD, "AAA1", "2015-03", 4, 4)
            .recorded(SubjectKind.CHILD, "BBB1", "2015-03", 2, 1)
            .recorded(SubjectKind.HOUSEHOLD, "H", "2015-03", 1, 0);

    assertThat(written(town.value("CON-04", "2015-03", "BBB"))).isEqualTo("1/3=33.33");
    assertThat(town.behind("CON-04", "2015-03").rows())
        .extracting(r -> r.council() + " " + r.code() + " " + r.numerator() + "/" + r.denominator())
        .containsExactly("AAA 1 4/4", "BBB 1 1/2", "null Household 0/1");
  }

  @Test
  void givenSomebodyPlacedByConsentWithoutAnOrder_thenTheRowIsInTheNumeratorOnly() {
    var town =
        new Town()
            .child(
                "1",
                "2012-05-01",
                "2012-01-01 2014-10-01 S V2 U6 PR1 X1",
                "2014-10-01 - P V2 A4 PR1");

    var behind = town.behind("ADO-12 b-percent", "2015-03");

    assertThat(written(behind.value())).isEqualTo("1/0=null");
    assertThat(behind.rows())
        .extracting(r -> r.code() + " " + r.inNumerator() + " " + r.denominator())
        .containsExactly("1 true 0");
  }

  private static String written(IndicatorValue v) {
    var main =
        v.denominator() == null
            ? String.valueOf(v.value())
            : v.numerator() + "/" + v.denominator() + "=" + v.value();
    return v.unknown() == 0 ? main : main + " ?" + v.unknown();
  }
}
