package org.permanency.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.permanency.governance.AuditService;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Decision.Granted;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.people.ChildService.Restriction;
import org.permanency.people.rule.ChildId;
import org.permanency.people.rule.PersonDetails;
import org.permanency.people.rule.PersonDetails.Address;
import org.permanency.people.rule.PersonDetails.Alias;
import org.permanency.tenancy.NotPermitted;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.AtOnce;
import org.permanency.testing.People;
import org.permanency.testing.Workbench;

class ChildServiceIT {
  private static final Restriction OPEN = new Restriction(false, Set.of());
  private static final LocalDate DAY = LocalDate.of(2017, 2, 28);
  private static final TenantContext PET = Workbench.all("peterborough", DAY);
  private static final TenantContext LARK = Workbench.all("larkmere", DAY);
  private static final TenantContext WORKER =
      Workbench.as("peterborough", "worker", DAY, Permission.CHILD_READ, Permission.CHILD_WRITE);
  private static final Workbench BENCH = Workbench.get().provision();
  private static final ChildService CHILDREN = BENCH.bean(ChildService.class);
  private ChildId ada;
  private ChildId ben;
  private ChildId cora;

  @BeforeEach
  void threeChildrenOneRestricted() {
    BENCH.emptied("peterborough").emptied("larkmere");
    var people = BENCH.bean(People.class);
    ada = people.child(PET, "PET", "1", "Ashdown", "Ada", LocalDate.of(2008, 2, 29));
    ben = people.child(PET, "PET", "20", "Brook_s", "Ben", LocalDate.of(2010, 1, 1));
    cora = people.child(PET, "PET", "3", "Carrow", "Cora", LocalDate.of(2012, 1, 1));
    CHILDREN.restrict(PET, cora, OPEN, new Restriction(true, Set.of("test")));
  }

  private static ListQuery query(Map<String, String> filters, @Nullable String sort, boolean down) {
    return new ListQuery(filters, sort, down, 0, 25);
  }

