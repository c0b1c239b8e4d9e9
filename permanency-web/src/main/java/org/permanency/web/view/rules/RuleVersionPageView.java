package org.permanency.web.view.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.permanency.kernel.Reason;
import org.permanency.rules.RuleDraftService;
import org.permanency.rules.RuleOutcome;
import org.permanency.rules.rule.VersionState;
import org.permanency.rules.rule.VersionStep.What;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.Words;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.shell.FormToken;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.shell.Notices;
import org.permanency.web.view.shell.ShellView;

/** A version written on screen: what it changes, who did what, and the step that was sent. */
@Named
@RequestScoped
public class RuleVersionPageView {
  @Inject DraftAsked asked;
  @Inject RuleDraftService drafts;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Notices notices;
  @Inject Missing missing;
  @Inject FormToken token;
  @Inject HttpServletRequest request;

  /** Something done to the version. */
  public record Step(String what, String who, String when, String why) {}

  /** Shows the version, or takes the step that was sent. */
  public void open() throws IOException {
    if (asked.find().isEmpty()) {
      missing.page();
      return;
    }
    if (request.getMethod().equals("POST")) {
      if (!token.came()) {
        RuleAddress.refuse(403);
        return;
      }
      take();
      return;
    }
    asked.head("Version");
  }

  private void take() throws IOException {
    var outcome = step();
    if (outcome.isEmpty()) {
      RuleAddress.refuse(400);
      return;
    }
    var found = outcome.get();
    var no = found.decision().fold(done -> List.<Reason>of(), reasons -> reasons);
    if (no.isEmpty()) {
      notices.done(Words.text("rules.page.done." + found.current().state()));
      var draft = found.current().state() == VersionState.DRAFT && caller.may("RULE_EDIT");
      RuleAddress.go(DraftAsked.page(draft ? "draft" : "version", found.current()));
    } else {
      asked.is(found.current());
      notices.refused(no);
      asked.head("Version");
    }
  }

  private Optional<RuleOutcome> step() {
    var ctx = caller.context();
    var id = asked.version().id();
    int version = version();
    var why = sent("why");
    return switch (sent("step")) {
      case "submit" -> drafts.submit(ctx, id, version);
      case "approve" -> drafts.approve(ctx, id, version);
      case "return" -> drafts.giveBack(ctx, id, version, why);
      case "withdraw" -> drafts.withdraw(ctx, id, version, why);
      default -> Optional.empty();
    };
  }

  private int version() {
    var sent = sent("version");
    return sent.matches("[0-9]{1,9}") ? Integer.parseInt(sent) : 0;
  }

  private String sent(String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "").strip();
  }

  /** Whether there is a version to show. */
  public boolean isThere() {
    return asked.find().isPresent();
  }

  /** Where it is. */
  public Tag getState() {
    return RuleDraftsList.tag(asked.version().state());
  }

  /** When it takes effect, and how long that is off. */
  public String getFirstDay() {
    var day = asked.version().firstDay();
    return Texts.day(day) + " (" + Texts.ago(day, caller.context().today()) + ")";
  }

  /** Why it is made. */
  public String getWhy() {
    return asked.version().why();
  }

  /** The version that it began as. */
  public String getCopied() {
    var from = asked.version().copiedFrom();
    return from == null ? "A file that was taken in" : from;
  }

  /** What it changes. */
  public List<DraftAsked.Change> getChanges() {
    var now = asked.version();
    return asked.words(now.rule(), drafts.differences(caller.context(), now.id()));
  }

  /** Who did what, the latest first. */
  public List<Step> getSteps() {
    var steps = new ArrayList<Step>();
    for (var s : asked.version().steps()) {
      steps.add(
          0,
          new Step(
              Words.text("rules.step." + s.what()),
              s.name(),
              Texts.time(s.at()),
              Objects.requireNonNullElse(s.why(), "")));
    }
    return steps;
  }

  /** Whether the reader may write it. */
  public boolean isEditable() {
    return asked.version().state() == VersionState.DRAFT && caller.may("RULE_EDIT");
  }

  /** Whether the reader may see its effect; what is in force has had it. */
  public boolean isEffectShown() {
    var now = asked.version();
    boolean ahead =
        now.state().open()
            || (now.state() == VersionState.APPROVED
                && now.firstDay().isAfter(caller.context().today()));
    return ahead && (caller.may("RULE_EDIT") || caller.may("RULE_APPROVE"));
  }

  /** Number of the version that is shown. */
  public int getVersion() {
    return asked.version().version();
  }

  /** Address the forms are sent to. */
  public String getAction() {
    return shell.url(DraftAsked.page("version", asked.version()));
  }

  /** Page on which it is written. */
  public String getEdit() {
    return shell.url(DraftAsked.page("draft", asked.version()));
  }

  /** Page of its effect. */
  public String getEffect() {
    return shell.url(DraftAsked.page("effect", asked.version()));
  }

  /** Its file. */
  public String getFile() {
    return shell.url("/rules/file?draft=" + asked.version().id());
  }

  /** Who approved it and when; empty when nobody has. */
  public String getApproved() {
    var step = asked.version().last(What.APPROVE);
    return step == null ? "" : step.name() + ", " + Texts.time(step.at());
  }

  /** The state as one word, for styles and tests. */
  public String getCode() {
    return asked.version().state().name().toLowerCase(Locale.ROOT);
  }
}
