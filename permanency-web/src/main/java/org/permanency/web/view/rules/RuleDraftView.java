package org.permanency.web.view.rules;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Reason;
import org.permanency.rules.RuleDraft;
import org.permanency.rules.RuleDraftService;
import org.permanency.rules.RuleService;
import org.permanency.rules.rule.RuleDifference;
import org.permanency.rules.rule.VersionState;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Words;
import org.permanency.web.view.form.Drafts;
import org.permanency.web.view.shell.FormToken;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.shell.Notices;
import org.permanency.web.view.shell.ShellView;

/**
 * The form in which a draft is written, made from the shape of its rule; and the same as YAML. Each
 * button saves what was typed, right or wrong, and then does what it says.
 */
@Named
@RequestScoped
public class RuleDraftView {
  @Inject DraftAsked asked;
  @Inject RuleDraftService drafts;
  @Inject RuleService rules;
  @Inject Drafts kept;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Notices notices;
  @Inject Missing missing;
  @Inject FormToken token;
  @Inject HttpServletRequest request;
  private @Nullable RuleForm form;
  private @Nullable ObjectNode tree;
  private DraftFaults faults = new DraftFaults(List.of());
  private List<DraftAsked.Change> theirs = List.of();
  private boolean clash;

  /** Reads the draft, or saves what was sent. */
  public void open() throws IOException {
    if (asked.find().isEmpty()) {
      missing.page();
      return;
    }
    if (asked.version().state() != VersionState.DRAFT) {
      RuleAddress.go(DraftAsked.page("version", asked.version()));
      return;
    }
    if (request.getMethod().equals("POST")) {
      if (!token.came()) {
        RuleAddress.refuse(403);
        return;
      }
      if (take()) {
        return;
      }
    }
    show();
  }

  private boolean take() throws IOException {
    var now = asked.version();
    var ctx = caller.context();
    var reader = new RuleFormReader(schema(), rules.tree(ctx, now.rule(), now.content()));
    var yaml = request.getParameter("yaml");
    String text;
    boolean done = true;
    if (yaml == null) {
      reader.read(request.getParameterMap());
      done = act(reader);
      tree = reader.tree();
      text = rules.write(ctx, now.rule(), reader.tree());
    } else {
      text = yaml;
    }
    return save(text, done);
  }

  private boolean save(String text, boolean done) throws IOException {
    var firstDay = day();
    if (firstDay == null) {
      notices.wrong("firstDay", Words.text("rules.page.which-day"));
      return false;
    }
    var now = asked.version();
    var draft = new RuleDraft(new RuleDraft.Head(firstDay, sent("why")), text);
    var outcome = drafts.save(caller.context(), now.id(), version(), draft).orElseThrow();
    asked.is(outcome.current());
    clash = outcome.clash();
    if (clash) {
      theirs = theirs(text);
      return false;
    }
    var no = outcome.decision().fold(saved -> List.<Reason>of(), reasons -> reasons);
    notices.refused(no);
    if (!no.isEmpty() || !done) {
      return false;
    }
    kept.drop(getKept());
    notices.done(Words.text("rules.page.saved"));
    var page = sent("do").equals("look") ? "version" : isYaml() ? "draft-yaml" : "draft";
    RuleAddress.go(DraftAsked.page(page, outcome.current()));
    return true;
  }

  private List<DraftAsked.Change> theirs(String mine) {
    var ctx = caller.context();
    var now = asked.version();
    return asked.words(
        now.rule(),
        RuleDifference.between(
            rules.tree(ctx, now.rule(), now.content()), rules.tree(ctx, now.rule(), mine)));
  }

  /** Does what the button says; false after saying why not. */
  private boolean act(RuleFormReader reader) {
    var what = sent("do").split(":", 2);
    var pointer = what.length == 2 && what[1].startsWith("/") ? what[1] : "";
    switch (what[0]) {
      case "add" -> {
        if (!reader.add(pointer, sent("key" + pointer))) {
          notices.wrong("", Words.text("rules.page.key"));
          return false;
        }
      }
      case "remove" -> reader.remove(pointer);
      case "uplift" -> {
        return raise(reader, pointer);
      }
      default -> {
        return true;
      }
    }
    return true;
  }

  private boolean raise(RuleFormReader reader, String pointer) {
    var typed = sent("percent" + pointer).replace("%", "").strip();
    if (!typed.matches("-?[0-9]{1,3}(\\.[0-9]{1,4})?")
        || new BigDecimal(typed).compareTo(BigDecimal.valueOf(-100)) <= 0) {
      notices.wrong("", Words.text("rules.page.percent"));
      return false;
    }
    reader.uplift(pointer, new BigDecimal(typed));
    return true;
  }

  private com.fasterxml.jackson.databind.JsonNode schema() {
    return rules.schema(caller.context(), asked.version().rule()).orElseThrow();
  }

  private void show() {
    var now = asked.version();
    var ctx = caller.context();
    asked.head(isYaml() ? "YAML of draft" : "Draft");
    faults = new DraftFaults(drafts.faults(ctx, now.id()));
    var shown = tree == null ? rules.tree(ctx, now.rule(), now.content()) : tree;
    form = new RuleForm(now.rule(), schema(), shown, faults.byPlace());
  }

  private boolean isYaml() {
    return request.getServletPath().contains("yaml");
  }

  private String sent(String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "").strip();
  }

  private @Nullable LocalDate day() {
    return RuleAddress.day(sent("firstDay"));
  }

  private int version() {
    var sent = sent("version");
    return sent.matches("[0-9]{1,9}") ? Integer.parseInt(sent) : 0;
  }

  /** Whether there is a draft to show. */
  public boolean isThere() {
    return form != null;
  }

  /** The parts of the form. */
  public List<RuleForm.Section> getSections() {
    return Objects.requireNonNull(form).sections();
  }

  /** What keeps the draft from being submitted. */
  public List<DraftFaults.Wrong> getWrongs() {
    return faults.list(new RuleTables(asked.version().rule()), Objects.requireNonNull(form));
  }

  /** Whether somebody else saved in between. */
  public boolean isClash() {
    return clash;
  }

  /** Where theirs and yours differ. */
  public List<DraftAsked.Change> getTheirs() {
    return theirs;
  }

  /** First day as typed, else as it is. */
  public String getFirstDay() {
    var typed = request.getParameter("firstDay");
    return typed == null ? asked.version().firstDay().toString() : typed;
  }

  /** Reason as typed, else as it is. */
  public String getWhy() {
    var typed = request.getParameter("why");
    return typed == null ? asked.version().why() : typed;
  }

  /** YAML as typed, else as it is. */
  public String getYaml() {
    var typed = request.getParameter("yaml");
    return typed == null ? asked.version().content() : typed;
  }

  /** Number of the version that is shown. */
  public int getVersion() {
    return asked.version().version();
  }

  /** Address the form is sent to. */
  public String getAction() {
    return shell.url(DraftAsked.page(isYaml() ? "draft-yaml" : "draft", asked.version()));
  }

  /** Name under which what is typed is kept. */
  public String getKept() {
    return (isYaml() ? "rule-draft-yaml:" : "rule-draft:") + asked.version().id();
  }

  /** Page of the version, with its differences and the next step. */
  public String getLook() {
    return shell.url(DraftAsked.page("version", asked.version()));
  }

  /** The other way of writing. */
  public String getOther() {
    return shell.url(DraftAsked.page(isYaml() ? "draft" : "draft-yaml", asked.version()));
  }
}
