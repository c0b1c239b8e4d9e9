package org.permanency.web.view.record;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonString;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.permanency.record.At;
import org.permanency.record.RecordingDraftService;
import org.permanency.record.RecordingDraftService.Saved;
import org.permanency.tenancy.Permission;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.Words;
import org.permanency.web.view.shell.FormToken;
import org.permanency.web.view.shell.Missing;

/**
 * {@code /record/keep?id=ID&window=W}: keeps a draft of a recording while somebody types. 409 with
 * words when another window changed it.
 */
@WebServlet("/record/keep")
@SuppressWarnings("serial")
public class KeepServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final int MOST = 2_000_000;
  @Inject RecordingDraftService drafts;
  @Inject Caller caller;
  @Inject FormToken token;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var id = Missing.id(request.getParameter("id"));
    if (id == null) {
      response.sendError(404);
    } else if (!token.came() || !caller.context().actor().may(Permission.RECORD_WRITE)) {
      response.sendError(403);
    } else if (request.getContentLengthLong() > MOST) {
      response.sendError(413);
    } else {
      keep(request, response, id);
    }
  }

  private void keep(HttpServletRequest request, HttpServletResponse response, UUID id)
      throws IOException {
    try {
      var sent = fields(request);
      var version = sent.getOrDefault("version", "");
      var window = request.getParameter("window");
      var at =
          new At(
              version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0,
              window == null || window.length() > 40 ? "" : window);
      var saved = drafts.save(caller.context(), id, at, TypedFields.of(sent));
      if (saved.isEmpty()) {
        response.sendError(404);
      } else {
        answer(response, saved.get());
      }
    } catch (JsonException e) {
      response.sendError(400);
    }
  }

  private static Map<String, String> fields(HttpServletRequest request) throws IOException {
    var sent = new HashMap<String, String>();
    try (var reader = Json.createReader(request.getReader())) {
      reader
          .readObject()
          .forEach(
              (name, value) -> {
                if (value instanceof JsonString text) {
                  sent.put(name, text.getString());
                }
              });
    }
    return sent;
  }

  private static void answer(HttpServletResponse response, Saved saved) throws IOException {
    var json =
        Json.createObjectBuilder()
            .add("saved", Texts.clock(saved.draft().savedAt()))
            .add("version", saved.draft().version());
    if (!saved.reasons().isEmpty()) {
      response.setStatus(409);
      json.add("message", Words.of(saved.reasons().get(0)));
    }
    response.setContentType("application/json;charset=UTF-8");
    response.getWriter().print(json.build());
  }
}
