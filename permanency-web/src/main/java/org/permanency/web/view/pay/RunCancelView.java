package org.permanency.web.view.pay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.permanency.desk.DeskService;
import org.permanency.finance.PayRunService;
import org.permanency.finance.rule.PayRunRules;
import org.permanency.finance.rule.PayRunState;
import org.permanency.kernel.Reason;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Words;
import org.permanency.web.view.shell.FormToken;
import org.permanency.web.view.shell.Notices;
import org.permanency.web.view.shell.ShellView;

/** The page on which a run is given up, with the reason. */
@Named
@RequestScoped
public class RunCancelView {
  private static final String REASON = "reason";
  @Inject RunAsked asked;
  @Inject PayRunService runs;
  @Inject DeskService desk;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Notices notices;
  @Inject FormToken token;
  @Inject HttpServletRequest request;

  /** Cancels with what was typed, or shows the form; 404 when there is no such run. */
  public void open() throws IOException {
    if (asked.find().isEmpty()) {
      RunAsked.refuse(404);
      return;
    }
    shell.step("Pay run, " + getWeek(), PayLinks.run(asked.run().id()));
    if (request.getMethod().equals("POST")) {
      cancel();
    }
  }

  private void cancel() throws IOException {
    if (!token.came()) {
      RunAsked.refuse(403);
      return;
    }
    var ctx = caller.context();
    var id = asked.run().id();
    var no =
        runs.cancel(ctx, id, RunDecisionView.version(request), getReason())
            .orElseThrow()
            .fold(done -> List.<Reason>of(), reasons -> reasons);
    if (no.isEmpty() || doneBefore()) {
      desk.dropDraft(ctx, getDraft());
      notices.done(Words.text("pay.run.cancelled"));
      RunAsked.go(PayLinks.run(id));
    } else {
      no.forEach(r -> notices.wrong(r.code().contains(".reason-") ? REASON : "", Words.of(r)));
    }
  }

  private boolean doneBefore() {
    var now = asked.again();
    var by = now.cancelled();
    return now.state() == PayRunState.CANCELLED
        && by != null
        && by.id().equals(caller.context().actor().id());
  }

  /** Whether there is a run to show. */
  public boolean isThere() {
    return asked.find().isPresent();
  }

  /** Every reason why the run cannot be given up any more; empty when it can. */
  public List<String> getRefusals() {
    var run = asked.run();
    var facts =
        new PayRunRules.StepFacts(run.state(), run.version(), run.version(), "", "", List.of());
    return PayRunRules.step(facts, PayRunState.CANCELLED, caller.context().actor().id()).stream()
        .map(Words::of)
        .toList();
  }

  /** Its week. */
  public String getWeek() {
    return PayWeeks.words(asked.run().periodStart(), asked.run().periodEnd());
  }

  /** What it comes to. */
  public String getTotal() {
    return PayLabels.money(asked.run().totalPence());
  }

  /** Version that the reader has seen. */
  public int getVersion() {
    return asked.run().version();
  }

  /** Address the form is sent to. */
  public String getAction() {
    return shell.url(PayLinks.cancel(asked.run().id()));
  }

  /** Page of the run. */
  public String getBack() {
    return shell.url(PayLinks.run(asked.run().id()));
  }

  /** Name under which what is typed is kept. */
  public String getDraft() {
    return "pay-cancel:" + asked.run().id();
  }

  /** What was typed. */
  public String getReason() {
    var sent = request.getParameter(REASON);
    return sent == null ? "" : sent;
  }
}
