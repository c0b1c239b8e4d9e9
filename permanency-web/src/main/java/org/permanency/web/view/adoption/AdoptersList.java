package org.permanency.web.view.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.adoption.AdopterRow;
import org.permanency.adoption.AdopterService;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** Approved adopters as a list. */
@ApplicationScoped
public class AdoptersList implements ListSource<AdopterRow> {
  private static final List<Choice> YES_NO =
      List.of(new Choice("yes", "Yes"), new Choice("no", "No"));
  @Inject AdopterService adopters;

  @Override
  public String name() {
    return "adopters";
  }

  @Override
  public String title() {
    return "Adopters";
  }

  @Override
  public String service() {
    return "adoption";
  }

  @Override
  public Permission permission() {
    return Permission.ADOPTER_READ;
  }

  @Override
  public List<Column<AdopterRow>> columns() {
    return List.of(
        Column.<AdopterRow>text("name", "Adopters", AdopterRow::name).sorted().filtered(),
        Column.<AdopterRow>text("reference", "Reference", AdopterRow::reference)
            .sorted()
            .filtered(),
        Column.<AdopterRow>tag("state", "Stand", r -> AdopterWords.tag(r.state()))
            .sorted()
            .filtered(AdopterWords.STATES),
        Column.<AdopterRow>number("children", "Children", AdopterRow::children),
        Column.<AdopterRow>text("ages", "Ages", r -> AdopterWords.ages(r.ageFrom(), r.ageTo())),
        Column.<AdopterRow>text("siblings", "Siblings", r -> r.siblings() ? "Yes" : "No")
            .filtered(YES_NO),
        Column.<AdopterRow>date("approved", "Approved", AdopterRow::approvedOn).sorted(),
        Column.<AdopterRow>date("matched", "Matched", AdopterRow::matchedOn).sorted(),
        Column.<AdopterRow>date("review", "Review due", AdopterRow::reviewDue).sorted(),
        Column.<AdopterRow>text("worker", "Worker", AdopterRow::worker).filtered(),
        Column.<AdopterRow>text("kind", "Approved for", r -> r.kind().label())
            .sorted()
            .filtered(AdopterWords.KINDS)
            .onChoice(),
        Column.<AdopterRow>date("ended", "Ended", AdopterRow::endedOn).onChoice(),
        Column.<AdopterRow>text("current", "Approved now", r -> "")
            .filtered(YES_NO)
            .onlyToFilter());
  }

  @Override
  public ListPage<AdopterRow> load(TenantContext ctx, ListQuery query) {
    return adopters.list(ctx, query);
  }

  @Override
  public String link(AdopterRow row) {
    return AdopterWords.ADOPTER + row.id();
  }

  @Override
  public Empty empty() {
    return new Empty(
        "No adopters are approved yet. Who is approved after the panel comes here by itself.",
        "Take over adopters from another agency",
        "/adoption/adopter.xhtml");
  }
}
