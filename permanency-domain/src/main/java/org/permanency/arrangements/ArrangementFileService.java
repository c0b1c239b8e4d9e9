package org.permanency.arrangements;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.arrangements.rule.ArrangementKind;
import org.permanency.arrangements.rule.NewArrangement;
import org.permanency.arrangements.rule.NewVisit;
import org.permanency.finance.RowFile;
import org.permanency.finance.RowFile.Row;
import org.permanency.finance.RowImport;
import org.permanency.finance.Turns;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.people.Subjects;
import org.permanency.people.rule.SubjectKind;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.NotPermitted;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** Arrangements and their visits from files, as another system wrote them. */
@TenantService
public class ArrangementFileService {
  /** Headings of the file of arrangements. */
  public static final List<String> HEADINGS =
      List.of(
          "REFERENCE",
          "KIND",
          "GIVEN_NAMES",
          "FAMILY_NAME",
          "BORN",
          "DISABLED",
          "CHILD",
          "CARERS",
          "RELATION",
          "TELEPHONE",
          "ADDRESS",
          "POSTCODE",
          "NOTIFIED",
          "NOTIFIER",
          "NOTIFIER_NAME",
          "STARTS",
          "EXPECTED_END");

  /** Headings of the file of visits. */
  public static final List<String> VISIT_HEADINGS =
      List.of("REFERENCE", "ARRANGEMENT", "ON", "VISITOR", "SEEN_ALONE", "WHY_NOT", "REPORT");

  private static final RowFile.Codes CODES =
      new RowFile.Codes(
          "arrangements.rows.headings",
          "arrangements.rows.no-csv",
          "arrangements.rows.day",
          "arrangements.rows.number");

  @Inject ArrangementService arrangements;
  @Inject ArrangementStore store;
  @Inject ArrangementWriteStore writes;
  @Inject Subjects subjects;
  @Inject Turns turns;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /**
   * Takes the arrangements of a CSV file with the headings {@link #HEADINGS}. A row that is there
   * already under its REFERENCE is left alone; one that says something else is a fault. Asks for
   * the permission to write arrangements as well.
   *
   * @param dry reads and checks only; {@code entered} says how many would be
   */
  @Needs(Permission.IMPORT_RUN)
  public RowImport take(TenantContext ctx, byte[] content, boolean dry) {
    begin(ctx);
    var there = writes.imported();
    var children = called(ctx, SubjectKind.CHILD);
    var seen = new HashSet<String>();
    var taken = new ArrayList<String>();
    var faults =
        new RowFile(HEADINGS, CODES)
            .read(
                text(content),
                row -> {
                  var it = reference(row, seen) ? arrangement(row, children) : null;
                  if (it != null && row.right()) {
                    one(ctx, row, it, there, dry, taken);
                  }
                });
    return done(ctx, "arrangement.import", taken, faults, dry);
  }

  private void one(
      TenantContext ctx,
      Row row,
      NewArrangement it,
      Map<String, UUID> there,
      boolean dry,
      List<String> taken) {
    var reference = String.valueOf(it.imported());
    var before = there.get(reference);
    if (before != null) {
      if (!writes.notice(before).equals(it)) {
        row.wrong(Reason.of("arrangements.rows.taken", "reference", reference));
      }
      return;
    }
    var no = dry ? arrangements.check(ctx, it) : refused(arrangements.take(ctx, it));
    no.forEach(row::wrong);
    if (no.isEmpty()) {
      taken.add(reference);
    }
  }

  private @Nullable NewArrangement arrangement(Row row, Map<String, UUID> children) {
    var kind = ArrangementKind.of(row.text("KIND").toLowerCase(Locale.UK)).orElse(null);
    if (kind == null) {
      row.wrong(Reason.of("arrangements.notice.kind"));
    }
    var born = row.day("BORN");
    var notified = row.day("NOTIFIED");
    var starts = row.day("STARTS");
    var end = row.text("EXPECTED_END").isEmpty() ? null : row.day("EXPECTED_END");
    boolean disabled = yes(row, "DISABLED");
    var child = row.text("CHILD").isEmpty() ? null : children.get(upper(row.text("CHILD")));
    if (!row.text("CHILD").isEmpty() && child == null) {
      row.wrong(Reason.of("arrangements.notice.child"));
    }
    if (kind == null || born == null || notified == null || starts == null || !row.right()) {
      return null;
    }
    return new NewArrangement(
        kind,
        new NewArrangement.Child(
            row.text("GIVEN_NAMES"), row.text("FAMILY_NAME"), born, disabled, child),
        new NewArrangement.Carers(
            row.text("CARERS"),
            some(row, "RELATION"),
            some(row, "TELEPHONE"),
            some(row, "ADDRESS"),
            some(row, "POSTCODE")),
        new NewArrangement.Notice(notified, row.text("NOTIFIER"), some(row, "NOTIFIER_NAME")),
        starts,
        end,
        null,
        row.text("REFERENCE"));
  }

