package org.permanency.web.rest.record;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
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
import org.permanency.record.RecordingService;
import org.permanency.record.RecordingView;
import org.permanency.record.RecordingView.AdditionKind;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Query;

/** Recordings of case records, which are added to and never changed. */
@Path("recordings")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Recordings",
    description = "Recordings of case records, which are added to and never changed")
public class RecordingsResource {
  private static final String EXAMPLE =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"subject\":{\"kind\":\"CHILD\",\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"name\":\"Sample, Ann\"},\"template\":\"visit\",\"label\":\"Visit\",\"on\":\"2017-02-20\",\"at\":\"14:30\",\"recordedAt\":\"2017-02-21T09:00:00\",\"due\":\"2017-02-23T14:30:00\",\"hoursLate\":0,\"author\":\"A. Sample\",\"fields\":[{\"key\":\"fact\",\"label\":\"What happened\",\"text\":\"Ann was at home.\"}],\"additions\":[]}";
  private static final String ROW =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"subject\":{\"kind\":\"CHILD\",\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"name\":\"Sample, Ann\"},\"template\":\"visit\",\"label\":\"Visit\",\"on\":\"2017-02-20\",\"recordedAt\":\"2017-02-21T09:00:00\",\"due\":\"2017-02-23T14:30:00\",\"hoursLate\":0,\"author\":\"A. Sample\",\"team\":\"North\"}";
  private static final List<String> SORTS =
      List.of("on", "recorded", "hours", "label", "author", "worker", "team");
  @Inject RecordingService service;
  @Inject Idempotency idempotency;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** The list. */
  @GET
  @Operation(
      operationId = "listRecordings",
      summary = "Recordings, the latest event first, without their words")
  @Parameter(name = "subjectKind", in = ParameterIn.QUERY, example = "CHILD")
  @Parameter(name = "subjectId", in = ParameterIn.QUERY, example = Entries.ID)
  @Parameter(name = "template", in = ParameterIn.QUERY, example = "visit")
  @Parameter(name = "late", in = ParameterIn.QUERY, example = "yes")
  @Parameter(name = "from", in = ParameterIn.QUERY, example = "2017-02-01")
  @Parameter(name = "to", in = ParameterIn.QUERY, example = "2017-02-28")
  @Parameter(name = "author", in = ParameterIn.QUERY, example = "Sample")
  @Parameter(name = "worker", in = ParameterIn.QUERY, example = "Sample")
  @Parameter(name = "team", in = ParameterIn.QUERY, example = "North")
  @Parameter(ref = "sort")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "page", value = "{\"items\":[" + ROW + "]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Page<RecordJson.Row> list() {
    var query = new Query(uri);
    var subject = Entries.subject(query);
    var listing =
        query
            .filter("template")
            .filter("late", List.of("yes", "no"))
            .filterDay("from")
            .filterDay("to")
            .filter("author")
            .filter("worker")
            .filter("team")
            .list(SORTS);
    var asked =
        subject == null ? listing.query() : listing.query().with("subject", subject.toString());
    var found = service.list(caller.context(), asked);
    return listing.page(found.rows().stream().map(RecordJson.Row::of).toList(), found.total());
  }

  /** One of them. */
  @GET
  @Path("{id}")
  @Operation(
      operationId = "getRecording",
      summary = "One recording with what was added; that of a restricted record asks for a reason")
  @Parameter(name = "id", in = ParameterIn.PATH, example = Entries.ID)
  @Parameter(
      name = "why",
      in = ParameterIn.QUERY,
      description = "Reason for opening a restricted record",
      example = "Preparing the review")
  @APIResponse(
      responseCode = "200",
      description = "The recording",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RecordJson.Whole.class),
              examples = @ExampleObject(name = "record", value = EXAMPLE)))
  @APIResponse(responseCode = "403", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one(@Parameter(hidden = true) @PathParam("id") String id) {
    var query = new Query(uri);
    var why = query.text("why");
    query.check();
    return Entries.open(
        "recordings",
        service.find(caller.context(), PathParts.id("recordings", id), why),
        r -> Response.ok(RecordJson.Whole.of(r)).build());
  }

  /** Something beside it. */
  @POST
  @Path("{id}/additions")
  @Operation(
      operationId = "addToRecording",
      summary = "Puts an addendum or a correction beside a recording, which stays as it is")
  @Parameter(name = "id", in = ParameterIn.PATH, example = Entries.ID)
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "asked",
                      value = "{\"kind\":\"CORRECTION\",\"text\":\"It was on Tuesday.\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The recording with what was added",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RecordJson.Whole.class),
              examples = @ExampleObject(name = "record", value = EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "403", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response add(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    new Query(uri).check();
    var ctx = caller.context();
    var recording = PathParts.id("recordings", id);
    if (service.subject(ctx, recording).isEmpty()) {
      throw PathParts.absent("recordings");
    }
    var body = Body.orEmpty(sent);
    var kind = body.oneOf("kind", List.of("ADDENDUM", "CORRECTION"));
    var text = body.words("text", 20_000);
    var why = body.optionalText("why", 500);
    body.check();
    return idempotency.once(
        ctx,
        key,
        uri.getPath() + " " + body.json(),
        () ->
            Entries.<RecordingView>open(
                "recordings",
                service.add(ctx, recording, AdditionKind.valueOf(kind), text, why),
                r -> Response.ok(RecordJson.Whole.of(r)).build()));
  }
}
