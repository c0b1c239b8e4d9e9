package org.permanency.web.view.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.rules.RuleDraftService;
import org.permanency.rules.RuleService;
import org.permanency.rules.RuleVersionView;
import org.permanency.rules.rule.EffectiveDated.Version;
import org.permanency.rules.rule.VersionState;
import org.permanency.rules.rule.VersionStep;
import org.permanency.tenancy.Permission;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.shell.ShellView;

/** One rule: what it says on a day, who says so, its other versions, and how two of them differ. */
@Named("ruleView")
@RequestScoped
public class RuleView {
  @Inject RuleService rules;
  @Inject RuleDraftService drafts;
  @Inject DraftAsked asked;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject FacesContext faces;
  @Inject HttpServletRequest request;
  private RuleService.@Nullable RuleView rule;

  /**
   * A version on the timeline.
   *
   * @param url shows it
   * @param approved who approved it and when, where it was written here; else empty
   * @param why why it was made, where it was written here; else empty
   * @param page of the steps, where it was written here; else empty
   * @param yaml its file
   * @param copy begins a draft as a copy of it; empty when the reader may not
   */
  public record Step(
      String days,
      String ago,
      String source,
      String file,
      String url,
      boolean now,
      String approved,
      String why,
      String page,
      String yaml,
      String copy) {}

  /** Reads the rule, or answers 404. */
  public void open() throws IOException {
    var name = request.getParameter("name");
    rule = name == null ? null : rules.find(caller.context(), name, getOn()).orElse(null);
    if (rule == null) {
      faces.getExternalContext().responseSendError(404, "");
      faces.responseComplete();
    } else {
      shell.heading(rule.key().title());
    }
  }

  private RuleService.RuleView rule() {
    if (rule == null) {
      throw new IllegalStateException("not read");
    }
    return rule;
  }

  /** The day asked about; the business day when none was. */
  public LocalDate getOn() {
    return RulesList.day(request.getParameter("on"), caller.context().today());
  }

  /** The day in words. */
  public String getOnText() {
    return Texts.day(getOn());
  }

  /** Name of the rule in addresses. */
  public String getName() {
    return rule().key().name();
  }

  private Optional<Version<?>> version() {
    return rule().version();
  }

  /** Whether a version is in force that day. */
  public boolean isInForce() {
    return version().isPresent();
  }

  /** Days of the version in force. */
  public String getDays() {
    return version().map(RuleView::days).orElse("");
  }

  /** Who says so. */
  public String getSource() {
    return version().map(Version::source).orElse("");
  }

  /** Its file below {@code tenants/}. */
  public String getFile() {
    return version().map(Version::file).orElse("");
  }

  /** Whether it is the agency's own or national. */
  public String getWhose() {
    return version().map(v -> whose(v)).orElse("");
  }

  private static String whose(Version<?> version) {
    return version.file().startsWith("_national/") ? "National" : "The agency's own";
  }

  private static String days(Version<?> version) {
    var end = version.period().end();
    return end == null
        ? "Since " + Texts.day(version.from())
        : Texts.day(version.from()) + " to " + Texts.day(end.minusDays(1));
  }

  /** Its values. */
  public List<RuleTables.Table> getTables() {
    return version().map(v -> tables().of(tree(v))).orElse(List.of());
  }

  private RuleTables tables() {
    return new RuleTables(getName());
  }

  private com.fasterxml.jackson.databind.JsonNode tree(Version<?> version) {
    return RuleTree.of(version.value(), caller.context().actor().may(Permission.BANK_READ));
  }

  /** Every version, the agency's own first. */
  public List<Step> getTimeline() {
    var page = shell.url("/rules/rule.xhtml?name=" + getName() + "&on=");
    var today = caller.context().today();
    var written =
        drafts.list(caller.context()).stream()
            .filter(d -> d.rule().equals(getName()) && d.state() == VersionState.APPROVED)
            .toList();
    return rule().all().stream()
        .map(
            v ->
                step(
                    v,
                    page,
                    today,
                    written.stream()
                        .filter(d -> d.firstDay().equals(v.from()) && !whose(v).equals("National"))
                        .findFirst()
                        .orElse(null)))
        .toList();
  }

