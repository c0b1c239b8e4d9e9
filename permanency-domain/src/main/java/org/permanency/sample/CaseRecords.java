package org.permanency.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.permanency.casework.AllocationRow;
import org.permanency.casework.AllocationService;
import org.permanency.fostering.HouseholdRow;
import org.permanency.fostering.HouseholdService;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListQuery;
import org.permanency.people.WorkerService;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.record.DocumentCommand;
import org.permanency.record.RecordDecisionService;
import org.permanency.record.RecordFilingService;
import org.permanency.record.RecordingFileService;
import org.permanency.record.RecordingService;
import org.permanency.tenancy.TenantContext;

/**
 * Some 600 recordings of the last months about children with a worker and about households, by one
 * file; a few documents and decisions. One recording in eight is late.
 */
@ApplicationScoped
class CaseRecords {
  private static final int CHILDREN = 120;
  private static final int HOUSEHOLDS = 60;
  private static final int EACH = 4;
  private static final int DOCUMENTS = 60;
  private static final int DECISIONS = 6;
  private static final List<String> SEEN =
      List.of(
          "In the garden, on the swing, then shown a drawing of the dog.",
          "At the kitchen table with homework; a new reading book from school.",
          "Back from swimming, hungry and talkative.",
          "Quiet at first; football in the park afterwards.",
          "Helped to cook; the school report lay on the table.");
  private static final List<String> SAID =
      List.of(
          "I like my room.",
          "I want to see my sister more often.",
          "School is all right, maths is boring.",
          "Can I stay here?",
          "I want to go to the swimming club on Sundays.");
  private static final List<String> THOUGHT =
      List.of(
          "Settled, and close to the carers.",
          "Tired; bedtime should be talked about.",
          "Doing well at school.",
          "Unsure what happens next, and needs to be told.");

  @Inject AllocationService allocations;
  @Inject HouseholdService households;
  @Inject WorkerService workers;
  @Inject RecordingFileService files;
  @Inject RecordingService recordings;
  @Inject RecordFilingService documents;
  @Inject RecordDecisionService decisions;

  /**
   * Fills case records, unless there is something in them.
   *
   * @throws IllegalStateException if something is refused, which is a fault of the sample
   */
  void fill(TenantContext ctx) {
    if (recordings.list(ctx, new ListQuery(Map.of(), null, false, 0, 1)).total() > 0) {
      return;
    }
    var cases =
        allocations.list(ctx, ListQuery.ALL).rows().stream()
            .filter(r -> r.child().number() != null)
            .limit(CHILDREN)
            .toList();
    var homes =
        households
            .list(ctx, new ListQuery(Map.of("status", "approved"), null, false, 0, HOUSEHOLDS))
            .rows();
    var taken = files.take(ctx, file(ctx, cases, homes), false);
    if (!taken.faults().isEmpty()) {
      throw new IllegalStateException("recordings of the sample: " + taken.faults().get(0));
    }
    file(ctx, cases);
    decide(ctx, cases);
  }

  private byte[] file(TenantContext ctx, List<AllocationRow> cases, List<HouseholdRow> homes) {
    var codes = new HashMap<String, String>();
    workers.list(ctx, ListQuery.ALL).rows().forEach(w -> codes.put(w.name(), w.code()));
    var table =
        new Table(
            "REFERENCE KIND SUBJECT TEMPLATE ON TIME RECORDED WORKER PRESENT SEEN_ALONE FACT VOICE"
                + " OPINION HOME");
    int number = 0;
    for (var row : cases) {
      var who = row.child().council() + " " + row.child().number();
      for (int i = 0; i < EACH; i++) {
        var on = ctx.today().minusDays(8 + number * 7L % 170);
        add(table, ++number, new Entry("CHILD", who, "visit", on, codes.get(row.worker())));
      }
    }
    var some = new ArrayList<>(codes.values());
    some.sort(null);
    for (var home : homes) {
      for (var template : List.of("supervision-visit", "unannounced-visit")) {
        var on = ctx.today().minusDays(8 + number * 7L % 170);
        var worker = some.isEmpty() ? null : some.get(number % some.size());
        add(table, ++number, new Entry("HOUSEHOLD", home.code(), template, on, worker));
      }
    }
    return Table.filled(Map.of("recordings.csv", table))
        .getOrDefault("recordings.csv", new byte[0]);
  }

  /** Who, what, when. */
  private record Entry(
      String kind,
      String who,
      String template,
      LocalDate on,
      @org.jspecify.annotations.Nullable String worker) {}

  private static void add(Table table, int number, Entry entry) {
    boolean late = number % 8 == 0;
    var recorded = entry.on().plusDays(late ? 5 : 1).atTime(10, number % 60);
    table.row(
        "SAMPLE-" + number,
        entry.kind(),
        entry.who(),
        entry.template(),
        entry.on().toString(),
        "15:30",
        recorded,
        entry.worker(),
        "The carer",
        entry.kind().equals("CHILD") ? "The child, in the bedroom" : null,
        SEEN.get(number % SEEN.size()),
        SAID.get(number / 2 % SAID.size()),
        THOUGHT.get(number % THOUGHT.size()),
        entry.template().startsWith("unannounced") ? "All rooms seen; warm and tidy." : null);
  }

  private void file(TenantContext ctx, List<AllocationRow> cases) {
    var types = List.of("letter", "assessment", "health", "education", "plan");
    for (int i = 0; i < DOCUMENTS && i < cases.size(); i++) {
      var type = types.get(i % types.size());
      var command =
          new DocumentCommand(
              subject(cases.get(i)),
              type,
              "Sample " + type + " " + (i + 1),
              ctx.today().minusDays(10 + i),
              i % 20 == 19 ? Set.of("role:service-manager", "user:" + ctx.actor().id()) : Set.of());
      var content = "An invented " + type + " of the sample.\n";
      var upload =
          new DocumentCommand.Upload(
              type + "-" + (i + 1) + ".txt", content.getBytes(StandardCharsets.UTF_8));
      granted(documents.file(ctx, command, upload, null).orElseThrow());
    }
  }

  private void decide(TenantContext ctx, List<AllocationRow> cases) {
    for (int i = 0; i < DECISIONS && i < cases.size(); i++) {
      granted(
          decisions
              .take(
                  ctx,
                  new RecordDecisionService.Taken(
                      subject(cases.get(i)),
                      null,
                      ctx.today().minusDays(9 + i),
                      "Visits go on every four weeks until the next review.",
                      "The placement is settled, and the child asked for it."),
                  null)
              .orElseThrow());
    }
  }

  private static Subject subject(AllocationRow row) {
    return new Subject(SubjectKind.CHILD, row.child().id().value());
  }

  private static <T> T granted(Decision<T> decision) {
    return decision.fold(
        done -> done,
        no -> {
          throw new IllegalStateException("the sample was refused: " + no);
        });
  }
}
