package org.permanency.fostering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.fostering.rule.BankDetails;
import org.permanency.fostering.rule.HoldChange;
import org.permanency.fostering.rule.HouseholdEdit;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.HouseholdStatus;
import org.permanency.fostering.rule.LevelChange;
import org.permanency.fostering.rule.TermsChange;
import org.permanency.kernel.Decision;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.people.PersonName;
import org.permanency.tenancy.AttackService;
import org.permanency.tenancy.NotPermitted;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** Households on the real database: lists, the record, changes, clashes, walls. */
class HouseholdServiceIT {
  private static final LocalDate DAY = LocalDate.of(2016, 10, 3);
  private static final LocalDate APRIL = LocalDate.of(2016, 4, 1);
  private static final TenantContext PET = Workbench.all("peterborough", DAY);
  private static final UUID HILL = new UUID(0x7000, 1);
  private static final UUID VALE = new UUID(0x7000, 2);
  private static final UUID MOOR = new UUID(0x7000, 3);
  private static final UUID ANNA = new UUID(0x7000, 11);
  private static final UUID BEN = new UUID(0x7000, 12);
  private static final HouseholdId HILL_ID = new HouseholdId(HILL);
  private HouseholdService households;
  private AttackService plain;

  @BeforeEach
  void threeHouseholds() {
    var bench = Workbench.get().provision().emptied("peterborough").emptied("larkmere");
    households = bench.bean(HouseholdService.class);
    plain = bench.bean(AttackService.class);
    run(
        "INSERT INTO fostering_household (id, code, name, type, approved_from, approved_to, version)"
            + " VALUES (?, 'H1', 'Hill', 'mainstream', ?, NULL, 1)",
        HILL,
        APRIL);
    run(
        "INSERT INTO fostering_household (id, code, name, type, approved_from, approved_to, version)"
            + " VALUES (?, 'H2', 'Vale', 'link', ?, '2016-10-03', 1)",
        VALE,
        APRIL);
    run(
        "INSERT INTO fostering_household (id, code, name, type, approved_from, approved_to, version)"
            + " VALUES (?, 'H3', 'Moor', 'remand', NULL, NULL, 1)",
        MOOR);
    run("INSERT INTO fostering_terms VALUES (UUID(), ?, ?, NULL, 3, 5, 12)", HILL, APRIL);
    run("INSERT INTO fostering_terms VALUES (UUID(), ?, ?, NULL, 2, NULL, NULL)", VALE, APRIL);
    run("INSERT INTO fostering_level VALUES (UUID(), ?, ?, '2016-06-01', 'level-1')", HILL, APRIL);
    run("INSERT INTO fostering_level VALUES (UUID(), ?, '2016-06-01', NULL, 'level-2')", HILL);
    run(
        "INSERT INTO fostering_hold VALUES (UUID(), ?, '2016-09-01', NULL, 1, 'Building work')",
        HILL);
    run("INSERT INTO fostering_bank_account VALUES (?, '010203', '01234567', 'A Hill', 1)", HILL);
    child(ANNA, "Anna", false);
    child(BEN, "Ben", true);
    run(
        "INSERT INTO fostering_stay VALUES (UUID(), ?, ?, '2016-05-01', NULL, NULL, NULL)",
        ANNA,
        HILL);
    run(
        "INSERT INTO fostering_stay VALUES (UUID(), ?, ?, '2016-04-10', '2016-10-03', 1, 'court')",
        BEN,
        HILL);
  }

  private void child(UUID id, String name, boolean restricted) {
    run(
        "INSERT INTO people_person (id, given_names, family_name, born, restricted) VALUES (?, ?,"
            + " 'Sample', '2008-02-29', ?)",
        id,
        name,
        restricted);
    run("INSERT INTO people_child (id, council, number) VALUES (?, 'PET', ?)", id, "N" + name);
  }

  private void run(String sql, Object... values) {
    plain.sql(PET, h -> h.execute(sql, values));
  }

  private List<String> actions() {
    return plain.sql(
        PET,
        h ->
            h.createQuery(
                    "SELECT CONCAT(action, ' ', COALESCE(detail, '')) FROM audit_entry ORDER BY id")
                .mapTo(String.class)
                .list());
  }

  private static ListQuery where(String column, String value) {
    return new ListQuery(Map.of(column, value), null, false, 0, 10);
  }

  private HouseholdAt at(int version) {
    return new HouseholdAt(HILL_ID, version);
  }

