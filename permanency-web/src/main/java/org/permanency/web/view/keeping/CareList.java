package org.permanency.web.view.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.permanency.keeping.CareService;
import org.permanency.keeping.CareStanding;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;
import org.permanency.web.view.list.MemoryList;
import org.permanency.web.view.list.Tag;

/** Care of carers as a list. */
@ApplicationScoped
public class CareList implements ListSource<CareStanding> {
  @Inject CareService service;

  @Override
  public String name() {
    return "carer-care";
  }

  @Override
  public String title() {
    return "Care of carers";
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
  public List<Column<CareStanding>> columns() {
    return List.of(
        Column.<CareStanding>text("name", "Household", r -> KeepingWords.name(r.household()))
            .sorted()
            .filtered(),
        Column.<CareStanding>text("code", "Number", r -> KeepingWords.code(r.household()))
            .sorted()
            .filtered(),
        Column.<CareStanding>date("visited", "Last visit", CareStanding::visited),
        Column.<CareStanding>date("visitDue", "Visit due", CareStanding::visitDue).sorted(),
        Column.<CareStanding>date("unannouncedDue", "Unannounced due", CareStanding::unannouncedDue)
            .sorted(),
        Column.<CareStanding>date("reviewed", "Last review", CareStanding::reviewed).onChoice(),
        Column.<CareStanding>date("reviewDue", "Review due", CareStanding::reviewDue).sorted(),
        Column.<CareStanding>date("checksDue", "Checks hold until", CareStanding::checksDue)
            .sorted(),
        Column.<CareStanding>tag("late", "Stands", CareList::late)
            .filtered(
                List.of(new Choice("yes", "Something is late"), new Choice("no", "In order"))),
        Column.<CareStanding>date("awayUntil", "Away until", CareStanding::awayUntil),
        Column.<CareStanding>text("away", "Away today", r -> null)
            .filtered(KeepingWords.YES_NO)
            .onlyToFilter(),
        Column.<CareStanding>number("concerns", "Open concerns", CareStanding::concerns),
        Column.<CareStanding>number("findings", "Limit findings", CareStanding::findings)
            .onChoice(),
        Column.<CareStanding>date("first", "Earliest day", CareStanding::first).sorted().onChoice(),
        Column.<CareStanding>text("type", "Type", r -> KeepingWords.of(r.type())).onChoice());
  }

  @Override
  public ListPage<CareStanding> load(TenantContext ctx, ListQuery query) {
    return new MemoryList<CareStanding>()
        .contains("name", r -> r.household().name())
        .contains("code", r -> r.household().code())
        .when("late", (r, v) -> r.late() == v.equals("yes"))
        .when("type", (r, v) -> r.type().equals(v))
        .when("away", (r, v) -> (r.awayUntil() != null) == v.equals("yes"))
        .sort("name", r -> r.household().name())
        .sort("code", r -> r.household().code())
        .sort("visitDue", CareStanding::visitDue)
        .sort("unannouncedDue", CareStanding::unannouncedDue)
        .sort("reviewDue", CareStanding::reviewDue)
        .sort("checksDue", CareStanding::checksDue)
        .sort("first", CareStanding::first)
        .page(rows(ctx), query);
  }

  /** Those with the earliest day first. */
  private List<CareStanding> rows(TenantContext ctx) {
    return service.all(ctx).stream()
        .sorted(
            Comparator.comparing(
                CareStanding::first, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  private static Tag late(CareStanding row) {
    return row.late() ? new Tag("Late", Tag.Meaning.LATE) : new Tag("In order", Tag.Meaning.DONE);
  }

  @Override
  public String link(CareStanding row) {
    return KeepingWords.CARE + row.household().id();
  }

  @Override
  public Empty empty() {
    return Empty.of("No household is approved today.");
  }
}
