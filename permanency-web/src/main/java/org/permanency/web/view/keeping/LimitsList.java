package org.permanency.web.view.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.keeping.LimitFinding;
import org.permanency.keeping.LimitService;
import org.permanency.keeping.rule.LimitRules;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;
import org.permanency.web.view.list.MemoryList;
import org.permanency.web.view.list.Tag;

/** Over the limit or outside terms as a list. */
@ApplicationScoped
public class LimitsList implements ListSource<LimitFinding> {
  @Inject LimitService service;

  @Override
  public String name() {
    return "fostering-limits";
  }

  @Override
  public String title() {
    return "Over the limit or outside terms";
  }

  @Override
  public Permission permission() {
    return Permission.SUPERVISE_READ;
  }

  @Override
  public String service() {
    return "fostering";
  }

  @Override
  public List<Column<LimitFinding>> columns() {
    return List.of(
        Column.<LimitFinding>text("name", "Household", r -> KeepingWords.name(r.household()))
            .sorted()
            .filtered(),
        Column.<LimitFinding>text("code", "Number", r -> KeepingWords.code(r.household()))
            .sorted()
            .filtered(),
        Column.<LimitFinding>text("what", "What", r -> KeepingWords.of(r.found().code()))
            .sorted()
            .filtered(KeepingWords.choices(LimitRules.Code.values())),
        Column.<LimitFinding>number("children", "Children", r -> r.found().children()),
        Column.<LimitFinding>number("most", "Allowed", r -> r.found().most()),
        Column.<LimitFinding>date("since", "Since", r -> r.found().since()).sorted(),
        Column.<LimitFinding>date("until", "May stand until", r -> r.found().until()),
        Column.<LimitFinding>tag(
                "stands",
                "Allowed by anything",
                r ->
                    r.late()
                        ? new Tag("Nothing allows it", Tag.Meaning.LATE)
                        : new Tag("Emergency", Tag.Meaning.DUE))
            .filtered(
                List.of(
                    new org.permanency.web.view.list.Choice("yes", "Nothing allows it"),
                    new org.permanency.web.view.list.Choice("no", "Emergency"))));
  }

  @Override
  public ListPage<LimitFinding> load(TenantContext ctx, ListQuery query) {
    return new MemoryList<LimitFinding>()
        .contains("name", r -> r.household().name())
        .contains("code", r -> r.household().code())
        .when("what", (r, v) -> r.found().code().name().equals(v))
        .when("stands", (r, v) -> r.late() == v.equals("yes"))
        .sort("name", r -> r.household().name())
        .sort("code", r -> r.household().code())
        .sort("what", r -> r.found().code().name())
        .sort("since", r -> r.found().since())
        .page(service.findings(ctx), query);
  }

  @Override
  public String link(LimitFinding row) {
    return KeepingWords.CARE + row.household().id();
  }

  @Override
  public Empty empty() {
    return Empty.of("Nobody is over the limit or outside the terms today.");
  }
}
