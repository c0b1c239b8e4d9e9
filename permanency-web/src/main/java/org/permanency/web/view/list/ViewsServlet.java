package org.permanency.web.view.list;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.permanency.desk.DeskService;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.shell.FormToken;

/**
 * {@code POST /views}: saves the view somebody is looking at under a name, or removes one of their
 * own ({@code remove=ID}); goes back to the page.
 */
@WebServlet("/views")
@SuppressWarnings("serial")
public class ViewsServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_QUERY = 4_000;
  @Inject Lists lists;
  @Inject Caller caller;
  @Inject DeskService desk;
  @Inject FormToken token;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var list = String.valueOf(request.getParameter("list"));
    var back = String.valueOf(request.getParameter("back"));
    if (!token.came()) {
      response.sendError(403);
    } else if (lists.find(list).isEmpty()
        || !back.startsWith(request.getContextPath() + "/")
        || back.contains("\\")
        || back.contains("//")) {
      response.sendError(400);
    } else {
      change(request, list);
      response.sendRedirect(back);
    }
  }

  private void change(HttpServletRequest request, String list) {
    var remove = request.getParameter("remove");
    if (remove != null && remove.matches("[0-9a-f-]{36}")) {
      desk.removeView(caller.context(), UUID.fromString(remove));
      return;
    }
    var name = String.valueOf(request.getParameter("name")).strip();
    var query = String.valueOf(request.getParameter("query"));
    if (!name.isEmpty() && name.length() <= LONGEST_NAME && query.length() <= LONGEST_QUERY) {
      desk.saveView(caller.context(), list, name, query);
    }
  }
}
