package org.permanency.web.view.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.PayLineService;
import org.permanency.finance.RunComparison;
import org.permanency.finance.RunComparison.Change;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Pence;
import org.permanency.people.PersonName;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** Children whose pay is not what it was in the last run, as a list. */
@ApplicationScoped
public class PayChangesList implements ListSource<PayChangesList.Row> {
  private static final List<Choice> HOW =
      List.of(
          new Choice("joined", "Not in the last run"),
          new Choice("left", "No longer in the run"),
          new Choice("changed", "Another sum"));
  private static final InMemory<Row> ROWS =
      new InMemory<>(
          Map.of("name", Row::name, "child", r -> r.change().child()),
          Map.of("how", Row::how, "council", r -> r.change().council()),
          Map.of(
              "before",
              r -> r.change().previousPence(),
              "now",
              r -> r.change().pence(),
              "change",
              Row::difference));

  @Inject PayLineService lines;
  @Inject ChildNames names;

  /** One child's change. */
  public record Row(String how, Change change, String name) {
    long difference() {
      return change.pence() - change.previousPence();
    }
  }

  @Override
  public String name() {
    return "pay-changes";
  }

  @Override
  public String title() {
    return "Changes";
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
        Column.<Row>text("name", "Child", Row::name).sorted().filtered(),
        Column.<Row>text("child", "Council's number", r -> r.change().child()).sorted().filtered(),
        Column.<Row>text("council", "Council", r -> r.change().council()).sorted(),
        Column.<Row>text("how", "What changed", r -> Choice.label(HOW, r.how()))
            .sorted()
            .filtered(HOW),
        Column.<Row>money("before", "Last run", r -> new Pence(r.change().previousPence()))
            .sorted(),
        Column.<Row>money("now", "This run", r -> new Pence(r.change().pence())).sorted(),
        Column.<Row>money("change", "Difference", r -> new Pence(r.difference())).sorted(),
        Column.fixed("run"));
  }

  @Override
  public ListPage<Row> load(TenantContext ctx, ListQuery query) {
    return RunRows.of(
        query, (run, rest) -> lines.comparison(ctx, run).map(c -> ROWS.page(rows(ctx, c), rest)));
  }

  private List<Row> rows(TenantContext ctx, RunComparison comparison) {
    var all =
        Stream.of(comparison.joined(), comparison.left(), comparison.changed())
            .flatMap(List::stream)
            .map(Change::childId)
            .filter(Objects::nonNull)
            .toList();
    var known = names.of(ctx, all);
    var rows = new ArrayList<Row>();
    comparison.joined().forEach(c -> rows.add(row("joined", c, known)));
    comparison.left().forEach(c -> rows.add(row("left", c, known)));
    comparison.changed().forEach(c -> rows.add(row("changed", c, known)));
    return rows;
  }

  private static Row row(String how, Change c, Map<UUID, PersonName> known) {
    var name = c.childId() == null ? null : known.get(c.childId());
    return new Row(how, c, ChildNames.words(name, c.council(), c.child()).strip());
  }

  @Override
  public @Nullable String link(Row row) {
    var child = row.change().childId();
    return child == null ? null : PayLinks.child(child);
  }

  @Override
  public Empty empty() {
    return Empty.of("Every child's allowance is what it was in the last run.");
  }
}
