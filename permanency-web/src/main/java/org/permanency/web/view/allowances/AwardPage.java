package org.permanency.web.view.allowances;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.permanency.allowances.AwardService;
import org.permanency.allowances.AwardView;
import org.permanency.allowances.rule.AwardDay;
import org.permanency.allowances.rule.AwardId;
import org.permanency.allowances.rule.AwardRecord;
import org.permanency.allowances.rule.AwardStep;
import org.permanency.finance.PaidLine;
import org.permanency.finance.rule.PayPart;
import org.permanency.finance.rule.PayeeKind;
import org.permanency.kernel.Pence;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.Words;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.shell.ShellView;

/** One award: what it comes to today and why, what is due, tests, pay, what happened. */
@Named("awardPage")
@RequestScoped
public class AwardPage {
  @Inject AwardService awards;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Missing missing;
  @Inject HttpServletRequest request;
  private @Nullable AwardView view;

  /**
   * A part of the weekly amount; {@code rule} is the address of its rule, empty if it is closed.
   */
  public record Part(String what, String weekly, String rule) {}

  /** A line of a table. */
  public record Line(String first, String second, String third, String fourth, String url) {}

  /** Something due. */
  public record Due(Tag tag, String day) {}

  /** Reads the record, or answers 404. */
  public void open() {
    var id = Missing.id(request.getParameter("id"));
    view = id == null ? null : awards.find(caller.context(), new AwardId(id)).orElse(null);
    if (view == null) {
      missing.page();
    } else {
      shell.heading(view.row().kind() + " for " + view.row().childName());
    }
  }

  /** Whether there is a record to show. */
  public boolean isThere() {
    return view != null;
  }

  private AwardView view() {
    return Objects.requireNonNull(view);
  }

  private AwardRecord record() {
    return view().row().record();
  }

  /** Id in addresses. */
  public String getId() {
    return record().id().toString();
  }

  /** What holds of it today. */
  public List<Tag> getTags() {
    var award = record().award();
    var tags = new ArrayList<Tag>();
    boolean holds = award.period().includes(view().day());
    tags.add(Tag.plain(holds ? "Holds today" : "Does not hold today"));
    if (record().suspended().isPresent()) {
      tags.add(new Tag("Suspended", Tag.Meaning.LATE));
    }
    return tags;
  }

  /** Number of the agreement. */
  public String getNumber() {
    return record().award().number();
  }

  /** The child's name. */
  public String getChild() {
    return view().row().childName();
  }

  /** The child's page; empty where the reader may not open it. */
  public String getChildUrl() {
    var child = view().row().child();
    return child != null && !child.closed() && caller.may("CHILD_READ")
        ? shell.url("/people/child.xhtml?id=" + child.id())
        : "";
  }

  /** The payee. */
  public String getPayee() {
    var payee = view().row().payee();
    return payee == null ? "Not known" : payee.name() + ", " + payee.code();
  }

  /** The payee's page; empty where there is none to open. */
  public String getPayeeUrl() {
    var payee = view().row().payee();
    if (payee == null) {
      return "";
    }
    boolean household = payee.kind() == PayeeKind.HOUSEHOLD;
    if (household && !caller.may("CARER_READ")) {
      return "";
    }
    return shell.url((household ? "/carers/household.xhtml?id=" : AwardWords.PAYEE) + payee.id());
  }

  /** Its days. */
  public String getDays() {
    return AwardWords.days(record().award().from(), record().award().to());
  }

  /** Day of the order. */
  public String getOrder() {
    return Texts.day(record().award().orderOn());
  }

  /** Who decided, when. */
  public String getDecided() {
    var award = record().award();
    return award.decidedBy() + ", " + Texts.day(award.decidedOn());
  }

  /** Why the family is supported. */
  public String getBasis() {
    return record().award().basis();
  }

  /** Why it is awarded although the child was not looked after before; empty for none. */
  public String getException() {
    var reason = record().award().exceptionReason();
    return reason == null ? "" : reason;
  }

  /** Whether and why the family's means count. */
  public String getMeans() {
    if (view().kind() == null) {
      return "";
    }
    if (view().tested()) {
      return "Tested";
    }
    return record().award().placedBefore()
        ? "Not tested: the child was placed with these carers while looked after"
        : "Not tested";
  }

