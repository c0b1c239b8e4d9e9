package org.permanency.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.kernel.ListQuery;
import org.permanency.people.ChildService;
import org.permanency.people.ChildService.Restriction;
import org.permanency.people.rule.ChildId;
import org.permanency.placement.PlacementService;
import org.permanency.tenancy.AttackService;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.People;
import org.permanency.testing.Workbench;

/** What the audit trail tells of restricted records to people who are not named on them. */
class RestrictedAuditIT {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 28);
  private static final TenantContext PET = Workbench.all("peterborough", DAY);
  private static final TenantContext NAMED =
      Workbench.as("peterborough", "named", DAY, Permission.CHILD_READ, Permission.AUDIT_READ);
  private static final Workbench BENCH = Workbench.get().provision();
  private static final AuditService AUDIT = BENCH.bean(AuditService.class);
  private ChildId ada;

  @BeforeEach
  void aRestrictedRecordThatWasListedAndOpened() {
    BENCH.emptied("peterborough");
    var people = BENCH.bean(People.class);
    ada = people.child(PET, "PET", "77", "Ashdown", "Ada", null);
    var ben = people.child(PET, "PET", "78", "Brook", "Ben", null);
    for (var child : new ChildId[] {ada, ben}) {
      BENCH
          .bean(AttackService.class)
          .sql(
              PET,
              h ->
                  h.execute(
                      "INSERT INTO placement_episode (child_id, starts, reason_began,"
                          + " legal_status, place, provider) VALUES (?, '2016-01-01', 'S', 'C2',"
                          + " 'U6', 'PR1')",
                      child.value()));
    }
    BENCH.bean(PlacementService.class).list(PET, ListQuery.ALL);
    BENCH
        .bean(ChildService.class)
        .restrict(
            PET, ada, new Restriction(false, Set.of()), new Restriction(true, Set.of("named")));
    BENCH.bean(ChildService.class).find(NAMED, ada, "court hearing");
  }

  @Test
  void givenAReaderWhoIsNotNamed_thenNeitherNumberNorReasonIsTold() {
    var rows = AUDIT.list(PET, ListQuery.ALL).rows();

    assertThat(rows)
        .filteredOn(r -> r.action().equals("placement.list"))
        .singleElement()
        .extracting(AuditRow::detail)
        .isEqualTo("PET (Restricted record); PET 78");
    assertThat(rows)
        .filteredOn(r -> r.action().equals("child.read"))
        .singleElement()
        .extracting(AuditRow::why)
        .isNull();
  }

  @Test
  void givenTheReason_thenNobodyWhoIsNotNamedFindsItBySearching() {
    var query = new ListQuery(Map.of("why", "court"), null, false, 0, 10);

    assertThat(AUDIT.list(PET, query).rows()).isEmpty();
    assertThat(AUDIT.list(NAMED, query).rows())
        .extracting(AuditRow::why)
        .containsExactly("court hearing");
  }

  @Test
  void givenAReaderWhoIsNamed_thenAllIsTold() {
    assertThat(AUDIT.list(NAMED, ListQuery.ALL).rows())
        .filteredOn(r -> r.action().equals("placement.list"))
        .extracting(AuditRow::detail)
        .containsExactly("PET 77; PET 78");
    assertThat(AUDIT.about(PET, "child", ada.toString(), 10))
        .filteredOn(r -> r.action().equals("child.read"))
        .extracting(AuditRow::why)
        .containsOnlyNulls();
  }
}
