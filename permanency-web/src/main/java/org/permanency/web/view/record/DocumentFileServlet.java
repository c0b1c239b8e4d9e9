package org.permanency.web.view.record;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.permanency.kernel.Decision;
import org.permanency.record.DocumentView;
import org.permanency.record.RecordDocumentService;
import org.permanency.tenancy.Permission;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.people.Openings;
import org.permanency.web.view.shell.Missing;

/**
 * {@code /record/file?document=ID&version=ID}: a version of a document, piece by piece; always to
 * be saved and never shown by the browser itself, because others made it.
 */
@WebServlet("/record/file")
@SuppressWarnings("serial")
public class DocumentFileServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  @Inject RecordDocumentService documents;
  @Inject Openings openings;
  @Inject Caller caller;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var document = Missing.id(request.getParameter("document"));
    var version = Missing.id(request.getParameter("version"));
    var ctx = caller.context();
    if (document == null || version == null || !ctx.actor().may(Permission.RECORD_READ)) {
      response.sendError(404);
      return;
    }
    var why = documents.subject(ctx, document).map(s -> openings.reason(s.id())).orElse(null);
    var found =
        documents
            .find(ctx, document, why)
            .flatMap(
                d ->
                    d instanceof Decision.Granted<DocumentView> g
                        ? g.result().versions().stream()
                            .filter(v -> v.id().equals(version))
                            .findFirst()
                        : java.util.Optional.empty());
    if (found.isEmpty()) {
      response.sendError(404);
      return;
    }
    headers(response, found.get());
    int at = 0;
    var piece = documents.piece(ctx, document, version, at, why);
    while (piece.isPresent()) {
      response.getOutputStream().write(piece.get());
      at++;
      piece = documents.piece(ctx, document, version, at, why);
    }
  }

  private static void headers(HttpServletResponse response, DocumentView.Version version) {
    response.setContentType("application/octet-stream");
    response.setHeader("X-Content-Type-Options", "nosniff");
    var plain = version.fileName().replaceAll("[^A-Za-z0-9._ ()-]", "_");
    var whole = URLEncoder.encode(version.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole);
    response.setContentLength(version.bytes());
  }
}
