package org.permanency.web.rest.keeping;

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
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.permanency.keeping.LevelMoveRow;
import org.permanency.keeping.LevelMoveService;
import org.permanency.keeping.rule.SupportRules;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.Query;
import org.permanency.web.rest.Records;
import org.permanency.web.rest.Sent;
import org.permanency.web.rest.Services;

/** Moves between payment levels. */
@Path("level-moves")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Care of carers", description = "Visits, reviews, concerns and support of carers")
public class LevelMoveResource {
  private static final String EXAMPLE =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"household\":{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"code\":\"H12\",\"name\":\"The Sample family\"},\"level\":\"2\",\"from\":\"2017-03-06\",\"why\":\"More training\",\"state\":\"ASKED\",\"version\":1}";
  @Inject LevelMoveService service;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** The list. */
  @GET
  @Operation(
      operationId = "listLevelMove",
      summary = "Moves between payment levels, the latest first")
  @Parameter(name = "code", description = "Part of the number of the household", example = "H12")
  @Parameter(name = "name", description = "Part of the name of the household", example = "Sample")
  @Parameter(ref = "sort")
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
  public Page<LevelMoveRow> list() {
    Services.fostering(caller);
    var listing =
        new Query(uri)
            .filter("code")
            .filter("name")
            .filter("state", Words.of(SupportRules.Asked.values()))
            .list(Set.of("askedOn", "from", "name", "code", "level", "state"));
    var found = service.list(caller.context(), listing.query());
    return listing.page(found.rows(), found.total());
  }

  /** One of them. */
  @GET
  @Path("{id}")
  @Operation(operationId = "getLevelMove", summary = "One level move; its ETag names its version")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "0195f0c2-7c3e-7000-8000-00c0ffee0001")
  @APIResponse(
      responseCode = "200",
      description = "As it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "one", value = EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one(@Parameter(hidden = true) @PathParam("id") String id) {
    Services.fostering(caller);
    return exchange.one(uri, records(), id);
  }

  /** A new one. */
  @POST
  @Operation(operationId = "createLevelMove", summary = "Asks for another payment level")
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
                          "{\"householdId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"level\":\"2\",\"from\":\"2017-03-06\",\"why\":\"More training\"}")))
  @APIResponse(
      responseCode = "201",
      description = "As it is now; Location and ETag name it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "one", value = EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response create(
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    Services.fostering(caller);
    return exchange.create(
        records(),
        new Sent(uri, key, null, sent),
        body -> {
          var household = Words.id(body, "householdId");
          var level = body.text("level", 30);
          var from = body.day("from");
          var why = body.text("why", 2_000);
          return ctx -> service.ask(ctx, household, level, from, why);
        });
  }

  /** Moves it on. */
  @POST
  @Path("{id}/moves")
  @Operation(
      operationId = "moveLevelMove",
      summary = "Moves a level move on",
      description = "move: approve, refuse")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "0195f0c2-7c3e-7000-8000-00c0ffee0001")
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "asked", value = "{\"move\":\"approve\"}")))
  @APIResponse(
      responseCode = "200",
      description = "As it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "one", value = EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response move(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    Services.fostering(caller);
    return exchange.move(records(), id, new Sent(uri, key, ifMatch, sent), this::moved);
  }

  private Exchange.Move<LevelMoveRow> moved(Body body) {
    var move = body.oneOf("move", List.of("approve", "refuse"));
    var reason = body.optionalText("reason", 2_000);
    return (ctx, id, version) -> service.decide(ctx, id, version, move.equals("approve"), reason);
  }

  private Records<LevelMoveRow> records() {
    return new Records<>(
        "level move", service::find, LevelMoveRow::id, LevelMoveRow::version, v -> v);
  }
}
