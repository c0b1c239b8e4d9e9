package org.permanency.web.view.panels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.panel.MemberRow;
import org.permanency.panel.MemberService;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** Central lists as a list. */
@ApplicationScoped
public class PanelMembersList implements ListSource<MemberRow> {
  @Inject MemberService members;

  @Override
  public String name() {
    return "panel-members";
  }

  @Override
  public String title() {
    return "Central lists";
  }

  @Override
  public Permission permission() {
    return Permission.PANEL_READ;
  }

  @Override
  public List<Column<MemberRow>> columns() {
    return List.of(
        Column.<MemberRow>text("name", "Name", r -> r.member().name()).sorted().filtered(),
        Column.<MemberRow>text(
                "panel", "Panel", r -> Choice.label(PanelWords.PANELS, r.member().panel()))
            .sorted()
            .filtered(PanelWords.PANELS),
        Column.<MemberRow>text("office", "On the panel", r -> r.member().office().label())
            .sorted()
            .filtered(PanelWords.OFFICES),
        Column.<MemberRow>text(
                "roles", "Roles", r -> String.join(", ", new TreeSet<>(r.member().roles())))
            .filtered(),
        Column.<MemberRow>text("independent", "Independent", r -> yes(r.member().independent()))
            .filtered(PanelWords.YES_NO),
        Column.<MemberRow>text(
                "employer",
                "Employed by",
                r -> Choice.label(PanelWords.EMPLOYERS, r.member().employer()))
            .sorted()
            .filtered(PanelWords.EMPLOYERS),
        Column.<MemberRow>date("starts", "Appointed", r -> r.member().starts()).sorted(),
        Column.<MemberRow>date(
                "ends", "Last day", r -> r.ends() == null ? null : r.ends().minusDays(1))
            .sorted(),
        Column.<MemberRow>text("signs", "Signs in", r -> yes(r.user() != null)).onChoice(),
        Column.<MemberRow>text("current", "On the list today", r -> null)
            .filtered(PanelWords.YES_NO)
            .onlyToFilter());
  }

  private static String yes(boolean it) {
    return it ? "Yes" : "No";
  }

  @Override
  public ListPage<MemberRow> load(TenantContext ctx, ListQuery query) {
    return members.list(ctx, query);
  }

  @Override
  public String link(MemberRow row) {
    return PanelWords.MEMBER + row.id();
  }

  @Override
  public Empty empty() {
    return new Empty("Nobody is on a list yet.", "Put somebody on a list", "/panels/member.xhtml");
  }
}
