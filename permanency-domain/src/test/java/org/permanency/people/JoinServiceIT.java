package org.permanency.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.people.JoinService.Joined;
import org.permanency.people.JoinService.NewJoin;
import org.permanency.people.rule.ChildId;
import org.permanency.people.rule.JoinField;
import org.permanency.people.rule.JoinKind;
import org.permanency.tenancy.NotPermitted;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.AtOnce;
import org.permanency.testing.JoinRows;
import org.permanency.testing.People;
import org.permanency.testing.Workbench;

class JoinServiceIT {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 28);
  private static final LocalDate BORN = LocalDate.of(2012, 4, 3);
  private static final TenantContext PET = Workbench.all("peterborough", DAY);
  private static final TenantContext LARK = Workbench.all("larkmere", DAY);
  private static final Workbench BENCH = Workbench.get().provision();
  private final JoinService joins = BENCH.bean(JoinService.class);
  private final DuplicateService duplicates = BENCH.bean(DuplicateService.class);
  private final ChildService children = BENCH.bean(ChildService.class);
  private final FindService find = BENCH.bean(FindService.class);
  private final People people = BENCH.bean(People.class);
  private final JoinRows rows = BENCH.bean(JoinRows.class);
  private UUID kept;
  private UUID ended;

  @BeforeEach
  void twoRecordsOfOneChild() {
    BENCH.emptied("peterborough").emptied("larkmere");
    kept = people.child(PET, "PET", "1", "Sample", "Katherine", BORN).value();
    ended = people.child(PET, "PET", "2", "Sampel", "Catherine", BORN).value();
  }

  private NewJoin asked(Set<JoinField> take) {
    var view = joins.compare(PET, JoinKind.CHILD, kept, ended).orElseThrow();
    return new NewJoin(
        JoinKind.CHILD,
        kept,
        view.one().version(),
        ended,
        view.other().version(),
        take,
        "Entered twice");
  }

  private static List<String> no(Optional<? extends Decision<?>> decision) {
    return decision
        .orElseThrow()
        .fold(x -> List.of(), reasons -> reasons.stream().map(Reason::code).toList());
  }

  private Joined joined(Set<JoinField> take) {
    return joins
        .join(PET, asked(take))
        .orElseThrow()
        .fold(
            j -> j,
            no -> {
              throw new AssertionError("refused: " + no);
            });
  }

  @Test
  void givenTwoOfOneDayAndSound_whenListed_thenTheyArePairAndSidesShowWhatDiffers() {
    assertThat(duplicates.list(PET, ListQuery.ALL).rows())
        .extracting(DuplicateRow::kind, r -> Set.of(r.firstId(), r.secondId()), DuplicateRow::why)
        .containsExactly(tuple(JoinKind.CHILD, Set.of(kept, ended), List.of("born")));
    assertThat(joins.compare(PET, JoinKind.CHILD, kept, ended).orElseThrow().values())
        .containsExactly(
            new JoinView.Value(JoinField.FAMILY_NAME, "Sample", "Sampel"),
            new JoinView.Value(JoinField.GIVEN_NAMES, "Katherine", "Catherine"),
            new JoinView.Value(JoinField.BORN, "2012-04-03", "2012-04-03"),
            new JoinView.Value(JoinField.SEX, "F", "F"));
  }

  @Test
  void givenTwins_whenListed_thenTheyAreNoPair() {
    people.child(PET, "PET", "3", "Sample", "Oliver", BORN);

    assertThat(duplicates.list(PET, ListQuery.ALL).total()).isEqualTo(1);
  }

  @Test
  void givenAPairOfTwoPeople_whenSaidSo_thenItDoesNotComeBack() {
    assertThat(no(duplicates.notSame(PET, JoinKind.CHILD, ended, kept, " ")))
        .containsExactly("people.join.why");
    assertThat(no(duplicates.notSame(PET, JoinKind.CHILD, ended, kept, "Cousins"))).isEmpty();

    assertThat(duplicates.list(PET, ListQuery.ALL).total()).isZero();
  }

  @Test
  void givenAJoin_whenDone_thenAllRefersToTheKeptOneAndTheEndedOneSaysWhere() {
    var task = rows.task(PET, ended);
    var recording = rows.recording(PET, ended);
    rows.episode(PET, ended, LocalDate.of(2016, 1, 1), LocalDate.of(2016, 6, 1));

    var made = joined(Set.of(JoinField.GIVEN_NAMES));

    assertThat(made.moved())
        .containsExactly(new Joined.Moved("episodes of care", 1), new Joined.Moved("tasks", 1));
    assertThat(rows.of(PET, "workflow_task", "subject_id", task)).isEqualTo(kept);
    assertThat(rows.of(PET, "record_recording", "subject_id", recording)).isEqualTo(ended);
    assertThat(rows.recordings(PET, kept)).containsExactly(recording);
    assertThat(no(children.find(PET, new ChildId(ended), null)))
        .containsExactly("people.child.joined");
    assertThat(children.list(PET, ListQuery.ALL).rows())
        .extracting(ChildRow::name)
        .containsExactly("Sample, Catherine");
    List<FindHit> hits = find.find(PET, "sampel", null).fold(h -> h, x -> List.<FindHit>of());
    assertThat(hits)
        .extracting(FindHit::id, FindHit::reason)
        .containsExactly(tuple(kept, "other or former family name"));
    assertThat(BENCH.bean(DoorService.class).door(PET, new ChildId(ended))).isEmpty();
    assertThat(duplicates.list(PET, ListQuery.ALL).total()).isZero();
  }

  @Test
  void givenAJoin_whenUndone_thenExactlyWhatMovedGoesBackAndLaterWorkStays() {
    var task = rows.task(PET, ended);
    var own = rows.task(PET, kept);
    var made = joined(Set.of(JoinField.GIVEN_NAMES, JoinField.FAMILY_NAME));
    var later = rows.task(PET, kept);
    rows.rename(PET, kept, "family_name", "Mended");

    assertThat(no(joins.undo(PET, made.row().id(), made.row().version(), "Two after all")))
        .isEmpty();

    assertThat(rows.of(PET, "workflow_task", "subject_id", task)).isEqualTo(ended);
    assertThat(rows.of(PET, "workflow_task", "subject_id", own)).isEqualTo(kept);
    assertThat(rows.of(PET, "workflow_task", "subject_id", later)).isEqualTo(kept);
    assertThat(children.list(PET, ListQuery.ALL).rows())
        .extracting(ChildRow::name)
        .containsExactlyInAnyOrder("Mended, Katherine", "Sampel, Catherine");
    assertThat(no(joins.undo(PET, made.row().id(), made.row().version() + 1, "Again")))
        .containsExactly("people.join.undone");
  }

  @Test
  void givenFactsThatWouldBreak_whenJoined_thenRefusedWithAllOfThem() {
    rows.episode(PET, kept, LocalDate.of(2016, 1, 1), null);
    rows.episode(PET, ended, LocalDate.of(2016, 1, 1), null);
    rows.paid(PET, ended);
    children.restrict(
        PET,
        new ChildId(ended),
        children.restriction(PET, new ChildId(ended)).orElseThrow(),
        new ChildService.Restriction(true, Set.of("test")));

    var refusal = joins.join(PET, asked(Set.of()));

    List<Reason> reasons = refusal.orElseThrow().fold(j -> List.<Reason>of(), x -> x);
    assertThat(reasons)
        .containsExactly(
            Reason.of("people.join.restriction"),
            Reason.of("people.join.overlap", "what", "episodes of care"),
            Reason.of("people.join.both", "what", "episodes of care"),
            Reason.of("people.join.paid", "what", "pay lines"));
  }

  @Test
  void givenLaterFacts_whenUndone_thenRefusedWithAllOfThem() {
    var task = rows.task(PET, ended);
    var made = joined(Set.of());
    rows.paid(PET, kept);
    rows.refile(PET, task, people.child(PET, "PET", "9", "Else", "Oliver", null).value());

    assertThat(no(joins.undo(PET, made.row().id(), made.row().version(), "")))
        .containsExactly("people.join.why", "people.join.paid-since", "people.join.gone");
  }

  @Test
  void givenAKeptRecordThatWasJoinedOn_whenTheFirstIsUndone_thenTheLaterOneHasToBeFirst() {
    var first = joined(Set.of());
    var third = people.child(PET, "PET", "3", "Sample", "Katharine", BORN).value();
    var middle = kept;
    ended = middle;
    kept = third;
    var second = joined(Set.of());

    assertThat(no(joins.undo(PET, first.row().id(), first.row().version(), "Wrong")))
        .containsExactly("people.join.joined-on");
    assertThat(no(joins.undo(PET, second.row().id(), second.row().version(), "Wrong"))).isEmpty();
    assertThat(no(joins.undo(PET, first.row().id(), first.row().version(), "Wrong"))).isEmpty();
  }

  @Test
  void givenAStaleVersionOrTwoAtOnce_whenJoined_thenOneGoesThroughAndTheOtherIsTold()
      throws Exception {
    var asked = asked(Set.of());
    var turned =
        new NewJoin(
            JoinKind.CHILD,
            ended,
            asked.endedVersion(),
            kept,
            asked.keptVersion(),
            Set.of(),
            "Twice");

    var answers =
        AtOnce.run(
            List.<Callable<List<String>>>of(
                () -> no(joins.join(PET, asked)), () -> no(joins.join(PET, turned))));

    assertThat(answers)
        .containsExactlyInAnyOrder(List.of(), List.of("people.join.joined", "people.join.changed"));
  }

  @Test
  void givenAnotherAgencyOrNoRight_whenTheyAsk_thenNothingIsThere() {
    var made = joined(Set.of());

    assertThat(joins.compare(LARK, JoinKind.CHILD, kept, ended)).isEmpty();
    assertThat(joins.join(LARK, new NewJoin(JoinKind.CHILD, kept, 1, ended, 1, Set.of(), "x")))
        .isEmpty();
    assertThat(joins.find(LARK, made.row().id())).isEmpty();
    assertThat(joins.undo(LARK, made.row().id(), 1, "x")).isEmpty();
    assertThat(joins.list(LARK, ListQuery.ALL).total()).isZero();
    assertThat(joins.list(PET, new ListQuery(Map.of("state", "JOINED"), "on", true, 0, 10)).rows())
        .containsExactly(made.row());
    var reader = Workbench.as("peterborough", "reader", DAY, Permission.CHILD_READ);
    assertThatThrownBy(() -> joins.compare(reader, JoinKind.CHILD, kept, ended))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  void givenARestrictedRecord_whenSomebodyNotNamedAsks_thenItIsNotThere() {
    children.restrict(
        PET,
        new ChildId(ended),
        children.restriction(PET, new ChildId(ended)).orElseThrow(),
        new ChildService.Restriction(true, Set.of("somebody-else")));

    assertThat(joins.compare(PET, JoinKind.CHILD, kept, ended)).isEmpty();
    assertThat(duplicates.list(PET, ListQuery.ALL).total()).isZero();
    assertThat(duplicates.notSame(PET, JoinKind.CHILD, kept, ended, "x")).isEmpty();
  }
}
