package org.permanency.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.AttackService;
import org.permanency.tenancy.NotPermitted;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** Placements out of real tables: one child, all page by page, the list of today. */
class PlacementServiceIT {
  private static final LocalDate TODAY = LocalDate.of(2016, 5, 20);
  private static final TenantContext PET = Workbench.all("peterborough", TODAY);
  private static final TenantContext LARK = Workbench.all("larkmere", TODAY);
  private static AttackService sql;
  private static PlacementService service;

  @BeforeAll
  static void fourChildren() {
    var bench = Workbench.get().provision().emptied("peterborough").emptied("larkmere");
    sql = bench.bean(AttackService.class);
    service = bench.bean(PlacementService.class);
    child("1", "Ash", false);
    episode("1", "2014-01-10", "2016-05-01", "S", "C1", "U6", "PR1", "X1");
    episode("1", "2016-05-01", null, "P", "C1", "T1", null, null);
    child("2", "Birch", false);
    episode("2", "2014-01-10", "2014-03-01", "S", "C1", "U6", "PR4", "X1");
    episode("2", "2014-03-01", "2014-06-01", "P", "C1", "K2", "PR4", "E4A");
    episode("2", "2015-01-10", null, "S", "C2", "P1", "PR0", null);
    child("3", "Cedar", true);
    episode("3", "2014-01-10", null, "S", "C2", "U4", "PR1", null);
    child("4", "Damson", false);
    episode("4", "2016-01-10", null, "S", "V4", "U4", "PR1", null);
    child("5", "Elder", false);
    sql.sql(
        PET,
        h ->
            h.execute(
                "INSERT INTO people_restriction (person_id, user_id, granted_by) VALUES (?,"
                    + " 'named', 'A. Manager')",
                id("3")));
  }

  @Test
  void theListOfTodayShowsWhereEachChildLives() {
    var rows = service.list(PET, ListQuery.ALL).rows();

    assertThat(rows)
        .extracting(
            r -> r.number() + " " + r.name() + " " + r.place() + " " + r.since() + " " + r.away())
        .containsExactly(
            "1 Ash, A. U6 2014-01-10 true",
            "2 Birch, A. P1 2015-01-10 false",
            "null Restricted record U4 2014-01-10 false");
    var named = Workbench.as("peterborough", "named", TODAY, Permission.CHILD_READ);
    assertThat(service.list(named, new ListQuery(Map.of("number", "3"), null, false, 0, 9)).rows())
        .extracting(PlacementRow::name)
        .containsExactly("Cedar, A.");
    assertThat(service.list(PET, new ListQuery(Map.of("number", "3"), null, false, 0, 9)).rows())
        .isEmpty();
  }

  @ParameterizedTest(name = "{0} a page")
  @ValueSource(ints = {1, 2, 3, 1000})
  void pagesTogetherAreAllPlacementsOfUnrestrictedChildrenOnce(int limit) {
    var seen = new ArrayList<String>();
    var page = service.page(PET, null, limit);
    while (true) {
      assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
      page.items().forEach(i -> seen.add(i.number() + " " + i.placement().start()));
      if (page.next() == null) {
        break;
      }
      var next = PlacementCursor.parse(page.next().toString()).orElseThrow();
      page = service.page(PET, next, limit);
    }

    assertThat(seen)
        .containsExactlyInAnyOrder(
            "1 2014-01-10", "2 2014-01-10", "2 2014-03-01", "2 2015-01-10", "4 2016-01-10");
  }

  @Test
  void givenALimitThatIsNone_thenItIsTheCallersBug() {
    for (int limit : List.of(0, 1001)) {
      assertThatThrownBy(() -> service.page(PET, null, limit))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(PlacementCursor.parse("1' OR 1=1")).isEmpty();
  }

  @Test
  void aChildsStoryIsReadOffItsEpisodesAndLeavesAnEntry() {
    var history =
        service
            .timeline(PET, childId("2"), null)
            .orElseThrow()
            .fold(
                h -> h,
                no -> {
                  throw new AssertionError(no);
                });

    assertThat(history.periods()).hasSize(2);
    assertThat(history.placements()).hasSize(3);
    assertThat(
            sql.query(
                PET,
                "SELECT COUNT(*) FROM audit_entry WHERE action = 'placement.history' AND"
                    + " subject_id = '"
                    + id("2")
                    + "'"))
        .asString()
        .isEqualTo("[1]");
  }

  @Test
  void givenAChildWithoutEpisodes_thenItsStoryIsEmpty() {
    assertThat(service.timeline(PET, childId("5"), null).orElseThrow())
        .isInstanceOf(Decision.Granted.class);
  }

  @Test
  void givenARestrictedRecord_thenOnlyNamedPeopleWithAReasonReadIt() {
    var named = Workbench.as("peterborough", "named", TODAY, Permission.CHILD_READ);

    assertThat(service.timeline(PET, childId("3"), "curious").orElseThrow())
        .isEqualTo(Decision.refused(Reason.of("placement.history.restricted")));
    assertThat(service.timeline(named, childId("3"), " ").orElseThrow())
        .isEqualTo(Decision.refused(Reason.of("placement.history.reason-needed")));
    assertThat(service.timeline(named, childId("3"), "review").orElseThrow())
        .isInstanceOf(Decision.Granted.class);
  }

  @Test
  void givenAnotherTenantsChild_thenThereIsNoSuchChild() {
    assertThat(service.timeline(LARK, childId("1"), null)).isEmpty();
    assertThat(service.list(LARK, ListQuery.ALL).rows()).isEmpty();
    assertThat(service.page(LARK, null, 10).items()).isEmpty();
  }

  @Test
  void givenNoPermission_thenNothingIsRead() {
    var nobody = Workbench.as("peterborough", "nobody", TODAY, Permission.PAY_READ);
    assertThatThrownBy(() -> service.list(nobody, ListQuery.ALL)).isInstanceOf(NotPermitted.class);
  }

  private static void child(String number, String name, boolean restricted) {
    sql.sql(
        PET,
        h -> {
          h.execute(
              "INSERT INTO people_person (id, family_name, given_names, born, restricted) VALUES"
                  + " (?, ?, 'A.', '2010-06-01', ?)",
              id(number),
              name,
              restricted);
          return h.execute(
              "INSERT INTO people_child (id, council, number) VALUES (?, 'PET', ?)",
              id(number),
              number);
        });
  }

  private static void episode(String number, Object... cells) {
    var values = new ArrayList<Object>();
    values.add(id(number));
    values.addAll(java.util.Arrays.asList(cells));
    sql.sql(
        PET,
        h ->
            h.execute(
                "INSERT INTO placement_episode (child_id, starts, ends, reason_began,"
                    + " legal_status, place, provider, reason_ended) VALUES (?, ?, ?, ?, ?, ?, ?,"
                    + " ?)",
                values.toArray()));
  }

  private static ChildId childId(String number) {
    return new ChildId(id(number));
  }

  private static UUID id(String number) {
    return UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8));
  }
}
