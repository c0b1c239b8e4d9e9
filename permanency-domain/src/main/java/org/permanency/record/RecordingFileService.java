package org.permanency.record;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.permanency.finance.RowImport;
import org.permanency.finance.Turns;
import org.permanency.people.Subjects;
import org.permanency.people.rule.SubjectKind;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.NotPermitted;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** Recordings from files, as another system wrote them. */
@TenantService
public class RecordingFileService {
  /** Headings of the file; a column for each other field of a template may follow. */
  public static final List<String> HEADINGS = RecordingFile.HEADINGS;

  @Inject RecordingStore store;
  @Inject Recorder recorder;
  @Inject Subjects subjects;
  @Inject Turns turns;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /**
   * Puts the recordings of a CSV file on record. A row that is there already under its REFERENCE is
   * left alone, one of the same REFERENCE that says something else is a fault ({@code
   * record.rows.taken}); so a file may be sent again. Restricted children are found by who is named
   * only. Asks for the permission to write records as well.
   *
   * @param dry reads and checks only; {@code entered} says how many would be
   */
  @Needs(Permission.IMPORT_RUN)
  public RowImport take(TenantContext ctx, byte[] content, boolean dry) {
    if (!ctx.actor().may(Permission.RECORD_WRITE)) {
      throw new NotPermitted(ctx.actor(), Permission.RECORD_WRITE);
    }
    turns.queue("recording-file");
    var file = new RecordingFile(world(ctx));
    var faults = new ArrayList<>(file.read(new String(content, StandardCharsets.UTF_8)));
    var references = file.rows().stream().map(r -> String.valueOf(r.order().reference())).toList();
    var fresh = RecordingFile.fresh(file.rows(), store.referenced(references), faults);
    faults.sort(Comparator.comparingInt(RowImport.Fault::line));
    if (!dry && !fresh.isEmpty()) {
      var ids = recorder.put(ctx, fresh);
      audit.fire(
          new Audited(
              ctx,
              "recording.import",
              "list",
              Ids.next(clock).toString(),
              null,
              ids.stream().map(UUID::toString).collect(Collectors.joining(" "))));
    }
    return new RowImport(fresh.size(), faults);
  }

  private RecordingFile.World world(TenantContext ctx) {
    return new RecordingFile.World(
        (kind, key) -> recorder.templates(ctx, kind).get(key),
        RecordingFile.once(kind -> called(ctx, kind)),
        store.workersByCode(),
        recorder.now(ctx));
  }

  private Map<String, UUID> called(TenantContext ctx, SubjectKind kind) {
    return subjects
        .door(ctx, kind)
        .filter(d -> ctx.actor().may(d.write()))
        .map(d -> d.called(ctx))
        .orElse(Map.of());
  }
}
