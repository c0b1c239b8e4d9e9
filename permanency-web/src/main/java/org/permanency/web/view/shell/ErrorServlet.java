package org.permanency.web.view.shell;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.permanency.tenancy.Ids;

/**
 * What went wrong, in words, and what to do next. Reached by the container only. No Faces page: it
 * must also work when Faces is what failed, and after a form that was sent too late.
 */
@WebServlet("/error")
@SuppressWarnings("serial")
public class ErrorServlet extends HttpServlet {
  /** Request attribute with the number of the incident. */
  static final String INCIDENT = "permanency.incident";

  private static final long serialVersionUID = 1;
  private static final Logger LOG = Logger.getLogger(ErrorServlet.class.getName());
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
        <title>%1$s - Permanency</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <link rel="stylesheet" href="%2$s%3$s">
      </head>
      <body class="bare">
        <header><div class="top"><span class="tenant">Permanency</span></div></header>
        <main id="main">
          <h1>%1$s</h1>
          <p>%4$s</p>
          %5$s
          <p><a href="%2$s/home.xhtml">Go to the home page</a></p>
        </main>
      </body>
      </html>
      """;
  @Inject InstantSource clock;
  @Inject Assets assets;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : 404;
    var incident =
        status != 500 ? "" : "<p>Incident number: <strong>" + incident(request) + "</strong></p>";
    // Also for what the server refuses before any filter sees it, e.g. /WEB-INF/.
    Headers.set(request, response, "/error");
    response.setContentType("text/html;charset=UTF-8");
    response
        .getWriter()
        .print(
            PAGE.formatted(
                title(status),
                request.getContextPath(),
                assets.address("shell.css"),
                advice(status),
                incident));
  }

  private static String title(int status) {
    return switch (status) {
      case 400 -> "That address is not complete";
      case 401 -> "Sign in first";
      case 403 -> "Your role does not open this page";
      case 404 -> "This page is not there";
      case 413 -> "That file is too large";
      case 503 -> "Somebody else was writing the same records";
      default -> "Something went wrong on our side";
    };
  }

  private static String advice(int status) {
    return switch (status) {
      case 400 -> "Go back and try again, or start from the home page.";
      case 401 -> "Your session has ended. Sign in to go on.";
      case 403 ->
          "If you need it for your work, ask your administrator to give you a role that does.";
      case 404 ->
          "The record or page may have been removed, or the address may be mistyped. Search for it,"
              + " or start from the home page.";
      case 413 -> "Send fewer files at a time; 200 MB a file and 400 MB in all is the most.";
      case 503 -> "Nothing of yours was saved. Go back and send it again.";
      default ->
          "Nothing that was saved before is lost. Try again; if it happens again, tell your"
              + " administrator the incident number.";
    };
  }

  private String incident(HttpServletRequest request) {
    if (request.getAttribute(INCIDENT) instanceof String known) {
      return known;
    }
    var incident = Ids.next(clock).toString();
    var e = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    LOG.log(Level.SEVERE, "incident " + incident, e);
    return incident;
  }
}
