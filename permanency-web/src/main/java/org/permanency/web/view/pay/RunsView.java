package org.permanency.web.view.pay;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.PayRunService;
import org.permanency.finance.PayRunView;
import org.permanency.finance.rule.PayRunState;
import org.permanency.kernel.Decision.Granted;
import org.permanency.kernel.Decision.Refused;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.ListQuery;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.Words;
import org.permanency.web.view.shell.FormToken;
import org.permanency.web.view.shell.Notices;
import org.permanency.web.view.shell.ShellView;

/** The list of pay runs, with the week that comes next. */
@Named
@RequestScoped
public class RunsView {
  @Inject PayRunService runs;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Notices notices;
  @Inject FormToken token;
  @Inject HttpServletRequest request;
  private @Nullable PayRunView unfinished;
  private @Nullable EffectivePeriod next;

  @PostConstruct
  void read() {
    unfinished = unfinished().orElse(null);
    next = runs.nextWeek(caller.context()).orElse(null);
  }

  private Optional<PayRunView> unfinished() {
    return Stream.of(PayRunState.SUBMITTED, PayRunState.DRAFT)
        .flatMap(s -> runs.list(caller.context(), only(s)).rows().stream())
        .findFirst();
  }

  private static ListQuery only(PayRunState state) {
    return new ListQuery(Map.of("state", state.name()), null, false, 0, 1);
  }

  /** Makes the run that was asked for. */
  public void open() throws IOException {
    if (!request.getMethod().equals("POST")) {
      return;
    }
    if (!token.came()) {
      RunAsked.refuse(403);
      return;
    }
    var typed = getTyped();
    try {
      make(LocalDate.parse(typed));
    } catch (DateTimeParseException e) {
      notices.wrong("periodStart", Words.text("pay.run.which-day"));
    }
  }

  private void make(LocalDate start) throws IOException {
    var decision = runs.create(caller.context(), start);
    if (decision instanceof Granted<PayRunView> made) {
      notices.done(
          "The run for " + words(made.result()) + " was made. Look at it, then submit it.");
      RunAsked.go(PayLinks.run(made.result().id()));
    } else if (decision instanceof Refused<PayRunView> no) {
      var mine = unfinished().filter(r -> r.periodStart().equals(start) && isMine(r));
      if (mine.isPresent()) {
        RunAsked.go(PayLinks.run(mine.get().id()));
      } else {
        no.reasons().forEach(r -> notices.wrong("periodStart", Words.of(r)));
      }
    }
  }

  /** A second click asks for the run that the first one made. */
  private boolean isMine(PayRunView run) {
    return run.created().id().equals(caller.context().actor().id());
  }

  private static String words(PayRunView run) {
    return PayWeeks.words(run.periodStart(), run.periodEnd());
  }

  /** Whether a run waits to be finished before another can be made. */
  public boolean isUnfinished() {
    return unfinished != null;
  }

  /** Its week and where it is. */
  public String getUnfinishedText() {
    var run = Objects.requireNonNull(unfinished);
    return "The run for " + words(run) + " is " + Words.text("finance.state." + run.state()) + ".";
  }

  /** Its page. */
  public String getUnfinishedUrl() {
    return shell.url(PayLinks.run(Objects.requireNonNull(unfinished).id()));
  }

  /** Whether a run of the next week can be made today. */
  public boolean isOffered() {
    return next != null && !next.start().isAfter(caller.context().today());
  }

  /** Why no week is offered, and when the next one can be. */
  public String getNotYet() {
    return next == null
        ? Words.text("pay.run.no-week")
        : "Everything is paid up to now. The next week begins on " + Texts.day(next.start()) + ".";
  }

  private EffectivePeriod next() {
    return Objects.requireNonNull(next);
  }

  private LocalDate lastDay() {
    return Objects.requireNonNull(next().end()).minusDays(1);
  }

  /** The next week in words. */
  public String getWeek() {
    return PayWeeks.words(next().start(), lastDay());
  }

  /** First day of the next week, as the form sends it. */
  public String getWeekStart() {
    return next().start().toString();
  }

  /** What making the run will do, one sentence each. */
  public List<String> getEffects() {
    var over = lastDay().isBefore(caller.context().today());
    return over
        ? List.of(Words.text("pay.run.makes"))
        : List.of(Words.text("pay.run.makes"), Words.text("pay.run.week-not-over"));
  }

  /** First day that was typed. */
  public String getTyped() {
    var sent = request.getParameter("periodStart");
    return sent == null ? "" : sent.strip();
  }
}
