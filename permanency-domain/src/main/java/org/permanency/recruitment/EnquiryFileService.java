package org.permanency.recruitment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.RowFile;
import org.permanency.finance.RowFile.Row;
import org.permanency.finance.RowImport;
import org.permanency.finance.Turns;
import org.permanency.kernel.Reason;
import org.permanency.recruitment.EnquiryService.Moved;
import org.permanency.recruitment.rule.EnquiryState;
import org.permanency.recruitment.rule.NewEnquiry;
import org.permanency.recruitment.rule.NewEnquiry.Asking;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.NotPermitted;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** Enquiries from files, as another system wrote them, through the front door of all enquiries. */
@TenantService
public class EnquiryFileService {
  /** Headings of the file. */
  public static final List<String> HEADINGS =
      List.of(
          "REFERENCE",
          "KIND",
          "SOURCE",
          "CHANNEL",
          "RECEIVED",
          "GIVEN_NAMES",
          "FAMILY_NAME",
          "PARTNER_GIVEN_NAMES",
          "PARTNER_FAMILY_NAME",
          "TELEPHONE",
          "EMAIL",
          "ADDRESS",
          "POSTCODE",
          "MESSAGE",
          "ANSWERED",
          "MET",
          "REGISTERED");

  private static final RowFile.Codes CODES =
      new RowFile.Codes(
          "recruitment.rows.headings",
          "recruitment.rows.no-csv",
          "recruitment.rows.day",
          "recruitment.rows.number");
  private static final String FROM_FILE = "file:";
  private static final Map<String, EnquiryState> STEPS = steps();

  @Inject EnquiryService enquiries;
  @Inject EnquiryStore store;
  @Inject Turns turns;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  private static Map<String, EnquiryState> steps() {
    var steps = new LinkedHashMap<String, EnquiryState>();
    steps.put("ANSWERED", EnquiryState.ANSWERED);
    steps.put("MET", EnquiryState.MET);
    steps.put("REGISTERED", EnquiryState.REGISTERED);
    return steps;
  }

  /**
   * Takes the enquiries of a CSV file with the headings {@link #HEADINGS}; each goes through {@link
   * EnquiryService#receive} and the steps whose days are given. A row whose REFERENCE was taken
   * already is left alone, so a file may be sent again. Asks for the permission to take enquiries
   * as well.
   *
   * @param dry reads and checks only; {@code entered} says how many would be
   */
  @Needs(Permission.IMPORT_RUN)
  public RowImport take(TenantContext ctx, byte[] content, boolean dry) {
    if (!ctx.actor().may(Permission.RECRUIT_WRITE)) {
      throw new NotPermitted(ctx.actor(), Permission.RECRUIT_WRITE);
    }
    turns.queue("enquiry-file");
    var seen = new HashSet<String>();
    var taken = new ArrayList<String>();
    var faults =
        new RowFile(HEADINGS, CODES)
            .read(
                new String(content, StandardCharsets.UTF_8),
                row -> row(ctx, row, seen, dry, taken));
    if (!dry && !taken.isEmpty()) {
      var id = Ids.next(clock).toString();
      var detail = String.join(" ", taken);
      audit.fire(new Audited(ctx, "enquiry.import", "list", id, null, detail));
    }
    return new RowImport(taken.size(), faults);
  }

  private void row(TenantContext ctx, Row row, Set<String> seen, boolean dry, List<String> taken) {
    var reference = row.text("REFERENCE");
    if (!reference.matches("[A-Za-z0-9][A-Za-z0-9/_.-]{0,57}")) {
      row.wrong(Reason.of("recruitment.rows.reference"));
    } else if (!seen.add(reference)) {
      row.wrong(Reason.of("recruitment.rows.twice", "reference", reference));
    }
    var it = enquiry(row);
    var days = days(row);
    if (it == null || !row.right() || store.sent(FROM_FILE + reference).isPresent()) {
      return;
    }
    var no = new ArrayList<>(enquiries.check(ctx, it));
    no.addAll(inOrder(it.received(), days, ctx.today()));
    no.forEach(row::wrong);
    if (no.isEmpty()) {
      taken.add(reference);
      if (!dry) {
        enter(ctx, it, days);
      }
    }
  }

  private void enter(TenantContext ctx, NewEnquiry it, Map<EnquiryState, LocalDate> days) {
    var made =
        enquiries
            .receive(ctx, it)
            .fold(
                v -> v,
                no -> {
                  throw new IllegalStateException("refused after it was checked: " + no);
                });
    int version = made.version();
    for (var step : days.entrySet()) {
      var moved = new Moved(step.getKey(), step.getValue(), null, null);
      version =
          enquiries
              .move(ctx, made.id(), version, moved)
              .orElseThrow()
              .fold(
                  EnquiryView::version,
                  no -> {
                    throw new IllegalStateException("refused after it was checked: " + no);
                  });
    }
  }

  /** Steps come one after the other, and none is left out but the meeting. */
  private static List<Reason> inOrder(
      LocalDate received, Map<EnquiryState, LocalDate> days, LocalDate today) {
    var no = new ArrayList<Reason>();
    var last = received;
    for (var step : days.entrySet()) {
      if (step.getValue().isBefore(last) || step.getValue().isAfter(today)) {
        no.add(Reason.of("recruitment.rows.order", "field", step.getKey().name(), "first", last));
      } else {
        last = step.getValue();
      }
    }
    if (!days.isEmpty() && !days.containsKey(EnquiryState.ANSWERED)) {
      no.add(Reason.of("recruitment.rows.answered"));
    }
    return no;
  }

  private static Map<EnquiryState, LocalDate> days(Row row) {
    var days = new LinkedHashMap<EnquiryState, LocalDate>();
    STEPS.forEach(
        (heading, state) -> {
          var day = row.text(heading).isEmpty() ? null : row.day(heading);
          if (day != null) {
            days.put(state, day);
          }
        });
    return days;
  }

  private static @Nullable NewEnquiry enquiry(Row row) {
    var received = row.day("RECEIVED");
    return received == null
        ? null
        : new NewEnquiry(
            row.text("KIND"),
            row.text("SOURCE"),
            row.text("CHANNEL").toLowerCase(Locale.UK),
            received,
            new Asking(
                row.text("FAMILY_NAME"),
                row.text("GIVEN_NAMES"),
                some(row, "PARTNER_FAMILY_NAME"),
                some(row, "PARTNER_GIVEN_NAMES"),
                some(row, "TELEPHONE"),
                some(row, "EMAIL"),
                some(row, "ADDRESS"),
                some(row, "POSTCODE")),
            some(row, "MESSAGE"),
            FROM_FILE + row.text("REFERENCE"));
  }

  private static @Nullable String some(Row row, String heading) {
    return row.text(heading).isEmpty() ? null : row.text(heading);
  }
}
