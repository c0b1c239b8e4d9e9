package org.permanency.web.view.allowances;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.allowances.AwardApprovalService;
import org.permanency.allowances.AwardView;
import org.permanency.allowances.rule.AwardDay;
import org.permanency.allowances.rule.AwardId;
import org.permanency.allowances.rule.AwardRecord;
import org.permanency.allowances.rule.AwardSteps;
import org.permanency.kernel.Changed;
import org.permanency.tenancy.Permission;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.Words;
import org.permanency.web.view.form.Deciders;
import org.permanency.web.view.shell.Notices;
import org.permanency.web.view.shell.ShellView;

/**
 * The approval that an award waits for: who may give it, what it will do, and every reason why the
 * reader may not. The form names the version that was read.
 */
@Named
@RequestScoped
public class AwardDecision {
  @Inject AwardPage page;
  @Inject AwardApprovalService approvals;
  @Inject AllowanceForms forms;
  @Inject Deciders deciders;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Notices notices;
  private @Nullable String words;

  private AwardView view() {
    return page.view();
  }

  /** Whether the award waits for approval. */
  public boolean isWaiting() {
    return page.isThere()
        && switch (view().row().record().state()) {
          case WAITS, CHANGE_WAITS -> true;
          case APPROVED, REFUSED -> false;
        };
  }

  /** Who may approve. */
  public String getWho() {
    return "Roles that may: "
        + deciders.roles(Permission.PAY_APPROVE)
        + ". Not whoever entered or changed it.";
  }

  /** What approval will do, one sentence each. */
  public List<String> getEffects() {
    var award = view().row().record().award();
    var effects = new ArrayList<String>();
    var with = view().changedWeekly();
    if (with != null) {
      effects.add(
          with
              + " a week is owed "
              + page.getAmountOn()
              + " instead of "
              + view().row().weekly()
              + ". Weeks of runs already approved come as differences with the next run.");
      return effects;
    }
    var amount = view().amount();
    effects.add(
        amount instanceof AwardDay.Gap gap
            ? "Nothing is paid yet. " + Words.text("allowances.gap." + gap.code().code())
            : amount.weekly()
                + " a week is owed to "
                + view().row().payeeName()
                + ", as of "
                + Texts.day(view().amountOn())
                + ".");
    effects.add(
        "It is owed from "
            + Texts.day(award.from())
            + (award.to() == null ? " until it ends." : " to " + Texts.day(award.to()) + ".")
            + " Weeks of runs already approved come as differences with the next run.");
    effects.add("The award letter is no longer marked as a draft.");
    return effects;
  }

  /** Every reason why the reader may not; empty when they may. */
  public List<String> getRefusals() {
    var no = new ArrayList<String>();
    if (!caller.may(Permission.PAY_APPROVE.name())) {
      no.add(Words.text("allowances.decision.not-approver"));
    }
    AwardSteps.approval(
            view().row().record(),
            caller.context().actor().id(),
            view().tested() ? view().kind() : null)
        .forEach(r -> no.add(Words.of(r)));
    return no;
  }

  /** What is asked, as a heading. */
  public String getTitle() {
    return change() ? "Approve the change" : "Approve this allowance";
  }

  /** The button. */
  public String getButton() {
    return change() ? "Approve the change" : "Approve the allowance";
  }

  private String done() {
    return change()
        ? "The change was approved. Pay follows with the next run."
        : "The allowance was approved. It is paid with the next run.";
  }

  private boolean change() {
    return view().row().record().state() == AwardRecord.State.CHANGE_WAITS;
  }

  /** Version that the reader has seen. */
  public int getVersion() {
    return view().row().record().version();
  }

  /** Address the form is sent to. */
  public String getAction() {
    return shell.url(AwardWords.AWARD + page.getId());
  }

  /** What refusing will do. */
  public String getRefusing() {
    return change()
        ? "Refused: what pay stands on goes back to what was approved, and the change stays in"
            + " what happened."
        : "Refused: nothing is owed. Once it is changed it waits for approval again.";
  }

  /** Approves. */
  public void approve() throws IOException {
    answer(
        approvals.approve(caller.context(), id(), forms.version(), AllowanceForms.text(words)),
        done());
  }

  /** Refuses. */
  public void refuse() throws IOException {
    answer(
        approvals.refuse(caller.context(), id(), forms.version(), AllowanceForms.text(words)),
        change()
            ? "The change was refused. Pay goes on as approved."
            : "The allowance was refused.");
  }

  private AwardId id() {
    return view().row().record().id();
  }

  private void answer(Optional<Changed<AwardView>> changed, String done) throws IOException {
    forms
        .answer(changed, "award-approve:" + id(), done, AwardWords.AWARD + id())
        .ifPresent(
            theirs -> {
              page.show(theirs);
              notices.wrong("", Words.text("allowances.step.clash"));
            });
  }

  public @Nullable String getWords() {
    return words;
  }

  public void setWords(@Nullable String words) {
    this.words = words;
  }
}
