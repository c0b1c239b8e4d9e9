package org.permanency.web.view.allowances;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.permanency.allowances.AwardService;
import org.permanency.allowances.AwardView;
import org.permanency.allowances.rule.AwardDay;
import org.permanency.allowances.rule.AwardId;
import org.permanency.allowances.rule.AwardRecord;
import org.permanency.finance.rule.PayeeKind;
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

  /** Reads the record before a form on the page is. */
  @PostConstruct
  void read() {
    var id = Missing.id(request.getParameter("id"));
    view = id == null ? null : awards.find(caller.context(), new AwardId(id)).orElse(null);
  }

  /** Names the record, or answers 404. */
  public void open() {
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

  /** Shows the record as it stands now. */
  void show(AwardView now) {
    view = now;
  }

  /** What is shown. */
  AwardView view() {
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
    if (record().refused()) {
      tags.add(new Tag("Refused", Tag.Meaning.LATE));
    } else if (record().waits()) {
      tags.add(new Tag("Waits for approval", Tag.Meaning.DUE));
    } else {
      tags.add(Tag.plain(holds ? "Holds today" : "Does not hold today"));
    }
    if (record().state() == AwardRecord.State.CHANGE_WAITS) {
      tags.add(new Tag("Change waits for approval", Tag.Meaning.DUE));
    }
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

  /** The day whose amount is shown, in words. */
  public String getAmountOn() {
    return view().amountOn().equals(view().day()) ? "today" : "on " + Texts.day(view().amountOn());
  }

  /** Why nothing is paid today; empty when something is. */
  public String getNotPaid() {
    if (record().refused()) {
      return "It was refused. Change it, and it waits for approval again.";
    }
    if (record().waits()) {
      return "Somebody else has to approve it first.";
    }
    if (!record().paidOn(view().day())) {
      return suspendedToday() ? "Payment is suspended." : "Today is not one of its days.";
    }
    if (view().amount() instanceof AwardDay.Gap gap) {
      return Words.text("allowances.gap." + gap.code().code());
    }
    return view().amount() instanceof AwardDay.Nil
        ? "What the family contributes is not below the allowance."
        : "";
  }

  private boolean suspendedToday() {
    return record().paidAs().suspended().stream().anyMatch(s -> s.includes(view().day()));
  }

  /** Where it stands. */
  public String getState() {
    return Words.text("allowances.state." + record().state().code());
  }

  /** What is paid while a change waits, and what it would come to; empty when none does. */
  public String getChange() {
    var with = view().changedWeekly();
    return with == null
        ? ""
        : "A change waits for approval. "
            + view().row().weekly()
            + " a week is paid as it was approved; with the change it comes to "
            + with
            + " "
            + getAmountOn()
            + ".";
  }

  /** Whether it is suspended, so that it can be resumed. */
  public boolean isSuspended() {
    return record().suspended().isPresent();
  }

  /** Whether a family's means count. */
  public boolean isTested() {
    return view().tested();
  }
}
