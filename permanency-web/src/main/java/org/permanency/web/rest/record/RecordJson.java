package org.permanency.web.rest.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.permanency.people.SubjectSeen;
import org.permanency.record.Chronology;
import org.permanency.record.DecisionView;
import org.permanency.record.DocumentView;
import org.permanency.record.DraftView;
import org.permanency.record.RecordingRow;
import org.permanency.record.RecordingView;
import org.permanency.record.SearchHit;
import org.permanency.record.TeamTimeliness;

/** Shapes of the case record's answers. Times without zone are those of the clock in England. */
final class RecordJson {
  private RecordJson() {}

  /** Whom an entry is about. */
  @Schema(name = "RecordSubject")
  public record About(String kind, UUID id, String name) {
    static About of(SubjectSeen seen) {
      return new About(seen.subject().kind().name(), seen.subject().id(), seen.name());
    }
  }

  /** A recording in a list, without its words. */
  @Schema(name = "RecordingRow")
  public record Row(
      UUID id,
      About subject,
      String template,
      String label,
      LocalDate on,
      LocalDateTime recordedAt,
      @Nullable LocalDateTime due,
      long hoursLate,
      String author,
      @Nullable String worker,
      @Nullable String team) {
    static Row of(RecordingRow r) {
      return new Row(
          r.id(),
          About.of(r.subject()),
          r.template(),
          r.label(),
          r.on(),
          r.recordedAt(),
          r.due(),
          r.hoursLate(),
          r.author(),
          r.worker(),
          r.team());
    }
  }

  /** A recording with what was added to it. */
  @Schema(name = "Recording")
  public record Whole(
      UUID id,
      About subject,
      String template,
      String label,
      LocalDate on,
      @Nullable LocalTime at,
      LocalDateTime recordedAt,
      @Nullable LocalDateTime due,
      long hoursLate,
      String author,
      @Nullable String worker,
      @Nullable String reference,
      List<Part> fields,
      List<Addition> additions) {
    static Whole of(RecordingView r) {
      return new Whole(
          r.id(),
          About.of(r.subject()),
          r.template(),
          r.label(),
          r.on(),
          r.at(),
          r.recordedAt(),
          r.due(),
          r.hoursLate(),
          r.author(),
          r.worker(),
          r.reference(),
          r.parts().stream().map(p -> new Part(p.key(), p.label(), p.text())).toList(),
          r.additions().stream()
              .map(a -> new Addition(a.id(), a.kind().name(), a.text(), a.author(), a.at()))
              .toList());
    }
  }

  /** What was written in one field. */
  @Schema(name = "RecordingField")
  public record Part(String key, String label, String text) {}

  /** What stands beside a recording. */
  @Schema(name = "RecordingAddition")
  public record Addition(UUID id, String kind, String text, String author, LocalDateTime at) {}

  /** A draft, as typed. */
  @Schema(name = "RecordingDraft")
  public record Draft(
      UUID id,
      About subject,
      String template,
      @Nullable LocalDate on,
      String time,
      String worker,
      List<Typed> fields,
      Instant savedAt,
      int version) {
    static Draft of(DraftView d) {
      return new Draft(
          d.id(),
          About.of(d.subject()),
          d.templateKey(),
          org.permanency.record.rule.RecordingRules.day(d.typed()),
          d.typed().time(),
          d.typed().worker(),
          d.typed().fields().entrySet().stream()
              .map(e -> new Typed(e.getKey(), e.getValue()))
              .toList(),
          d.savedAt(),
          d.version());
    }
  }

  /** A field of a draft. */
  @Schema(name = "RecordingDraftField")
  public record Typed(String key, String text) {}

  /** A management decision. */
  @Schema(name = "ManagementDecision")
  public record Decided(
      UUID id,
      About subject,
      @Nullable UUID recordingId,
      LocalDate on,
      String decision,
      String reasons,
      String author,
      LocalDateTime recordedAt) {
    static Decided of(DecisionView d) {
      return new Decided(
          d.id(),
          About.of(d.subject()),
          d.recording(),
          d.on(),
          d.decision(),
          d.reasons(),
          d.author(),
          d.recordedAt());
    }
  }

  /** A document without content. */
  @Schema(name = "RecordDocument")
  public record Document(
      UUID id,
      About subject,
      String type,
      String label,
      String title,
      LocalDate dated,
      boolean restricted,
      List<String> readers,
      @Nullable String withdrawnWhy,
      List<Version> versions,
      int version) {
    static Document of(DocumentView d) {
      return new Document(
          d.id(),
          About.of(d.subject()),
          d.type(),
          d.label(),
          d.title(),
          d.dated(),
          d.restricted(),
          d.readers(),
          d.withdrawn() == null ? null : d.withdrawn().why(),
          d.versions().stream().map(Version::of).toList(),
          d.version());
    }
  }

  /** A version of a document. */
  @Schema(name = "RecordDocumentVersion")
  public record Version(
      UUID id,
      int number,
      String fileName,
      String mediaType,
      int bytes,
      String sha256,
      String author,
      LocalDateTime at) {
    static Version of(DocumentView.Version v) {
      return new Version(
          v.id(),
          v.number(),
          v.fileName(),
          v.mediaType(),
          v.bytes(),
          v.sha256(),
          v.author(),
          v.at());
    }
  }

  /** A chronology, the latest first. */
  @Schema(name = "Chronology")
  public record Story(About subject, List<Entry> entries, int hidden) {
    static Story of(Chronology c) {
      return new Story(
          About.of(c.subject()), c.entries().stream().map(Entry::of).toList(), c.hidden());
    }
  }

  /** An entry of a chronology; {@code id} opens a recording, decision or document. */
  @Schema(name = "ChronologyEntry")
  public record Entry(
      LocalDate on,
      @Nullable LocalTime at,
      String kind,
      String what,
      String detail,
      String by,
      long hoursLate,
      @Nullable UUID id) {
    static Entry of(Chronology.Entry e) {
      return new Entry(
          e.on(), e.at(), e.kind().name(), e.what(), e.detail(), e.by(), e.hoursLate(), e.id());
    }
  }

  /** A hit of a search. */
  @Schema(name = "RecordHit")
  public record Hit(
      UUID id, String kind, About subject, LocalDate on, String title, String snippet) {
    static Hit of(SearchHit h) {
      return new Hit(
          h.id(), h.kind().name(), About.of(h.subject()), h.on(), h.title(), h.snippet());
    }
  }

  /** How much of a month's events a team recorded in time; no team for work without. */
  @Schema(name = "RecordingTimeliness")
  public record Timely(@Nullable UUID teamId, String team, int recorded, int inTime, int late) {
    static Timely of(TeamTimeliness t) {
      return new Timely(t.teamId(), t.team(), t.recorded(), t.inTime(), t.late());
    }
  }
}
