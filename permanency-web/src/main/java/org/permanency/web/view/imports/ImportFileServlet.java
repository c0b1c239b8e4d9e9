package org.permanency.web.view.imports;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.permanency.returns.ImportResult;
import org.permanency.returns.ImportService;
import org.permanency.returns.ImportSummary;
import org.permanency.returns.rule.Templates;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.shell.Missing;

/**
 * {@code /imports/file?template=people.csv}: an empty file of our own formats; {@code
 * /imports/file?problems=ID}: all problems of an import; {@code /imports/file?progress=ID}: where a
 * job is.
 */
@WebServlet("/imports/file")
@SuppressWarnings("serial")
public class ImportFileServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  @Inject ImportService imports;
  @Inject InstantSource clock;
  @Inject Caller caller;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var ctx = caller.context();
    var template = request.getParameter("template");
    var id = Missing.id(request.getParameter("problems"));
    var running = Missing.id(request.getParameter("progress"));
    if (running != null) {
      progress(response, imports.find(ctx, running).map(ImportResult::summary).orElse(null));
    } else if (template != null && Templates.names().contains(template)) {
      csv(response, template);
      response.getWriter().write(Templates.csv(template).orElseThrow());
    } else if (id != null && imports.find(ctx, id).isPresent()) {
      csv(response, "problems.csv");
      imports.problemsCsv(ctx, id, response.getWriter());
    } else {
      response.sendError(404);
    }
  }

  /** Where a job is, as JSON; 404 when there is no such import. */
  private void progress(HttpServletResponse response, @Nullable ImportSummary summary)
      throws IOException {
    if (summary == null) {
      response.sendError(404);
      return;
    }
    boolean running = ImportWords.running(summary.state());
    var words =
        running
            ? ImportWords.progress(summary, clock.instant())
            : ImportWords.state(summary.state()).text();
    response.setContentType("application/json;charset=UTF-8");
    response
        .getWriter()
        .write(
            Json.createObjectBuilder()
                .add("running", running)
                .add("words", words)
                .build()
                .toString());
  }

  private static void csv(HttpServletResponse response, String name) {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }
}