  /**
   * The same for visits, with the headings {@link #VISIT_HEADINGS}; ARRANGEMENT is its number here,
   * or the REFERENCE of the file it came from.
   */
  @Needs(Permission.IMPORT_RUN)
  public RowImport takeVisits(TenantContext ctx, byte[] content, boolean dry) {
    begin(ctx);
    var there = writes.importedVisits();
    var known = new HashMap<>(writes.imported());
    known.putAll(store.called(ctx));
    var seen = new HashSet<String>();
    var taken = new ArrayList<String>();
    var faults =
        new RowFile(VISIT_HEADINGS, CODES)
            .read(
                text(content),
                row -> {
                  var it = reference(row, seen) ? visit(row) : null;
                  var of = known.get(row.text("ARRANGEMENT"));
                  if (of == null) {
                    row.wrong(
                        Reason.of(
                            "arrangements.rows.arrangement", "value", row.text("ARRANGEMENT")));
                  } else if (it != null && row.right()) {
                    visit(ctx, row, of, it, there, dry, taken);
                  }
                });
    return done(ctx, "arrangement-visit.import", taken, faults, dry);
  }

  private void visit(
      TenantContext ctx,
      Row row,
      UUID of,
      NewVisit it,
      Map<String, Map.Entry<UUID, NewVisit>> there,
      boolean dry,
      List<String> taken) {
    var reference = String.valueOf(it.imported());
    var before = there.get(reference);
    if (before != null) {
      if (!before.equals(Map.entry(of, it))) {
        row.wrong(Reason.of("arrangements.rows.taken", "reference", reference));
      }
      return;
    }
    var no = arrangements.checkVisit(ctx, of, it);
    no.forEach(row::wrong);
    if (no.isEmpty()) {
      taken.add(reference);
      if (!dry) {
        writes.lock(of).ifPresent(version -> arrangements.visit(ctx, of, version, it));
      }
    }
  }

  private static @Nullable NewVisit visit(Row row) {
    var on = row.day("ON");
    boolean alone = yes(row, "SEEN_ALONE");
    return on == null || !row.right()
        ? null
        : new NewVisit(
            on,
            row.text("VISITOR"),
            alone,
            alone ? null : some(row, "WHY_NOT"),
            row.text("REPORT"),
            row.text("REFERENCE"));
  }

  private void begin(TenantContext ctx) {
    if (!ctx.actor().may(Permission.ARRANGEMENT_WRITE)) {
      throw new NotPermitted(ctx.actor(), Permission.ARRANGEMENT_WRITE);
    }
    turns.queue("arrangement-file");
  }

  private RowImport done(
      TenantContext ctx,
      String action,
      List<String> taken,
      List<RowImport.Fault> faults,
      boolean dry) {
    if (!dry && !taken.isEmpty()) {
      var id = Ids.next(clock).toString();
      audit.fire(new Audited(ctx, action, "list", id, null, String.join(" ", taken)));
    }
    return new RowImport(taken.size(), faults);
  }

  private Map<String, UUID> called(TenantContext ctx, SubjectKind kind) {
    return subjects
        .door(ctx, kind)
        .filter(d -> ctx.actor().may(d.read()))
        .map(d -> d.called(ctx))
        .orElse(Map.of());
  }

  private static boolean reference(Row row, Set<String> seen) {
    var reference = row.text("REFERENCE");
    if (!reference.matches("[A-Za-z0-9][A-Za-z0-9/_.-]{0,59}")) {
      row.wrong(Reason.of("arrangements.rows.reference"));
    } else if (!seen.add(reference)) {
      row.wrong(Reason.of("arrangements.rows.twice", "reference", reference));
    }
    return row.right();
  }

  private static boolean yes(Row row, String heading) {
    var typed = row.text(heading).toLowerCase(Locale.UK);
    if (!Set.of("yes", "no", "1", "0", "").contains(typed)) {
      row.wrong(
          Reason.of("arrangements.rows.yes-no", "field", heading, "value", row.text(heading)));
    }
    return typed.equals("yes") || typed.equals("1");
  }

  private static @Nullable String some(Row row, String heading) {
    return row.text(heading).isEmpty() ? null : row.text(heading);
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.UK);
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }

  private static List<Reason> refused(Decision<ArrangementView> decision) {
    return decision.fold(done -> List.of(), no -> no);
  }
}
