package org.permanency.web.platform;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /health/ready}: 200 when the application really answers, 503 with the reason until then.
 */
@WebServlet("/health/ready")
public class HealthServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  @Inject
  @SuppressWarnings("serial")
  Readiness readiness;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var trouble = readiness.trouble();
    response.setStatus(trouble == null ? 200 : 503);
    response.setContentType("text/plain;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().println(trouble == null ? "ready" : trouble);
  }
}
