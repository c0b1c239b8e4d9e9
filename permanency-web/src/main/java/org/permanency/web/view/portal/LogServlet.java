package org.permanency.web.view.portal;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.permanency.kernel.Reason;
import org.permanency.portal.DiaryEntry;
import org.permanency.portal.DiaryService;
import org.permanency.tenancy.Permission;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Words;
import org.permanency.web.view.shell.FormToken;

/**
 * {@code POST /portal/log}: takes an entry of the diary from the script that keeps words until they
 * are here. 200 with the page of the entry, 409 with every reason by field.
 */
@WebServlet("/portal/log")
@SuppressWarnings("serial")
public class LogServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  @Inject DiaryService diary;
  @Inject Caller caller;
  @Inject FormToken token;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!caller.provides("fostering")) {
      response.sendError(404);
    } else if (!token.came() || !caller.context().actor().may(Permission.CARER_SELF)) {
      response.sendError(403);
    } else {
      var ctx = caller.context();
      var entry =
          LogFields.read(
              field -> {
                var sent = request.getParameter(field);
                return sent == null ? "" : sent.strip();
              },
              diary.kinds(ctx));
      response.setContentType("application/json;charset=UTF-8");
      var body =
          diary.write(ctx, entry).fold(made -> taken(request, made), no -> refused(response, no));
      response.getWriter().print(body);
    }
  }

  private static String taken(HttpServletRequest request, DiaryEntry made) {
    return Json.createObjectBuilder()
        .add("url", request.getContextPath() + "/portal/entry.xhtml?id=" + made.id())
        .add("child", made.childName())
        .build()
        .toString();
  }

  private static String refused(HttpServletResponse response, List<Reason> no) {
    response.setStatus(409);
    var reasons = Json.createArrayBuilder();
    for (var reason : no) {
      reasons.add(
          Json.createObjectBuilder()
              .add("field", LogFields.field(reason))
              .add("text", Words.of(reason)));
    }
    return Json.createObjectBuilder().add("reasons", reasons).build().toString();
  }
}
