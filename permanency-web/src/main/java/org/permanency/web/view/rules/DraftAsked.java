package org.permanency.web.view.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.rules.RuleDraftService;
import org.permanency.rules.RuleService;
import org.permanency.rules.RuleVersionView;
import org.permanency.rules.rule.RuleDifference;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.shell.ShellView;

/** The version written on screen that an address asks for, read once a request. */
@RequestScoped
public class DraftAsked {
  @Inject RuleDraftService drafts;
  @Inject RuleService rules;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject HttpServletRequest request;
  private @Nullable RuleVersionView version;
  private boolean asked;

  /**
   * A value that two versions do not share, in words.
   *
   * @param by of two figures the difference, and by how much of the first; else empty
   */
  public record Change(String place, String was, String now, String by) {}

  /** The version; empty when the address names none of this agency. */
  Optional<RuleVersionView> find() {
    if (!asked) {
      asked = true;
      var id = Missing.id(request.getParameter("id"));
      version = id == null ? null : drafts.find(caller.context(), id).orElse(null);
    }
    return Optional.ofNullable(version);
  }

  /** The version of a page that is there. */
  RuleVersionView version() {
    return find().orElseThrow(() -> new IllegalStateException("no such version"));
  }

  /** The version as it stands after a change. */
  void is(RuleVersionView now) {
    asked = true;
    version = now;
  }

  /** What people call the rule. */
  String title() {
    var now = version();
    return rules
        .find(caller.context(), now.rule(), now.firstDay())
        .map(r -> r.key().title())
        .orElse(now.rule());
  }

  /** Heading of the page and the rule in the trail. */
  void head(String what) {
    shell.step(title(), "/rules/rule.xhtml?name=" + version().rule());
    shell.heading(what + ": " + title() + " from " + Texts.day(version().firstDay()));
  }

  /** Differences in words. */
  List<Change> words(String rule, List<RuleDifference> differences) {
    var words = new RuleTables(rule);
    return differences.stream()
        .map(
            d -> new Change(words.place(d.path()), side(d.was()), side(d.now()), d.by().orElse("")))
        .toList();
  }

  private static String side(@Nullable String value) {
    return value == null ? "not there" : value;
  }

  static String page(String page, RuleVersionView v) {
    return "/rules/" + page + ".xhtml?id=" + v.id();
  }
}
