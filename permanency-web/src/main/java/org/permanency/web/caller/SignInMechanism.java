package org.permanency.web.caller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.permanency.access.SignIn;
import org.permanency.access.SignedIn;

/**
 * Two ways in, never mixed: below {@code /api/} a bearer token and nothing else (a browser's
 * session does not count there, so no page can make a browser call it); everywhere else a session
 * that was opened by the sign-in page.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
  private static final String BEARER = "Bearer ";
  private static final Set<String> GROUPS = Set.of("user");
  private static final String WHO = SignInMechanism.class.getName() + ".who";
  @Inject SignIn signIn;

  /** What the sign-in page hands over once the credentials were right. */
  public record Proven(SignedIn who) implements Credential {}

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (isApi(request)) {
      return withToken(request, context);
    }
    if (context.getAuthParameters() != null
        && context.getAuthParameters().getCredential() instanceof Proven proven) {
      request.getSession().setAttribute(WHO, proven.who());
      return context.notifyContainerAboutLogin(new TenantPrincipal(proven.who()), GROUPS);
    }
    var session = request.getSession(false);
    return session != null && session.getAttribute(WHO) instanceof SignedIn who
        ? context.notifyContainerAboutLogin(new TenantPrincipal(who), GROUPS)
        : context.doNothing();
  }

  static boolean isApi(HttpServletRequest request) {
    return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
  }

  private AuthenticationStatus withToken(HttpServletRequest request, HttpMessageContext context) {
    var header = request.getHeader("Authorization");
    if (header == null || !header.startsWith(BEARER)) {
      return context.doNothing();
    }
    return signIn
        .withToken(header.substring(BEARER.length()).strip())
        .map(who -> context.notifyContainerAboutLogin(new TenantPrincipal(who), GROUPS))
        .orElseGet(context::doNothing);
  }

  @Override
  public void cleanSubject(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    var session = request.getSession(false);
    if (session != null) {
      session.removeAttribute(WHO);
    }
    context.cleanClientSubject();
  }
}
