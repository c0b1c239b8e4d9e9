package org.permanency.web.view.allowances;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.permanency.allowances.MeansTestService;
import org.permanency.allowances.rule.AwardId;
import org.permanency.finance.PayFile;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.shell.Missing;

/** {@code /allowances/file?what=sheet|letter&id=ID}: worked sheets and award letters, for pages. */
@WebServlet("/allowances/file")
@SuppressWarnings("serial")
public class AllowanceFileServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  @Inject MeansTestService tests;
  @Inject Caller caller;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var id = Missing.id(request.getParameter("id"));
    var found =
        id == null
            ? Optional.<PayFile>empty()
            : file(String.valueOf(request.getParameter("what")), id);
    if (found.isEmpty()) {
      response.sendError(404);
      return;
    }
    var file = found.get();
    response.setContentType(file.contentType());
    response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
    response.setContentLength(file.content().length);
    response.getOutputStream().write(file.content());
  }

  private Optional<PayFile> file(String what, UUID id) {
    return switch (what) {
      case "sheet" -> tests.sheetPdf(caller.context(), id);
      case "letter" -> tests.letterPdf(caller.context(), new AwardId(id));
      default -> Optional.empty();
    };
  }
}
