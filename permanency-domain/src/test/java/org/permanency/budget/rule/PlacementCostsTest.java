package org.permanency.budget.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.permanency.budget.rule.PlacementCosts.Gap;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.Register;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.ChildId;
import org.permanency.placement.rule.CareHistory;
import org.permanency.placement.rule.Episode;
import org.permanency.rules.RuleBook;
import org.permanency.rules.RuleFiles;
import org.permanency.tenancy.TenantId;

/** Costs of nights outside of the register's households, by the rules of the specification. */
class PlacementCostsTest {
  private static final LocalDate MONDAY = LocalDate.of(2016, 5, 2);
  private static final ChildId CHILD = new ChildId(new UUID(1, 1));
  private final List<Register.Stay> stays = new ArrayList<>();
  private final List<FundingRecord> records = new ArrayList<>();
  private final List<AgreedPrice> agreed = new ArrayList<>();
  private final Map<ChildId, NavigableMap<LocalDate, Pence>> invoiced = new HashMap<>();

  private static List<EffectivePeriod> weeks(int count) {
    var weeks = new ArrayList<EffectivePeriod>();
    for (int i = 0; i < count; i++) {
      weeks.add(new EffectivePeriod(MONDAY.plusWeeks(i), MONDAY.plusWeeks(i + 1)));
    }
    return weeks;
  }

  private static Episode episode(LocalDate from, LocalDate to, String place, String provider) {
    return new Episode(
        CHILD, from, to, "S", "C2", place, provider, to == null ? null : "X1", null, null, null);
  }

  private static final RuleBook BOOK =
      java.util.Objects.requireNonNull(
          new RuleFiles().read(RuleFiles.bundled()).books().get(new TenantId("peterborough")));

  private PlacementCosts.Result costs(LocalDate born, int weeks, Episode... episodes) {
    return PlacementCosts.of(
        new PlacementCosts.Facts(
            List.of(new ChildFact(CHILD, "PET", "1", born)),
            Map.of(CHILD, CareHistory.of(List.of(episodes))),
            new Register(List.of(), List.of(), List.of(), List.of(), stays, Set.of("PET")),
            BOOK.versions(BudgetRules.PRICES),
            BOOK.versions(BudgetRules.SHARES),
            records,
            agreed,
            invoiced,
            weeks(weeks)));
  }

  private static Map<String, String> told(PlacementCosts.Result result) {
    var told = new LinkedHashMap<String, String>();
    result
        .costs()
        .forEach(
            c ->
                told.merge(
                    c.period().start() + " " + c.type(),
                    c.nights() + " nights " + c.whole() + ", own " + c.own(),
                    (a, b) -> a + "; " + b));
    return told;
  }

  @Test
  void anAgencyPlacementGoesOnAndGrowsDearerWithTheEleventhBirthday() {
    var result =
        costs(LocalDate.of(2005, 5, 11), 2, episode(LocalDate.of(2015, 1, 1), null, "U6", "PR4"));

    assertThat(told(result))
        .isEqualTo(
            Map.of(
                "2016-05-02 agency-fostering", "7 nights £790.00, own £790.00",
                "2016-05-09 agency-fostering", "7 nights £822.14, own £822.14"));
    assertThat(result.gaps()).isEmpty();
  }

  @Test
  void educationBearsSeventyTwoPercentOfAHomeUntilSchoolEnds() {
    var home = episode(LocalDate.of(2016, 1, 1), null, "K2", "PR4");

    assertThat(told(costs(LocalDate.of(2004, 1, 1), 1, home)))
        .isEqualTo(Map.of("2016-05-02 residential", "7 nights £3,500.00, own £980.00"));
    assertThat(told(costs(LocalDate.of(1999, 1, 1), 1, home)))
        .isEqualTo(Map.of("2016-05-02 residential", "7 nights £3,500.00, own £3,500.00"));
    records.add(
        new FundingRecord(CHILD, "education-plan", EffectivePeriod.from(MONDAY.plusDays(3)), null));
    assertThat(told(costs(LocalDate.of(1999, 1, 1), 1, home)))
        .isEqualTo(
            Map.of(
                "2016-05-02 residential",
                "3 nights £1,500.00, own £1,500.00; 4 nights £2,000.00, own £560.00"));
  }

