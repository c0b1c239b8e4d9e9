package org.permanency.web.view.shell;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.permanency.desk.DeskService;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;

/**
 * {@code /drafts?form=KEY}: what somebody is typing, kept on the server. GET gives it back, POST
 * keeps the JSON object in the body, DELETE drops it. Each person has their own.
 */
@WebServlet("/drafts")
@SuppressWarnings("serial")
public class DraftsServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final Pattern FORM = Pattern.compile("[a-z/.-]{1,45}(:[A-Za-z0-9-]{0,36}){1,2}");
  private static final int MOST = 500_000;
  @Inject Caller caller;
  @Inject DeskService desk;
  @Inject FormToken token;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var form = form(request, response);
    if (form == null) {
      return;
    }
    var draft = desk.draft(caller.context(), form);
    if (draft.isEmpty()) {
      response.setStatus(204);
      return;
    }
    try (var reader = Json.createReader(new StringReader(draft.get().content()))) {
      answer(response, draft.get().savedAt(), reader.readObject());
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var form = form(request, response);
    if (form == null || !fromOurPage(response)) {
      return;
    }
    if (request.getContentLengthLong() > MOST) {
      response.sendError(413);
      return;
    }
    try (var reader = Json.createReader(request.getReader())) {
      var content = reader.readObject().toString();
      answer(response, desk.saveDraft(caller.context(), form, content), null);
    } catch (JsonException e) {
      response.sendError(400);
    }
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var form = form(request, response);
    if (form != null && fromOurPage(response)) {
      desk.dropDraft(caller.context(), form);
      response.setStatus(204);
    }
  }

  private boolean fromOurPage(HttpServletResponse response) throws IOException {
    if (!token.came()) {
      response.sendError(403);
      return false;
    }
    return true;
  }

  private static @Nullable String form(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var form = request.getParameter("form");
    if (form == null || !FORM.matcher(form).matches()) {
      response.sendError(400);
      return null;
    }
    return form;
  }

  private static void answer(
      HttpServletResponse response, Instant savedAt, @Nullable JsonObject fields)
      throws IOException {
    var json = Json.createObjectBuilder().add("saved", Texts.clock(savedAt));
    if (fields != null) {
      json.add("fields", fields);
    }
    response.setContentType("application/json;charset=UTF-8");
    response.getWriter().print(json.build());
  }
}
