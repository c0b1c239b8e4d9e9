package org.permanency.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.permanency.record.RecordFixture.granted;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Decision.Refused;
import org.permanency.kernel.Reason;
import org.permanency.record.ChronologyService.Asked;
import org.permanency.record.DocumentCommand.Upload;

/** Documents, their versions and who may open them, on a real database. */
class RecordDocumentServiceIT {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 20);
  private RecordFixture records;
  private RecordDocumentService documents;
  private RecordFilingService filing;
  private ChronologyService chronologies;
  private RecordSearchService search;

  @BeforeEach
  void oneChildAndOneHousehold() {
    records = new RecordFixture();
    documents = records.bench.bean(RecordDocumentService.class);
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
  void givenADocumentOfTwoVersions_thenBothAreHandedOutAsTheyCame() {
    var first = filed("Letter of the school", Set.of());
    var large = new byte[2_500_000];
    Arrays.fill(large, (byte) 'x');

    var second =
        granted(filing.add(records.ctx, first.id(), 1, new Upload("new.txt", large), null));

    assertThat(second.versions())
        .extracting(v -> v.number() + " " + v.fileName() + " " + v.bytes())
        .containsExactly("2 new.txt 2500000", "1 letter.txt 8");
    assertThat(content(first, second.current())).isEqualTo(large);
    assertThat(content(first, second.versions().get(1)))
        .isEqualTo("Dear Ann".getBytes(StandardCharsets.UTF_8));
    assertThat(filing.add(records.ctx, first.id(), 1, text("n.txt", "n"), null))
        .contains(Decision.refused(Reason.of("record.document.changed")));
  }

  private byte[] content(DocumentView document, DocumentView.Version version) {
    var all = new java.io.ByteArrayOutputStream();
    for (int at = 0; ; at++) {
      var piece = documents.piece(records.ctx, document.id(), version.id(), at, null);
      if (piece.isEmpty()) {
        return all.toByteArray();
      }
      all.writeBytes(piece.get());
    }
  }

  @Test
  void givenWhatIsNoDocument_thenEverythingThatIsWrongIsSaid() {
    var command =
        new DocumentCommand(
            records.ann, "spell", " ", LocalDate.of(2017, 3, 1), Set.of("role:nobody", "x"));

    assertThat(filing.file(records.ctx, command, text("run.exe", ""), null))
        .contains(
            new Refused<>(
                List.of(
                    Reason.of("record.document.type"),
                    Reason.of("record.document.title", "most", 200),
                    Reason.of("record.document.future"),
                    Reason.of("record.document.reader", "reader", "x"),
                    Reason.of("record.document.self"),
                    Reason.of("record.document.empty"),
                    Reason.of(
                        "record.document.kind",
                        "kinds",
                        "pdf, jpg, jpeg, png, docx, xlsx, odt, msg, txt"))));
    var plain = new DocumentCommand(records.ann, "letter", "T", DAY, Set.of());
    assertThat(filing.file(records.ctx, plain, text("page.pdf", "<html>"), null))
        .contains(Decision.refused(Reason.of("record.document.content", "kind", "pdf")));
    assertThat(filing.file(records.ctx, plain, new Upload("big.txt", new byte[25_000_001]), null))
        .contains(
            new Refused<>(
                List.of(
                    Reason.of("record.document.large", "most", 25),
                    Reason.of("record.document.content", "kind", "txt"))));
  }

  @Test
  void givenARestrictedDocument_thenItIsNotThereForOthersAndCounted() {
    var open = filed("Letter of the school", Set.of());
    var closed = filed("Letter of the police", Set.of("user:test"));
    var other = records.other("other");

    assertThat(documents.find(other, closed.id(), null)).isEmpty();
    assertThat(documents.piece(other, closed.id(), closed.current().id(), 0, null)).isEmpty();
    assertThat(documents.list(other)).extracting(DocumentView::id).containsExactly(open.id());
    assertThat(filing.withdraw(other, closed.id(), 1, "why", null)).isEmpty();
    var seen = granted(chronologies.of(other, records.ann, Asked.ALL, null));
    assertThat(seen.entries()).extracting(Chronology.Entry::id).containsExactly(open.id());
    assertThat(seen.hidden()).isEqualTo(1);
    assertThat(granted(search.find(other, "letter"))).hasSize(1);
    assertThat(granted(search.find(records.ctx, "letter"))).hasSize(2);

    granted(filing.restrict(records.ctx, closed.id(), 1, Set.of(), null));
    assertThat(documents.find(other, closed.id(), null)).isPresent();
  }

  @Test
  void givenAWithdrawnDocument_thenItIsReadWithTheReasonAndNothingMoreIsFiled() {
    var letter = filed("Letter of the school", Set.of());

    var gone = granted(filing.withdraw(records.ctx, letter.id(), 1, "Another child's", null));

    assertThat(gone.withdrawn()).isNotNull();
    assertThat(gone.version()).isEqualTo(2);
    assertThat(filing.add(records.ctx, letter.id(), 2, text("n.txt", "n"), null))
        .contains(Decision.refused(Reason.of("record.document.withdrawn")));
    var entry = granted(chronologies.of(records.ctx, records.ann, Asked.ALL, null)).entries();
    assertThat(entry.get(0).detail()).contains("withdrawn: Another child's");
  }
}
