package org.permanency.web.rest.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Query;
import org.permanency.web.rest.Records;
import org.permanency.web.rest.Sent;
import org.permanency.workflow.TaskService;
import org.permanency.workflow.TaskView;

/** Tasks: what is to be done, by when, by whom. */
@Path("tasks")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks", description = "What is to be done, by when, by whom")
public class TasksResource {
  private static final List<String> STANDINGS =
      List.of("open", "late", "today", "soon", "later", "paused", "done", "cancelled", "all");
  private static final List<String> KINDS =
      Arrays.stream(SubjectKind.values()).map(SubjectKind::word).toList();
  private static final int WORDS = 500;
  @Inject TaskService tasks;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** The list. */
  @GET
  @Operation(operationId = "listTasks", summary = "Tasks by last day; open ones unless asked")
  @Parameter(name = "whose", description = "mine, team, nobody or all", example = "all")
  @Parameter(
      name = "standing",
      description = "open, late, today, soon, later, paused, done, cancelled or all",
      example = "open")
  @Parameter(name = "kind", description = "Kind of record they are about", example = "child")
  @Parameter(name = "subjectId", description = "The record they are about")
  @Parameter(name = "clock", description = "Key of the timescale", example = "enquiry-answer")
  @Parameter(name = "due", description = "Due up to this day", example = "2017-03-31")
  @Parameter(ref = "sort")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(name = "page", value = "{\"items\":[" + TaskJson.EXAMPLE + "]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Page<TaskJson.Whole> list() {
    var listing =
        new Query(uri)
            .filter("whose", List.of("mine", "team", "nobody", "all"))
            .filter("standing", STANDINGS)
            .filter("kind", KINDS)
            .filter("subjectId")
            .filter("clock")
            .filterDay("due")
            .list(Set.of("due", "started", "title", "worker", "team"));
    var found = tasks.list(caller.context(), listing.query());
    return listing.page(found.rows().stream().map(TaskJson.Whole::of).toList(), found.total());
  }

  /** One of them. */
  @GET
  @Path("{id}")
  @Operation(operationId = "getTask", summary = "One task; its ETag names its version")
  @Parameter(name = "id", in = ParameterIn.PATH, example = TaskJson.ID)
  @APIResponse(
      responseCode = "200",
      description = "The task",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TaskJson.Whole.class),
              examples = @ExampleObject(name = "task", value = TaskJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one(@Parameter(hidden = true) @PathParam("id") String id) {
    return exchange.one(uri, records(), id);
  }

  /** A new one. */
  @POST
  @Operation(operationId = "createTask", summary = "Sets a task by hand")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "new",
                      value =
                          "{\"subjectKind\":\"child\",\"subjectId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"title\":\"Ring"
                              + " the school\",\"due\":\"2017-03-10\",\"workerId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\"}")))
  @APIResponse(
      responseCode = "201",
      description = "The task; Location and ETag name it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TaskJson.Whole.class),
              examples = @ExampleObject(name = "task", value = TaskJson.EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response create(
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    return exchange.create(
        records(),
        new Sent(uri, key, null, sent),
        body -> {
          var kind = body.oneOf("subjectKind", KINDS);
          var subject = body.text("subjectId", 36);
          var title = body.text("title", 200);
          var due = body.day("due");
          var worker = body.optionalText("workerId", 36);
          return ctx ->
              tasks.add(
                  ctx,
                  new Subject(SubjectKind.worded(kind), PathParts.id("subjectId", subject)),
                  title,
                  due,
                  id("workerId", worker));
        });
  }

  private static @Nullable UUID id(String field, @Nullable String sent) {
    return sent == null ? null : PathParts.id(field, sent);
  }

  /** Ticks one off. */
  @POST
  @Path("{id}/done")
  @Operation(operationId = "doneTask", summary = "Ticks off a task that was set by hand")
  @Parameter(name = "id", in = ParameterIn.PATH, example = TaskJson.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "how", value = "{\"outcome\":\"They will come\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The task as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TaskJson.Whole.class),
              examples = @ExampleObject(name = "task", value = TaskJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response done(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    return exchange.move(
        records(),
        id,
        new Sent(uri, key, ifMatch, sent),
        body -> {
          var outcome = body.text("outcome", WORDS);
          return (ctx, task, version) -> tasks.done(ctx, task, version, outcome);
        });
  }

  /** Ends one without doing it. */
  @POST
  @Path("{id}/cancel")
  @Operation(
      operationId = "cancelTask",
      summary = "Ends a task that was set by hand and is no longer needed")
  @Parameter(name = "id", in = ParameterIn.PATH, example = TaskJson.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "why", value = "{\"why\":\"The school rang\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The task as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TaskJson.Whole.class),
              examples = @ExampleObject(name = "task", value = TaskJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response cancel(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    return exchange.move(
        records(),
        id,
        new Sent(uri, key, ifMatch, sent),
        body -> {
          var why = body.text("why", WORDS);
          return (ctx, task, version) -> tasks.cancel(ctx, task, version, why);
        });
  }

  /** Stops a clock. */
  @POST
  @Path("{id}/pause")
  @Operation(operationId = "pauseTask", summary = "Stops a task's clock from today on")
  @Parameter(name = "id", in = ParameterIn.PATH, example = TaskJson.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(name = "why", value = "{\"why\":\"The applicants asked\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The task as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TaskJson.Whole.class),
              examples = @ExampleObject(name = "task", value = TaskJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response pause(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    return exchange.move(
        records(),
        id,
        new Sent(uri, key, ifMatch, sent),
        body -> {
          var why = body.text("why", WORDS);
          return (ctx, task, version) -> tasks.pause(ctx, task, version, why);
        });
  }

  /** Lets a clock run again. */
  @POST
  @Path("{id}/resume")
  @Operation(
      operationId = "resumeTask",
      summary = "Lets a stopped clock run again; its last day moves by the days it stood still")
  @Parameter(name = "id", in = ParameterIn.PATH, example = TaskJson.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @APIResponse(
      responseCode = "200",
      description = "The task as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TaskJson.Whole.class),
              examples = @ExampleObject(name = "task", value = TaskJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response resume(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    return exchange.move(records(), id, new Sent(uri, key, ifMatch, sent), body -> tasks::resume);
  }

  private Records<TaskView> records() {
    return new Records<>("task", tasks::find, TaskView::id, TaskView::version, TaskJson.Whole::of);
  }
}
