package org.permanency.web.view.scorecard;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.permanency.performance.IndicatorService;
import org.permanency.web.caller.Caller;

/** {@code /scorecard/file?month=2016-03}: twelve months of the scorecard as xlsx. */
@WebServlet("/scorecard/file")
@SuppressWarnings("serial")
public class ScorecardFileServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  @Inject IndicatorService indicators;
  @Inject Caller caller;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var ctx = caller.context();
    var month = AskedMonth.of(request.getParameter("month"), ctx.today());
    byte[] file = indicators.workbook(ctx, month, null).fold(bytes -> bytes, no -> new byte[0]);
    if (file.length == 0) {
      response.sendError(404);
      return;
    }
    response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"scorecard-" + month + ".xlsx\"");
    response.setContentLength(file.length);
    response.getOutputStream().write(file);
  }
}
