package org.permanency.web.view.pay;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.permanency.desk.DeskService;
import org.permanency.finance.PayRunView;
import org.permanency.finance.UrgentRunService;
import org.permanency.finance.rule.Payee;
import org.permanency.finance.rule.PayeeKind;
import org.permanency.kernel.Decision.Granted;
import org.permanency.kernel.Decision.Refused;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Words;
import org.permanency.web.view.shell.FormToken;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.shell.Notices;
import org.permanency.web.view.shell.ShellView;

/** The page on which one payee is paid between the weekly runs. */
@Named
@RequestScoped
public class UrgentView {
  private static final String WHY = "why";
  @Inject UrgentRunService urgent;
  @Inject DeskService desk;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Notices notices;
  @Inject FormToken token;
  @Inject HttpServletRequest request;
  private @Nullable Payee payee;

  @PostConstruct
  void read() {
    var id = Missing.id(request.getParameter("payee"));
    payee = id == null ? null : urgent.payee(caller.context(), id).orElse(null);
  }

  /** Makes the run that was asked for, or shows the form; 404 when there is no such payee. */
  public void open() throws IOException {
    if (payee == null) {
      RunAsked.refuse(404);
    } else if (request.getMethod().equals("POST")) {
      make();
    }
  }

  private void make() throws IOException {
    if (!token.came()) {
      RunAsked.refuse(403);
      return;
    }
    var ctx = caller.context();
    var decision = urgent.create(ctx, payee().id().value(), getWhy());
    if (decision instanceof Granted<PayRunView> made) {
      desk.dropDraft(ctx, getDraft());
      notices.done("The urgent run was made. Look at it, then submit it.");
      RunAsked.go(PayLinks.run(made.result().id()));
    } else if (decision instanceof Refused<PayRunView> no) {
      no.reasons()
          .forEach(r -> notices.wrong(r.code().contains(".reason-") ? WHY : "", Words.of(r)));
    }
  }

  private Payee payee() {
    return Objects.requireNonNull(payee);
  }

  /** Whether there is somebody to pay. */
  public boolean isThere() {
    return payee != null;
  }

  /** Who would be paid. */
  public String getName() {
    return payee().code() + ", " + payee().name();
  }

  /** Address the form is sent to. */
  public String getAction() {
    return shell.url(PayLinks.urgent(payee().id().value()));
  }

  /** Page of the payee. */
  public String getBack() {
    return shell.url(
        payee().kind() == PayeeKind.HOUSEHOLD
            ? PayLinks.household(payee().id().value())
            : PayLinks.RUNS);
  }

  /** Name under which what is typed is kept. */
  public String getDraft() {
    return "pay-urgent:" + payee().id();
  }

  /** What was typed. */
  public String getWhy() {
    var sent = request.getParameter(WHY);
    return sent == null ? "" : sent;
  }
}
