package org.permanency.web.view.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.permanency.rules.RuleDraftService;
import org.permanency.rules.RuleService;
import org.permanency.rules.RuleVersionView;
import org.permanency.rules.rule.VersionState;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.Texts;
import org.permanency.web.view.home.HomeCard;

/** What rules wait for: a version that somebody else wrote to approve, a draft to submit. */
@ApplicationScoped
public class RuleWorkCard implements HomeCard {
  @Inject RuleDraftService drafts;
  @Inject RuleService rules;

  @Override
  public int order() {
    return 71;
  }

  @Override
  public Permission permission() {
    return Permission.RULE_READ;
  }

  @Override
  public Optional<Card> card(TenantContext ctx) {
    var open = mine(ctx);
    if (open.isEmpty()) {
      return Optional.empty();
    }
    var titles =
        rules.list(ctx, ctx.today()).stream()
            .collect(Collectors.toMap(r -> r.key().name(), r -> r.key().title()));
    var items = open.stream().map(v -> item(v, titles)).toList();
    return Optional.of(Card.work("Rules", items, "All rules", "/rules/rules.xhtml"));
  }

  /** Versions that wait for this actor, those to approve first. */
  private List<RuleVersionView> mine(TenantContext ctx) {
    boolean approves = ctx.actor().may(Permission.RULE_APPROVE);
    boolean writes = ctx.actor().may(Permission.RULE_EDIT);
    var open = new ArrayList<RuleVersionView>();
    for (var version : drafts.list(ctx)) {
      boolean own = own(ctx, version);
      if (version.state() == VersionState.SUBMITTED ? approves && !own : writes && own) {
        open.add(version);
      }
    }
    open.removeIf(v -> !v.state().open());
    open.sort(Comparator.comparing(RuleVersionView::state).reversed());
    return open;
  }

  private static boolean own(TenantContext ctx, RuleVersionView version) {
    return version.steps().stream()
        .anyMatch(s -> s.what().writes() && s.actor().equals(ctx.actor().id()));
  }

  private static Item item(RuleVersionView version, Map<String, String> titles) {
    boolean approval = version.state() == VersionState.SUBMITTED;
    return new Item(
        (approval ? "Approve: " : "Finish and submit: ")
            + titles.getOrDefault(version.rule(), version.rule())
            + " from "
            + Texts.day(version.firstDay()),
        DraftAsked.page("version", version),
        RuleDraftsList.tag(version.state()));
  }
}
