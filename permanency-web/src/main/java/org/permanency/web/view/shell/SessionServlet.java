package org.permanency.web.view.shell;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code POST /session} keeps the session; {@code POST /sign-out} ends it. */
@WebServlet({"/session", "/sign-out"})
@SuppressWarnings("serial")
public class SessionServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  @Inject FormToken token;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (!token.came()) {
      response.sendError(403);
    } else if (request.getServletPath().equals("/session")) {
      response.setStatus(204);
    } else {
      request.logout();
      var session = request.getSession(false);
      if (session != null) {
        session.invalidate();
      }
      response.sendRedirect(request.getContextPath() + "/sign-in.xhtml?left=1");
    }
  }
}