  /** When it is reviewed next. */
  public String getReview() {
    return Texts.day(view().row().reviewOn());
  }

  /** What a week comes to today. */
  public String getWeekly() {
    return view().row().weekly().toString();
  }

  /** Why nothing is paid today; empty when something is. */
  public String getNotPaid() {
    if (!record().fact().paidOn(view().day())) {
      return record().suspended().isPresent()
          ? "Payment is suspended."
          : "Today is not one of its days.";
    }
    if (view().amount() instanceof AwardDay.Gap gap) {
      return Words.text("allowances.gap." + gap.code().code());
    }
    return view().amount() instanceof AwardDay.Nil
        ? "What the family contributes is not below the allowance."
        : "";
  }

  /** The parts of today's weekly amount. */
  public List<Part> getParts() {
    return view().amount() instanceof AwardDay.Paid paid
        ? paid.parts().stream().map(this::part).toList()
        : List.of();
  }

  private Part part(PayPart part) {
    var what = part.band().isEmpty() ? part.level() : part.level() + ", age " + part.band();
    var less = part.rate().amount() < 0 ? "Less " : "";
    return new Part(
        less + what,
        part.rate().toString(),
        caller.may("RULE_READ")
            ? shell.url("/rules/rule.xhtml?name=" + part.rule() + "&on=" + part.ruleFrom())
            : "");
  }

  /** What is due. */
  public List<Due> getDue() {
    return view().row().flags().stream()
        .map(
            f ->
                new Due(
                    AwardWords.tag(f, view().day()),
                    Texts.day(f.due()) + " (" + Texts.ago(f.due(), view().day()) + ")"))
        .toList();
  }

  /** Means tests, the latest first. */
  public List<Line> getTests() {
    return view().tests().stream()
        .map(
            t ->
                new Line(
                    Texts.day(t.from()),
                    t.weeklyContribution().toString(),
                    Texts.day(t.workedOn()) + ", " + t.workedBy(),
                    t.reason(),
                    shell.url("/allowances/means-test.xhtml?id=" + t.id() + "&award=" + getId())))
        .toList();
  }

  /** Lines of pay, the latest run first. */
  public List<Line> getPaid() {
    return view().paid().stream().map(this::paid).toList();
  }

  private Line paid(PaidLine l) {
    return new Line(
        Texts.day(l.from()) + " to " + Texts.day(l.to()),
        Words.text("allowances.line." + l.kind().code()),
        Words.text("finance.state." + l.state().name()),
        l.pence().toString(),
        shell.url("/pay/line.xhtml?run=" + l.run() + "&number=" + l.number()));
  }

  /** What all lines of approved and open runs come to. */
  public String getPaidTotal() {
    return view().paid().stream().map(PaidLine::pence).reduce(Pence.ZERO, Pence::plus).toString();
  }

  /** What happened, the latest first. */
  public List<Line> getEvents() {
    var lines = new ArrayList<Line>();
    for (var e : record().events()) {
      var until = e.until();
      lines.add(
          new Line(
              Texts.day(e.day()),
              AwardWords.step(e.kind()) + (until == null ? "" : ", until " + Texts.day(until)),
              e.words(),
              e.by(),
              ""));
    }
    Collections.reverse(lines);
    return lines;
  }

  /** Whether it is suspended, so that it can be resumed. */
  public boolean isSuspended() {
    return record().suspended().isPresent();
  }

  /** Whether a family's means count. */
  public boolean isTested() {
    return view().tested();
  }

  /** Steps to choose from. */
  public List<Line> getSteps() {
    var lines = new ArrayList<Line>();
    for (var kind : AwardStep.Kind.values()) {
      boolean fits =
          switch (kind) {
            case RESUME -> isSuspended();
            case SUSPEND, SUSPEND_STATEMENT -> !isSuspended();
            default -> true;
          };
      if (fits) {
        lines.add(
            new Line(
                Words.text("allowances.step." + kind.code()),
                "",
                "",
                "",
                shell.url("/allowances/award-step.xhtml?id=" + getId() + "&step=" + kind.code())));
      }
    }
    return lines;
  }
}
