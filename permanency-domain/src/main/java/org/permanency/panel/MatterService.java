package org.permanency.panel;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.panel.rule.MatterKind;
import org.permanency.people.Subjects;
import org.permanency.people.rule.Subject;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;
import org.permanency.workflow.rule.WorkItem;

/** Matters that come before panels. */
@TenantService
public class MatterService {
  @Inject MatterStore store;
  @Inject PanelBook book;
  @Inject MatterFiles files;
  @Inject MinutesStore minutes;
  @Inject Subjects subjects;
  @Inject RuleLibrary library;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /**
   * Matters, the latest first; one audit entry with those shown.
   *
   * @param query filters {@code reference}, {@code title} (contain), {@code kind}, {@code panel},
   *     {@code state}, {@code subject} (exact), {@code open} (yes, no); sorts {@code reference},
   *     {@code title}, {@code kind}, {@code panel}, {@code state}, {@code referredOn}, {@code
   *     meetingOn}, {@code recommendedOn}, {@code decidedOn}, {@code due}
   */
  @Needs(Permission.PANEL_READ)
  public ListPage<MatterRow> list(TenantContext ctx, ListQuery query) {
    var page = store.list(query);
    if (!page.rows().isEmpty()) {
      var shown = page.rows().stream().map(r -> r.matter().reference()).toList();
      audit.fire(
          new Audited(
              ctx, "panel-matters.list", "panel-matter", "list", null, String.join(" ", shown)));
    }
    return page;
  }

  /** One matter; empty when the tenant has none of this id. */
  @Needs(Permission.PANEL_READ)
  public Optional<MatterView> find(TenantContext ctx, UUID id) {
    var found = store.find(id);
    found.ifPresent(m -> about(ctx, "panel-matter.read", m, m.reference()));
    return found;
  }

  /** One matter with all that is known of it; empty when the tenant has none of this id. */
  @Needs(Permission.PANEL_READ)
  public Optional<MatterFile> file(TenantContext ctx, UUID id) {
    var found = files.of(ctx, id);
    found.ifPresent(m -> about(ctx, "panel-matter.read", m.row(), m.row().reference()));
    return found;
  }

  /**
   * Keeps words in the papers of a matter from the members of the panel. Refusals: {@code
   * panel.redaction.words} (3 to 200 characters), {@code panel.redaction.why}.
   *
   * @return empty when the tenant has no such matter
   */
  @Needs(Permission.PANEL_WRITE)
  public Optional<Decision<MatterFile>> redact(
      TenantContext ctx, UUID id, String words, String why) {
    return files
        .of(ctx, id)
        .map(
            m -> {
              var no = new ArrayList<Reason>();
              if (words.strip().length() < 3 || words.length() > 200) {
                no.add(Reason.of("panel.redaction.words", "most", 200));
              }
              if (why.isBlank() || why.length() > 200) {
                no.add(Reason.of("panel.redaction.why", "most", 200));
              }
              if (!no.isEmpty()) {
                return new Decision.Refused<MatterFile>(no);
              }
              minutes.redact(ctx, id, words.strip(), why.strip());
              about(ctx, "panel-redaction.add", m.row(), why.strip());
              return Decision.granted(files.of(ctx, id).orElseThrow());
            });
  }

  /** Shows words again that were kept from members; empty when the tenant has no such matter. */
  @Needs(Permission.PANEL_WRITE)
  public Optional<Decision<MatterFile>> lift(TenantContext ctx, UUID id, UUID redaction) {
    return files
        .of(ctx, id)
        .map(
            m -> {
              minutes.lift(id, redaction, ctx.today());
              about(ctx, "panel-redaction.lift", m.row(), redaction.toString());
              return Decision.granted(files.of(ctx, id).orElseThrow());
            });
  }

  /**
   * Asks a panel for advice. Refusals: {@code panel.matter.kind} for a kind that another room hands
   * over or of a service that the agency does not provide, {@code panel.matter.subject}, {@code
   * panel.matter.title}, {@code panel.matter.proposal}.
   */
  @Needs(Permission.PANEL_WRITE)
  public Decision<MatterView> ask(
      TenantContext ctx,
      MatterKind kind,
      Subject subject,
      String title,
      @Nullable String proposal) {
    var no = new ArrayList<Reason>();
    var profile = library.book(ctx.tenant()).profile();
    if (kind.decided() || !profile.provides(kind.service())) {
      no.add(Reason.of("panel.matter.kind"));
    }
    if (!subjects.opens(ctx, subject)) {
      no.add(Reason.of("panel.matter.subject"));
    }
    if (title.isBlank() || title.length() > 200) {
      no.add(Reason.of("panel.matter.title", "most", 200));
    }
    if (proposal != null && proposal.length() > 4000) {
      no.add(Reason.of("panel.matter.proposal", "most", 4000));
    }
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var item = new WorkItem(AdviceDoor.KIND, Ids.next(clock));
    var id = book.refer(ctx, new NewMatter(kind, item, subject, title.strip(), null, proposal));
    return Decision.granted(store.find(id).orElseThrow());
  }

  /**
   * Takes a matter back that was asked for here. Refusals: {@link PanelBook#withdraw}; {@code
   * panel.matter.why} without a reason.
   *
   * @return empty when the tenant has no such matter
   */
  @Needs(Permission.PANEL_WRITE)
  public Optional<Decision<MatterView>> withdraw(TenantContext ctx, UUID id, String reason) {
    return store
        .find(id)
        .map(
            m -> {
              if (reason.isBlank() || reason.length() > 500) {
                return Decision.<MatterView>refused(Reason.of("panel.matter.why", "most", 500));
              }
              return book.withdraw(ctx, m.item(), reason.strip())
                  .fold(
                      done -> Decision.granted(store.find(id).orElseThrow()),
                      Decision.Refused<MatterView>::new);
            });
  }

  private void about(TenantContext ctx, String action, MatterView m, @Nullable String detail) {
    var subject = m.subject();
    audit.fire(
        new Audited(ctx, action, subject.kind().word(), subject.id().toString(), null, detail));
  }
}
