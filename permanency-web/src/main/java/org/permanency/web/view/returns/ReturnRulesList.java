package org.permanency.web.view.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.returns.check.CheckedRule;
import org.permanency.returns.check.ReturnCheckService;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;
import org.permanency.web.view.shell.Missing;

/** What each rule found in one check, those that found something first. */
@ApplicationScoped
public class ReturnRulesList implements ListSource<CheckedRule> {
  @Inject ReturnCheckService checks;

  @Override
  public String name() {
    return "return-rules";
  }

  @Override
  public String title() {
    return "Rules";
  }

  @Override
  public Permission permission() {
    return Permission.IMPORT_READ;
  }

  @Override
  public String service() {
    return "national-return";
  }

  @Override
  public List<Column<CheckedRule>> columns() {
    return List.of(
        Column.<CheckedRule>text("code", "Rule", CheckedRule::code).sorted().filtered(),
        Column.<CheckedRule>text("message", "What it asks for", CheckedRule::message).filtered(),
        Column.<CheckedRule>tag("state", "Result", ReturnWords::state).filtered(ReturnWords.STATES),
        Column.<CheckedRule>number("findings", "Rows that fail", CheckedRule::findings).sorted(),
        Column.<CheckedRule>number("children", "Children", CheckedRule::children).sorted(),
        Column.<CheckedRule>text("fields", "Columns", CheckedRule::fields).filtered(),
        Column.<CheckedRule>text("missing", "Not checked without", CheckedRule::missing).onChoice(),
        Column.<CheckedRule>text("severity", "Weight", r -> null)
            .filtered(ReturnWords.SEVERITIES)
            .onlyToFilter(),
        Column.fixed("check"));
  }

  @Override
  public ListPage<CheckedRule> load(TenantContext ctx, ListQuery query) {
    var id = Missing.id(query.filter("check"));
    if (id == null) {
      return new ListPage<>(List.of(), 0);
    }
    var filters = new HashMap<>(query.filters());
    filters.remove("check");
    return checks.rules(
        ctx,
        id,
        new ListQuery(filters, query.sort(), query.descending(), query.offset(), query.limit()));
  }

  @Override
  public String link(CheckedRule row) {
    return "/returns/findings.xhtml?id=" + row.check() + "&f.code=" + row.code();
  }

  @Override
  public Empty empty() {
    return Empty.of("No rule is like that.");
  }
}