  @Test
  void givenThreeHouseholds_whenListed_thenEachHasItsFiguresOfTheDayAndOneEntryIsAudited() {
    var page = households.list(PET, ListQuery.ALL);

    assertThat(page.rows())
        .containsExactly(
            new HouseholdRow(
                HILL_ID,
                "H1",
                "Hill",
                "mainstream",
                HouseholdStatus.APPROVED,
                "level-2",
                3,
                1,
                1,
                1),
            new HouseholdRow(
                new HouseholdId(VALE),
                "H2",
                "Vale",
                "link",
                HouseholdStatus.ENDED,
                null,
                2,
                0,
                0,
                0),
            new HouseholdRow(
                new HouseholdId(MOOR),
                "H3",
                "Moor",
                "remand",
                HouseholdStatus.NOT_APPROVED,
                null,
                0,
                0,
                0,
                0));
    assertThat(actions()).containsExactly("carer.list H1 H2 H3");
  }

  @Test
  void givenFiltersSortAndWindow_whenListed_thenTheyCountAndTheTotalIsOfAllThatMatch() {
    assertThat(codes(where("name", "il"))).containsExactly("H1");
    assertThat(codes(where("status", "ended"))).containsExactly("H2");
    assertThat(codes(where("type", "remand"))).containsExactly("H3");
    assertThat(codes(where("level", "level-2"))).containsExactly("H1");
    assertThat(codes(where("vacancies", "1"))).containsExactly("H1");
    assertThat(codes(where("name", "%' OR 1=1 -- "))).isEmpty();
    var second = households.list(PET, new ListQuery(Map.of(), "places", true, 1, 1));
    assertThat(second.rows()).extracting(HouseholdRow::code).containsExactly("H2");
    assertThat(second.total()).isEqualTo(3);
  }

  private List<String> codes(ListQuery query) {
    return households.list(PET, query).rows().stream().map(HouseholdRow::code).toList();
  }

  @Test
  void givenOneApprovedHousehold_whenVacanciesAreListed_thenAgesAndHoldsAreShown() {
    assertThat(households.vacancies(PET, where("age", "12")).rows())
        .containsExactly(
            new VacancyRow(
                HILL_ID,
                "H1",
                "Hill",
                "mainstream",
                "level-2",
                5,
                12,
                3,
                1,
                1,
                1,
                "Building work"));
    assertThat(households.vacancies(PET, where("age", "13")).rows()).isEmpty();
  }

  @Test
  void givenARestrictedChild_whenTheRecordIsRead_thenOnlyThoseNamedSeeWhoItIs() {
    var stays = households.find(PET, HILL_ID).orElseThrow().stays();

    assertThat(stays)
        .containsExactly(
            new HouseholdView.Stay(
                new PersonName(BEN, null, null, null, null, true),
                new EffectivePeriod(LocalDate.of(2016, 4, 10), DAY),
                true,
                "court"),
            new HouseholdView.Stay(
                new PersonName(
                    ANNA, "Anna Sample", LocalDate.of(2008, 2, 29), "PET", "NAnna", false),
                EffectivePeriod.from(LocalDate.of(2016, 5, 1)),
                null,
                null));
    run("INSERT INTO people_restriction VALUES (?, 'test', 'Boss')", BEN);
    assertThat(households.find(PET, HILL_ID).orElseThrow().stays().get(0).child().name())
        .isEqualTo("Ben Sample");
    assertThat(actions()).containsExactly("carer.read ", "carer.read ");
  }

  @Test
  void givenAReaderWithoutBankRead_whenTheRecordIsRead_thenTwoDigitsShow() {
    var reader = Workbench.as("peterborough", "reader", DAY, Permission.CARER_READ);

    assertThat(households.find(reader, HILL_ID).orElseThrow().bank())
        .isEqualTo(new HouseholdView.Bank(new BankDetails("****03", "******67", ""), false));
    assertThat(households.find(PET, HILL_ID).orElseThrow().bank())
        .isEqualTo(new HouseholdView.Bank(new BankDetails("010203", "01234567", "A Hill"), true));
  }

  @Test
  void givenTwoWhoReadTheSameVersion_whenBothEdit_thenTheSecondSeesTheFirst() {
    var first = households.edit(PET, at(1), new HouseholdEdit("Hill-Wood", "link", APRIL, null));
    var second = households.edit(PET, at(1), new HouseholdEdit("Hills", "link", APRIL, null));

    assertThat(first.orElseThrow().decision()).isEqualTo(Decision.granted(2));
    assertThat(second.orElseThrow().decision())
        .isEqualTo(
            Decision.refused(Reason.of("fostering.household.changed", "yours", 1, "current", 2)));
    assertThat(second.orElseThrow().clash()).isTrue();
    assertThat(second.orElseThrow().current().facts().household().name()).isEqualTo("Hill-Wood");
    assertThat(actions())
        .containsExactly(
            "carer.edit HouseholdEdit[name=Hill-Wood, type=link, approvedFrom=2016-04-01,"
                + " approvedTo=null, fromAgencyOn=null]");
  }

