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
import org.permanency.record.DecisionView;
import org.permanency.record.RecordDecisionService;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Query;
import org.permanency.web.rest.Records;
import org.permanency.web.rest.Sent;

/** Management decisions with their reasons. */
@Path("record-decisions")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management decisions", description = "Management decisions with their reasons")
public class RecordDecisionsResource {
  private static final String EXAMPLE =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"subject\":{\"kind\":\"CHILD\",\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"name\":\"Sample, Ann\"},\"on\":\"2017-02-20\",\"decision\":\"Visits go on weekly.\",\"reasons\":\"The move is recent.\",\"author\":\"A. Manager\",\"recordedAt\":\"2017-02-20T16:00:00\"}";
  @Inject RecordDecisionService service;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  private Records<DecisionView> records() {
    return new Records<>(
        "record-decisions",
        (ctx, id) -> Entries.plain(service.find(ctx, id, null)),
        DecisionView::id,
        d -> 1,
        RecordJson.Decided::of);
  }

  /** The list. */
  @GET
  @Operation(
      operationId = "listManagementDecisions",
      summary = "Management decisions, the latest first")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "page", value = "{\"items\":[" + EXAMPLE + "]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Page<RecordJson.Decided> list() {
    var listing = new Query(uri).list(List.of());
    var found = service.list(caller.context(), listing.query());
    return listing.page(found.rows().stream().map(RecordJson.Decided::of).toList(), found.total());
  }

  /** One of them. */
  @GET
  @Path("{id}")
  @Operation(
      operationId = "getManagementDecision",
      summary = "One decision; that of a restricted record asks for a reason")
  @Parameter(name = "id", in = ParameterIn.PATH, example = Entries.ID)
  @Parameter(
      name = "why",
      in = ParameterIn.QUERY,
      description = "Reason for opening a restricted record",
      example = "Preparing the review")
  @APIResponse(
      responseCode = "200",
      description = "The decision",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RecordJson.Decided.class),
              examples = @ExampleObject(name = "record", value = EXAMPLE)))
  @APIResponse(responseCode = "403", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one(@Parameter(hidden = true) @PathParam("id") String id) {
    var query = new Query(uri);
    var why = query.text("why");
    query.check();
    return Entries.open(
        "record-decisions",
        service.find(caller.context(), PathParts.id("record-decisions", id), why),
        d -> records().ok(d));
  }

  /** A new one. */
  @POST
  @Operation(operationId = "takeManagementDecision", summary = "Records a management decision")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "asked",
                      value =
                          "{\"subjectKind\":\"CHILD\",\"subjectId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"on\":\"2017-02-20\",\"decision\":\"Visits go on weekly.\",\"reasons\":\"The move is recent.\"}")))
  @APIResponse(
      responseCode = "201",
      description = "The decision; Location names it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RecordJson.Decided.class),
              examples = @ExampleObject(name = "record", value = EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response take(
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    return exchange.create(
        records(),
        new Sent(uri, key, null, sent),
        body -> {
          var subject = Entries.subject(body);
          var recording = body.optionalText("recordingId", 36);
          var on = body.day("on");
          var decision = body.words("decision", 5_000);
          var reasons = body.words("reasons", 5_000);
          var why = body.optionalText("why", 500);
          return ctx ->
              Entries.made(
                  service.take(
                      ctx,
                      new RecordDecisionService.Taken(
                          Entries.named(subject),
                          Entries.id("recordingId", recording),
                          on,
                          decision,
                          reasons),
                      why));
        });
  }
}
