package org.permanency.web.view.payments;

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
import org.permanency.kernel.Decision;
import org.permanency.kernel.Decision.Granted;
import org.permanency.providers.ProviderRunFiles;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.pay.PayFileServlet;
import org.permanency.web.view.shell.Missing;

/**
 * {@code /providers/run-file?run=ID&what=bacs|pain001|remittance}: files of an approved run of
 * providers; a remittance advice is that of {@code provider=ID}. What is not there is 404.
 */
@WebServlet("/providers/run-file")
@SuppressWarnings("serial")
public class ProviderRunFileServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  @Inject ProviderRunFiles files;
  @Inject Caller caller;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var run = Missing.id(request.getParameter("run"));
    var found =
        run == null
            ? Optional.<Decision<PayFile>>empty()
            : file(
                run,
                String.valueOf(request.getParameter("what")),
                Missing.id(request.getParameter("provider")));
    if (found.orElse(null) instanceof Granted<PayFile> granted) {
      PayFileServlet.send(granted.result(), response);
    } else {
      response.sendError(404);
    }
  }

  private Optional<Decision<PayFile>> file(UUID run, String what, @Nullable UUID provider) {
    var ctx = caller.context();
    return switch (what) {
      case "bacs" -> files.bacs(ctx, run);
      case "pain001" -> files.creditTransfer(ctx, run);
      case "remittance" ->
          provider == null ? Optional.empty() : files.remittance(ctx, run, provider);
      default -> Optional.empty();
    };
  }
}
