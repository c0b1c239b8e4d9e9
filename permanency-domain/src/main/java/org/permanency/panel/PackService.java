package org.permanency.panel;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.panel.MeetingView.Called;
import org.permanency.panel.Paper.Paragraph;
import org.permanency.panel.rule.MeetingState;
import org.permanency.panel.rule.Redactions;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Packs: the papers of a meeting. Staff read them whole; a member reads those of meetings it is
 * called to, without the words and papers that members do not see, and without the matters it has
 * an interest in.
 */
@TenantService
public class PackService {
  private static final String LEFT_OUT = "[Left out of the pack of members.]";
  @Inject MeetingStore store;
  @Inject MinutesStore minutes;
  @Inject Meetings meetings;
  @Inject MatterDoors doors;
  @Inject MatterFiles files;
  @Inject Panels panels;
  @Inject Event<Audited> audit;

  /** Meetings that the actor is called to as a member, the latest first. */
  @Needs(Permission.PANEL_SIT)
  public List<MeetingRow> mine(TenantContext ctx) {
    return store.of(ctx.actor().id());
  }

  /** The actor's own answer to a meeting; empty when it was not called to it. */
  @Needs(Permission.PANEL_SIT)
  public Optional<Called> mine(TenantContext ctx, UUID meeting) {
    return mine(ctx).stream()
        .filter(m -> m.id().equals(meeting))
        .findFirst()
        .flatMap(m -> own(ctx, store.called(m.id())));
  }

  private static Optional<Called> own(TenantContext ctx, List<Called> called) {
    return called.stream().filter(c -> ctx.actor().id().equals(c.member().user())).findFirst();
  }

  /**
   * The pack as the actor may see it: whole for staff, a member's for a member.
   *
   * @param asMembers whether staff see it as members do
   * @return empty when there is no such meeting, or the member was not called to it
   */
  @Needs({Permission.PANEL_READ, Permission.PANEL_SIT})
  public Optional<Pack> pack(TenantContext ctx, UUID meeting, boolean asMembers) {
    boolean staff = ctx.actor().may(Permission.PANEL_READ);
    var found = staff ? meetings.view(ctx, meeting) : called(ctx, meeting);
    return found.map(
        view -> {
          var own = staff ? null : own(ctx, view.called()).orElseThrow().member().id();
          var items = view.items().stream().map(i -> item(ctx, i, own, !staff || asMembers));
          var pack = new Pack(view.row(), items.toList());
          audit.fire(
              new Audited(
                  ctx, "panel-pack.read", "panel-meeting", meeting.toString(), null, read(pack)));
          return pack;
        });
  }

  private static String read(Pack pack) {
    return pack.items().stream()
        .map(i -> i.reference() + (i.closed() ? " closed" : ""))
        .reduce((a, b) -> a + ", " + b)
        .orElse("");
  }

  private Optional<MeetingView> called(TenantContext ctx, UUID meeting) {
    return store.of(ctx.actor().id()).stream().anyMatch(m -> m.id().equals(meeting))
        ? meetings.view(ctx, meeting)
        : Optional.empty();
  }

  private Pack.Item item(TenantContext ctx, ItemView item, @Nullable UUID own, boolean redacted) {
    var m = item.row().matter();
    boolean closed =
        own != null
            && (item.barred().containsKey(own)
                || item.conflicts().stream().anyMatch(c -> c.member().equals(own)));
    var all = closed ? List.<Paper>of() : papers(ctx, m);
    var shown = redacted ? shown(all, words(m)) : all;
    return new Pack.Item(
        item.id(),
        item.row().slot() + " to " + item.row().slotEnds(),
        m.reference(),
        closed ? "Closed to you" : redacted ? Redactions.without(m.title(), words(m)) : m.title(),
        m.kind().label(),
        closed,
        item.row().hearing() != null,
        shown,
        all.size() - shown.size());
  }

  private List<String> words(MatterView m) {
    return minutes.redactions(m.id()).stream().map(MinutesStore.Redaction::words).toList();
  }

  private List<Paper> papers(TenantContext ctx, MatterView m) {
    var all = new ArrayList<Paper>();
    var about = new ArrayList<Paragraph>();
    if (m.proposal() != null && !m.proposal().isBlank()) {
      about.add(Paragraph.of("What is proposed", m.proposal()));
    }
    if (m.proposed() != null) {
      about.add(Paragraph.of("Terms proposed", m.proposed().words()));
    }
    if (!about.isEmpty()) {
      all.add(Paper.text("The matter", about));
    }
    all.addAll(doors.papers(ctx, m));
    return all;
  }

