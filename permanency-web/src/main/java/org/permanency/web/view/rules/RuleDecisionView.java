package org.permanency.web.view.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.permanency.access.UserService;
import org.permanency.rules.RuleDraftService;
import org.permanency.rules.rule.VersionRules;
import org.permanency.rules.rule.VersionState;
import org.permanency.tenancy.Permission;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.Words;

/**
 * The step that a version waits for: who may take it, what it will do, and every reason why not.
 */
@Named
@RequestScoped
public class RuleDecisionView {
  @Inject DraftAsked asked;
  @Inject RuleDraftService drafts;
  @Inject UserService users;
  @Inject Caller caller;

  /** Whether somebody still has to do something with it. */
  public boolean isWaiting() {
    return asked.version().state().open();
  }

  private boolean approval() {
    return asked.version().state() == VersionState.SUBMITTED;
  }

  /** What is to be decided. */
  public String getTitle() {
    return approval() ? "Approve this version" : "Submit this version";
  }

  /** Who may decide. */
  public String getWho() {
    var needed = approval() ? Permission.RULE_APPROVE : Permission.RULE_EDIT;
    var roles =
        users.roles(caller.context()).roles().values().stream()
            .filter(r -> !r.apiOnly() && r.permissions().contains(needed))
            .map(r -> r.label())
            .collect(Collectors.joining(", "));
    return "Roles that may: "
        + roles
        + (approval()
            ? ". Not whoever wrote or submitted it: " + writers() + "."
            : ". Somebody else then approves.");
  }

  private String writers() {
    return asked.version().steps().stream()
        .filter(s -> s.what().writes())
        .map(s -> s.name())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** What the decision will do. */
  public List<String> getEffects() {
    var day = Texts.day(asked.version().firstDay());
    return approval()
        ? List.of(
            "From " + day + " on the service works by this version.",
            "The version before stays as it is and ends the day before.",
            begun()
                ? "Its first day has come, so it cannot be withdrawn once approved; going back is a"
                    + " new version. The next pay run brings the differences of weeks paid already."
                : "It can be withdrawn until its first day, and never changed.")
        : List.of(
            "The version waits for somebody else's approval; nothing changes yet.",
            "While it waits it cannot be written.");
  }

  private boolean begun() {
    return !asked.version().firstDay().isAfter(caller.context().today());
  }

  /** Every reason why the reader may not; empty when they may. */
  public List<String> getRefusals() {
    var now = asked.version();
    var no = new ArrayList<String>();
    var next = approval() ? VersionState.APPROVED : VersionState.SUBMITTED;
    if (!caller.may(approval() ? "RULE_APPROVE" : "RULE_EDIT")) {
      no.add(Words.text(approval() ? "rules.page.not-approver" : "rules.page.not-editor"));
    }
    var facts = now.facts(now.version(), caller.context().today());
    VersionRules.step(facts, next, caller.context().actor().id()).forEach(r -> no.add(Words.of(r)));
    drafts.faults(caller.context(), now.id()).forEach(p -> no.add(p.message()));
    return no;
  }

  /** The verb on the button. */
  public String getButton() {
    var day = Texts.day(asked.version().firstDay());
    return approval() ? "Approve: in force from " + day : "Submit for approval";
  }

  /** The step that the button asks for. */
  public String getStep() {
    return approval() ? "approve" : "submit";
  }

  /** Whether it can be given back. */
  public boolean isReturnable() {
    return approval() && insider();
  }

  /** Whether it can be given up. */
  public boolean isWithdrawable() {
    var now = asked.version();
    return now.state().open()
        ? insider()
        : now.state() == VersionState.APPROVED
            && caller.may("RULE_APPROVE")
            && now.firstDay().isAfter(caller.context().today());
  }

  private boolean insider() {
    return caller.may("RULE_EDIT") || caller.may("RULE_APPROVE");
  }
}
