package org.permanency.web.view.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.placement.ProviderService;
import org.permanency.placement.ProviderView;
import org.permanency.placement.rule.ProviderKind;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** Outside providers as a list. */
@ApplicationScoped
public class ProvidersList implements ListSource<ProviderView> {
  static final List<Choice> KINDS =
      Arrays.stream(ProviderKind.values()).map(k -> new Choice(k.key(), k.words())).toList();
  @Inject ProviderService providers;

  @Override
  public String name() {
    return "providers";
  }

  @Override
  public String title() {
    return "Outside providers";
  }

  @Override
  public Permission permission() {
    return Permission.CARER_READ;
  }

  @Override
  public List<Column<ProviderView>> columns() {
    return List.of(
        Column.<ProviderView>text("name", "Name", p -> p.details().name()).sorted().filtered(),
        Column.<ProviderView>text("urn", "Registration number (URN)", p -> p.details().urn())
            .sorted()
            .filtered(),
        Column.<ProviderView>text("kind", "Kind", p -> p.details().kind().words())
            .sorted()
            .filtered(KINDS),
        Column.<ProviderView>date("since", "Since", p -> p.details().since()).sorted(),
        Column.<ProviderView>date("last", "Until", p -> p.details().last()).sorted(),
        Column.<ProviderView>text("current", "There today", p -> null)
            .filtered(Choice.YES_NO)
            .onlyToFilter());
  }

  @Override
  public ListPage<ProviderView> load(TenantContext ctx, ListQuery query) {
    return providers.list(ctx, query);
  }

  @Override
  public String link(ProviderView row) {
    return "/placement/provider.xhtml?id=" + row.id();
  }

  @Override
  public Empty empty() {
    return Empty.of(
        "No outside provider is recorded yet. Their numbers come in with placements; names are"
            + " recorded here.");
  }
}
