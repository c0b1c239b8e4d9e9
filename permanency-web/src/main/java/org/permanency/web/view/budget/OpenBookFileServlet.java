package org.permanency.web.view.budget;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.permanency.budget.OutlookService;
import org.permanency.web.caller.Caller;

/** {@code /budget/file?year=2016&form=pdf}: the open book of a year as pdf or xlsx. */
@WebServlet("/budget/file")
@SuppressWarnings("serial")
public class OpenBookFileServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  @Inject OutlookService outlook;
  @Inject Caller caller;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var ctx = caller.context();
    var year = AskedYear.of(request.getParameter("year"), ctx.today());
    boolean pdf = "pdf".equals(request.getParameter("form"));
    var file = pdf ? outlook.openBookPdf(ctx, year) : outlook.openBookWorkbook(ctx, year);
    if (file.isEmpty()) {
      response.sendError(404);
      return;
    }
    response.setContentType(
        pdf
            ? "application/pdf"
            : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"open-book-" + year.start() + (pdf ? ".pdf\"" : ".xlsx\""));
    response.setContentLength(file.get().length);
    response.getOutputStream().write(file.get());
  }
}
