package org.permanency.web.rest.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.permanency.kernel.Decision;
import org.permanency.record.At;
import org.permanency.record.DraftView;
import org.permanency.record.RecordingDraftService;
import org.permanency.record.RecordingView;
import org.permanency.record.rule.Typed;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Etags;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Query;
import org.permanency.web.rest.Records;
import org.permanency.web.rest.Sent;

/** The caller's own drafts of recordings, seen by nobody else. */
@Path("recording-drafts")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Recording drafts",
    description = "The caller's own drafts of recordings, seen by nobody else")
public class RecordingDraftsResource {
  private static final String EXAMPLE =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"subject\":{\"kind\":\"CHILD\",\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"name\":\"Sample, Ann\"},\"template\":\"visit\",\"on\":\"2017-02-20\",\"time\":\"14:30\",\"worker\":\"\",\"fields\":[{\"key\":\"fact\",\"text\":\"Ann was\"}],\"savedAt\":\"2017-02-21T09:00:00Z\",\"version\":2}";
  private static final String DONE =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"subject\":{\"kind\":\"CHILD\",\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"name\":\"Sample, Ann\"},\"template\":\"visit\",\"label\":\"Visit\",\"on\":\"2017-02-20\",\"at\":\"14:30\",\"recordedAt\":\"2017-02-21T09:00:00\",\"due\":\"2017-02-23T14:30:00\",\"hoursLate\":0,\"author\":\"A. Sample\",\"fields\":[{\"key\":\"fact\",\"label\":\"What happened\",\"text\":\"Ann was at home.\"}],\"additions\":[]}";
  @Inject RecordingDraftService service;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  private Records<DraftView> records() {
    return new Records<>(
        "recording-drafts", service::find, DraftView::id, DraftView::version, RecordJson.Draft::of);
  }

  /** The list. */
  @GET
  @Operation(operationId = "listRecordingDrafts", summary = "Own drafts, the one saved last first")
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
  public Page<RecordJson.Draft> list() {
    var listing = new Query(uri).list(List.of());
    return Entries.page(
        listing, service.mine(caller.context()).stream().map(RecordJson.Draft::of).toList());
  }

  /** One of them. */
  @GET
  @Path("{id}")
  @Operation(operationId = "getRecordingDraft", summary = "One draft; its ETag names its version")
  @Parameter(name = "id", in = ParameterIn.PATH, example = Entries.ID)
  @APIResponse(
      responseCode = "200",
      description = "The draft",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RecordJson.Draft.class),
              examples = @ExampleObject(name = "record", value = EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one(@Parameter(hidden = true) @PathParam("id") String id) {
    return exchange.one(uri, records(), id);
  }

  /** A new one. */
  @POST
  @Operation(operationId = "beginRecording", summary = "Begins a recording; it may be incomplete")
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
                          "{\"subjectKind\":\"CHILD\",\"subjectId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"template\":\"visit\",\"on\":\"2017-02-20\",\"time\":\"14:30\",\"fields\":[{\"key\":\"fact\",\"text\":\"Ann was\"}]}")))
  @APIResponse(
      responseCode = "201",
      description = "The draft; Location and ETag name it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RecordJson.Draft.class),
              examples = @ExampleObject(name = "record", value = EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response begin(
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    return exchange.create(
        records(),
        new Sent(uri, key, null, sent),
        body -> {
          var subject = Entries.subject(body);
          var template = body.text("template", 40);
          var typed = typed(body);
          var why = body.optionalText("why", 500);
          return ctx ->
              Entries.made(service.begin(ctx, Entries.named(subject), template, typed, why));
        });
  }

  private static Typed typed(Body body) {
    var on = body.optionalDay("on");
    var time = body.optionalText("time", 5);
    var worker = body.optionalText("worker", 36);
    var fields = new LinkedHashMap<String, String>();
    for (var field : body.list("fields")) {
      fields.put(field.text("key", 40), field.words("text", 20_000));
    }
    var typed =
        new Typed("", "", "", time == null ? "" : time, worker == null ? "" : worker, fields);
    return on == null ? typed : Typed.on(on, typed.time(), typed.worker(), fields);
  }

  /** Other words for it. */
  @PUT
  @Path("{id}")
  @Operation(
      operationId = "saveRecordingDraft",
      summary = "Keeps what was typed; 412 with both when the draft was changed elsewhere")
  @Parameter(name = "id", in = ParameterIn.PATH, example = Entries.ID)
  @Parameter(ref = "If-Match")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "asked",
                      value =
                          "{\"on\":\"2017-02-20\",\"fields\":[{\"key\":\"fact\",\"text\":\"Ann was at home.\"}]}")))
  @APIResponse(
      responseCode = "200",
      description = "The draft as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RecordJson.Draft.class),
              examples = @ExampleObject(name = "record", value = EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  @APIResponse(responseCode = "412", ref = "problem")
  public Response save(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      InputStream sent)
      throws IOException {
    new Query(uri).check();
    var records = records();
    var draft = records.at(caller.context(), records.id(id));
    int version = Etags.required(ifMatch);
    var body = Body.orEmpty(sent);
    var typed = typed(body);
    body.check();
    var saved =
        service
            .save(caller.context(), draft.id(), At.version(version), typed)
            .orElseThrow(records::absent);
    if (saved.clash()) {
      return records.stale(Map.of("fields", typed.fields()), saved.draft());
    }
    return records.changed(Optional.of(Decision.of(saved.draft(), saved.reasons())));
  }

  /** On record. */
  @POST
  @Path("{id}/finish")
  @Operation(
      operationId = "finishRecording",
      summary = "Puts a draft on record, for good; refused with everything that is missing")
  @Parameter(name = "id", in = ParameterIn.PATH, example = Entries.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "asked", value = "{}")))
  @APIResponse(
      responseCode = "200",
      description = "The recording",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RecordJson.Whole.class),
              examples = @ExampleObject(name = "record", value = DONE)))
  @APIResponse(responseCode = "403", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response finish(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    new Query(uri).check();
    var draft = PathParts.id("recording-drafts", id);
    int version = Etags.required(ifMatch);
    var body = Body.orEmpty(sent);
    var why = body.optionalText("why", 500);
    body.check();
    return exchange.once(
        uri,
        key,
        ifMatch,
        body,
        () ->
            Entries.<RecordingView>open(
                "recording-drafts",
                service.finish(caller.context(), draft, version, why),
                r -> Response.ok(RecordJson.Whole.of(r)).build()));
  }

  /** Gone. */
  @DELETE
  @Path("{id}")
  @Operation(operationId = "discardRecordingDraft", summary = "Throws an own draft away")
  @Parameter(name = "id", in = ParameterIn.PATH, example = Entries.ID)
  @APIResponse(responseCode = "204", description = "It is gone")
  @APIResponse(responseCode = "404", ref = "problem")
  public Response discard(@Parameter(hidden = true) @PathParam("id") String id) {
    new Query(uri).check();
    if (!service.discard(caller.context(), PathParts.id("recording-drafts", id))) {
      throw PathParts.absent("recording-drafts");
    }
    return Response.noContent().build();
  }
}
