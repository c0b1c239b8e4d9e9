package org.permanency.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.permanency.record.RecordFixture.granted;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.record.RecordingView.AdditionKind;
import org.permanency.record.rule.Typed;
import org.permanency.record.rule.Written;
import org.permanency.tenancy.NotPermitted;
import org.permanency.tenancy.Permission;
import org.permanency.testing.People;
import org.permanency.testing.Workbench;

/** Recordings from the first word typed to what is added years later, on a real database. */
class RecordingServiceIT {
  private RecordFixture records;

  @BeforeEach
  void oneChildAndOneHousehold() {
    records = new RecordFixture();
  }

  private DraftView begun(Map<String, String> fields) {
    var typed = Typed.on(LocalDate.of(2017, 2, 27), "10:00", "", fields);
    return granted(records.drafts.begin(records.ctx, records.ann, "case-note", typed, null));
  }

  @Test
  void givenADraft_thenOnlyItsAuthorSeesItAndItIsGoneOnceOnRecord() {
    var draft = begun(Map.of("fact", "Ann came home."));
    var other = records.other("other");

    assertThat(records.drafts.find(other, draft.id())).isEmpty();
    assertThat(records.drafts.mine(other)).isEmpty();
    assertThat(records.drafts.save(other, draft.id(), At.version(1), Typed.BLANK)).isEmpty();
    assertThat(records.drafts.finish(other, draft.id(), 1, null)).isEmpty();
    assertThat(records.drafts.discard(other, draft.id())).isFalse();
    assertThat(records.drafts.mine(records.ctx)).hasSize(1);

    var made = granted(records.drafts.finish(records.ctx, draft.id(), 1, null));

    assertThat(made.parts())
        .containsExactly(new Written.Part("fact", "What happened", "Ann came home."));
    assertThat(made.subject().name()).isEqualTo("Ash, Ann");
    assertThat(records.drafts.mine(records.ctx)).isEmpty();
    assertThat(records.drafts.finish(records.ctx, draft.id(), 1, null)).isEmpty();
  }

  @Test
  void givenTwoWindows_thenTheSecondIsToldAndNeitherLosesAWord() {
    var draft = begun(Map.of("fact", "First"));
    var one = new Typed("27", "2", "2017", "", "", Map.of("fact", "First, more in window one"));
    var two = new Typed("27", "2", "2017", "", "", Map.of("fact", "First, typed in window two"));

    var saved = records.drafts.save(records.ctx, draft.id(), new At(1, "one"), one).orElseThrow();
    var clash = records.drafts.save(records.ctx, draft.id(), new At(1, "two"), two).orElseThrow();

    assertThat(saved.clash()).isFalse();
    assertThat(saved.draft().version()).isEqualTo(2);
    assertThat(clash.clash()).isTrue();
    assertThat(clash.reasons()).containsExactly(Reason.of("record.draft.changed"));
    assertThat(clash.draft().typed()).isEqualTo(one);

    // The window that saved last may go on, although it did not hear of its own saving.
    var more = new Typed("27", "2", "2017", "", "", Map.of("fact", "And more"));
    assertThat(
            records
                .drafts
                .save(records.ctx, draft.id(), new At(1, "one"), more)
                .orElseThrow()
                .clash())
        .isFalse();
  }

  @Test
  void givenARequiredFieldIsBlank_thenTheDraftStaysADraft() {
    var draft = begun(Map.of("opinion", "He copes."));

    assertThat(records.drafts.finish(records.ctx, draft.id(), 1, null))
        .contains(
            Decision.refused(
                Reason.of("record.recording.field", "field", "fact", "label", "What happened")));
    assertThat(records.drafts.find(records.ctx, draft.id())).isPresent();
  }