  /** Papers as members see them; a PDF with words that they do not see is left out. */
  private static List<Paper> shown(List<Paper> all, List<String> words) {
    var shown = new ArrayList<Paper>();
    for (var paper : all) {
      if (paper.forMembers() && (words.isEmpty() || !Redactions.in(text(paper), words))) {
        shown.add(
            new Paper(
                Redactions.without(paper.title(), words),
                paper.paragraphs().stream().map(p -> shown(p, words)).toList(),
                paper.pdf(),
                true));
      }
    }
    return shown;
  }

  private static Paragraph shown(Paragraph p, List<String> words) {
    var heading = p.heading() == null ? null : Redactions.without(p.heading(), words);
    return new Paragraph(
        heading, p.forMembers() ? Redactions.without(p.text(), words) : LEFT_OUT, true);
  }

  /** Words of a PDF; of text nothing, for its words can be taken out one by one. */
  private static String text(Paper paper) {
    if (paper.pdf().length == 0) {
      return "";
    }
    try (var document = Loader.loadPDF(paper.pdf())) {
      return new PDFTextStripper().getText(document);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("a paper is no PDF", e);
    }
  }

  /** The pack as one PDF; see {@link #pack}. */
  @Needs({Permission.PANEL_READ, Permission.PANEL_SIT})
  public Optional<byte[]> pdf(TenantContext ctx, UUID meeting, boolean asMembers) {
    return pack(ctx, meeting, asMembers)
        .map(
            p -> {
              var of = p.meeting().meeting();
              var name = panels.names(ctx, of.on()).getOrDefault(of.panel(), of.panel());
              return PackPdf.of(files.agency(ctx), name, p);
            });
  }

  /**
   * A member says whether it comes. Refusals: {@code panel.called.answer}, {@code
   * panel.meeting.over}.
   *
   * @return empty when it was not called to the meeting
   */
  @Needs(Permission.PANEL_SIT)
  public Optional<Decision<Called>> answer(TenantContext ctx, UUID meeting, String answer) {
    return mine(ctx, meeting)
        .map(
            own -> {
              var no = open(meeting);
              if (!AttendanceService.ANSWERS.contains(answer)) {
                no.add(Reason.of("panel.called.answer"));
              }
              if (!no.isEmpty()) {
                return new Decision.Refused<Called>(no);
              }
              store.answer(meeting, own.member().id(), answer);
              store.touch(meeting, null);
              about(ctx, "panel.called.answer", meeting, answer);
              return Decision.granted(mine(ctx, meeting).orElseThrow());
            });
  }

  private List<Reason> open(UUID meeting) {
    var no = new ArrayList<Reason>();
    store.lock(meeting);
    var state = store.find(meeting).map(MeetingRow::state).orElse(MeetingState.CANCELLED);
    if (state != MeetingState.CALLED) {
      no.add(Reason.of("panel.meeting.over", "state", state.label()));
    }
    return no;
  }

  /**
   * A member declares an interest in a matter; its papers are closed to it from then on. Refusals:
   * {@code panel.item.none}, {@code panel.conflict.what}, {@code panel.meeting.over}.
   *
   * @return empty when it was not called to the meeting
   */
  @Needs(Permission.PANEL_SIT)
  public Optional<Decision<Called>> declare(
      TenantContext ctx, UUID meeting, UUID item, String what) {
    return mine(ctx, meeting)
        .map(
            own -> {
              var no = open(meeting);
              var view = meetings.view(ctx, meeting).orElseThrow();
              var found = view.items().stream().filter(i -> i.id().equals(item)).findFirst();
              if (found.isEmpty() || found.get().row().hearing() != null) {
                no.add(Reason.of("panel.item.none"));
              }
              if (what.isBlank() || what.length() > 500) {
                no.add(Reason.of("panel.conflict.what", "most", 500));
              }
              if (!no.isEmpty()) {
                return new Decision.Refused<Called>(no);
              }
              minutes.conflict(ctx, item, own.member().id(), what.strip());
              store.touch(meeting, null);
              about(
                  ctx,
                  "panel-conflict.declare",
                  meeting,
                  found.orElseThrow().row().matter().reference());
              return Decision.granted(own);
            });
  }

  private void about(TenantContext ctx, String action, UUID meeting, String detail) {
    audit.fire(new Audited(ctx, action, "panel-meeting", meeting.toString(), null, detail));
  }
}
