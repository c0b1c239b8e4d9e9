package org.permanency.web.view.pay;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.PayFile;
import org.permanency.finance.PayFileService;
import org.permanency.finance.RemittanceService;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Decision.Granted;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.shell.Missing;

/**
 * {@code /pay/file?run=ID&what=bacs|pain001|ledger|statement|remittance}: files of an approved run,
 * for pages; a statement or a remittance advice is that of {@code household=ID}. What is not there
 * yet is not there: 404.
 */
@WebServlet("/pay/file")
@SuppressWarnings("serial")
public class PayFileServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  @Inject PayFileService files;
  @Inject RemittanceService remittances;
  @Inject Caller caller;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var run = Missing.id(request.getParameter("run"));
    var found =
        run == null || !caller.provides("fostering")
            ? Optional.<Decision<PayFile>>empty()
            : file(
                run,
                String.valueOf(request.getParameter("what")),
                Missing.id(request.getParameter("household")));
    if (found.orElse(null) instanceof Granted<PayFile> granted) {
      send(granted.result(), response);
    } else {
      response.sendError(404);
    }
  }

  private Optional<Decision<PayFile>> file(UUID run, String what, @Nullable UUID household) {
    var ctx = caller.context();
    if (what.equals("bacs")) {
      return files.bacs(ctx, run);
    }
    if (what.equals("pain001")) {
      return files.creditTransfer(ctx, run);
    }
    if (what.equals("ledger")) {
      return files.ledger(ctx, run);
    }
    if (what.equals("remittance") && household != null) {
      return remittances.pdf(ctx, run, household);
    }
    return what.equals("statement") && household != null
        ? files.statementPdf(ctx, run, household)
        : Optional.empty();
  }

  /** Sends a file as an attachment. */
  public static void send(PayFile file, HttpServletResponse response) throws IOException {
    response.setContentType(file.contentType());
    response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
    response.setContentLength(file.content().length);
    response.getOutputStream().write(file.content());
  }
}