  @Test
  void givenAnAddition_thenItStandsBesideAndTheFirstTextIsAsItWas() {
    var note = records.note(records.ann, LocalDate.of(2017, 2, 20), "Seen at school.");
    var other = records.other("other");

    var added =
        granted(
            records.recordings.add(
                other, note.id(), AdditionKind.CORRECTION, "It was at the dentist's.", null));

    assertThat(added.parts()).isEqualTo(note.parts());
    assertThat(added.additions())
        .extracting(a -> a.kind() + " " + a.text() + " " + a.author())
        .containsExactly("CORRECTION It was at the dentist's. other");
    assertThat(records.recordings.add(records.ctx, note.id(), AdditionKind.ADDENDUM, "  ", null))
        .contains(Decision.refused(Reason.of("record.addition.text", "most", 20_000)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE record_recording SET fields = '[]'",
        "DELETE FROM record_recording",
        "UPDATE record_addendum SET content = 'x'",
        "DELETE FROM record_decision",
        "UPDATE record_document_version SET bytes = 0",
        "DELETE FROM record_document_chunk"
      })
  void givenWhatIsOnRecord_thenTheDatabaseLetsNobodyChangeIt(String sql) {
    assertThatThrownBy(() -> records.sql(sql)).hasStackTraceContaining("denied");
  }

  @Test
  void givenARestrictedChild_thenOnlyWhoIsNamedReadsItAndWithAReason() {
    var note = records.note(records.ann, LocalDate.of(2017, 2, 20), "Seen at school.");
    records.restrict(records.ann, "named");
    var named = records.other("named");
    var other = records.other("other");

    assertThat(records.recordings.find(other, note.id(), "curious"))
        .contains(Decision.refused(Reason.of("people.child.restricted")));
    assertThat(records.recordings.find(named, note.id(), null))
        .contains(Decision.refused(Reason.of("people.child.why")));
    assertThat(granted(records.recordings.find(named, note.id(), "review")).id())
        .isEqualTo(note.id());
    assertThat(records.recordings.add(other, note.id(), AdditionKind.ADDENDUM, "x", "curious"))
        .contains(Decision.refused(Reason.of("people.child.restricted")));
    assertThat(records.recordings.list(other, ListQuery.ALL).rows()).isEmpty();
    assertThat(records.recordings.list(named, ListQuery.ALL).rows()).hasSize(1);
  }

  @Test
  void givenSomebodyWhoReadsChildrenOnly_thenHouseholdsAreNotTheirs() {
    var note = records.note(records.birch, LocalDate.of(2017, 2, 20), "Supervision.");
    var reader =
        Workbench.as(
            "peterborough",
            "reader",
            RecordFixture.TODAY,
            Permission.RECORD_READ,
            Permission.RECORD_WRITE,
            Permission.CHILD_READ);

    assertThatThrownBy(() -> records.recordings.find(reader, note.id(), null))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(
            () -> records.drafts.begin(reader, records.birch, "case-note", Typed.BLANK, null))
        .isInstanceOf(NotPermitted.class);
    assertThat(records.recordings.list(reader, ListQuery.ALL).rows()).isEmpty();
    assertThat(records.recordings.find(records.ctx, UUID.randomUUID(), null)).isEmpty();
  }

  @Test
  void givenTheIdsOfAnotherAgency_thenNothingAnswers() {
    var note = records.note(records.ann, LocalDate.of(2017, 2, 20), "Seen at school.");
    var draft = begun(Map.of());
    var lark = Workbench.all("larkmere", RecordFixture.TODAY);

    assertThat(records.recordings.find(lark, note.id(), null)).isEmpty();
    assertThat(records.recordings.list(lark, ListQuery.ALL).rows()).isEmpty();
    assertThat(records.drafts.find(lark, draft.id())).isEmpty();
    assertThat(records.drafts.begin(lark, records.ann, "case-note", Typed.BLANK, null)).isEmpty();
  }

  @Test
  void givenEventsOfAMonth_thenTheShareInTimeIsKnownByTeam() {
    var people = records.bench.bean(People.class);
    var worker = people.worker(records.ctx, "W1", "A. Worker", "Social worker", DAY, null);
    var team = UUID.randomUUID();
    records.sql(
        "INSERT INTO people_team (id, name, organisation) VALUES ('"
            + team
            + "', 'North', 'council')");
    records.sql(
        "INSERT INTO people_team_member (id, team_id, worker_id, starts) VALUES (UUID(), '"
            + team
            + "', '"
            + worker
            + "', '2016-01-01')");
    for (var day : List.of(1, 10, 26)) {
      var typed =
          Typed.on(LocalDate.of(2017, 2, day), "09:00", worker.toString(), Map.of("fact", "Seen"));
      var draft = granted(records.drafts.begin(records.ctx, records.ann, "case-note", typed, null));
      granted(records.drafts.finish(records.ctx, draft.id(), 1, null));
    }
    records.note(records.ann, LocalDate.of(2017, 2, 27), "Without a worker");

    assertThat(records.recordings.timeliness(records.ctx, YearMonth.of(2017, 2)))
        .containsExactly(
            new TeamTimeliness(team, "North", 3, 1), new TeamTimeliness(null, "", 1, 1));
    assertThat(records.recordings.timeliness(records.ctx, YearMonth.of(2017, 1))).isEmpty();
    var late =
        records.recordings.list(
            records.ctx, new ListQuery(Map.of("late", "yes", "team", "nor"), "hours", true, 0, 10));
    assertThat(late.rows())
        .extracting(r -> r.on() + " " + r.worker() + " " + r.team())
        .containsExactly("2017-02-01 A. Worker North", "2017-02-10 A. Worker North");
  }

  private static final LocalDate DAY = LocalDate.of(2015, 1, 1);
}
