package org.permanency.web.view.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.permanency.tenancy.Ids;

/** What went wrong, in words, and what to do next. */
@Named
@RequestScoped
public class ErrorView {
  /** Request attribute with the number of the incident. */
  static final String INCIDENT = "permanency.incident";

  private static final Logger LOG = Logger.getLogger(ErrorView.class.getName());
  @Inject HttpServletRequest request;
  @Inject ExternalContext external;
  @Inject InstantSource clock;

  /** HTTP status. */
  public int getStatus() {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
        ? code
        : 404;
  }

  /** Heading of the page. */
  public String getTitle() {
    return switch (getStatus()) {
      case 400 -> "That address is not complete";
      case 401 -> "Sign in first";
      case 403 -> "Your role does not open this page";
      case 404 -> "This page is not there";
      case 413 -> "That file is too large";
      default -> "Something went wrong on our side";
    };
  }

  /** What to do next. */
  public String getAdvice() {
    return switch (getStatus()) {
      case 400 -> "Go back and try again, or start from the home page.";
      case 401 -> "Your session has ended. Sign in to go on.";
      case 403 ->
          "If you need it for your work, ask your administrator to give you a role that does.";
      case 404 ->
          "The record or page may have been removed, or the address may be mistyped. Search for it,"
              + " or start from the home page.";
      case 413 -> "Send fewer files at a time; 200 MB a file and 400 MB in all is the most.";
      default ->
          "Nothing that was saved before is lost. Try again; if it happens again, tell your"
              + " administrator the incident number.";
    };
  }

  /** Number under which the log tells what happened; empty when nothing broke. */
  public String getIncident() {
    if (getStatus() < 500) {
      return "";
    }
    if (request.getAttribute(INCIDENT) == null) {
      var incident = Ids.next(clock).toString();
      var e = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
      LOG.log(Level.SEVERE, "incident " + incident, e);
      request.setAttribute(INCIDENT, incident);
    }
    return (String) request.getAttribute(INCIDENT);
  }
}
