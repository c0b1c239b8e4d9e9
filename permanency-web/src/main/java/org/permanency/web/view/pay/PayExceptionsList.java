package org.permanency.web.view.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.PayExceptionView;
import org.permanency.finance.PayLineService;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** What to look at before a run is approved, as a list; gravest first. */
@ApplicationScoped
public class PayExceptionsList implements ListSource<PayExceptionView> {
  private static final InMemory<PayExceptionView> ROWS =
      new InMemory<>(
          Map.of(
              "words", ExceptionWords::of,
              "child", PayExceptionView::child,
              "household", PayExceptionView::payee,
              "starts", PayExceptionView::starts),
          Map.of("code", e -> e.code().code(), "council", PayExceptionView::council),
          Map.of("gravity", e -> (long) e.code().gravity()));
  @Inject PayLineService lines;

  @Override
  public String name() {
    return "pay-exceptions";
  }

  @Override
  public String title() {
    return "Exceptions";
  }

  @Override
  public Permission permission() {
    return Permission.PAY_READ;
  }

  @Override
  public String service() {
    return "fostering";
  }

  @Override
  public List<Column<PayExceptionView>> columns() {
    return List.of(
        Column.<PayExceptionView>text("words", "What to look at", ExceptionWords::of).filtered(),
        Column.<PayExceptionView>tag("code", "Kind", e -> PayLabels.tag(e.code()))
            .filtered(PayLabels.FINDINGS),
        Column.<PayExceptionView>number("gravity", "Rank", e -> e.code().gravity()).sorted(),
        Column.<PayExceptionView>text("child", "Child's number", PayExceptionView::child)
            .sorted()
            .filtered(),
        Column.<PayExceptionView>text("household", "Household", PayExceptionView::payee)
            .sorted()
            .filtered(),
        Column.<PayExceptionView>text("council", "Council", PayExceptionView::council).onChoice(),
        Column.<PayExceptionView>date("starts", "From", PayExceptionView::starts)
            .sorted()
            .onChoice(),
        Column.<PayExceptionView>date("ends", "To", PayExceptionView::ends).onChoice(),
        Column.fixed("run"));
  }

  @Override
  public ListPage<PayExceptionView> load(TenantContext ctx, ListQuery query) {
    return RunRows.of(
        query, (run, rest) -> lines.exceptions(ctx, run).map(all -> ROWS.page(all, rest)));
  }

  /** Where it can be mended: the household, else the child. */
  @Override
  public @Nullable String link(PayExceptionView row) {
    var household = row.payeeId();
    if (household != null) {
      return PayLinks.household(household);
    }
    var child = row.childId();
    return child == null ? null : PayLinks.child(child);
  }

  @Override
  public Empty empty() {
    return Empty.of("Nothing stands out in this run.");
  }
}
