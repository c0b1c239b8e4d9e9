package org.permanency.web.view.pay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.ApprovalLimits;
import org.permanency.finance.PayRunService;
import org.permanency.finance.PayRunView;
import org.permanency.finance.rule.ApprovalRules;
import org.permanency.finance.rule.PayRunRules;
import org.permanency.finance.rule.PayRunState;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.Permission;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Words;
import org.permanency.web.view.form.Deciders;
import org.permanency.web.view.shell.FormToken;
import org.permanency.web.view.shell.Notices;
import org.permanency.web.view.shell.ShellView;

/**
 * The decision that a run waits for: who may take it, what it will do, and every reason why the
 * reader may not. The form names the version that was read, so sending it twice does it once.
 */
@Named
@RequestScoped
public class RunDecisionView {
  @Inject RunAsked asked;
  @Inject RunTotalsView totals;
  @Inject PayRunService runs;
  @Inject Deciders deciders;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Notices notices;
  @Inject FormToken token;
  @Inject HttpServletRequest request;

  /** The next step; null when the run waits for none. */
  private @Nullable PayRunState next() {
    return switch (asked.run().state()) {
      case DRAFT -> PayRunState.SUBMITTED;
      case SUBMITTED -> PayRunState.APPROVED;
      case APPROVED, CANCELLED -> null;
    };
  }

  private boolean approval() {
    return next() == PayRunState.APPROVED;
  }

  /** Whether the run waits for a decision. */
  public boolean isWaiting() {
    return next() != null;
  }

  /** What is to be decided. */
  public String getTitle() {
    return approval() ? "Approve this run" : "Submit this run";
  }

  /** Who may decide. */
  public String getWho() {
    var who =
        "Roles that may: "
            + deciders.roles(approval() ? Permission.PAY_APPROVE : Permission.PAY_PREPARE)
            + ".";
    return approval()
        ? who + " Not whoever made or submitted the run: " + hands() + "." + upTo()
        : who + " Somebody else then approves.";
  }

  /** How much each role may approve, where the tenant has limits. */
  private String upTo() {
    var rule = limits().rule();
    return rule == null
        ? ""
        : rule.roles().entrySet().stream()
            .map(
                e ->
                    ApprovalRules.words(List.of(e.getKey()))
                        + " up to "
                        + e.getValue().runPence()
                        + ", a line up to "
                        + e.getValue().linePence())
            .collect(Collectors.joining("; ", " Limits: ", "."));
  }

  private ApprovalLimits limits() {
    return runs.limits(caller.context(), asked.run().id()).orElseThrow();
  }

  private String hands() {
    var run = asked.run();
    var names = new ArrayList<>(List.of(run.created().name()));
    var submitted = run.submitted();
    if (submitted != null && !names.contains(submitted.name())) {
      names.add(submitted.name());
    }
    return String.join(", ", names);
  }

  /** What the decision will do, one sentence each. */
  public List<String> getEffects() {
    if (approval()) {
      return totals.effects();
    }
    return List.of(
        "The run waits for approval; nothing is paid yet.",
        "What was entered since the run was made is not in it. To take it in, cancel this run and"
            + " make it again; otherwise it comes as differences with the next run.");
  }

  /** Every reason why the reader may not; empty when they may. */
  public List<String> getRefusals() {
    var next = next();
    var no = new ArrayList<String>();
    if (next == null) {
      return no;
    }
    if (!caller.may((approval() ? Permission.PAY_APPROVE : Permission.PAY_PREPARE).name())) {
      no.add(Words.text(approval() ? "pay.decision.not-approver" : "pay.decision.not-preparer"));
    }
    PayRunRules.step(facts(asked.run()), next, caller.context().actor().id())
        .forEach(r -> no.add(Words.of(r)));
    if (approval()) {
      limits().refusals().forEach(r -> no.add(Words.of(r)));
    }
    return no;
  }

  private static PayRunRules.StepFacts facts(PayRunView run) {
    var hands = new ArrayList<>(List.of(run.created().id()));
    var submitted = run.submitted();
    if (submitted != null) {
      hands.add(submitted.id());
    }
    return new PayRunRules.StepFacts(run.state(), run.version(), run.version(), "", "", hands);
  }

  /** The verb on the button. */
  public String getButton() {
    var total = PayLabels.money(asked.run().totalPence());
    return approval() ? "Approve run of " + total : "Submit run of " + total + " for approval";
  }

  /** The step that the button asks for. */
  public String getStep() {
    return String.valueOf(next());
  }

  /** Version that the reader has seen. */
  public int getVersion() {
    return asked.run().version();
  }

  /** Address the form is sent to. */
  public String getAction() {
    return shell.url(PayLinks.run(asked.run().id()));
  }

  /** Whether the reader may give the run up. */
  public boolean isCancellable() {
    return asked.run().state().open() && caller.may(Permission.PAY_PREPARE.name());
  }

  /** Page on which the run is given up. */
  public String getCancel() {
    return shell.url(PayLinks.cancel(asked.run().id()));
  }

  /** Takes the step that was sent and goes back to the run. */
  void take() throws IOException {
    var step = request.getParameter("step");
    if (!token.came()) {
      RunAsked.refuse(403);
    } else if (!"SUBMITTED".equals(step) && !"APPROVED".equals(step)) {
      RunAsked.refuse(400);
    } else {
      take(PayRunState.valueOf(step));
      RunAsked.go(PayLinks.run(asked.run().id()));
    }
  }

  private void take(PayRunState wanted) {
    var refused = step(wanted).orElseThrow().fold(done -> List.<Reason>of(), reasons -> reasons);
    if (refused.isEmpty() || doneBefore(wanted)) {
      notices.done(
          Words.text(wanted == PayRunState.APPROVED ? "pay.run.approved" : "pay.run.submitted"));
    } else {
      notices.refused(refused);
      notices.carry();
    }
  }

  private Optional<Decision<PayRunView>> step(PayRunState wanted) {
    var ctx = caller.context();
    var id = asked.run().id();
    int version = version(request);
    return wanted == PayRunState.APPROVED
        ? runs.approve(ctx, id, version)
        : runs.submit(ctx, id, version);
  }

  static int version(HttpServletRequest request) {
    var sent = request.getParameter("version");
    return sent != null && sent.matches("[0-9]{1,9}") ? Integer.parseInt(sent) : 0;
  }

  /** Whether the same person has taken this very step already, as a second click does. */
  private boolean doneBefore(PayRunState wanted) {
    var now = asked.again();
    var by = wanted == PayRunState.APPROVED ? now.approved() : now.submitted();
    return now.state() == wanted && by != null && by.id().equals(caller.context().actor().id());
  }
}
