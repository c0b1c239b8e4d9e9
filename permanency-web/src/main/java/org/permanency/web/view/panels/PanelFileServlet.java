package org.permanency.web.view.panels;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.permanency.panel.DecisionService;
import org.permanency.panel.PackService;
import org.permanency.tenancy.Permission;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.shell.Missing;

/**
 * {@code /panels/file?meeting=ID}: the pack of a meeting as PDF, with {@code members=1} as members
 * see it; {@code /panels/file?letter=ID}: a letter about a decision.
 */
@WebServlet("/panels/file")
@SuppressWarnings("serial")
public class PanelFileServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  @Inject PackService packs;
  @Inject DecisionService decisions;
  @Inject Caller caller;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var meeting = Missing.id(request.getParameter("meeting"));
    var letter = Missing.id(request.getParameter("letter"));
    var ctx = caller.context();
    boolean staff = ctx.actor().may(Permission.PANEL_READ);
    boolean sits = ctx.actor().may(Permission.PANEL_SIT);
    Optional<byte[]> pdf = Optional.empty();
    if (meeting != null && (staff || sits)) {
      pdf = packs.pdf(ctx, meeting, "1".equals(request.getParameter("members")));
    } else if (letter != null && staff) {
      pdf = decisions.letterPdf(ctx, letter);
    }
    if (pdf.isEmpty()) {
      response.sendError(404);
      return;
    }
    var name = meeting != null ? "panel-pack.pdf" : "letter.pdf";
    response.setContentType("application/pdf");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.setContentLength(pdf.get().length);
    response.getOutputStream().write(pdf.get());
  }
}