  @Test
  void nightsWithAHouseholdOfTheRegisterAreLeftToPay() {
    stays.add(
        new Register.Stay(
            CHILD, new HouseholdId(new UUID(2, 2)), EffectivePeriod.from(MONDAY.plusDays(2))));

    var result =
        costs(LocalDate.of(2010, 1, 1), 1, episode(LocalDate.of(2016, 1, 1), null, "U6", "PR4"));

    assertThat(told(result))
        .isEqualTo(Map.of("2016-05-02 agency-fostering", "2 nights £225.71, own £225.71"));
  }

  @Test
  void anOpenPlacementEndsWithTheEighteenthBirthday() {
    var result =
        costs(LocalDate.of(1998, 5, 4), 2, episode(LocalDate.of(2016, 1, 1), null, "U6", "PR4"));

    assertThat(told(result))
        .isEqualTo(Map.of("2016-05-02 agency-fostering", "2 nights £238.57, own £238.57"));
  }

  private void agreed(LocalDate from, LocalDate planned, long weekly) {
    agreed.add(
        new AgreedPrice(CHILD, "9910001", EffectivePeriod.from(from), planned, new Pence(weekly)));
  }

  @Test
  void whatIsAgreedPricesTheNightAndItsPlannedEndEndsTheForecast() {
    agreed(MONDAY.plusDays(2), MONDAY.plusDays(9), 70_000);

    var result =
        costs(LocalDate.of(2010, 1, 1), 3, episode(LocalDate.of(2016, 1, 1), null, "U6", "PR4"));

    // 2 x 790.00 / 7 + 5 x 700.00 / 7 = 225.714... + 500.00
    assertThat(told(result))
        .isEqualTo(
            Map.of(
                "2016-05-02 agency-fostering", "7 nights £725.71, own £725.71",
                "2016-05-09 agency-fostering", "2 nights £200.00, own £200.00"));
  }

  @Test
  void whatInvoicesPaidStandsInThePlaceOfThePriceAndIsShared() {
    var nights = new TreeMap<LocalDate, Pence>();
    for (int i = 0; i < 4; i++) {
      nights.put(MONDAY.plusDays(i), new Pence(60_000));
    }
    nights.put(MONDAY.plusDays(9), new Pence(10_000));
    invoiced.put(CHILD, nights);

    var result =
        costs(
            LocalDate.of(2004, 1, 1),
            2,
            episode(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 5, 9), "K2", "PR4"));

    assertThat(told(result))
        .isEqualTo(
            Map.of(
                "2016-05-02 residential",
                "4 nights £2,400.00, own £672.00; 3 nights £1,500.00, own £420.00",
                "2016-05-09 residential",
                "1 nights £100.00, own £28.00"));
    assertThat(result.costs()).extracting(Cost::invoiced).containsExactly(true, false, true);
  }

  @Test
  void whatHasNoPriceIsSaid() {
    var result =
        costs(LocalDate.of(2010, 1, 1), 1, episode(LocalDate.of(2016, 1, 1), null, "U6", "PR1"));

    assertThat(result.costs()).isEmpty();
    assertThat(result.gaps())
        .isEqualTo(
            List.of(new Gap(CHILD, new EffectivePeriod(MONDAY, MONDAY.plusWeeks(1)), "no-type")));
  }

  @Property(tries = 60)
  void sharesOfEveryCostAreTheWholeAndEveryNightIsThereOnce(
      @ForAll @IntRange(min = 0, max = 6900) int age,
      @ForAll @IntRange(min = 1, max = 99) int percent,
      @ForAll @IntRange(min = 0, max = 40) int agreed) {
    records.clear();
    records.add(
        new FundingRecord(
            CHILD,
            "health-share",
            EffectivePeriod.from(MONDAY.plusDays(agreed)),
            BigDecimal.valueOf(percent)));

    var result =
        costs(
            MONDAY.minusDays(age),
            6,
            episode(LocalDate.of(1990, 1, 1), LocalDate.of(2016, 5, 20), "K1", "PR4"),
            episode(LocalDate.of(2016, 5, 20), null, "K2", "PR4"));

    assertThat(result.costs())
        .allMatch(c -> c.others().values().stream().reduce(c.own(), Pence::plus).equals(c.whole()));
    var end = MONDAY.minusDays(age).plusYears(18);
    long nights =
        MONDAY.plusWeeks(6).isBefore(end)
            ? 42
            : Math.max(18, end.toEpochDay() - MONDAY.toEpochDay());
    assertThat(result.costs().stream().mapToLong(Cost::nights).sum()).isEqualTo(nights);
  }
}
