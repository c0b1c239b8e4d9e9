package org.permanency.web.view.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.permanency.access.Secrets;

/**
 * A secret of the session that plain forms and scripts send back, so that no other site can send
 * them. Faces forms have their own.
 */
@Named("formToken")
@RequestScoped
public class FormToken {
  private static final String KEY = "permanency.form-token";

  /** Name of the form field. */
  public static final String FIELD = "token";

  private static final String HEADER = "X-Form-Token";
  @Inject HttpServletRequest request;

  /** The session's token; made on first use. */
  public String value() {
    var session = request.getSession();
    if (!(session.getAttribute(KEY) instanceof String)) {
      session.setAttribute(KEY, Secrets.next());
    }
    return (String) session.getAttribute(KEY);
  }

  /** Whether the request brought it, as header or field. */
  public boolean came() {
    var header = request.getHeader(HEADER);
    var sent = header == null ? request.getParameter(FIELD) : header;
    return sent != null
        && MessageDigest.isEqual(
            sent.getBytes(StandardCharsets.UTF_8), value().getBytes(StandardCharsets.UTF_8));
  }
}