  @Test
  void theDayOnWhichCarersCameFromAnAgencyIsAFactOfTheHousehold() {
    var came = LocalDate.of(2016, 4, 18);
    households.edit(PET, at(1), new HouseholdEdit("Hill", "mainstream", APRIL, null, came));

    var household = households.find(PET, HILL_ID).orElseThrow().facts().household();
    assertThat(household.fromAgencyOn()).isEqualTo(came);
    assertThat(household.fromAgency(came.minusDays(1))).isFalse();
    assertThat(household.fromAgency(came)).isTrue();
  }

  @Test
  void givenEightAtTheSameTime_whenAllEditOneVersion_thenExactlyOneWins() throws Exception {
    var pool = Executors.newFixedThreadPool(8);
    try {
      var job =
          (Callable<Boolean>)
              () ->
                  households
                      .edit(
                          PET,
                          at(1),
                          new HouseholdEdit(
                              "Hill " + Thread.currentThread().getId(), "link", APRIL, null))
                      .orElseThrow()
                      .clash();
      int wins = 0;
      for (var answer : pool.invokeAll(java.util.Collections.nCopies(8, job))) {
        wins += answer.get() ? 0 : 1;
      }
      assertThat(wins).isEqualTo(1);
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void givenARefusedEdit_thenNothingChangesAndNothingIsAudited() {
    var outcome =
        households.edit(PET, at(1), new HouseholdEdit("", "link", APRIL, null)).orElseThrow();

    assertThat(outcome.decision())
        .isEqualTo(Decision.refused(Reason.of("fostering.household.name", "most", 200)));
    assertThat(outcome.clash()).isFalse();
    assertThat(outcome.current().version()).isEqualTo(1);
    assertThat(actions()).isEmpty();
  }

  @Test
  void givenChangesOfPeriods_thenTheOldOnesEndAndEachCountsTheVersionUp() {
    var day = LocalDate.of(2016, 10, 10);
    households.terms(PET, at(1), new TermsChange(day, 2, null, 17));
    households.terms(PET, at(2), new TermsChange(day, 4, null, 17));
    households.endTerms(PET, at(3), LocalDate.of(2016, 12, 31));
    households.level(PET, at(4), new LevelChange(day, "level-3"), Set.of("level-3"));
    households.endHold(PET, at(5), LocalDate.of(2016, 9, 1), LocalDate.of(2016, 10, 9));
    var last = households.hold(PET, at(6), new HoldChange(day, day, 4, "Holiday")).orElseThrow();

    assertThat(last.decision()).isEqualTo(Decision.granted(7));
    var facts = last.current().facts();
    assertThat(facts.terms())
        .extracting(t -> t.period().start() + ".." + t.period().end() + " " + t.places())
        .containsExactly("2016-04-01..2016-10-10 3", "2016-10-10..2017-01-01 4");
    assertThat(facts.levels())
        .extracting(l -> l.period().start() + ".." + l.period().end() + " " + l.level())
        .containsExactly(
            "2016-04-01..2016-06-01 level-1",
            "2016-06-01..2016-10-10 level-2",
            "2016-10-10..null level-3");
    assertThat(facts.holds())
        .extracting(h -> h.period().start() + ".." + h.period().end() + " " + h.places())
        .containsExactly("2016-09-01..2016-10-10 1", "2016-10-10..2016-10-11 4");
    assertThat(actions()).hasSize(6);
  }

  @Test
  void givenNewBankDetails_thenOnlyWhoMayReadThemMayChangeThemAndTheTrailHoldsNoNumber() {
    var bank = new BankDetails("040506", "76543210", "A Hill");
    var writer = Workbench.as("peterborough", "w", DAY, Permission.CARER_WRITE);

    assertThatThrownBy(() -> households.bank(writer, at(1), bank)).isInstanceOf(NotPermitted.class);
    var outcome = households.bank(PET, at(1), bank).orElseThrow();

    assertThat(outcome.decision()).isEqualTo(Decision.granted(2));
    assertThat(outcome.current().bank()).isEqualTo(new HouseholdView.Bank(bank, true));
    assertThat(actions()).containsExactly("carer.bank BankDetails[******10]");
  }

  @Test
  void givenAnIdOfAnotherTenant_thenItIsNotThere() {
    var lark = Workbench.all("larkmere", DAY);

    assertThat(households.find(lark, HILL_ID)).isEmpty();
    assertThat(households.edit(lark, at(1), new HouseholdEdit("X", "link", null, null))).isEmpty();
    assertThat(households.list(lark, ListQuery.ALL).rows()).isEmpty();
  }

  @Test
  void givenAnActorWithoutThePermission_thenReadingAndWritingAreRefused() {
    var nobody = Workbench.as("peterborough", "nobody", DAY, Permission.CHILD_READ);
    var reader = Workbench.as("peterborough", "reader", DAY, Permission.CARER_READ);

    assertThatThrownBy(() -> households.list(nobody, ListQuery.ALL))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> households.find(nobody, HILL_ID)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(
            () -> households.edit(reader, at(1), new HouseholdEdit("X", "link", APRIL, null)))
        .isInstanceOf(NotPermitted.class);
  }
}
