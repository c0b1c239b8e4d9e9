package org.permanency.web.rest.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.BadRequest;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Query;
import org.permanency.workflow.TaskService;

/** Gives tasks to others, one by one or many at once. */
@Path("given-tasks")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class GivenTasksResource {
  @Inject TaskService tasks;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** Gives them. */
  @POST
  @Operation(
      operationId = "giveTasks",
      summary = "Gives tasks to a worker, a team, or both; all or none")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "one task",
                      value =
                          "{\"tasks\":[{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"version\":1}],\"workerId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The tasks as they are now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(name = "page", value = "{\"items\":[" + TaskJson.EXAMPLE + "]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response give(
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    new Query(uri).check();
    var body = Body.orEmpty(sent);
    var read = new ArrayList<TaskService.Read>();
    for (var one : body.list("tasks")) {
      read.add(
          new TaskService.Read(
              PathParts.id("task", one.text("id", 36)),
              one.number("version", 1, Integer.MAX_VALUE)));
      one.check();
    }
    var worker = body.optionalText("workerId", 36);
    var team = body.optionalText("teamId", 36);
    body.check();
    if (read.isEmpty()
        || read.size() > TaskService.MOST
        || new HashSet<>(read.stream().map(TaskService.Read::id).toList()).size() < read.size()) {
      throw new BadRequest(
          "tasks", "size", "tasks should name 1 to " + TaskService.MOST + " tasks, each once.");
    }
    return exchange.once(
        uri,
        key,
        null,
        body,
        () ->
            tasks
                .give(caller.context(), read, id("teamId", team), id("workerId", worker))
                .orElseThrow(() -> PathParts.absent("task"))
                .fold(
                    rows ->
                        Response.ok(
                                new Page<>(rows.stream().map(TaskJson.Whole::of).toList(), null))
                            .build(),
                    Problems::refused));
  }

  private static @Nullable UUID id(String field, @Nullable String sent) {
    return sent == null ? null : PathParts.id(field, sent);
  }
}
