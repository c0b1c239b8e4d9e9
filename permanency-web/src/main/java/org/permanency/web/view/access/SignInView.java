package org.permanency.web.view.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.permanency.access.SignIn;
import org.permanency.access.SignedIn;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantId;
import org.permanency.web.caller.BusinessDay;
import org.permanency.web.caller.SignInMechanism;

/** The sign-in page: agency, user name, password; goes back to where the person was. */
@Named
@RequestScoped
public class SignInView {
  @Inject SignIn signIn;
  @Inject SecurityContext security;
  @Inject RuleLibrary library;
  @Inject BusinessDay days;
  @Inject Event<Audited> audit;
  @Inject FacesContext faces;

  /** Seconds without use after which a session ends. */
  @Inject
  @ConfigProperty(name = "permanency.session.seconds", defaultValue = "1800")
  int sessionSeconds;

  private String tenant = "";
  private String userName = "";
  private String password = "";
  private String from = "";

  /** The agencies one may sign in to. */
  public List<Agency> getAgencies() {
    return library.tenants().stream()
        .map(t -> new Agency(t.slug(), library.book(t).profile().name()))
        .toList();
  }

  /** An agency in the list. */
  public record Agency(String slug, String name) {
    /** For the page. */
    public String getSlug() {
      return slug;
    }

    /** For the page. */
    public String getName() {
      return name;
    }
  }

  /** Tries to sign in. */
  public void enter() throws IOException {
    var outcome =
        library.tenants().stream().anyMatch(t -> t.slug().equals(tenant))
            ? signIn.withPassword(new TenantId(tenant), userName, password.toCharArray())
            : new SignIn.Outcome.Rejected();
    if (outcome instanceof SignIn.Outcome.Accepted accepted) {
      open(accepted.who());
    } else if (outcome instanceof SignIn.Outcome.Wait wait) {
      say("Too many failed tries. Try again in " + Math.max(1, wait.left().toSeconds()) + " s.");
    } else {
      say("The user name or the password is not right for this agency.");
    }
  }

  private void open(SignedIn who) throws IOException {
    var external = faces.getExternalContext();
    var request = (HttpServletRequest) external.getRequest();
    request.getSession().setMaxInactiveInterval(sessionSeconds);
    request.changeSessionId();
    var status =
        security.authenticate(
            request,
            (HttpServletResponse) external.getResponse(),
            AuthenticationParameters.withParams()
                .credential(new SignInMechanism.Proven(who))
                .newAuthentication(true));
    if (status != AuthenticationStatus.SUCCESS) {
      say("Signing in did not work. Try again.");
      return;
    }
    var actor = new Actor(who.id(), who.name(), Set.of());
    var ctx = new TenantContext(who.tenant(), actor, days.today(who.tenant()));
    audit.fire(Audited.of(ctx, "user.sign-in", "user", who.id()));
    external.redirect(target(external));
    faces.responseComplete();
  }

  /** Only a page of this application, never an address elsewhere. */
  private String target(ExternalContext external) {
    var home = external.getRequestContextPath();
    boolean own =
        from != null && from.matches("/[A-Za-z0-9-][A-Za-z0-9/._-]*\\.xhtml(\\?[^#\\s]*)?");
    return home + (own ? from : "/home.xhtml");
  }

  private void say(String text) {
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
  }

  public String getTenant() {
    return tenant;
  }

  public void setTenant(String tenant) {
    this.tenant = tenant;
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

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }
}