  private static List<String> names(TenantContext ctx, ListQuery query) {
    return CHILDREN.list(ctx, query).rows().stream().map(ChildRow::name).toList();
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource({
    "name, ash, 'Ashdown, Ada'",
    "name, ada ash, 'Ashdown, Ada'",
    "name, _, 'Brook_s, Ben'",
    "name, %, ''",
    "number, 2, 'Brook_s, Ben'",
    "age, 8, 'Ashdown, Ada'",
    "sex, M, ''"
  })
  void givenAFilter_whenListed_thenOnlyWhatMatchesIsThere(
      String column, String text, String expected) {
    assertThat(String.join(";", names(PET, query(Map.of(column, text), null, false))))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} down {1}: {2}")
  @CsvSource({
    "name, true, 'Carrow, Cora;Brook_s, Ben;Ashdown, Ada'",
    "number, false, 'Ashdown, Ada;Brook_s, Ben;Carrow, Cora'",
    "born, true, 'Carrow, Cora;Brook_s, Ben;Ashdown, Ada'"
  })
  void givenASort_whenListed_thenTheRowsComeInItsOrder(String sort, boolean down, String expected) {
    assertThat(String.join(";", names(PET, query(Map.of(), sort, down)))).isEqualTo(expected);
  }

  @Test
  void givenAColumnThatTheListHasNot_whenListed_thenItIsRefused() {
    assertThatThrownBy(() -> names(PET, query(Map.of("nonsense", "x"), null, false)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the list has no filter nonsense");
    assertThatThrownBy(() -> names(PET, query(Map.of(), "id; DROP TABLE people_child", false)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the list cannot be sorted by id; DROP TABLE people_child");
  }

  @Test
  void givenAWindow_whenListed_thenTheTotalCountsAll() {
    var page = CHILDREN.list(PET, new ListQuery(Map.of(), "name", false, 1, 1));

    assertThat(page.rows()).extracting(ChildRow::name).containsExactly("Brook_s, Ben");
    assertThat(page.total()).isEqualTo(3);
  }

  @Test
  void givenARestrictedRecord_whenSomebodyElseLists_thenNothingTellsWhoItIs() {
    var rows = CHILDREN.list(WORKER, query(Map.of(), null, false)).rows();

    assertThat(rows)
        .containsExactly(
            CHILDREN.list(PET, query(Map.of(), null, false)).rows().get(0),
            CHILDREN.list(PET, query(Map.of(), null, false)).rows().get(1),
            new ChildRow(cora, "PET", null, null, null, null, null, true, true, false));
    assertThat(names(WORKER, query(Map.of("name", "carrow"), null, false))).isEmpty();
    assertThat(names(WORKER, query(Map.of("number", "3"), null, false))).isEmpty();
    assertThat(names(WORKER, query(Map.of("age", "5"), null, false))).isEmpty();
    assertThat(names(WORKER, query(Map.of(), "born", true)))
        .containsExactly("Brook_s, Ben", "Ashdown, Ada", "Restricted record");
  }

  @Test
  void givenARestrictedRecord_whenOpened_thenOnlyNamedPeopleWithAReasonGetIn() {
    assertThat(CHILDREN.find(WORKER, cora, "curious"))
        .contains(Decision.refused(Reason.of("people.child.restricted")));
    assertThat(CHILDREN.find(PET, cora, " "))
        .contains(Decision.refused(Reason.of("people.child.why")));
    assertThat(CHILDREN.find(PET, cora, "x".repeat(501)))
        .contains(Decision.refused(Reason.of("people.child.why-long", "most", 500)));

    assertThat(CHILDREN.find(PET, cora, "review").orElseThrow()).isInstanceOf(Granted.class);
    assertThat(trail(cora))
        .containsExactly("child.read review", "child.refused null", "child.restrict null");
  }

  private static List<String> trail(ChildId id) {
    return BENCH.bean(AuditService.class).about(PET, "child", id.toString(), 10).stream()
        .map(a -> a.action() + " " + a.why())
        .toList();
  }

  @Test
  void givenARestrictedRecord_whenSomebodyElseChangesIt_thenTheyAreRefused() {
    assertThat(CHILDREN.edit(WORKER, cora, details("Other", null, null), 2))
        .contains(Decision.refused(Reason.of("people.child.restricted")));
  }

  @Test
  void givenTwoSayAtOnceWhoMayOpenARecord_thenTheSecondIsToldAndTheFirstHolds() {
    var answers =
        AtOnce.run(
            Stream.of("first", "second")
                .map(
                    who ->
                        (Callable<String>)
                            () ->
                                CHILDREN
                                    .restrict(PET, ben, OPEN, new Restriction(true, Set.of(who)))
                                    .orElseThrow()
                                    .fold(r -> r.named().toString(), no -> no.get(0).code()))
                .toList());

    assertThat(answers).contains("people.child.restriction-changed");
    assertThat(answers).contains(CHILDREN.restriction(PET, ben).orElseThrow().named().toString());
  }

  @Test
  void givenNobodyNamed_whenRestricted_thenItIsRefused() {
    assertThat(CHILDREN.restrict(PET, ada, OPEN, new Restriction(true, Set.of())))
        .contains(Decision.refused(Reason.of("people.child.nobody-named")));
  }

  @Test
  void givenAListAndARead_whenAudited_thenTheBatchHasOneEntryWithTheIds() {
    names(PET, query(Map.of("name", "ash"), null, false));
    CHILDREN.find(PET, ada, null);

    var audit = BENCH.bean(AuditService.class);
    var entries = audit.list(PET, query(Map.of("actor", "tester"), null, false)).rows();
    assertThat(entries.get(0).action()).isEqualTo("child.read");
    assertThat(entries.get(1).action()).isEqualTo("children.list");
    assertThat(entries.get(1).detail()).isEqualTo(ada.toString());
  }

  private static PersonDetails details(
      String family, @Nullable String nhs, @Nullable Address address, Alias... aliases) {
    return new PersonDetails(
        family,
        "Ada",
        "Adi",
        LocalDate.of(2008, 2, 29),
        "F",
        "MWBC",
        "English",
        null,
        null,
        nhs,
        "A123456789012",
        List.of(aliases),
        address);
  }

  private ChildRecord record(ChildId id) {
    return ((Granted<ChildRecord>) CHILDREN.find(PET, id, "test").orElseThrow()).result();
  }

  @Test
  void givenDetails_whenSaved_thenTheyAreReadBackWhole() {
    var first =
        details(
            "Ash",
            "9434765919",
            new Address("1 High Street", null, "Town", "PE1 1AA", "12", LocalDate.of(2016, 1, 1)),
            new Alias("Brook", "Ada", "birth"));
    CHILDREN.edit(PET, ada, first, record(ada).version());
    assertThat(record(ada).details()).isEqualTo(first);

    var second =
        details(
            "Ash",
            "9434765919",
            new Address("2 Low Road", null, null, null, null, LocalDate.of(2017, 1, 1)),
            new Alias("Hill", "Ada", "former"));
    CHILDREN.edit(PET, ada, second, record(ada).version());
    assertThat(record(ada).details()).isEqualTo(second);
    assertThat(record(ada).former())
        .containsExactly(
            new ChildRecord.FormerAddress(
                java.util.Objects.requireNonNull(first.address()), LocalDate.of(2017, 1, 1)));
  }

  @Test
  void givenTwoFormsOfOneVersion_whenBothAreSaved_thenTheSecondIsToldAndNothingIsLost() {
    int version = record(ada).version();
    CHILDREN.edit(PET, ada, details("First", null, null, new Alias("B", "A", "birth")), version);

    var second = CHILDREN.edit(WORKER, ada, details("Second", null, null), version);

    assertThat(second).contains(Decision.refused(Reason.of("people.child.changed")));
    assertThat(record(ada).details().familyName()).isEqualTo("First");
  }

  @Test
  void givenEightWritersAtOnce_whenAllSendTheSameVersion_thenExactlyOneIsGranted()
      throws Exception {
    int version = record(ada).version();
    var pool = Executors.newFixedThreadPool(8);
    try {
      var jobs = new ArrayList<Callable<Boolean>>();
      for (int i = 0; i < 8; i++) {
        // Only other names differ: also a change beside the person's own row counts as one.
        var mine = details("Ash", null, null, new Alias("N" + i, "Ada", "former"));
        jobs.add(() -> CHILDREN.edit(PET, ada, mine, version).orElseThrow() instanceof Granted);
      }
      int granted = 0;
      for (var answer : pool.invokeAll(jobs)) {
        granted += answer.get() ? 1 : 0;
      }
      assertThat(granted).isEqualTo(1);
      assertThat(record(ada).details().aliases()).hasSize(1);
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void givenAWrongNumber_whenSaved_thenNothingIsRecorded() {
    var before = record(ada).details();

    var answer = CHILDREN.edit(PET, ada, details("Ash", "123", null), record(ada).version());

    assertThat(answer.orElseThrow()).isInstanceOf(Decision.Refused.class);
    assertThat(record(ada).details()).isEqualTo(before);
  }

  @Test
  void givenAnIdOfAnotherTenant_whenOpenedOrChanged_thenThereIsNoSuchChild() {
    assertThat(CHILDREN.find(LARK, ada, "why")).isEmpty();
    assertThat(CHILDREN.edit(LARK, ada, details("X", null, null), 1)).isEmpty();
    assertThat(CHILDREN.restriction(LARK, ada)).isEmpty();
    assertThat(CHILDREN.restrict(LARK, ada, OPEN, new Restriction(true, Set.of("a")))).isEmpty();
    assertThat(CHILDREN.rows(LARK, List.of(ada, ben))).isEmpty();
    assertThat(CHILDREN.list(LARK, query(Map.of(), null, false)).total()).isZero();
  }

  @Test
  void givenAnIdThatIsNone_whenOpened_thenThereIsNoSuchChild() {
    assertThat(CHILDREN.find(PET, new ChildId(new UUID(1, 2)), null)).isEmpty();
  }

  @Test
  void givenNoPermission_whenAsked_thenTheServiceRefuses() {
    var nobody = Workbench.as("peterborough", "nobody", DAY);

    assertThatThrownBy(() -> CHILDREN.find(nobody, ada, null)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> CHILDREN.list(nobody, ListQuery.ALL)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(
            () -> CHILDREN.restrict(WORKER, ada, OPEN, new Restriction(true, Set.of("worker"))))
        .isInstanceOf(NotPermitted.class);
  }
}
