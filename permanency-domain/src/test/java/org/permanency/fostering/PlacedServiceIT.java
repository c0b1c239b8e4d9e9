package org.permanency.fostering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.permanency.kernel.ListQuery;
import org.permanency.people.ChildService;
import org.permanency.people.ChildService.Restriction;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.AttackService;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.People;
import org.permanency.testing.Workbench;

/** The list of all placements out of real tables. */
class PlacedServiceIT {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 28);
  private static final TenantContext PET = Workbench.all("peterborough", DAY);
  private static final Workbench BENCH = Workbench.get().provision();
  private static final AttackService SQL = BENCH.bean(AttackService.class);
  private static final PlacedService PLACED = BENCH.bean(PlacedService.class);

  @BeforeEach
  void threeChildren() {
    BENCH.emptied("peterborough");
    var people = BENCH.bean(People.class);
    var ada = people.child(PET, "PET", "1", "Ashdown", "Ada", null);
    var ben = people.child(PET, "PET", "2", "Brook", "Ben", null);
    var cid = people.child(PET, "PET", "3", "Cole", "Cid", null);
    episode(ada, "2016-01-10", "2016-06-01", "S", "U6", "PR4", "1234567");
    episode(ada, "2016-06-01", null, "P", "U6", "PR1", null);
    episode(ben, "2016-02-01", null, "S", "K2", "PR4", "7654321");
    episode(cid, "2015-02-01", null, "P", "P1", "PR0", null);
    SQL.sql(
        PET,
        h -> {
          var household = UUID.randomUUID();
          h.execute("INSERT INTO fostering_register_council VALUES ('PET')");
          h.execute(
              "INSERT INTO fostering_household (id, code, name, type) VALUES (?, 'H1', 'Marsh',"
                  + " 'mainstream')",
              household);
          h.execute(
              "INSERT INTO placement_provider (id, urn, name) VALUES (UUID(), '1234567', 'Fen"
                  + " Fostering')");
          return h.execute(
              "INSERT INTO fostering_stay (id, child_id, household_id, starts) VALUES (UUID(), ?,"
                  + " ?, '2016-06-01')",
              ada.value(),
              household);
        });
    BENCH
        .bean(ChildService.class)
        .restrict(
            PET, cid, new Restriction(false, Set.of()), new Restriction(true, Set.of("named")));
  }

  @Test
  void placementsStandWithTheirHouseholdOrProviderLatestFirst() {
    assertThat(PLACED.list(PET, ListQuery.ALL).rows())
        .extracting(r -> r.child().name() + ": " + r.where() + " " + r.side() + " " + r.nights())
        .containsExactly(
            "Ashdown, Ada: Marsh OWN 272",
            "Brook, Ben: 7654321 AGENCY 393",
            "Ashdown, Ada: Fen Fostering AGENCY 143",
            "Restricted record:  PARENTS 758");
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource({
    "name, brook, 1",
    "name, cole, 0",
    "number, 3, 0",
    "council, PET, 4",
    "kind, RESIDENTIAL, 1",
    "side, AGENCY, 2",
    "where, fen, 1",
    "where, mar, 1",
    "openOn, 2016-05-31, 3",
    "openOn, 2016-06-01, 3",
    "openOn, 2016-01-09, 1",
    "openOn, soon, 0",
    "nonsense, x, 4"
  })
  void aFilterLeavesTheRowsThatMatch(String column, String text, int left) {
    var query = new ListQuery(Map.of(column, text), "nights", true, 0, 10);

    assertThat(PLACED.list(PET, query).total()).isEqualTo(left);
  }

  @Test
  void givenAnotherTenant_thenItSeesNoneOfThem() {
    assertThat(PLACED.list(Workbench.all("larkmere", DAY), ListQuery.ALL).rows())
        .noneMatch(r -> r.child().council().equals("PET"));
  }

  private static void episode(ChildId child, Object... cells) {
    SQL.sql(
        PET,
        h ->
            h.execute(
                "INSERT INTO placement_episode (child_id, starts, ends, reason_began,"
                    + " legal_status, place, provider, urn, reason_ended) VALUES (?, ?, ?, ?, 'C2',"
                    + " ?, ?, ?, ?)",
                child.value(),
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                cells[5],
                cells[1] == null ? null : "X1"));
  }
}
