package org.permanency.web.view.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.rules.RuleDraftService;
import org.permanency.rules.RuleService;
import org.permanency.rules.RuleVersionView;
import org.permanency.rules.rule.VersionState;
import org.permanency.rules.rule.VersionStep.What;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.Words;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;
import org.permanency.web.view.list.MemoryList;
import org.permanency.web.view.list.Tag;

/** Versions of rules written on screen: drafts, those that wait for approval, those approved. */
@ApplicationScoped
public class RuleDraftsList implements ListSource<RuleDraftRow> {
  private static final MemoryList<RuleDraftRow> MEMORY =
      new MemoryList<RuleDraftRow>()
          .contains("rule", RuleDraftRow::title)
          .contains("why", RuleDraftRow::why)
          .contains("writer", RuleDraftRow::writer)
          .when("state", (row, wanted) -> row.state().name().equals(wanted))
          .sort("rule", RuleDraftRow::title)
          .sort("firstDay", RuleDraftRow::firstDay)
          .sort("changed", RuleDraftRow::changed);
  @Inject RuleDraftService drafts;
  @Inject RuleService rules;

  @Override
  public String name() {
    return "rule-versions";
  }

  @Override
  public String title() {
    return "Versions written here";
  }

  @Override
  public Permission permission() {
    return Permission.RULE_READ;
  }

  @Override
  public List<Column<RuleDraftRow>> columns() {
    return List.of(
        Column.<RuleDraftRow>text("rule", "Rule", RuleDraftRow::title).sorted().filtered(),
        Column.<RuleDraftRow>tag("state", "State", row -> tag(row.state())).filtered(states()),
        Column.<RuleDraftRow>date("firstDay", "First day", RuleDraftRow::firstDay).sorted(),
        Column.<RuleDraftRow>text("why", "Why", RuleDraftRow::why).filtered(),
        Column.<RuleDraftRow>text("writer", "Begun by", RuleDraftRow::writer).filtered(),
        Column.<RuleDraftRow>text("approver", "Approved by", RuleDraftRow::approver),
        Column.<RuleDraftRow>time("changed", "Last step", RuleDraftRow::changed).sorted());
  }

  private static List<Choice> states() {
    return Arrays.stream(VersionState.values()).map(s -> new Choice(s.name(), words(s))).toList();
  }

  private static String words(VersionState state) {
    var words = Words.text("rules.state." + state);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** A state as people see it. */
  static Tag tag(VersionState state) {
    return switch (state) {
      case DRAFT -> Tag.info(words(state));
      case SUBMITTED -> new Tag(words(state), Tag.Meaning.DUE);
      case APPROVED -> new Tag(words(state), Tag.Meaning.DONE);
      case WITHDRAWN -> Tag.plain(words(state));
    };
  }

  @Override
  public ListPage<RuleDraftRow> load(TenantContext ctx, ListQuery query) {
    var titles =
        rules.list(ctx, ctx.today()).stream()
            .collect(Collectors.toMap(r -> r.key().name(), r -> r.key().title()));
    return MEMORY.page(drafts.list(ctx).stream().map(v -> row(v, titles)).toList(), query);
  }

  static RuleDraftRow row(RuleVersionView v, Map<String, String> titles) {
    var approval = v.last(What.APPROVE);
    return new RuleDraftRow(
        v.id(),
        titles.getOrDefault(v.rule(), v.rule()),
        v.firstDay(),
        v.state(),
        v.why(),
        v.steps().get(0).name(),
        v.steps().get(v.steps().size() - 1).at(),
        approval == null ? null : approval.name());
  }

  @Override
  public String link(RuleDraftRow row) {
    return "/rules/version.xhtml?id=" + row.id();
  }

  @Override
  public Empty empty() {
    return Empty.of("No version of a rule was written here yet; all come from files.");
  }
}
