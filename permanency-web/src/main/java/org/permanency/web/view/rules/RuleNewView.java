package org.permanency.web.view.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.rules.RuleDraft;
import org.permanency.rules.RuleDraftService;
import org.permanency.rules.RuleService;
import org.permanency.rules.RuleVersionView;
import org.permanency.rules.rule.EffectiveDated.Version;
import org.permanency.rules.rule.VersionRules;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.Words;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.shell.FormToken;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.shell.Notices;
import org.permanency.web.view.shell.ShellView;

/** The beginning of a version: a copy of one that is there, or a file that is taken in. */
@Named
@RequestScoped
public class RuleNewView {
  @Inject RuleService rules;
  @Inject RuleDraftService drafts;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Notices notices;
  @Inject Missing missing;
  @Inject FormToken token;
  @Inject HttpServletRequest request;
  private RuleService.@Nullable RuleView rule;

  /** Shows the form, or makes the draft. */
  public void open() throws IOException, ServletException {
    var name = request.getParameter("name");
    rule = name == null ? null : rules.find(caller.context(), name, today()).orElse(null);
    if (rule == null) {
      missing.page();
      return;
    }
    shell.step(rule.key().title(), "/rules/rule.xhtml?name=" + name);
    shell.heading("New version: " + rule.key().title());
    if (request.getMethod().equals("POST")) {
      if (!token.came()) {
        RuleAddress.refuse(403);
        return;
      }
      make();
    }
  }

  private LocalDate today() {
    return caller.context().today();
  }

  private RuleService.RuleView rule() {
    return Objects.requireNonNull(rule);
  }

  private void make() throws IOException, ServletException {
    var firstDay = RuleAddress.day(sent("firstDay"));
    if (firstDay == null) {
      notices.wrong("firstDay", Words.text("rules.page.which-day"));
      notices.refused(VersionRules.why(sent("why")));
      return;
    }
    var head = new RuleDraft.Head(firstDay, sent("why"));
    var made = sent("way").equals("file") ? fromFile(head) : copy(head);
    var no = made.orElseThrow().fold(draft -> List.<Reason>of(), reasons -> reasons);
    notices.refused(no);
    if (made.get() instanceof Decision.Granted<RuleVersionView> draft) {
      notices.done(Words.text("rules.page.begun"));
      RuleAddress.go(DraftAsked.page("draft", draft.result()));
    }
  }

  private Optional<Decision<RuleVersionView>> copy(RuleDraft.Head head) {
    var of = RuleAddress.day(sent("copyOf"));
    return drafts.create(caller.context(), getName(), of == null ? today() : of, head);
  }

  private Optional<Decision<RuleVersionView>> fromFile(RuleDraft.Head head)
      throws IOException, ServletException {
    var part = request.getPart("file");
    if (part == null || part.getSize() == 0 || part.getSize() > 1_048_576) {
      return Optional.of(Decision.refused(Reason.of("rules.page.no-file", "field", "file")));
    }
    try (var in = part.getInputStream()) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return drafts.take(caller.context(), getName(), new RuleDraft(head, text));
    }
  }

  private String sent(String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "").strip();
  }

  /** Whether there is a rule to show. */
  public boolean isThere() {
    return rule != null;
  }

  /** Name of the rule in addresses. */
  public String getName() {
    return rule().key().name();
  }

  /** Why no version can be written; empty when one can. */
  public String getFixed() {
    return rules.fixed(caller.context(), getName()) ? Words.text("rules.version.fixed") : "";
  }

  /** Versions that can be copied; the one asked for, else the one in force, stands first. */
  public List<Choice> getVersions() {
    return rule().all().stream().map(RuleNewView::choice).toList();
  }

  private static Choice choice(Version<?> v) {
    var national = v.file().startsWith("_national/") ? " (national)" : "";
    return new Choice(v.from().toString(), "From " + Texts.day(v.from()) + national);
  }

  /** The version to copy as chosen; else the one in force. */
  public String getCopyOf() {
    var asked = sent("copyOf");
    return asked.isEmpty() ? rule().version().map(v -> v.from().toString()).orElse("") : asked;
  }

  /** First day as typed. */
  public String getFirstDay() {
    return sent("firstDay");
  }

  /** Reason as typed. */
  public String getWhy() {
    return sent("why");
  }

  /** Address the forms are sent to. */
  public String getAction() {
    return shell.url("/rules/new.xhtml?name=" + getName());
  }

  /** Page of the rule. */
  public String getBack() {
    return shell.url("/rules/rule.xhtml?name=" + getName());
  }
}