  private Step step(Version<?> v, String page, LocalDate today, @Nullable RuleVersionView written) {
    var approval = written == null ? null : written.last(VersionStep.What.APPROVE);
    var file = "/rules/file?name=" + getName() + "&file=" + v.file();
    var copy = "/rules/new.xhtml?name=" + getName() + "&copyOf=" + v.from();
    return new Step(
        days(v),
        Texts.ago(v.from(), today),
        v.source(),
        v.file(),
        page + v.from(),
        version().filter(v::equals).isPresent(),
        approval == null ? "" : approval.name() + ", " + Texts.time(approval.at()),
        written == null ? "" : written.why(),
        written == null ? "" : shell.url(DraftAsked.page("version", written)),
        shell.url(file),
        isNewOffered() ? shell.url(copy) : "");
  }

  /** Whether the reader may write a version of this rule. */
  public boolean isNewOffered() {
    return caller.may("RULE_EDIT") && !rules.fixed(caller.context(), getName());
  }

  /** Page on which a version is begun. */
  public String getNewUrl() {
    return shell.url("/rules/new.xhtml?name=" + getName());
  }

  /** Drafts of the rule and those that wait, which the reader may see. */
  public List<RuleDraftRow> getOpen() {
    return drafts.list(caller.context()).stream()
        .filter(d -> d.rule().equals(getName()) && d.state().open())
        .map(d -> RuleDraftsList.row(d, Map.of(d.rule(), rule().key().title())))
        .toList();
  }

  /** Words of a draft in the note above. */
  public String words(RuleDraftRow row) {
    return (row.state() == VersionState.DRAFT ? "Draft" : "Waiting for approval")
        + ": from "
        + Texts.day(row.firstDay())
        + ", begun by "
        + row.writer();
  }

  /** Page of a draft. */
  public String page(RuleDraftRow row) {
    return shell.url("/rules/version.xhtml?id=" + row.id());
  }

  /** Versions to choose from for a comparison. */
  public List<Choice> getFiles() {
    return rule().all().stream().map(v -> new Choice(v.file(), days(v))).toList();
  }

  /** One side of the comparison asked for: {@code a} or {@code b}; empty when none was. */
  public String side(String name) {
    var sent = request.getParameter(name);
    return sent == null ? "" : sent;
  }

  /** Whether a comparison of two versions that are there was asked for. */
  public boolean isComparable() {
    return rules.compare(caller.context(), getName(), side("a"), side("b")).isPresent();
  }

  /** How the two versions asked for differ. */
  public List<DraftAsked.Change> getComparison() {
    return rules
        .compare(caller.context(), getName(), side("a"), side("b"))
        .map(all -> asked.words(getName(), all))
        .orElse(List.of());
  }

  /** Days of one side of the comparison. */
  public String sideDays(String name) {
    return Choice.label(getFiles(), side(name));
  }

  /** The version before the one in force, of the same origin; what changed is shown against it. */
  private Optional<Version<?>> before() {
    var now = version();
    return now.flatMap(
        v ->
            rule().all().stream()
                .filter(o -> whose(o).equals(whose(v)) && o.from().isBefore(v.from()))
                .max(Comparator.comparing(Version::from)));
  }

  /** First day of the version before; empty when there is none. */
  public String getBefore() {
    return before().map(v -> Texts.day(v.from())).orElse("");
  }

  /** What the version in force changed. */
  public List<DraftAsked.Change> getChanges() {
    return before()
        .flatMap(b -> rules.compare(caller.context(), getName(), b.file(), getFile()))
        .map(all -> asked.words(getName(), all))
        .orElse(List.of());
  }
}
