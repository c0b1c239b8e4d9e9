package org.permanency.web.view.returns;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.permanency.kernel.Decision;
import org.permanency.returns.check.ReturnExportService;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Words;

/**
 * {@code /returns/file?form=csv&council=PET&year=2026}: the return from own records as a zip of CSV
 * files, or as XML with {@code form=xml}.
 */
@WebServlet("/returns/file")
@SuppressWarnings("serial")
public class ReturnFileServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  @Inject ReturnExportService exports;
  @Inject Caller caller;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var ctx = caller.context();
    var council = Objects.requireNonNullElse(request.getParameter("council"), "");
    var typed = Objects.requireNonNullElse(request.getParameter("year"), "");
    if (!typed.matches("20[0-9]{2}") || !caller.may("IMPORT_RUN")) {
      response.sendError(typed.matches("20[0-9]{2}") ? 403 : 404);
      return;
    }
    int year = Integer.parseInt(typed);
    boolean xml = "xml".equals(request.getParameter("form"));
    var made = xml ? exports.xml(ctx, council, year) : exports.csv(ctx, council, year);
    if (made instanceof Decision.Granted<byte[]> done) {
      response.setContentType(xml ? "application/xml" : "application/zip");
      response.setHeader(
          "Content-Disposition",
          "attachment; filename=\"ssda903-" + year + (xml ? ".xml" : ".zip") + "\"");
      response.getOutputStream().write(done.result());
    } else if (made instanceof Decision.Refused<byte[]> no) {
      response.setStatus(409);
      response.setContentType("text/plain;charset=UTF-8");
      for (var reason : no.reasons()) {
        response.getWriter().println(Words.of(reason));
      }
    }
  }
}
