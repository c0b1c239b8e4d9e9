package org.permanency.web.view.placement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Reason;
import org.permanency.placement.ProviderService;
import org.permanency.placement.ProviderView;
import org.permanency.placement.rule.ProviderKind;
import org.permanency.placement.rule.ProviderRules.Details;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.form.Both;
import org.permanency.web.view.form.DayField;
import org.permanency.web.view.form.Drafts;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.shell.Notices;
import org.permanency.web.view.shell.ShellView;

/**
 * Records an outside provider, or changes what is recorded. The address carries the id, or the
 * number of one that is new, and the form the version.
 */
@Named
@RequestScoped
public class ProviderEditView {
  private static final String RECORD = "/placement/provider.xhtml";
  @Inject ProviderService providers;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Notices notices;
  @Inject Missing missing;
  @Inject Drafts drafts;
  @Inject HttpServletRequest request;
  private final DayField since = new DayField();
  private final DayField last = new DayField();
  private @Nullable ProviderView provider;
  private boolean clash;
  private String urn = "";
  private String name = "";
  private String kind = ProviderKind.AGENCY.key();

  /** Fills the form from the record. */
  @PostConstruct
  void read() {
    var id = Missing.id(request.getParameter("id"));
    provider = id == null ? null : providers.find(caller.context(), id).orElse(null);
    if (provider == null) {
      setUrn(request.getParameter("urn"));
      return;
    }
    var d = provider.details();
    urn = d.urn();
    name = d.name();
    kind = d.kind().key();
    since.show(d.since());
    last.show(d.last());
  }

  /** Heads the page; answers 404 when an id is given and there is no such provider. */
  public void open() {
    if (provider != null) {
      shell.heading("Change " + provider.details().name());
      shell.step(provider.details().name(), RECORD + "?id=" + provider.id());
    } else if (request.getParameter("id") != null) {
      missing.page();
    } else {
      shell.heading("Add an outside provider");
    }
  }

  /** Records what was typed. */
  public @Nullable String save() {
    var details = details();
    if (!notices.getErrors().isEmpty()) {
      return null;
    }
    return provider == null ? added(details) : changed(provider, details);
  }

  private Details details() {
    return new Details(
        urn.strip(),
        name.strip(),
        ProviderKind.of(kind).orElse(ProviderKind.OTHER),
        since.read("since", "first day", notices),
        last.read("last", "last day", notices));
  }

  private @Nullable String added(Details details) {
    return providers.add(caller.context(), details).fold(id -> done(id.toString()), this::refused);
  }

  private @Nullable String changed(ProviderView read, Details details) {
    var version = request.getParameter("version");
    boolean number = version != null && version.matches("[0-9]{1,9}");
    var outcome =
        providers
            .edit(caller.context(), read.id(), number ? Integer.parseInt(version) : 0, details)
            .orElseThrow();
    provider = outcome.current();
    clash = outcome.clash();
    return clash ? null : outcome.decision().fold(v -> done(read.id().toString()), this::refused);
  }

  private @Nullable String refused(List<Reason> no) {
    notices.refused(no);
    return null;
  }

  private String done(String id) {
    drafts.drop(getDraft());
    notices.done("The provider is recorded.");
    return RECORD + "?faces-redirect=true&id=" + id;
  }

  /** Whether somebody else changed it after it was read. */
  public boolean isClash() {
    return clash;
  }

  /** Theirs and yours. */
  public List<Both> getBoth() {
    var theirs = java.util.Objects.requireNonNull(provider).details();
    var yours = details();
    return List.of(
        new Both("Registration number", theirs.urn(), yours.urn()),
        new Both("Name", theirs.name(), yours.name()),
        new Both("Kind", theirs.kind().words(), yours.kind().words()),
        new Both("First day", Texts.day(theirs.since()), Texts.day(yours.since())),
        new Both("Last day", Texts.day(theirs.last()), Texts.day(yours.last())));
  }

  /** Kinds to choose from. */
  public List<Choice> getKinds() {
    return ProvidersList.KINDS;
  }

  /** Version that the form sends back; after a clash the other one's. */
  public int getVersion() {
    return provider == null ? 0 : provider.version();
  }

  /** Address that the form is sent to. */
  public String getAction() {
    return request.getContextPath()
        + request.getServletPath()
        + (provider == null ? "" : "?id=" + provider.id());
  }

  /** Name under which what is typed is kept. */
  public String getDraft() {
    return "provider-edit:" + (provider == null ? "new" : provider.id());
  }

  /** Page to go back to. */
  public String getBack() {
    return request.getContextPath()
        + (provider == null ? "/placement/providers.xhtml" : RECORD + "?id=" + provider.id());
  }

  /** First day. */
  public DayField getSince() {
    return since;
  }

  /** Last day. */
  public DayField getLast() {
    return last;
  }

  public String getUrn() {
    return urn;
  }

  public void setUrn(@Nullable String urn) {
    this.urn = urn == null ? "" : urn;
  }

  public String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name == null ? "" : name;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(@Nullable String kind) {
    this.kind = kind == null ? "" : kind;
  }
}
