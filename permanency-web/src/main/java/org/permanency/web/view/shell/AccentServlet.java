package org.permanency.web.view.shell;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * {@code /accent/1f5c8b.css}: a style sheet that sets the agency's colour, since the content
 * security policy allows no style inside a page.
 */
@WebServlet("/accent/*")
public final class AccentServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final Pattern PATH = Pattern.compile("/([0-9a-fA-F]{6})\\.css");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = PATH.matcher(String.valueOf(request.getPathInfo()));
    if (!path.matches()) {
      response.sendError(404);
      return;
    }
    response.setContentType("text/css;charset=UTF-8");
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    response.getWriter().println(":root{--accent:#" + path.group(1) + "}");
  }
}
