package org.permanency.web.view.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.permanency.rules.RuleDraftService;
import org.permanency.rules.RuleService;
import org.permanency.rules.RuleVersionView;
import org.permanency.rules.rule.VersionState;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.shell.ShellView;

/** Drafts and versions that wait for somebody, above the list of rules. */
@Named
@RequestScoped
public class RulesOpenView {
  @Inject RuleDraftService drafts;
  @Inject RuleService rules;
  @Inject Caller caller;
  @Inject ShellView shell;

  /** A version and its page. */
  public record Open(String text, String url) {}

  /** Versions that wait for approval first, then drafts; none for who may neither. */
  public List<Open> getOpen() {
    var ctx = caller.context();
    var titles =
        rules.list(ctx, ctx.today()).stream()
            .collect(Collectors.toMap(r -> r.key().name(), r -> r.key().title()));
    return drafts.list(ctx).stream()
        .filter(v -> v.state().open())
        .sorted(java.util.Comparator.comparing(RuleVersionView::state).reversed())
        .map(v -> open(v, titles))
        .toList();
  }

  private Open open(RuleVersionView v, Map<String, String> titles) {
    var state = v.state() == VersionState.SUBMITTED ? "Waiting for approval: " : "Draft: ";
    var by = v.steps().get(v.steps().size() - 1).name();
    return new Open(
        state
            + titles.getOrDefault(v.rule(), v.rule())
            + " from "
            + Texts.day(v.firstDay())
            + ", last by "
            + by,
        shell.url(DraftAsked.page("version", v)));
  }
}
