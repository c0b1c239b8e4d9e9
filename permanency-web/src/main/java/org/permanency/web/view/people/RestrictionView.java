package org.permanency.web.view.people;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.access.UserService;
import org.permanency.access.UserView;
import org.permanency.kernel.Decision.Refused;
import org.permanency.people.ChildService;
import org.permanency.people.ChildService.Restriction;
import org.permanency.people.rule.ChildId;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Words;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.shell.Notices;
import org.permanency.web.view.shell.ShellView;

/** Says who may open a child's record: everybody who reads children, or named people only. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class RestrictionView implements Serializable {
  private static final long serialVersionUID = 1;
  @Inject ChildService children;
  @Inject UserService users;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Notices notices;
  @Inject Missing missing;
  @Inject HttpServletRequest request;
  private @Nullable UUID id;
  private Restriction seen = new Restriction(false, Set.of());
  private @Nullable Restriction theirs;
  private boolean known;
  private boolean restricted;
  private List<String> named = new ArrayList<>();

  @PostConstruct
  void start() {
    id = Missing.id(request.getParameter("id"));
    var found =
        id == null ? null : children.restriction(caller.context(), new ChildId(id)).orElse(null);
    known = found != null;
    if (found != null) {
      seen = found;
      restricted = found.restricted();
      named = new ArrayList<>(found.named());
    }
  }

  /** 404 when there is no such child here. */
  public void load() {
    if (!known) {
      missing.page();
      return;
    }
    shell.step("Child", "/people/child.xhtml?id=" + id);
  }

  /** Records who may open it. */
  public @Nullable String save() {
    if (id == null) {
      return null;
    }
    var wanted = new Restriction(restricted, Set.copyOf(named));
    var child = new ChildId(id);
    var decision = children.restrict(caller.context(), child, seen, wanted).orElse(null);
    if (decision == null) {
      missing.page();
      return null;
    }
    if (decision instanceof Refused<Restriction> no) {
      no.reasons().forEach(r -> notices.wrong("named", Words.of(r)));
      compare(child);
      return null;
    }
    notices.done(
        restricted ? "Only the people named may open the record now." : "The record is open now.");
    return "/people/child.xhtml?faces-redirect=true&id=" + id;
  }

  private void compare(ChildId child) {
    var now = children.restriction(caller.context(), child).orElse(seen);
    theirs = now.equals(seen) ? null : now;
    seen = now;
  }

  /** What somebody else has recorded meanwhile; null when nobody has. */
  public @Nullable String getTheirs() {
    if (theirs == null) {
      return null;
    }
    var people = theirs.named();
    var names =
        users.users(caller.context()).stream()
            .filter(u -> people.contains(u.id().toString()))
            .map(UserView::displayName)
            .toList();
    return theirs.restricted() ? String.join(", ", names) : "everybody who reads children";
  }

  /** Users who may sign in, to choose from. */
  public List<Choice> getPeople() {
    return users.users(caller.context()).stream()
        .filter(UserView::active)
        .map(u -> new Choice(u.id().toString(), u.displayName()))
        .toList();
  }

  /** Id of the child. */
  public String getId() {
    return String.valueOf(id);
  }

  public boolean isRestricted() {
    return restricted;
  }

  public void setRestricted(boolean restricted) {
    this.restricted = restricted;
  }

  public List<String> getNamed() {
    return named;
  }

  public void setNamed(@Nullable List<String> named) {
    this.named = named == null ? new ArrayList<>() : new ArrayList<>(named);
  }
}
