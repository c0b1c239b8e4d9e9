package org.permanency.web.view.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Set;
import org.permanency.access.FirstAdministrator;
import org.permanency.access.UserCommand;
import org.permanency.access.UserService;
import org.permanency.kernel.Decision.Refused;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantId;
import org.permanency.web.caller.BusinessDay;
import org.permanency.web.view.shell.Notices;

/**
 * The first administrator of an agency makes their own account with a single-use link. The link is
 * used up only when everything typed is right.
 */
@Named
@RequestScoped
public class FirstView {
  private static final String ROLE = "tenant-administrator";
  @Inject FirstAdministrator first;
  @Inject UserService users;
  @Inject RuleLibrary library;
  @Inject BusinessDay days;
  @Inject Notices notices;
  @Inject FacesContext faces;
  @Inject HttpServletRequest request;
  private String key = "";
  private String name = "";
  private String userName = "";
  private String password = "";
  private String again = "";

  /** Whether the link opens a tenant. */
  public boolean isOpen() {
    return first.peek(getKey()).filter(t -> library.find(t).isPresent()).isPresent();
  }

  /** Name of the agency. */
  public String getAgency() {
    return first.peek(getKey()).map(t -> library.book(t).profile().name()).orElse("");
  }

  /** Makes the account. */
  public void make() throws IOException {
    var tenant = first.peek(getKey()).orElse(null);
    if (tenant == null) {
      notices.wrong("", "This link has been used.");
      return;
    }
    var ctx = new TenantContext(tenant, Actor.system("first administrator"), days.today(tenant));
    var user = new UserCommand(text(userName), text(name), Set.of(ROLE));
    if (!text(password).equals(text(again))) {
      notices.wrong("again", "The two passwords differ. Type the same one twice.");
    }
    var faults = users.faults(ctx, user, text(password).toCharArray());
    notices.refused(faults);
    if (faults.isEmpty() && notices.getErrors().isEmpty()) {
      open(ctx, tenant, user);
    }
  }

  private void open(TenantContext ctx, TenantId tenant, UserCommand user) throws IOException {
    if (!first.use(getKey()).filter(tenant::equals).isPresent()) {
      notices.wrong("", "This link has been used.");
    } else if (users.add(ctx, user, password.toCharArray()) instanceof Refused<?> no) {
      notices.refused(no.reasons());
    } else {
      faces.getExternalContext().redirect(request.getContextPath() + "/sign-in.xhtml");
      faces.responseComplete();
    }
  }

  private static String text(@org.jspecify.annotations.Nullable String typed) {
    return typed == null ? "" : typed;
  }

  /** The link's secret. */
  public String getKey() {
    if (key == null || key.isEmpty()) {
      var sent = request.getParameter("key");
      return sent == null ? "" : sent;
    }
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getUserName() {
    return userName;
  }

  public void setUserName(String userName) {
    this.userName = userName;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getAgain() {
    return again;
  }

  public void setAgain(String again) {
    this.again = again;
  }
}
