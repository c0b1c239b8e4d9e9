package org.permanency.web.view.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.permanency.finance.PayLineService;
import org.permanency.finance.PayLineView;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Pence;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** The lines of one run as a list. */
@ApplicationScoped
public class PayLinesList implements ListSource<PayLinesList.Row> {
  @Inject PayLineService lines;
  @Inject ChildNames names;
  @Inject RuleLibrary library;

  /** A line of a run, with the child's name. */
  public record Row(UUID run, PayLineView line, String name, String payment) {}

  @Override
  public String name() {
    return "pay-lines";
  }

  @Override
  public String title() {
    return "Lines";
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
  public List<Column<Row>> columns() {
    return List.of(
        Column.<Row>text("name", "Child", Row::name),
        Column.<Row>text("council", "Council", r -> r.line().council())
            .sorted()
            .filtered(this::councils),
        Column.<Row>text("child", "Council's number", r -> r.line().child()).sorted().filtered(),
        Column.<Row>text("payee", "Payee", r -> r.line().payee()).sorted().filtered(),
        Column.<Row>text("payeeName", "Payee's name", r -> r.line().payeeName())
            .sorted()
            .filtered(),
        Column.<Row>text("payment", "Payment", Row::payment).sorted().filtered(this::payments),
        Column.<Row>text("kind", "Kind", r -> PayLabels.kind(r.line().kind()))
            .sorted()
            .filtered(PayLabels.KINDS),
        Column.<Row>date("periodStart", "Week from", r -> r.line().periodStart()).sorted(),
        Column.<Row>number("nights", "Nights", r -> r.line().nights()).sorted(),
        Column.<Row>money("pence", "Pays", r -> new Pence(r.line().pence())).sorted(),
        Column.<Row>money("owed", "Owed", r -> new Pence(r.line().owedPence())).onChoice(),
        Column.<Row>money("before", "Paid before", r -> new Pence(r.line().paidBeforePence()))
            .onChoice(),
        Column.<Row>text("how", "How", r -> String.join(" ", r.line().explanation())).onChoice(),
        Column.<Row>number("number", "Line", r -> r.line().number()).sorted().onChoice(),
        Column.fixed("run"));
  }

  private List<Choice> payments(TenantContext ctx) {
    return lines.payments(ctx).entrySet().stream()
        .map(p -> new Choice(p.getKey(), p.getValue()))
        .toList();
  }

  private List<Choice> councils(TenantContext ctx) {
    return library.book(ctx.tenant()).profile().councils().stream()
        .map(c -> new Choice(c.code(), c.name()))
        .toList();
  }

  @Override
  public ListPage<Row> load(TenantContext ctx, ListQuery query) {
    return RunRows.of(
        query, (run, rest) -> lines.lines(ctx, run, rest).map(page -> rows(ctx, run, page)));
  }

  private ListPage<Row> rows(TenantContext ctx, UUID run, ListPage<PayLineView> page) {
    var known =
        names.of(
            ctx,
            page.rows().stream()
                .map(PayLineView::childId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    var labels = lines.payments(ctx);
    return new ListPage<>(
        page.rows().stream()
            .map(
                l ->
                    new Row(
                        run,
                        l,
                        l.childId() == null
                            ? ""
                            : ChildNames.words(known.get(l.childId()), l.council(), l.child()),
                        labels.getOrDefault(l.payment(), l.payment())))
            .toList(),
        page.total());
  }

  @Override
  public String link(Row row) {
    return PayLinks.line(row.run(), row.line().number());
  }

  @Override
  public Empty empty() {
    return Empty.of("This run has no lines: no child was with a household of yours that week.");
  }
}
