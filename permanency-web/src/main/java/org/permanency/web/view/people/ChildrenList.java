package org.permanency.web.view.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.people.ChildRow;
import org.permanency.people.ChildService;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;
import org.permanency.web.view.list.Tag;

/** Children as a list. */
@ApplicationScoped
public class ChildrenList implements ListSource<ChildrenList.Line> {
  private static final String PAGE = "/people/child.xhtml?id=";
  @Inject ChildService children;
  @Inject RuleLibrary library;

  /** A child, its age on the business day, and the words about it. */
  public record Line(ChildRow child, @Nullable Integer age, String council) {}

  @Override
  public String name() {
    return "children";
  }

  @Override
  public String title() {
    return "Children";
  }

  @Override
  public Permission permission() {
    return Permission.CHILD_READ;
  }

  @Override
  public List<Column<Line>> columns() {
    return List.of(
        Column.<Line>text("name", "Name", l -> l.child().name()).sorted().filtered(),
        Column.<Line>number("age", "Age", Line::age).filtered(),
        Column.<Line>date("born", "Date of birth", l -> l.child().born()).sorted(),
        Column.<Line>text("sex", "Sex", l -> sex(l.child().sex())).filtered(PersonWords.SEXES),
        Column.<Line>text("council", "Council", Line::council).sorted().filtered(this::councils),
        Column.<Line>text("number", "Council's number", l -> l.child().number())
            .sorted()
            .filtered(),
        Column.<Line>text("lookedAfter", "Looked after", l -> lookedAfter(l.child()))
            .filtered(PersonWords.YES_NO),
        Column.<Line>tag(
            "restricted", "Note", l -> l.child().restricted() ? Tag.info("Restricted") : null));
  }

  private List<Choice> councils(TenantContext ctx) {
    return library.book(ctx.tenant()).profile().councils().stream()
        .map(c -> new Choice(c.code(), c.name()))
        .toList();
  }

  private static @Nullable Object lookedAfter(ChildRow child) {
    return child.closed() ? null : child.lookedAfter() ? "Yes" : "No";
  }

  private static @Nullable Object sex(@Nullable String code) {
    return code == null ? null : Choice.label(PersonWords.SEXES, code);
  }

  @Override
  public ListPage<Line> load(TenantContext ctx, ListQuery query) {
    var page = children.list(ctx, query);
    var councils = councils(ctx);
    var lines =
        page.rows().stream()
            .map(c -> new Line(c, c.age(ctx.today()), Choice.label(councils, c.council())))
            .toList();
    return new ListPage<>(lines, page.total());
  }

  @Override
  public String link(Line row) {
    return PAGE + row.child().id();
  }

  @Override
  public Empty empty() {
    return Empty.of(
        "No child is known yet. Children come in with the files of the national return.");
  }
}
