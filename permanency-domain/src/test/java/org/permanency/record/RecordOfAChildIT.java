package org.permanency.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.permanency.record.RecordFixture.granted;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.finance.RowImport;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Decision.Refused;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.record.ChronologyService.Asked;
import org.permanency.record.DocumentCommand.Upload;
import org.permanency.record.RecordDecisionService.Taken;
import org.permanency.record.RecordingView.AdditionKind;
import org.permanency.record.rule.EntryKind;

/** Decisions, chronology, search and files of recordings, on a real database. */
class RecordOfAChildIT {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 20);
  private RecordFixture records;
  private RecordDecisionService decisions;
  private RecordFilingService filing;
  private ChronologyService chronologies;
  private RecordSearchService search;

  @BeforeEach
  void oneChildAndOneHousehold() {
    records = new RecordFixture();
    decisions = records.bench.bean(RecordDecisionService.class);
    filing = records.bench.bean(RecordFilingService.class);
    chronologies = records.bench.bean(ChronologyService.class);
    search = records.bench.bean(RecordSearchService.class);
  }

  private static Upload text(String name, String content) {
    return new Upload(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private DocumentView filed(String title, Set<String> readers) {
    return granted(
        filing.file(
            records.ctx,
            new DocumentCommand(records.ann, "letter", title, DAY, readers),
            text("letter.txt", "Dear Ann"),
            null));
  }

  @Test
  void givenADecision_thenItStandsWithItsReasonsOnItsRecording() {
    var note = records.note(records.ann, DAY, "Seen at school.");
    var elsewhere = records.note(records.birch, DAY, "Supervision.");

    var taken =
        granted(
            decisions.take(
                records.ctx,
                new Taken(records.ann, note.id(), DAY, "Stay put.", "Settled."),
                null));

    assertThat(decisions.on(records.ctx, note.id(), null)).containsExactly(taken);
    assertThat(
            decisions.take(
                records.ctx,
                new Taken(records.ann, elsewhere.id(), LocalDate.of(2017, 3, 1), " ", ""),
                null))
        .contains(
            new Refused<>(
                List.of(
                    Reason.of("record.decision.future"),
                    Reason.of("record.decision.decision", "most", 5000),
                    Reason.of("record.decision.reasons", "most", 5000),
                    Reason.of("record.decision.recording"))));
    assertThat(decisions.list(records.ctx, ListQuery.ALL).rows()).containsExactly(taken);
  }

  @Test
  void givenEverything_thenTheChronologyShowsItByTimeAndByDaysAndKinds() {
    records.sql(
        "INSERT INTO placement_episode (child_id, starts, ends, reason_began, legal_status, place,"
            + " provider, reason_ended) VALUES ('"
            + records.ann.id()
            + "', '2016-05-02', NULL, 'S', 'C2', 'U6', 'PR1', NULL)");
    records.sql(
        "INSERT INTO casework_review (child_id, held, participation, year) VALUES ('"
            + records.ann.id()
            + "', '2016-05-27', 'PN1', 2017)");
    records.note(records.ann, DAY, "Seen at school.");
    granted(
        decisions.take(
            records.ctx, new Taken(records.ann, null, DAY, "Stay put.", "Settled."), null));

    var all = granted(chronologies.of(records.ctx, records.ann, Asked.ALL, null)).entries();
    var two =
        granted(
                chronologies.of(
                    records.ctx,
                    records.ann,
                    new Asked(
                        Set.of(EntryKind.REVIEW, EntryKind.RECORDING),
                        LocalDate.of(2016, 5, 27),
                        DAY),
                    null))
            .entries();

    assertThat(all)
        .extracting(e -> e.on() + " " + e.kind() + " " + e.what())
        .containsExactly(
            "2017-02-20 DECISION Stay put.",
            "2017-02-20 RECORDING Case note",
            "2016-05-27 REVIEW Review held",
            "2016-05-02 PLACEMENT Placed: Foster carer, not long-term",
            "2016-05-02 LEGAL Full care order",
            "2016-05-02 CARE Started to be looked after");
    assertThat(two)
        .extracting(e -> e.kind())
        .containsExactly(EntryKind.RECORDING, EntryKind.REVIEW);
    assertThat(granted(chronologies.of(records.ctx, records.birch, Asked.ALL, null)).entries())
        .extracting(e -> e.on() + " " + e.what())
        .containsExactly("2015-01-05 Approved");
  }

  @Test
  void givenAPrint_thenItHasPageNumbersAndSaysWhatIsLeftOut() throws Exception {
    filed("Letter of the police", Set.of("user:test"));
    for (int i = 0; i < 60; i++) {
      records.note(records.ann, DAY, "Note " + i);
    }

    var file = granted(chronologies.pdf(records.other("other"), records.ann, Asked.ALL, null));

    try (var pdf = Loader.loadPDF(file.content())) {
      var text = new PDFTextStripper().getText(pdf);
      assertThat(text)
          .contains("Chronology of Ash, Ann", "1 restricted document is left out.", "Note 59")
          .contains("Page 2 of " + pdf.getNumberOfPages())
          .doesNotContain("police");
    }
  }

  @Test
  void givenWordsOnRecord_thenTheyAreFoundWithWhatWasAdded() {
    var note = records.note(records.ann, DAY, "She wants to swim with Zoë on Sundays.");
    records.note(records.birch, DAY, "They bought a boat.");
    granted(
        records.recordings.add(
            records.ctx, note.id(), AdditionKind.ADDENDUM, "The pool was closed.", null));
    filed("Swimming certificate", Set.of());

    assertThat(granted(search.find(records.ctx, "swim")))
        .extracting(h -> h.kind() + " " + h.subject().name() + " " + h.title())
        .containsExactlyInAnyOrder(
            "RECORDING Ash, Ann Case note", "DOCUMENT Ash, Ann Swimming certificate");
    assertThat(granted(search.find(records.ctx, "swim zoë")).get(0).snippet())
        .isEqualTo("She wants to swim with Zoë on Sundays.");
    assertThat(granted(search.find(records.ctx, "pool")).get(0).id()).isEqualTo(note.id());
    assertThat(granted(search.find(records.ctx, "boat", records.ann, null))).isEmpty();
    assertThat(search.find(records.ctx, "to be"))
        .isEqualTo(Decision.refused(Reason.of("record.search.short")));
    assertThat(granted(search.find(org.permanency.testing.Workbench.all("larkmere", DAY), "swim")))
        .isEmpty();
  }

  @Test
  void givenARestrictedChild_thenSearchNeverShowsItAndInsideItOnceOpened() {
    records.note(records.ann, DAY, "She wants to swim.");
    records.restrict(records.ann, "named");
    var named = records.other("named");

    assertThat(granted(search.find(named, "swim"))).isEmpty();
    assertThat(granted(search.find(records.other("other"), "swim"))).isEmpty();
    assertThat(granted(search.find(named, "swim", records.ann, "review"))).hasSize(1);
    assertThat(search.find(named, "swim", records.ann, null))
        .contains(Decision.refused(Reason.of("people.child.why")));
    assertThat(chronologies.of(records.other("other"), records.ann, Asked.ALL, "curious"))
        .contains(Decision.refused(Reason.of("people.child.restricted")));
  }

  @Test
  void givenAFileOfRecordings_thenItIsTakenOnceAndItsFaultsAreNamed() {
    var files = records.bench.bean(RecordingFileService.class);
    var content =
        """
        REFERENCE,KIND,SUBJECT,TEMPLATE,ON,TIME,RECORDED,WORKER,FACT,VOICE
        R1,CHILD,PET 101,case-note,2017-02-01,10:00,2017-02-02T09:00,,Came home,I like it
        R2,HOUSEHOLD,H1,case-note,2017-02-01,,2017-02-20T09:00,,Supervised,
        R3,CHILD,PET 999,visit,2017-02-31,,2017-03-09,W9,,
        """
            .getBytes(StandardCharsets.UTF_8);
    var faults =
        List.of(
            new RowImport.Fault(
                4,
                List.of(
                    Reason.of("record.rows.subject", "value", "PET 999"),
                    Reason.of("record.rows.recorded", "value", "2017-03-09"),
                    Reason.of("record.rows.day", "field", "ON", "value", "2017-02-31"),
                    Reason.of("record.rows.worker", "value", "W9"))));

    assertThat(sorted(files.take(records.ctx, content, true)))
        .isEqualTo(sorted(new RowImport(2, faults)));
    assertThat(records.recordings.list(records.ctx, ListQuery.ALL).total()).isZero();
    assertThat(sorted(files.take(records.ctx, content, false)))
        .isEqualTo(sorted(new RowImport(2, faults)));
    assertThat(sorted(files.take(records.ctx, content, false)))
        .isEqualTo(sorted(new RowImport(0, faults)));
    assertThat(
            records
                .recordings
                .list(records.ctx, new ListQuery(Map.of("late", "yes"), null, false, 0, 9))
                .rows())
        .extracting(r -> r.subject().name() + " " + r.hoursLate())
        .containsExactly("Birch family 369");
    var other = new String(content, StandardCharsets.UTF_8).replace("Came home", "Stayed away");
    assertThat(
            files.take(records.ctx, other.getBytes(StandardCharsets.UTF_8), false).faults().get(0))
        .isEqualTo(
            new RowImport.Fault(2, List.of(Reason.of("record.rows.taken", "reference", "R1"))));
  }

  private static RowImport sorted(RowImport result) {
    return new RowImport(
        result.entered(),
        result.faults().stream()
            .map(
                f ->
                    new RowImport.Fault(
                        f.line(),
                        f.reasons().stream()
                            .sorted(java.util.Comparator.comparing(Reason::code))
                            .toList()))
            .toList());
  }
}
