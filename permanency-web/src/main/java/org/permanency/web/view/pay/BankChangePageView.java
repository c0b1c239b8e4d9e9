package org.permanency.web.view.pay;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.access.UserService;
import org.permanency.desk.DeskService;
import org.permanency.finance.bank.BankChangeService;
import org.permanency.finance.bank.BankChangeView;
import org.permanency.finance.bank.rule.BankChangeState;
import org.permanency.finance.rule.PayeeKind;
import org.permanency.fostering.rule.BankDetails;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.Permission;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.Words;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.shell.FormToken;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.shell.Notices;
import org.permanency.web.view.shell.ShellView;

/** One change of bank details: old and new side by side, and the second person's decision. */
@Named("bankChangePage")
@RequestScoped
public class BankChangePageView {
  private static final String WORDS = "words";
  @Inject BankChangeService changes;
  @Inject UserService users;
  @Inject DeskService desk;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Notices notices;
  @Inject FormToken token;
  @Inject HttpServletRequest request;
  private @Nullable BankChangeView change;

  /** A row of the table: what, before, after. */
  public record Row(String what, String before, String after) {}

  @PostConstruct
  void read() {
    var id = Missing.id(request.getParameter("id"));
    change = id == null ? null : changes.find(caller.context(), id).orElse(null);
  }

  /** Takes the decision that was sent, or shows the change; 404 when there is none. */
  public void open() throws IOException {
    if (change == null) {
      RunAsked.refuse(404);
      return;
    }
    shell.heading("Bank details of " + change.name());
    if (request.getMethod().equals("POST")) {
      decide();
    }
  }

  private void decide() throws IOException {
    if (!token.came()) {
      RunAsked.refuse(403);
      return;
    }
    var ctx = caller.context();
    var id = change().id();
    int version = RunDecisionView.version(request);
    boolean confirm = "confirm".equals(request.getParameter("step"));
    var answer =
        confirm
            ? changes.confirm(ctx, id, version, getWords())
            : changes.refuse(ctx, id, version, getWords());
    var no = answer.orElseThrow().fold(done -> List.<Reason>of(), reasons -> reasons);
    if (no.isEmpty()) {
      desk.dropDraft(ctx, getDraft());
      notices.done(Words.text(confirm ? "pay.bank.confirmed" : "pay.bank.refused"));
      RunAsked.go(PayLinks.bankChange(id));
    } else {
      no.forEach(r -> notices.wrong(r.code().contains(".words-") ? WORDS : "", Words.of(r)));
    }
  }

  private BankChangeView change() {
    return Objects.requireNonNull(change);
  }

  /** Whether there is a change to show. */
  public boolean isThere() {
    return change != null;
  }

  /** Where it is. */
  public Tag getState() {
    return BankChangesList.state(change().state());
  }

  /** Label and value. */
  public List<RunView.Fact> getFacts() {
    var c = change();
    var facts = new ArrayList<RunView.Fact>();
    facts.add(new RunView.Fact("Payee", c.code() + ", " + c.name(), null));
    facts.add(
        new RunView.Fact("Recorded by", c.recordedBy() + ", " + Texts.time(c.recordedAt()), null));
    facts.add(new RunView.Fact("How it came", BankChangesList.origin(c.origin()), null));
    if (c.decidedBy() != null) {
      var label = c.state() == BankChangeState.REFUSED ? "Refused by" : "Confirmed by";
      facts.add(new RunView.Fact(label, c.decidedBy() + ", " + Texts.time(c.decidedAt()), null));
      facts.add(new RunView.Fact("In their words", String.valueOf(c.words()), null));
    }
    if (c.effective() != null && c.state() == BankChangeState.CONFIRMED) {
      facts.add(
          new RunView.Fact(
              "Paid to from",
              Texts.day(c.effective()) + ", " + Texts.ago(c.effective(), caller.context().today()),
              rule()));
    }
    return facts;
  }

  private @Nullable String rule() {
    return caller.may("RULE_READ")
        ? shell.url(PayLinks.rule("bank-changes", change().recordedOn()))
        : null;
  }

  /** Old and new. */
  public List<Row> getRows() {
    var old = change().before();
    var now = change().after();
    return List.of(
        new Row("Sort code", old.sortCode(), now.sortCode()),
        new Row("Account number", old.account(), now.account()),
        new Row("Account holder", holder(old), holder(now)));
  }

  private static String holder(BankDetails details) {
    return details.name().isEmpty() ? "Not shown to your role" : details.name();
  }

  /** Which account is paid now, in a sentence. */
  public String getNow() {
    return change().open(caller.context().today())
        ? Words.text("pay.bank.old-is-paid")
        : Words.text("pay.bank.decided");
  }

  /** Whether it waits for a second person. */
  public boolean isWaiting() {
    return change().state() == BankChangeState.PROPOSED;
  }

  /** Whether it is confirmed and can still be refused. */
  public boolean isStoppable() {
    return !isWaiting() && change().open(caller.context().today()) && caller.may("BANK_CONFIRM");
  }

  /** Who may decide. */
  public String getWho() {
    var roles =
        users.roles(caller.context()).roles().values().stream()
            .filter(r -> !r.apiOnly() && r.permissions().contains(Permission.BANK_CONFIRM))
            .map(r -> r.label())
            .collect(Collectors.joining(", "));
    return "Roles that may: " + roles + ". Not whoever recorded it: " + change().recordedBy() + ".";
  }

  /** Every reason why the reader may not confirm; empty when they may. */
  public List<String> getRefusals() {
    var no = new ArrayList<String>();
    if (!caller.may("BANK_CONFIRM")) {
      no.add(Words.text("pay.bank.not-confirmer"));
    }
    changes.refusals(caller.context(), change()).forEach(r -> no.add(Words.of(r)));
    return no;
  }

  /** Whether the reader may refuse it. */
  public boolean isRefusable() {
    return isWaiting() && caller.may("BANK_CONFIRM");
  }

  /** Version that the reader has seen. */
  public int getVersion() {
    return change().version();
  }

  /** Address the form is sent to. */
  public String getAction() {
    return shell.url(PayLinks.bankChange(change().id()));
  }

  /** Name under which what is typed is kept. */
  public String getDraft() {
    return "bank-change:" + change().id();
  }

  /** What was typed. */
  public String getWords() {
    var sent = request.getParameter(WORDS);
    return sent == null ? "" : sent;
  }

  /** Page of the household; empty for other payees. */
  public String getPayee() {
    return change().kind() == PayeeKind.HOUSEHOLD && caller.may("CARER_READ")
        ? shell.url(PayLinks.household(change().payee()))
        : "";
  }
}
