package org.permanency.web.view.people;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Decision.Granted;
import org.permanency.kernel.Decision.Refused;
import org.permanency.people.ChildRecord;
import org.permanency.people.ChildService;
import org.permanency.people.rule.ChildId;
import org.permanency.people.rule.Ethnicity;
import org.permanency.people.rule.PersonDetails;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.form.Drafts;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.shell.Notices;
import org.permanency.web.view.shell.ShellView;

/**
 * Changes a child's details. When somebody else changed them in the meantime, both versions are
 * shown and the writer chooses field by field; what they typed stays in the form.
 */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class ChildEditView implements Serializable {
  private static final long serialVersionUID = 1;
  private static final String CHANGED = "people.child.changed";
  @Inject ChildService children;
  @Inject Openings openings;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Notices notices;
  @Inject Missing missing;
  @Inject Drafts drafts;
  @Inject HttpServletRequest request;
  private @Nullable UUID id;
  private boolean known;
  private String name = "";
  private int version;
  private final PersonForm form = new PersonForm();
  private @Nullable List<PersonDifference> clash;

  @PostConstruct
  void start() {
    id = Missing.id(request.getParameter("id"));
    var record = read();
    known = record != null;
    if (record != null) {
      name = record.name();
      version = record.version();
      form.show(record.details());
    }
  }

  private @Nullable ChildRecord read() {
    if (id == null) {
      return null;
    }
    var found = children.find(caller.context(), new ChildId(id), openings.reason(id)).orElse(null);
    return found instanceof Granted<ChildRecord> granted ? granted.result() : null;
  }

  /** Sends whoever may not see the record to its page, which says why. */
  public void load() {
    if (!known) {
      missing.page();
      return;
    }
    shell.heading("Change details of " + name);
    shell.step(name, "/people/child.xhtml?id=" + id);
  }

  /** Records what was typed. */
  public @Nullable String save() {
    var details = form.read(notices);
    if (!notices.getErrors().isEmpty() || id == null) {
      return null;
    }
    var decision = children.edit(caller.context(), new ChildId(id), details, version).orElse(null);
    return decision == null ? gone() : after(decision);
  }

  private @Nullable String gone() {
    missing.page();
    return null;
  }

  private @Nullable String after(Decision<ChildRecord> decision) {
    if (decision instanceof Refused<ChildRecord> no) {
      notices.refused(no.reasons());
      if (no.reasons().stream().anyMatch(r -> r.code().equals(CHANGED))) {
        compare();
      }
      return null;
    }
    drafts.drop("child-edit:" + id);
    notices.done("The details are saved.");
    return "/people/child.xhtml?faces-redirect=true&id=" + id;
  }

  private void compare() {
    var theirs = read();
    if (theirs != null) {
      version = theirs.version();
      clash = form.differences(theirs.details());
    }
  }

  /** Takes one field of the other version over into the form. */
  public void take(String field) {
    var theirs = read();
    if (theirs != null && clash != null) {
      PersonDetails recorded = theirs.details();
      form.take(field, recorded);
      clash = form.differences(recorded);
    }
  }

  /** Fields in which the two versions differ; null when there is no clash. */
  public @Nullable List<PersonDifference> getClash() {
    return clash;
  }

  /** Ethnic groups to choose from; an older code that is recorded stays one of them. */
  public List<Choice> getEthnicities() {
    var now = java.util.Objects.requireNonNullElse(form.getText().get("ethnicity"), "");
    var all = new java.util.ArrayList<>(Choice.of(Ethnicity.LABELS));
    if (!now.isEmpty() && !Ethnicity.LABELS.containsKey(now)) {
      all.add(new Choice(now, now));
    }
    return all;
  }

  /** Sexes to choose from. */
  public List<Choice> getSexes() {
    return PersonWords.SEXES;
  }

  /** Kinds of other names. */
  public List<Choice> getKinds() {
    return PersonWords.KINDS;
  }

  public PersonForm getForm() {
    return form;
  }

  /** Id of the child. */
  public String getId() {
    return String.valueOf(id);
  }

  /** Version the form was filled from. */
  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
