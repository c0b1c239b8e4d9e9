package org.permanency.web.view.payments;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.permanency.providers.ProviderPaymentService;
import org.permanency.tenancy.Permission;
import org.permanency.web.caller.Caller;

/** {@code /providers/file?from=2017-02-01&to=2017-02-28}: what was approved, for the ledger. */
@WebServlet("/providers/file")
@SuppressWarnings("serial")
public class ProviderFileServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  @Inject ProviderPaymentService service;
  @Inject Caller caller;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var ctx = caller.context();
    if (!ctx.actor().may(Permission.PAY_READ)) {
      response.sendError(403);
      return;
    }
    var from = day(request.getParameter("from"), ctx.today().withDayOfMonth(1));
    var last = day(request.getParameter("to"), ctx.today());
    var file = service.ledger(ctx, from, last);
    if (file.isEmpty()) {
      response.sendError(404);
      return;
    }
    response.setContentType("text/csv; charset=UTF-8");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"invoices-" + from + "-" + last + ".csv\"");
    response.setContentLength(file.get().length);
    response.getOutputStream().write(file.get());
  }

  private static LocalDate day(@Nullable String sent, LocalDate otherwise) {
    try {
      return sent == null || sent.isBlank() ? otherwise : LocalDate.parse(sent);
    } catch (DateTimeParseException e) {
      return otherwise;
    }
  }
}
