package org.permanency.web.view.assessment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.permanency.assessment.AssessmentReportService;
import org.permanency.tenancy.Permission;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.shell.Missing;

/** {@code /assessment/file?id=ID}: the report of an assessment as PDF; the brief one on request. */
@WebServlet("/assessment/file")
@SuppressWarnings("serial")
public class AssessmentFileServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  @Inject AssessmentReportService reports;
  @Inject Caller caller;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var ctx = caller.context();
    var id = Missing.id(request.getParameter("id"));
    var brief = "yes".equals(request.getParameter("brief")) ? Boolean.TRUE : null;
    var file =
        id == null || !ctx.actor().may(Permission.ASSESS_READ)
            ? Optional.<byte[]>empty()
            : reports.pdf(ctx, id, brief);
    if (file.isEmpty()) {
      response.sendError(404);
      return;
    }
    response.setContentType("application/pdf");
    response.setHeader("Content-Disposition", "attachment; filename=\"assessment-report.pdf\"");
    response.setContentLength(file.get().length);
    response.getOutputStream().write(file.get());
  }
}
