package org.permanency.web.view.access;

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
import org.permanency.access.UserCommand;
import org.permanency.access.UserService;
import org.permanency.access.UserView;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Decision.Refused;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.Permission;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Words;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.shell.Notices;
import org.permanency.web.view.shell.ShellView;

/** Adds a user, changes roles, ends access, sets a new password. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class UserEditView implements Serializable {
  private static final long serialVersionUID = 1;
  @Inject UserService users;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Notices notices;
  @Inject Missing missing;
  @Inject HttpServletRequest request;
  private @Nullable UUID id;
  private boolean known = true;
  private String name = "";
  private String userName = "";
  private List<String> roles = new ArrayList<>();
  private boolean active = true;
  private int version;
  private @Nullable UserView theirs;
  private String password = "";
  private String newPassword = "";

  @PostConstruct
  void start() {
    var sent = request.getParameter("id");
    if (sent == null || sent.isEmpty()) {
      return;
    }
    id = Missing.id(sent);
    var found = id == null ? null : users.find(caller.context(), id).orElse(null);
    known = found != null;
    if (found != null) {
      show(found);
    }
  }

  private void show(UserView user) {
    name = user.displayName();
    userName = user.userName();
    roles = new ArrayList<>(user.roles());
    active = user.active();
    version = user.version();
  }

  /** 404 for a user who is not here; the heading otherwise. */
  public void load() {
    if (!known) {
      missing.page();
      return;
    }
    shell.heading(id == null ? "Add a user" : name);
  }

  /** Adds the user or records what was changed. */
  public @Nullable String save() {
    var command = new UserCommand(userName, name, Set.copyOf(roles));
    if (id == null) {
      return after(
          users.add(caller.context(), command, password.toCharArray()), name + " may sign in now.");
    }
    var decision = users.change(caller.context(), id, command, active, version).orElse(null);
    return decision == null ? gone() : after(decision, "The user is saved.");
  }

  /** Sets a new password. */
  public @Nullable String renew() {
    if (id == null) {
      return null;
    }
    var decision = users.password(caller.context(), id, newPassword.toCharArray()).orElse(null);
    if (decision instanceof Refused<UserView> no) {
      no.reasons().forEach(r -> notices.wrong("newPassword", Words.of(r)));
      return null;
    }
    return decision == null ? gone() : after(decision, "The new password is set.");
  }

  private @Nullable String gone() {
    missing.page();
    return null;
  }

  private @Nullable String after(Decision<UserView> decision, String news) {
    if (decision instanceof Refused<UserView> no) {
      no.reasons().forEach(r -> notices.wrong(field(r), Words.of(r)));
      compare();
      return null;
    }
    notices.done(news);
    return "/access/users.xhtml?faces-redirect=true";
  }

  private void compare() {
    var now = id == null ? null : users.find(caller.context(), id).orElse(null);
    theirs = now == null || now.version() == version ? null : now;
    version = now == null ? version : now.version();
  }

  /** What somebody else has recorded meanwhile; null when nobody has. */
  public @Nullable UserView getTheirs() {
    return theirs;
  }

  /** Labels of the roles in the other version. */
  public String getTheirRoles() {
    var all = users.roles(caller.context()).roles();
    return theirs == null
        ? ""
        : theirs.roles().stream()
            .map(r -> all.containsKey(r) ? all.get(r).label() : r)
            .sorted()
            .collect(java.util.stream.Collectors.joining(", "));
  }

  private static String field(Reason reason) {
    return switch (reason.code()) {
      case "access.user.name-taken", "access.user.name-form" -> "userName";
      case "access.user.no-name" -> "shown";
      case "access.user.no-role", "access.user.unknown-role" -> "roles";
      case "access.user.password-length" -> "password";
      case "access.user.not-yourself" -> "active";
      default -> "";
    };
  }

  /** Roles to choose from. */
  public List<Choice> getAllRoles() {
    return users.roles(caller.context()).roles().entrySet().stream()
        .filter(r -> !r.getValue().apiOnly())
        .map(r -> new Choice(r.getKey(), r.getValue().label()))
        .toList();
  }

  /** Whether the user is new. */
  public boolean isFresh() {
    return id == null;
  }

  /** Whether the caller may change users; others only look. */
  public boolean isEditable() {
    return caller.context().actor().may(Permission.USER_MANAGE);
  }

  public String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name == null ? "" : name;
  }

  public String getUserName() {
    return userName;
  }

  public void setUserName(@Nullable String userName) {
    this.userName = userName == null ? "" : userName;
  }

  public List<String> getRoles() {
    return roles;
  }

  public void setRoles(@Nullable List<String> roles) {
    this.roles = roles == null ? new ArrayList<>() : new ArrayList<>(roles);
  }

  public boolean isActive() {
    return active;
  }

  public void setActive(boolean active) {
    this.active = active;
  }

  public String getPassword() {
    return "";
  }

  public void setPassword(@Nullable String password) {
    this.password = password == null ? "" : password;
  }

  public String getNewPassword() {
    return "";
  }

  public void setNewPassword(@Nullable String newPassword) {
    this.newPassword = newPassword == null ? "" : newPassword;
  }
}
