package org.permanency.web.view.pay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.PayRunView;
import org.permanency.finance.calendar.PayCalendarService;
import org.permanency.finance.close.rule.LedgerCalendar;
import org.permanency.finance.rule.PayDates;
import org.permanency.finance.rule.PayRunState;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.shell.ShellView;

/** One pay run's page: its head, its tabs and its summary. */
@Named
@RequestScoped
public class RunView {
  private static final List<Tab> TABS =
      List.of(
          new Tab("overview", "Overview"),
          new Tab("exceptions", "Exceptions"),
          new Tab("lines", "Lines"),
          new Tab("households", "Households"),
          new Tab("remittances", "Remittance advices"),
          new Tab("changes", "Changes"));
  @Inject RunAsked asked;
  @Inject RunDecisionView decision;
  @Inject Caller caller;
  @Inject PayCalendarService calendar;
  @Inject ShellView shell;
  @Inject HttpServletRequest request;

  private record Tab(String key, String title) {}

  /** A tab in the row of tabs. */
  public record TabLink(String title, String url, boolean here) {}

  /** A label and a value; {@code how} leads to the rule behind it, null for none. */
  public record Fact(String label, String value, @Nullable String how) {}

  /** Takes the step that was asked for, or shows the run; 404 when there is none. */
  public void open() throws IOException {
    if (asked.find().isEmpty()) {
      RunAsked.refuse(404);
    } else if (request.getMethod().equals("POST")) {
      decision.take();
    } else {
      shell.heading(
          (run().urgent() == null ? "Pay run, " : "Urgent pay run, up to ")
              + PayWeeks.words(run().periodStart(), run().periodEnd()));
    }
  }

  private PayRunView run() {
    return asked.run();
  }

  /** Whether there is a run to show. */
  public boolean isThere() {
    return asked.find().isPresent();
  }

  /** Id of the run. */
  public String getId() {
    return run().id().toString();
  }

  /** Where the run is. */
  public Tag getState() {
    return PayLabels.state(run().state());
  }

  /** What the run comes to. */
  public String getTotal() {
    return PayLabels.money(run().totalPence());
  }

  /** Key of the tab that is open. */
  public String getTab() {
    var sent = request.getParameter("tab");
    return TABS.stream().map(Tab::key).filter(k -> k.equals(sent)).findFirst().orElse("overview");
  }

  /** The tabs. */
  public List<TabLink> getTabs() {
    var here = getTab();
    return TABS.stream()
        .map(
            t ->
                new TabLink(
                    t.title(), shell.url(PayLinks.tab(run().id(), t.key())), t.key().equals(here)))
        .toList();
  }

  /** Address of another tab. */
  public String tab(String key) {
    return shell.url(PayLinks.tab(run().id(), key));
  }

  /** What the run is, and who did what. */
  public List<Fact> getFacts() {
    var run = run();
    var facts = new ArrayList<Fact>();
    var urgent = run.urgent();
    if (urgent != null) {
      facts.add(new Fact("Pays only", urgent.code() + ", " + urgent.name(), null));
      facts.add(new Fact("Why it is urgent", urgent.reason(), null));
    }
    facts.add(new Fact("Lines", Texts.count(run.lineCount(), "line"), null));
    cutOff(run).ifPresent(facts::add);
    facts.add(new Fact("Pay day", payDay(run), rule("pay-week", run)));
    facts.add(new Fact("In the accounts of", LedgerCalendar.words(run.ledgerMonth()), null));
    facts.add(new Fact("Made by", by(run.created()), null));
    add(facts, "Submitted by", run.submitted());
    add(facts, "Approved by", run.approved());
    add(facts, "Cancelled by", run.cancelled());
    if (run.cancelReason() != null) {
      facts.add(new Fact("Why cancelled", run.cancelReason(), null));
    }
    return facts;
  }

  private String payDay(PayRunView run) {
    return Texts.day(run.payDate())
        + (run.state() == PayRunState.CANCELLED
            ? ", had it been approved"
            : ", " + Texts.ago(run.payDate(), caller.context().today()));
  }

  private Optional<Fact> cutOff(PayRunView run) {
    return Optional.of(run)
        .filter(r -> r.urgent() == null)
        .flatMap(r -> calendar.dates(caller.context(), r.periodStart()))
        .map(PayDates::cutOff)
        .map(day -> new Fact("Cut-off", Texts.day(day), rule("pay-calendar", run)));
  }

  private @Nullable String rule(String name, PayRunView run) {
    return caller.may("RULE_READ") ? shell.url(PayLinks.rule(name, run.periodStart())) : null;
  }

  private static void add(List<Fact> facts, String label, PayRunView.@Nullable By by) {
    if (by != null) {
      facts.add(new Fact(label, by(by), null));
    }
  }

  private static String by(PayRunView.By by) {
    return by.name() + ", " + Texts.time(by.at());
  }

  /** Whether the run pays one payee between the weekly runs. */
  public boolean isUrgent() {
    return run().urgent() != null;
  }

  /** Whether the run counts as paid, so that its files are there. */
  public boolean isApproved() {
    return run().state() == PayRunState.APPROVED;
  }

  /** Address of a file of the run. */
  public String file(String what) {
    return shell.url(PayLinks.file(run().id(), what));
  }
}
