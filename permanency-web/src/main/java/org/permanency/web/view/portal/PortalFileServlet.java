package org.permanency.web.view.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.permanency.finance.PayFile;
import org.permanency.kernel.Decision;
import org.permanency.portal.KeepsakeService;
import org.permanency.portal.OwnMoneyService;
import org.permanency.tenancy.Permission;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.pay.PayFileServlet;
import org.permanency.web.view.shell.Missing;

/**
 * {@code /portal/file?what=statement|remittance|receipt|picture&id=...}: a carer's own papers and
 * pictures, to be saved; 404 for everything that is not the carer's own.
 */
@WebServlet("/portal/file")
@SuppressWarnings("serial")
public class PortalFileServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  @Inject OwnMoneyService money;
  @Inject KeepsakeService keepsakes;
  @Inject Caller caller;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var id = Missing.id(request.getParameter("id"));
    if (id == null
        || !caller.provides("fostering")
        || !caller.context().actor().may(Permission.CARER_SELF)) {
      response.sendError(404);
    } else if ("picture".equals(request.getParameter("what"))) {
      picture(id, response);
    } else {
      var file = file(request, id);
      if (file.isPresent()) {
        PayFileServlet.send(file.get(), response);
      } else {
        response.sendError(404);
      }
    }
  }

  private Optional<PayFile> file(HttpServletRequest request, java.util.UUID id) {
    var ctx = caller.context();
    return switch (String.valueOf(request.getParameter("what"))) {
      case "statement" -> granted(money.statement(ctx, id));
      case "remittance" -> granted(money.remittance(ctx, id));
      case "receipt" -> {
        var document = Missing.id(request.getParameter("document"));
        yield document == null ? Optional.empty() : money.receipt(ctx, id, document);
      }
      default -> Optional.empty();
    };
  }

  private static Optional<PayFile> granted(Optional<Decision<PayFile>> decision) {
    return decision.flatMap(d -> d.fold(Optional::of, no -> Optional.<PayFile>empty()));
  }

  /** Pictures are shown by the page, so they come as what their first bytes say they are. */
  private void picture(java.util.UUID id, HttpServletResponse response) throws IOException {
    var ctx = caller.context();
    var piece = keepsakes.piece(ctx, id, 0);
    if (piece.isEmpty()) {
      response.sendError(404);
      return;
    }
    boolean png = piece.get().length > 1 && piece.get()[1] == 'P';
    response.setContentType(png ? "image/png" : "image/jpeg");
    response.setHeader("X-Content-Type-Options", "nosniff");
    for (int at = 1; piece.isPresent(); at++) {
      response.getOutputStream().write(piece.get());
      piece = keepsakes.piece(ctx, id, at);
    }
  }
}
