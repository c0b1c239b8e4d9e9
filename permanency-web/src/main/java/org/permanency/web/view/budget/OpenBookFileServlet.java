package org.permanency.web.view.budget;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import org.permanency.budget.OutlookService;
import org.permanency.budget.RechargeService;
import org.permanency.web.caller.Caller;

/**
 * {@code /budget/file?year=2016&form=pdf}: the open book of a year as pdf or xlsx; {@code
 * form=recharge&month=2017-01&funder=KEY}: the statement of another funder.
 */
@WebServlet("/budget/file")
@SuppressWarnings("serial")
public class OpenBookFileServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  @Inject OutlookService outlook;
  @Inject RechargeService recharges;
  @Inject Caller caller;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var ctx = caller.context();
    if ("recharge".equals(request.getParameter("form"))) {
      recharge(request, response);
      return;
    }
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

  private void recharge(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var ctx = caller.context();
    var month = RechargesView.asked(request.getParameter("month"), YearMonth.from(ctx.today()));
    var funder = String.valueOf(request.getParameter("funder"));
    var file = recharges.statement(ctx, month, funder);
    if (file.isEmpty()) {
      response.sendError(404);
      return;
    }
    response.setContentType("application/pdf");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"recharge-" + month + "-" + funder + ".pdf\"");
    response.setContentLength(file.get().length);
    response.getOutputStream().write(file.get());
  }
}
