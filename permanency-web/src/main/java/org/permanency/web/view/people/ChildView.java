package org.permanency.web.view.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.governance.AuditRow;
import org.permanency.governance.AuditService;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Decision.Granted;
import org.permanency.kernel.Decision.Refused;
import org.permanency.kernel.Reason;
import org.permanency.people.ChildRecord;
import org.permanency.people.ChildRow;
import org.permanency.people.ChildService;
import org.permanency.people.rule.ChildId;
import org.permanency.people.rule.Ethnicity;
import org.permanency.rules.TenantProfile.Council;
import org.permanency.tenancy.Permission;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.governance.AuditWords;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.shell.Notices;
import org.permanency.web.view.shell.ShellView;

/** One child's page: who it is, then one tab. */
@Named
@RequestScoped
public class ChildView {
  private static final int AUDIT_LINES = 100;
  @Inject ChildService children;
  @Inject AuditService audit;
  @Inject Openings openings;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Notices notices;
  @Inject Missing missing;
  @Inject HttpServletRequest request;
  @Inject @Any Instance<ChildTab> allTabs;
  @Inject @Any Instance<ChildTags> allTags;
  private @Nullable UUID id;
  private @Nullable ChildRecord record;
  private boolean known;
  private List<Reason> refusal = List.of();
  private List<Tag> tags = List.of();
  private String why = "";

  /** A tab in the row of tabs. */
  public record TabLink(String title, String url, boolean here) {}

  /** Opens the record once a request, before anything asks whether it is open. */
  @PostConstruct
  void start() {
    id = Missing.id(request.getParameter("id"));
    var found =
        id == null
            ? Optional.<Decision<ChildRecord>>empty()
            : children.find(caller.context(), new ChildId(id), openings.reason(id));
    known = found.isPresent();
    found.ifPresent(
        decision -> {
          if (decision instanceof Granted<ChildRecord> granted) {
            show(granted.result());
          } else if (decision instanceof Refused<ChildRecord> no) {
            refusal = no.reasons();
            shell.heading(getKept().isEmpty() ? "Restricted record" : "Joined record");
          }
        });
  }

  /** Answers 404 when there is no such child here. */
  public void load() {
    if (!known) {
      missing.page();
    }
  }

  private void show(ChildRecord found) {
    record = found;
    shell.heading(found.name());
    tags =
        allTags.stream()
            .sorted(Comparator.comparingInt(ChildTags::order))
            .flatMap(t -> t.tags(caller.context(), found.id()).stream())
            .toList();
  }

  /** Opens a restricted record with the reason typed, and shows the page again. */
  public @Nullable String open() {
    if (why == null || why.isBlank()) {
      notices.wrong("why", "Say why you open this record.");
      return null;
    }
    if (id != null) {
      openings.give(id, why.strip());
    }
    return "/people/child.xhtml?faces-redirect=true&id=" + id;
  }

  /** Page of the record to which this one was joined; empty when it was not. */
  public String getKept() {
    return refusal.stream()
        .filter(r -> r.code().equals("people.child.joined"))
        .map(r -> shell.url("/people/child.xhtml?id=" + r.facts().get("to")))
        .findFirst()
        .orElse("");
  }

  /** Whether the record is open. */
  public boolean isOpen() {
    return record != null;
  }

  /** Whether a reason would open it. */
  public boolean isReasonWanted() {
    return refusal.stream().anyMatch(r -> r.code().startsWith("people.child.why"));
  }

  private ChildRecord child() {
    return java.util.Objects.requireNonNull(record);
  }

  /** Id of the child. */
  public String getId() {
    return String.valueOf(id);
  }

  /** The child, for other rooms' tabs. */
  public @Nullable ChildId getChildId() {
    return record == null ? null : record.id();
  }

  /** The reason given for opening it; null when none was asked. */
  public @Nullable String getOpeningReason() {
    return id == null ? null : openings.reason(id);
  }

  /** Name and age. */
  public String getHeading() {
    var age = child().age(caller.context().today());
    return child().name() + (age == null ? "" : ", " + age);
  }

