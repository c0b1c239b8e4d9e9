package org.permanency.web.view.rules;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.permanency.rules.RuleDraftService;
import org.permanency.rules.RuleService;
import org.permanency.rules.RuleVersionView;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.shell.Missing;

/**
 * {@code /rules/file?name=RULE&file=FILE} and {@code /rules/file?draft=ID}: a version as the YAML
 * file that would stand below {@code tenants/}.
 */
@WebServlet("/rules/file")
@SuppressWarnings("serial")
public class RuleFileServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  @Inject RuleService rules;
  @Inject RuleDraftService drafts;
  @Inject Caller caller;

  /** A text and what its file is called. */
  private record Text(String name, String content) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var text = text(request);
    if (text.isEmpty()) {
      response.sendError(404);
      return;
    }
    var bytes = text.get().content().getBytes(StandardCharsets.UTF_8);
    response.setContentType("application/yaml; charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + text.get().name() + "\"");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private Optional<Text> text(HttpServletRequest request) {
    var ctx = caller.context();
    var draft = Missing.id(request.getParameter("draft"));
    if (draft != null) {
      return drafts
          .find(ctx, draft)
          .map((RuleVersionView v) -> new Text(v.firstDay() + ".yaml", v.content()));
    }
    var name = request.getParameter("name");
    var file = request.getParameter("file");
    return name == null || file == null
        ? Optional.empty()
        : rules
            .export(ctx, name, file)
            .map(text -> new Text(file.substring(file.lastIndexOf('/') + 1), text));
  }
}
