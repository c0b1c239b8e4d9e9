package org.permanency.web.view.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.performance.IndicatorService;
import org.permanency.performance.Scorecard;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;
import org.permanency.web.view.list.MemoryList;

/** The scorecard of a month as a list: each number opens to its year and its records. */
@ApplicationScoped
public class ScorecardList implements ListSource<ScoreRow> {
  @Inject IndicatorService indicators;
  @Inject RuleLibrary library;

  @Override
  public String name() {
    return "scorecard";
  }

  @Override
  public String title() {
    return "Indicators";
  }

  @Override
  public Permission permission() {
    return Permission.SCORECARD_READ;
  }

  @Override
  public List<Column<ScoreRow>> columns() {
    return List.of(
        Column.<ScoreRow>text("title", "Indicator", ScoreRow::title).sorted().filtered(),
        Column.<ScoreRow>text("id", "Number", ScoreRow::id).sorted().filtered(),
        Column.<ScoreRow>text("month", "Month", r -> AskedMonth.words(r.month()))
            .filtered(AskedMonth::choices),
        Column.<ScoreRow>text("council", "Council", ScoreRow::council)
            .filtered(this::councils)
            .onChoice(),
        Column.<ScoreRow>number("value", "Value", r -> Figures.value(r.line().value())),
        Column.<ScoreRow>text("of", "Counted", r -> Figures.of(r.line().value())),
        Column.<ScoreRow>number("unknown", "Not known", r -> r.line().value().unknown()),
        Column.<ScoreRow>tag("standing", "Standing", r -> Figures.standing(r.line().standing())));
  }

  private List<Choice> councils(TenantContext ctx) {
    return library.book(ctx.tenant()).profile().councils().stream()
        .map(c -> new Choice(c.code(), c.name()))
        .toList();
  }

  @Override
  public ListPage<ScoreRow> load(TenantContext ctx, ListQuery query) {
    var month = AskedMonth.of(query.filter("month"), ctx.today());
    var council = query.filter("council");
    var rows =
        indicators
            .values(ctx, month, council)
            .fold(card -> rows(card, council), no -> List.<ScoreRow>of());
    return new MemoryList<ScoreRow>()
        .contains("title", ScoreRow::title)
        .contains("id", ScoreRow::id)
        .sort("title", ScoreRow::title)
        .sort("id", ScoreRow::id)
        .page(rows, query);
  }

  private static List<ScoreRow> rows(Scorecard card, @Nullable String council) {
    return card.lines().stream().map(l -> new ScoreRow(card.month(), council, l)).toList();
  }

  @Override
  public String link(ScoreRow row) {
    return row.link();
  }

  @Override
  public Empty empty() {
    return Empty.of("No indicator concerns the services that this agency provides.");
  }
}
