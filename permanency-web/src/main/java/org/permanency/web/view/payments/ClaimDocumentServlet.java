package org.permanency.web.view.payments;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.permanency.finance.PayFile;
import org.permanency.finance.claims.ClaimService;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.shell.Missing;

/**
 * {@code /pay/document?claim=ID&document=ID}: a receipt, always to be saved and never shown by the
 * browser itself, because others sent it.
 */
@WebServlet("/pay/document")
@SuppressWarnings("serial")
public class ClaimDocumentServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  @Inject ClaimService claims;
  @Inject Caller caller;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var claim = Missing.id(request.getParameter("claim"));
    var document = Missing.id(request.getParameter("document"));
    var found =
        claim == null || document == null || !caller.provides("fostering")
            ? Optional.<PayFile>empty()
            : claims.document(caller.context(), claim, document);
    if (found.isEmpty()) {
      response.sendError(404);
      return;
    }
    var file = found.get();
    response.setContentType(file.contentType());
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"" + plain(file.name()) + "\"");
    response.setContentLength(file.content().length);
    response.getOutputStream().write(file.content());
  }

  /** A name without anything that means something in a header or a path. */
  static String plain(String name) {
    return name.replaceAll("[^A-Za-z0-9._ -]", "_");
  }
}
