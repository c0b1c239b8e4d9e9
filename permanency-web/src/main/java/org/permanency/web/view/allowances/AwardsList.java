package org.permanency.web.view.allowances;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.permanency.allowances.AwardRow;
import org.permanency.allowances.AwardService;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** Awards of allowances as a list. */
@ApplicationScoped
public class AwardsList implements ListSource<AwardsList.Line> {
  @Inject AwardService awards;

  /** An award and the business day. */
  public record Line(AwardRow row, LocalDate today) {}

  @Override
  public String name() {
    return "awards";
  }

  @Override
  public String title() {
    return "Allowances";
  }

  @Override
  public Permission permission() {
    return Permission.PAY_READ;
  }

  @Override
  public List<Column<Line>> columns() {
    return List.of(
        Column.<Line>text("child", "Child", l -> l.row().childName()).sorted().filtered(),
        Column.<Line>text("number", "Number", l -> l.row().record().award().number())
            .sorted()
            .filtered(),
        Column.<Line>text("kind", "Allowance", l -> l.row().kind()).sorted().filtered(this::kinds),
        Column.<Line>text("payee", "Payee", l -> l.row().payeeName()).sorted().filtered(),
        Column.<Line>date("from", "From", l -> l.row().record().award().from()).sorted(),
        Column.<Line>date("to", "Last day", l -> l.row().record().award().to()).sorted(),
        Column.<Line>money("weekly", "A week today", l -> l.row().weekly()).sorted(),
        Column.<Line>date("reviewOn", "Next review", l -> l.row().reviewOn()).sorted(),
        Column.<Line>tag("flag", "To see to", l -> AwardWords.tag(l.row().flags(), l.today()))
            .filtered(AwardWords.FLAGS),
        Column.<Line>text("current", "Holds today", l -> null)
            .filtered(Choice.YES_NO)
            .onlyToFilter());
  }

  private List<Choice> kinds(TenantContext ctx) {
    return Choice.of(awards.kinds(ctx, ctx.today()));
  }

  @Override
  public ListPage<Line> load(TenantContext ctx, ListQuery query) {
    var page = awards.list(ctx, query);
    var lines = page.rows().stream().map(r -> new Line(r, ctx.today())).toList();
    return new ListPage<>(lines, page.total());
  }

  @Override
  public String link(Line line) {
    return AwardWords.AWARD + line.row().record().id();
  }

  @Override
  public Empty empty() {
    return Empty.of("No allowance is awarded yet. Make one above, or import the file awards.csv.");
  }
}
