package org.permanency.panel;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.panel.rule.MemberRules;
import org.permanency.panel.rule.NewMember;
import org.permanency.panel.rule.Office;
import org.permanency.panel.rule.Sitting;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** Central lists: who may sit on the agency's panels. */
@TenantService
public class MemberService {
  @Inject MemberStore store;
  @Inject Panels panels;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /**
   * Members of all panels.
   *
   * @param query filters {@code name}, {@code roles} (contain), {@code panel}, {@code office},
   *     {@code employer} (exact), {@code independent}, {@code current} (yes, no); sorts {@code
   *     name}, {@code panel}, {@code office}, {@code employer}, {@code starts}, {@code ends}
   */
  @Needs(Permission.PANEL_READ)
  public ListPage<MemberRow> list(TenantContext ctx, ListQuery query) {
    audit.fire(Audited.of(ctx, "panel-members.list", "panel-member", "list"));
    return store.list(query, ctx.today());
  }

  /** One member; empty when the tenant has none of this id. */
  @Needs(Permission.PANEL_READ)
  public Optional<MemberRow> find(TenantContext ctx, UUID id) {
    var found = store.find(id);
    found.ifPresent(m -> about(ctx, "panel-member.read", id, m.member().name()));
    return found;
  }

  /** The agency's panels, by key, in words. */
  @Needs({})
  public Map<String, String> panels(TenantContext ctx) {
    return panels.names(ctx, ctx.today());
  }

  /** What members of a panel may be, and seats they may fill. */
  @Needs(Permission.PANEL_READ)
  public Set<String> roles(TenantContext ctx, String panel) {
    return panels.roles(ctx, panel, ctx.today());
  }

  /** What the list of a panel lacks on the business day. */
  @Needs(Permission.PANEL_READ)
  public List<Reason> gaps(TenantContext ctx, String panel) {
    var list = store.on(panel, ctx.today()).stream().map(MemberRow::sitting).toList();
    return MemberRules.gaps(panels.law(ctx, panel, ctx.today()), list, ctx.today());
  }

  /** Puts somebody on a list. Refusals: {@link MemberRules#list}. */
  @Needs(Permission.PANEL_WRITE)
  public Decision<MemberRow> add(TenantContext ctx, NewMember it) {
    var no = MemberRules.list(it, facts(ctx, it, null, false));
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var id = Ids.next(clock);
    store.insert(id, it);
    about(ctx, "panel-member.add", id, it.panel() + ": " + it.name());
    return Decision.granted(store.find(id).orElseThrow());
  }

  private MemberRules.Facts facts(
      TenantContext ctx, NewMember it, @Nullable UUID but, boolean stale) {
    var day = it.starts().isAfter(ctx.today()) ? it.starts() : ctx.today();
    var others =
        store.on(it.panel(), day).stream()
            .filter(m -> !m.id().equals(but))
            .map(MemberRow::sitting)
            .toList();
    return new MemberRules.Facts(
        panels.law(ctx, it.panel(), day),
        panels.names(ctx, day).keySet(),
        panels.roles(ctx, it.panel(), day),
        count(others, Office.CHAIR),
        count(others, Office.VICE_CHAIR),
        ctx.today(),
        stale);
  }

  private static int count(List<Sitting> list, Office office) {
    return (int) list.stream().filter(s -> s.office() == office).count();
  }

  /**
   * Changes what is on record of a member; the panel stays. Refusals: {@link MemberRules#list}.
   *
   * @return empty when the tenant has no such member
   */
  @Needs(Permission.PANEL_WRITE)
  public Optional<Decision<MemberRow>> change(
      TenantContext ctx, UUID id, int version, NewMember it) {
    boolean stale = stale(id, version);
    return store
        .find(id)
        .map(
            m -> {
              var no = new ArrayList<>(MemberRules.list(it, facts(ctx, it, id, stale)));
              if (!it.panel().equals(m.member().panel())) {
                no.add(Reason.of("panel.member.panel"));
              }
              if (!no.isEmpty()) {
                return new Decision.Refused<MemberRow>(no);
              }
              store.change(id, it);
              about(ctx, "panel-member.change", id, it.name());
              return Decision.granted(store.find(id).orElseThrow());
            });
  }

  private boolean stale(UUID id, int version) {
    return store.lock(id).filter(v -> v == version).isEmpty();
  }

  /**
   * Notes that a member, or the agency, gave notice; the time on the list ends after the notice of
   * the regulations. Refusals: {@link MemberRules#notice}.
   *
   * @param by MEMBER or AGENCY
   * @param why asked for when the agency gives it
   * @return empty when the tenant has no such member
   */
  @Needs(Permission.PANEL_WRITE)
  public Optional<Decision<MemberRow>> notice(
      TenantContext ctx, UUID id, int version, LocalDate on, String by, String why) {
    boolean stale = stale(id, version);
    return store
        .find(id)
        .map(
            m -> {
              var no = MemberRules.notice(stale, m.noticeOn() != null, on, by, why, ctx.today());
              if (!no.isEmpty()) {
                return new Decision.Refused<MemberRow>(no);
              }
              var law = panels.law(ctx, m.member().panel(), on);
              store.notice(id, on, by, why, on.plusMonths(law == null ? 1 : law.noticeMonths()));
              about(ctx, "panel-member.notice", id, by + " on " + on);
              return Decision.granted(store.find(id).orElseThrow());
            });
  }

  /**
   * Says who signs in as a member. Refusals: {@code panel.member.changed}, {@code
   * panel.member.user} when the user signs in as another member of the panel.
   *
   * @param user id of the user; null for nobody
   * @return empty when the tenant has no such member
   */
  @Needs(Permission.USER_MANAGE)
  public Optional<Decision<MemberRow>> link(
      TenantContext ctx, UUID id, int version, @Nullable String user) {
    boolean stale = stale(id, version);
    return store
        .find(id)
        .map(
            m -> {
              var no = new ArrayList<Reason>();
              if (stale) {
                no.add(Reason.of("panel.member.changed"));
              }
              if (user != null && store.taken(m.member().panel(), user, id)) {
                no.add(Reason.of("panel.member.user"));
              }
              if (!no.isEmpty()) {
                return new Decision.Refused<MemberRow>(no);
              }
              store.link(id, user);
              about(ctx, "panel-member.link", id, "user " + user);
              return Decision.granted(store.find(id).orElseThrow());
            });
  }

  private void about(TenantContext ctx, String action, UUID id, String detail) {
    audit.fire(new Audited(ctx, action, "panel-member", id.toString(), null, detail));
  }
}
