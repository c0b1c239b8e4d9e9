package org.permanency.record;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.RowFile;
import org.permanency.finance.RowFile.Row;
import org.permanency.finance.RowImport;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.record.rule.RecordTemplates.Template;
import org.permanency.record.rule.RecordingRules;
import org.permanency.record.rule.Typed;
import org.permanency.record.rule.Written;

/**
 * A file of recordings: CSV in UTF-8 with the headings {@link #HEADINGS}, and a column for each
 * field of a template that is used, by its key in capitals: {@code VOICE}, {@code SEEN_ALONE}. A
 * row that is wrong is named and left out; the others go on.
 */
final class RecordingFile {
  static final List<String> HEADINGS =
      List.of(
          "REFERENCE", "KIND", "SUBJECT", "TEMPLATE", "ON", "TIME", "RECORDED", "WORKER", "FACT");

  private static final RowFile.Codes CODES =
      new RowFile.Codes(
          "record.rows.headings", "record.rows.no-csv", "record.rows.day", "record.rows.number");

  private final World world;
  private final List<Named> named = new ArrayList<>();
  private final Set<String> references = new HashSet<>();

  /**
   * What the file is read against.
   *
   * @param templates by kind and key
   * @param called ids by kind and by what people call them
   * @param workers ids by their number
   */
  record World(
      BiFunction<SubjectKind, String, @Nullable Template> templates,
      BiFunction<SubjectKind, String, @Nullable UUID> called,
      Map<String, UUID> workers,
      LocalDateTime now) {}

  /** A row that is right, with its line. */
  record Named(int line, Recorder.Order order) {}

  RecordingFile(World world) {
    this.world = world;
  }

  /** Rows that are right, in order. */
  List<Named> rows() {
    return named;
  }

  /** Reads the text; what is wrong by line. */
  List<RowImport.Fault> read(String text) {
    return new RowFile(HEADINGS, CODES).read(text, this::row);
  }

  private void row(Row row) {
    var reference = row.text("REFERENCE");
    if (!reference.matches("[A-Za-z0-9][A-Za-z0-9/_.-]{0,59}")) {
      row.wrong(Reason.of("record.rows.reference"));
    } else if (!references.add(reference)) {
      row.wrong(Reason.of("record.rows.twice", "reference", reference));
    }
    var kind = SubjectKind.of(row.text("KIND").toUpperCase(Locale.UK)).orElse(null);
    var subject = kind == null ? null : subject(row, kind);
    if (kind == null) {
      row.wrong(Reason.of("record.rows.kind"));
    }
    var template = kind == null ? null : world.templates().apply(kind, row.text("TEMPLATE"));
    if (kind != null && template == null) {
      row.wrong(Reason.of("record.rows.template", "template", row.text("TEMPLATE")));
    }
    var recorded = recorded(row);
    var written = template == null ? null : written(row, template);
    if (row.right() && subject != null && written != null && recorded != null) {
      if (recorded.toLocalDate().isBefore(written.on())) {
        row.wrong(Reason.of("record.rows.recorded-before"));
        return;
      }
      var order = new Recorder.Order(subject, written, recorded, reference);
      named.add(new Named(row.line(), order));
    }
  }

  private @Nullable Subject subject(Row row, SubjectKind kind) {
    var id = world.called().apply(kind, row.text("SUBJECT").toUpperCase(Locale.UK));
    if (id == null) {
      row.wrong(Reason.of("record.rows.subject", "value", row.text("SUBJECT")));
      return null;
    }
    return new Subject(kind, id);
  }

  private @Nullable LocalDateTime recorded(Row row) {
    var typed = row.text("RECORDED");
    if (typed.isEmpty()) {
      return world.now();
    }
    try {
      var at = LocalDateTime.parse(typed.replace(' ', 'T'));
      if (!at.isAfter(world.now())) {
        return at;
      }
    } catch (DateTimeParseException e) {
      // said below, as for a time to come
    }
    row.wrong(Reason.of("record.rows.recorded", "value", typed));
    return null;
  }

  private @Nullable Written written(Row row, Template template) {
    var on = row.day("ON");
    var worker = row.text("WORKER");
    var id = worker.isEmpty() ? null : world.workers().get(worker);
    if (!worker.isEmpty() && id == null) {
      row.wrong(Reason.of("record.rows.worker", "value", worker));
    }
    if (on == null) {
      return null;
    }
    var fields = new LinkedHashMap<String, String>();
    for (var field : template.fields()) {
      fields.put(field.key(), row.text(field.key().toUpperCase(Locale.UK).replace('-', '_')));
    }
    var typed = Typed.on(on, row.text("TIME"), id == null ? "" : id.toString(), fields);
    var complete =
        RecordingRules.complete(
            new RecordingRules.Facts(row.text("TEMPLATE"), template, typed, world.now()));
    if (complete instanceof Decision.Refused<Written> no) {
      no.reasons().forEach(row::wrong);
      return null;
    }
    return ((Decision.Granted<Written>) complete).result();
  }

  /**
   * Leaves out what is on record already under its reference; a row that says something else is a
   * fault.
   */
  static List<Recorder.Order> fresh(
      List<Named> rows, Map<String, RecordingStore.Row> there, List<RowImport.Fault> faults) {
    var fresh = new ArrayList<Recorder.Order>();
    for (var row : rows) {
      var order = row.order();
      var reference = Objects.requireNonNull(order.reference());
      var before = there.get(reference);
      if (before == null) {
        fresh.add(order);
      } else if (!before.subject().equals(order.subject())
          || !before.written().equals(order.written())) {
        faults.add(
            new RowImport.Fault(
                row.line(), List.of(Reason.of("record.rows.taken", "reference", reference))));
      }
    }
    return fresh;
  }

  /** What people call subjects, each kind read once. */
  static BiFunction<SubjectKind, String, @Nullable UUID> once(
      java.util.function.Function<SubjectKind, Map<String, UUID>> read) {
    var known = new HashMap<SubjectKind, Map<String, UUID>>();
    return (kind, name) -> known.computeIfAbsent(kind, read).get(name);
  }
}
