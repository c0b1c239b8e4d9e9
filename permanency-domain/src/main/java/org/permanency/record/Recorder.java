package org.permanency.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.people.SubjectSeen;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.record.WordsStore.Entry;
import org.permanency.record.rule.EntryKind;
import org.permanency.record.rule.RecordRules;
import org.permanency.record.rule.RecordTemplates;
import org.permanency.record.rule.RecordTemplates.Template;
import org.permanency.record.rule.RecordingTime;
import org.permanency.record.rule.Written;
import org.permanency.rules.RuleLibrary;
import org.permanency.rules.rule.EffectiveDated.Version;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.TenantContext;

/** Puts recordings on record, with the words that search looks in, and shows them again. */
@ApplicationScoped
class Recorder {
  @Inject RecordingStore store;
  @Inject WordsStore words;
  @Inject RuleLibrary library;
  @Inject InstantSource clock;

  /** A recording to be put on record. */
  record Order(
      Subject subject, Written written, LocalDateTime recordedAt, @Nullable String reference) {}

  /** What the clock in England shows on the business day. */
  LocalDateTime now(TenantContext ctx) {
    return RecordingTime.now(ctx.today(), clock.instant());
  }

  /** Templates of the business day for this kind of subject, in order. */
  Map<String, Template> templates(TenantContext ctx, SubjectKind kind) {
    return library
        .book(ctx.tenant())
        .find(RecordRules.TEMPLATES, ctx.today())
        .map(Version::value)
        .map(t -> t.of(kind))
        .orElse(Map.of());
  }

  /** Labels of all templates of the business day, by key. */
  Map<String, String> labels(TenantContext ctx) {
    return library
        .book(ctx.tenant())
        .find(RecordRules.TEMPLATES, ctx.today())
        .map(Version::value)
        .map(RecordTemplates::templates)
        .orElse(Map.of())
        .entrySet()
        .stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                e -> e.getValue().label(),
                (a, b) -> a,
                java.util.LinkedHashMap::new));
  }

  /** Until when an event has to be recorded, by the rule of its day; null when none says so. */
  @Nullable LocalDateTime due(TenantContext ctx, LocalDate on, @Nullable LocalTime at) {
    return library
        .book(ctx.tenant())
        .find(RecordRules.RECORDING, on)
        .map(v -> v.value().due(on, at))
        .orElse(null);
  }

  /** Puts recordings on record, with a fixed number of statements for every 5,000. */
  List<UUID> put(TenantContext ctx, List<Order> orders) {
    var rows = new ArrayList<RecordingStore.Row>();
    var entries = new ArrayList<Entry>();
    for (var order : orders) {
      var id = Ids.next(clock);
      var w = order.written();
      rows.add(
          new RecordingStore.Row(
              id,
              order.subject(),
              w,
              order.recordedAt(),
              due(ctx, w.on(), w.at()),
              null,
              ctx.actor().id(),
              ctx.actor().name(),
              order.reference()));
      entries.add(
          new Entry(id, EntryKind.RECORDING, id, order.subject(), w.on(), w.label(), text(w)));
    }
    if (!rows.isEmpty()) {
      store.insert(rows);
      words.insert(entries);
    }
    return rows.stream().map(RecordingStore.Row::id).toList();
  }

  private static String text(Written written) {
    return written.parts().stream().map(Written.Part::text).collect(Collectors.joining("\n"));
  }

  /** A recording as people read it. */
  RecordingView view(RecordingStore.Row row, SubjectSeen subject) {
    var w = row.written();
    return new RecordingView(
        row.id(),
        subject,
        w.template(),
        w.label(),
        w.on(),
        w.at(),
        row.recordedAt(),
        row.due(),
        row.worker(),
        row.author(),
        row.reference(),
        w.parts(),
        store.additions(row.id()));
  }

  /** The recording with this id; throws when it is not there. */
  RecordingStore.Row there(UUID id) {
    return Objects.requireNonNull(find(id).orElse(null), "a recording that was just written");
  }

  Optional<RecordingStore.Row> find(UUID id) {
    return store.find(id);
  }
}
