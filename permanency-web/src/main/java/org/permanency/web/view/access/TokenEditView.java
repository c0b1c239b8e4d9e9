package org.permanency.web.view.access;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.access.TokenView;
import org.permanency.access.UserService;
import org.permanency.access.UserService.NewToken;
import org.permanency.kernel.Decision.Granted;
import org.permanency.kernel.Decision.Refused;
import org.permanency.tenancy.Permission;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.shell.Notices;
import org.permanency.web.view.shell.ShellView;

/** Issues an API token, which is shown once, or revokes one. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class TokenEditView implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int LONGEST = 200;
  @Inject UserService users;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Notices notices;
  @Inject Missing missing;
  @Inject HttpServletRequest request;
  private @Nullable UUID id;
  private boolean known = true;
  private String name = "";
  private String role = "";
  private String until = "";
  private boolean good;
  private String secret = "";

  @PostConstruct
  void start() {
    var sent = request.getParameter("id");
    if (sent == null || sent.isEmpty()) {
      return;
    }
    id = Missing.id(sent);
    var found = users.tokens(caller.context()).stream().filter(t -> t.id().equals(id)).findFirst();
    known = found.isPresent();
    found.ifPresent(this::show);
  }

  private void show(TokenView token) {
    name = token.name();
    role = token.role();
    until = Texts.time(token.expiresAt());
    good = token.revokedAt() == null;
  }

  /** 404 for a token that is not here; the heading otherwise. */
  public void load() {
    if (!known) {
      missing.page();
      return;
    }
    shell.heading(id == null ? "Issue a token" : name);
  }

  /** Issues the token; the page then shows it once. */
  public void issue() {
    if (name.isBlank() || name.length() > LONGEST) {
      notices.wrong("name", "Say in up to 200 characters what the token is for.");
      return;
    }
    var decision = users.issueToken(caller.context(), name.strip(), role);
    if (decision instanceof Granted<NewToken> granted) {
      secret = granted.result().secret();
    } else if (decision instanceof Refused<NewToken> no) {
      notices.refused(no.reasons());
    }
  }

  /** Ends the token at once. */
  public @Nullable String revoke() {
    if (id == null) {
      return null;
    }
    boolean ended = users.revokeToken(caller.context(), id);
    notices.done(ended ? "The token no longer works." : "The token had ended already.");
    return "/access/tokens.xhtml?faces-redirect=true";
  }

  /** Roles a token may have. */
  public List<Choice> getRoles() {
    return users.roles(caller.context()).roles().entrySet().stream()
        .map(r -> new Choice(r.getKey(), r.getValue().label()))
        .toList();
  }

  /** Label of the token's role. */
  public String getRoleLabel() {
    return Choice.label(getRoles(), role);
  }

  /** The token itself, just after it was issued; empty otherwise. */
  public String getSecret() {
    return secret;
  }

  /** Whether no token is shown yet. */
  public boolean isFresh() {
    return id == null;
  }

  /** Whether the token shown still works. */
  public boolean isGood() {
    return good;
  }

  /** When it ends by itself. */
  public String getUntil() {
    return until;
  }

  /** Whether the caller may issue and revoke. */
  public boolean isEditable() {
    return caller.context().actor().may(Permission.USER_MANAGE);
  }

  public String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name == null ? "" : name;
  }

  public String getRole() {
    return role;
  }

  public void setRole(@Nullable String role) {
    this.role = role == null ? "" : role;
  }
}
