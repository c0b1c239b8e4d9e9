package org.permanency.web.view.record;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.permanency.kernel.Decision;
import org.permanency.people.rule.Subject;
import org.permanency.record.ChronologyService;
import org.permanency.tenancy.Permission;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.people.Openings;

/**
 * {@code /record/chronology-file?subject=CHILD:ID}: a chronology as PDF, of the days and kind in
 * {@code from}, {@code to} and {@code kind}.
 */
@WebServlet("/record/chronology-file")
@SuppressWarnings("serial")
public class ChronologyFileServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  @Inject ChronologyService chronologies;
  @Inject Openings openings;
  @Inject Caller caller;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var ctx = caller.context();
    var subject = Subject.of(request.getParameter("subject")).orElse(null);
    var file =
        subject == null || !ctx.actor().may(Permission.RECORD_READ)
            ? Optional.<ChronologyService.File>empty()
            : chronologies
                .pdf(
                    ctx,
                    subject,
                    ChronologyOnce.asked(
                        request.getParameter("kind"),
                        request.getParameter("from"),
                        request.getParameter("to")),
                    openings.reason(subject.id()))
                .flatMap(
                    d ->
                        d instanceof Decision.Granted<ChronologyService.File> g
                            ? Optional.of(g.result())
                            : Optional.empty());
    if (file.isEmpty()) {
      response.sendError(404);
      return;
    }
    response.setContentType("application/pdf");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + file.get().name() + "\"");
    response.setContentLength(file.get().content().length);
    response.getOutputStream().write(file.get().content());
  }
}
