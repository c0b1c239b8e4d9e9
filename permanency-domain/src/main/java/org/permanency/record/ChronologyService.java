package org.permanency.record;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.people.SubjectSeen;
import org.permanency.people.Subjects;
import org.permanency.people.rule.Subject;
import org.permanency.record.Chronology.Entry;
import org.permanency.record.rule.EntryKind;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** One list by time over everything known of a subject. */
@TenantService
public class ChronologyService {
  private static final int SHORT = 160;
  private static final Comparator<Entry> LATEST =
      Comparator.comparing(Entry::on)
          .thenComparing(e -> e.at() == null ? LocalTime.MIN : e.at())
          .thenComparing(Entry::kind)
          .thenComparing(Entry::what)
          .reversed();

  @Inject RecordingStore recordings;
  @Inject DecisionStore decisions;
  @Inject DocumentViews documents;
  @Inject Subjects subjects;
  @Inject @Any Instance<ChronologySource> sources;
  @Inject RuleLibrary library;
  @Inject Event<Audited> audit;

  /**
   * What of it is wanted.
   *
   * @param kinds all when empty
   * @param from first day; null for the beginning
   * @param to last day, included; null for the end
   */
  public record Asked(Set<EntryKind> kinds, @Nullable LocalDate from, @Nullable LocalDate to) {
    /** Everything. */
    public static final Asked ALL = new Asked(Set.of(), null, null);

    /** Copies the kinds. */
    public Asked {
      kinds = kinds.isEmpty() ? EnumSet.allOf(EntryKind.class) : Set.copyOf(kinds);
    }

    boolean holds(LocalDate on, EntryKind kind) {
      return kinds.contains(kind)
          && (from == null || !on.isBefore(from))
          && (to == null || !on.isAfter(to));
    }
  }

  /**
   * The chronology. Leaves an audit entry in the subject's trail.
   *
   * @param why reason for opening a restricted record
   * @return empty when there is no such subject; refused as its door says
   */
  @Needs(Permission.RECORD_READ)
  public Optional<Decision<Chronology>> of(
      TenantContext ctx, Subject subject, Asked asked, @Nullable String why) {
    return subjects
        .open(ctx, subject, why)
        .map(
            opened ->
                opened.fold(
                    seen -> Decision.granted(read(ctx, seen, asked, why)), Decision.Refused::new));
  }

  private Chronology read(TenantContext ctx, SubjectSeen seen, Asked asked, @Nullable String why) {
    var subject = seen.subject();
    var entries = new ArrayList<Entry>();
    recordings.of(subject).forEach(r -> entries.add(recording(r)));
    decisions.of(subject).forEach(d -> entries.add(decision(d)));
    var filed = documents.of(ctx, subject);
    filed.open().forEach(d -> entries.add(document(d)));
    for (var source : sources) {
      if (source.kind() == subject.kind()) {
        source.events(ctx, subject, why).forEach(e -> entries.add(event(e)));
      }
    }
    entries.removeIf(e -> !asked.holds(e.on(), e.kind()));
    entries.sort(LATEST);
    int hidden =
        (int) filed.closed().stream().filter(day -> asked.holds(day, EntryKind.DOCUMENT)).count();
    audit.fire(
        new Audited(
            ctx,
            "chronology.read",
            subject.kind().word(),
            subject.id().toString(),
            seen.restricted() ? why : null,
            null));
    return new Chronology(seen, entries, hidden);
  }

  private static Entry recording(RecordingStore.Row row) {
    var w = row.written();
    var text =
        w.parts().stream()
            .filter(p -> p.key().equals("fact"))
            .findFirst()
            .or(() -> w.parts().stream().findFirst())
            .map(p -> p.text())
            .orElse("");
    long late = org.permanency.record.rule.RecordingTime.hoursLate(row.due(), row.recordedAt());
    return new Entry(
        w.on(),
        w.at(),
        EntryKind.RECORDING,
        w.label(),
        shortened(text),
        row.author(),
        late,
        row.id());
  }

  private static Entry decision(DecisionStore.Row row) {
    return new Entry(
        row.on(),
        null,
        EntryKind.DECISION,
        shortened(row.decision()),
        shortened(row.reasons()),
        row.author(),
        0,
        row.id());
  }

  private static Entry document(DocumentView document) {
    var current = document.current();
    var withdrawn = document.withdrawn();
    var detail =
        document.label()
            + ", "
            + current.fileName()
            + (current.number() > 1 ? ", version " + current.number() : "")
            + (withdrawn == null ? "" : ", withdrawn: " + withdrawn.why())
            + (document.restricted() ? ", restricted" : "");
    return new Entry(
        document.dated(),
        null,
        EntryKind.DOCUMENT,
        document.title(),
        detail,
        current.author(),
        0,
        document.id());
  }

  private static Entry event(ChronologyEvent event) {
    return new Entry(event.on(), null, event.kind(), event.what(), event.detail(), "", 0, null);
  }

  private static String shortened(String text) {
    var line = text.lines().map(String::strip).collect(Collectors.joining(" "));
    return line.length() <= SHORT ? line : line.substring(0, SHORT - 4).stripTrailing() + " ...";
  }

  /** A file to be saved or printed. */
  @SuppressWarnings("ArrayRecordComponent") // handed to a browser and never compared
  public record File(String name, byte[] content) {}

  /**
   * The chronology as a tagged PDF with page numbers; what the reader may not see is left out and
   * counted.
   *
   * @param why reason for opening a restricted record
   * @return empty when there is no such subject; refused as its door says
   */
  @Needs(Permission.RECORD_READ)
  public Optional<Decision<File>> pdf(
      TenantContext ctx, Subject subject, Asked asked, @Nullable String why) {
    var tenant = library.book(ctx.tenant()).profile().name();
    return of(ctx, subject, asked, why)
        .map(
            answer ->
                answer.fold(
                    c ->
                        Decision.granted(
                            new File(
                                "chronology.pdf", ChronologyPdf.of(tenant, ctx.today(), c, asked))),
                    no -> new Decision.Refused<File>(no)));
  }
}