  /** Words beside the name. */
  public List<Tag> getTags() {
    return tags;
  }

  /** Whether only named people may open it. */
  public boolean isRestricted() {
    return child().restricted();
  }

  /** The tabs the caller may see. */
  public List<TabLink> getTabs() {
    var here = tab();
    return tabs().stream()
        .map(
            t ->
                new TabLink(
                    t.title(),
                    request.getContextPath() + "/people/child.xhtml?id=" + id + "&tab=" + t.key(),
                    t.key().equals(here.key())))
        .toList();
  }

  private List<ChildTab> tabs() {
    return allTabs.stream()
        .filter(t -> caller.context().actor().may(t.permission()) && caller.provides(t.service()))
        .sorted(Comparator.comparingInt(ChildTab::order))
        .toList();
  }

  private ChildTab tab() {
    var asked = request.getParameter("tab");
    return tabs().stream().filter(t -> t.key().equals(asked)).findFirst().orElse(tabs().get(0));
  }

  /** The fragment of the chosen tab. */
  public String getFragment() {
    return tab().fragment();
  }

  /** What is recorded, as the overview shows it. */
  public List<Fact> getFacts() {
    var d = child().details();
    return List.of(
        new Fact("Family name", text(d.familyName())),
        new Fact("Given names", text(d.givenNames())),
        new Fact("Known as", text(d.knownAs())),
        new Fact(
            "Other names",
            String.join("; ", d.aliases().stream().map(PersonWords::alias).toList())),
        new Fact("Date of birth", Texts.day(d.born())),
        new Fact("Sex", d.sex() == null ? "" : Choice.label(PersonWords.SEXES, d.sex())),
        new Fact("Ethnic group", d.ethnicity() == null ? "" : Ethnicity.label(d.ethnicity())),
        new Fact("First language", text(d.language())),
        new Fact("Religion or belief", text(d.religion())),
        new Fact("Disability", text(d.disability())));
  }

  /** Numbers and addresses, as the overview shows them. */
  public List<Fact> getPlaces() {
    var d = child().details();
    var address = d.address();
    return List.of(
        new Fact("Council", council()),
        new Fact("Council's number", child().number()),
        new Fact("NHS number", PersonWords.nhs(d.nhsNumber())),
        new Fact("Unique pupil number", text(d.upn())),
        new Fact("Home address", PersonWords.address(address)),
        new Fact("At this address since", address == null ? "" : Texts.day(address.since())),
        new Fact("Property number (UPRN)", address == null ? "" : text(address.uprn())));
  }

  /** A label and what is recorded. */
  public record Fact(String label, String value) {}

  private String council() {
    return caller.profile().council(child().council()).map(Council::name).orElse(child().council());
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  /** Addresses that have ended. */
  public List<Fact> getFormer() {
    return child().former().stream()
        .map(
            f ->
                new Fact(
                    Texts.day(f.address().since()) + " to " + Texts.day(f.ends().minusDays(1)),
                    PersonWords.address(f.address())))
        .toList();
  }

  /** Brothers and sisters. */
  public List<ChildRow> getSiblings() {
    return child().siblings();
  }

  /** Who read and changed it, latest first. */
  public List<AuditRow> getTrail() {
    return audit.about(caller.context(), "child", getId(), AUDIT_LINES);
  }

  /** What an audit entry says was done. */
  public String what(AuditRow row) {
    return AuditWords.action(row.action());
  }

  /** The time of an audit entry. */
  public String when(AuditRow row) {
    return Texts.time(row.at());
  }

  /** Whether the caller may change details. */
  public boolean isEditable() {
    return caller.context().actor().may(Permission.CHILD_WRITE);
  }

  /** Whether the caller may say who opens the record. */
  public boolean isRestrictable() {
    return caller.context().actor().may(Permission.RESTRICTION_MANAGE);
  }

  /** Whether the caller may give the case to a worker. */
  public boolean isAllocatable() {
    return caller.context().actor().may(Permission.WORKER_WRITE);
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
