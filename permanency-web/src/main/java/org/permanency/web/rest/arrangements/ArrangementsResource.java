package org.permanency.web.rest.arrangements;

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
import java.util.Locale;
import java.util.Set;
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
import org.permanency.arrangements.ArrangementService;
import org.permanency.arrangements.ArrangementView;
import org.permanency.arrangements.rule.ArrangementKind;
import org.permanency.arrangements.rule.ArrangementRules.Step;
import org.permanency.arrangements.rule.ArrangementState;
import org.permanency.arrangements.rule.NewArrangement;
import org.permanency.arrangements.rule.NewVisit;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Query;
import org.permanency.web.rest.Records;
import org.permanency.web.rest.Sent;

/** Notified arrangements. */
@Path("arrangements")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Arrangements", description = "Notified arrangements")
public class ArrangementsResource {
  private static final List<String> KINDS =
      Arrays.stream(ArrangementKind.values()).map(ArrangementKind::code).toList();
  private static final List<String> STATES =
      Arrays.stream(ArrangementState.values()).map(s -> s.name().toLowerCase(Locale.ROOT)).toList();
  private static final int NAME = 100;
  @Inject ArrangementService arrangements;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** The list. */
  @GET
  @Operation(operationId = "listArrangements", summary = "Notified arrangements")
  @Parameter(name = "child", description = "Part of the child's name")
  @Parameter(name = "carers", description = "Part of the carers' names")
  @Parameter(name = "open", description = "yes or no", example = "yes")
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
                  @ExampleObject(
                      name = "page",
                      value = "{\"items\":[" + ArrangementJson.EXAMPLE + "]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Page<ArrangementJson.Whole> list() {
    var listing =
        new Query(uri)
            .filter("child")
            .filter("carers")
            .filter("open", List.of("yes", "no"))
            .list(
                Set.of(
                    "child", "carers", "reference", "kind", "state", "notified", "visited", "due"));
    var found = arrangements.list(caller.context(), listing.query());
    return listing.page(
        found.rows().stream().map(ArrangementJson.Whole::of).toList(), found.total());
  }

  /** One of them. */
  @GET
  @Path("{id}")
  @Operation(
      operationId = "getArrangement",
      summary = "One arrangement; the ETag names the version")
  @Parameter(name = "id", in = ParameterIn.PATH, example = ArrangementJson.ID)
  @APIResponse(
      responseCode = "200",
      description = "As it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ArrangementJson.Whole.class),
              examples = @ExampleObject(name = "one", value = ArrangementJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one(@Parameter(hidden = true) @PathParam("id") String id) {
    return exchange.one(uri, records(), id);
  }

  /** A new one. */
  @POST
  @Operation(
      operationId = "createArrangement",
      summary = "Takes a notification and sets its clocks going")
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
                          "{\"kind\":\"private-fostering\",\"givenNames\":\"Sam\",\"familyName\":\"Sample\",\"born\":\"2005-06-01\",\"disabled\":false,\"carers\":\"Dee Example\",\"relation\":\"friend\",\"notified\":\"2017-02-20\",\"notifier\":\"school\",\"starts\":\"2017-02-01\"}")))
  @APIResponse(
      responseCode = "201",
      description = "As it is now; Location and ETag name it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ArrangementJson.Whole.class),
              examples = @ExampleObject(name = "one", value = ArrangementJson.EXAMPLE)))
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
          var it = read(body);
          return ctx -> arrangements.take(ctx, it);
        });
  }

  /** Something that happens to one of them, by its name in the body. */
  @POST
  @Path("{id}/moves")
  @Operation(operationId = "moveArrangement", summary = "visit, step or give")
  @Parameter(name = "id", in = ParameterIn.PATH, example = ArrangementJson.ID)
  @Parameter(ref = "If-Match")
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
                          "{\"move\":\"visit\",\"on\":\"2017-02-20\",\"visitor\":\"P. Officer\",\"seenAlone\":true,\"report\":\"Sam is well\"}")))
  @APIResponse(
      responseCode = "200",
      description = "As it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ArrangementJson.Whole.class),
              examples = @ExampleObject(name = "one", value = ArrangementJson.EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response move(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    return exchange.move(records(), id, new Sent(uri, key, ifMatch, sent), this::moved);
  }

  private Exchange.Move<ArrangementView> moved(Body body) {
    return switch (body.oneOf("move", List.of("visit", "step", "give"))) {
      case "visit" -> {
        var visit =
            new NewVisit(
                body.day("on"),
                body.text("visitor", 200),
                body.flag("seenAlone"),
                body.optionalText("notAloneWhy", 500),
                body.words("report", 8_000),
                null);
        yield (ctx, id, version) -> arrangements.visit(ctx, id, version, visit);
      }
      case "step" -> {
        var next = body.oneOf("next", STATES);
        var step =
            new Step(
                next.isEmpty()
                    ? ArrangementState.ENDED
                    : ArrangementState.valueOf(next.toUpperCase(Locale.ROOT)),
                body.day("on"),
                body.optionalText("why", 2_000),
                body.optionalDay("other"));
        yield (ctx, id, version) -> arrangements.step(ctx, id, version, step);
      }
      default -> {
        var worker = body.optionalText("workerId", 36);
        yield (ctx, id, version) ->
            arrangements.give(
                ctx, id, version, worker == null ? null : PathParts.id("workerId", worker));
      }
    };
  }

  private static NewArrangement read(Body body) {
    var child = body.optionalText("childId", 36);
    return new NewArrangement(
        ArrangementKind.of(body.oneOf("kind", KINDS)).orElse(ArrangementKind.PRIVATE_FOSTERING),
        new NewArrangement.Child(
            body.text("givenNames", NAME),
            body.text("familyName", NAME),
            body.day("born"),
            body.flag("disabled"),
            child == null ? null : PathParts.id("childId", child)),
        new NewArrangement.Carers(
            body.text("carers", 200),
            body.optionalText("relation", 40),
            body.optionalText("telephone", 30),
            body.optionalText("address", 500),
            body.optionalText("postcode", 10)),
        new NewArrangement.Notice(
            body.day("notified"),
            body.text("notifier", 40),
            body.optionalText("notifierName", 200)),
        body.day("starts"),
        body.optionalDay("expectedEnd"),
        null,
        null);
  }

  private Records<ArrangementView> records() {
    return new Records<>(
        "arrangement",
        arrangements::find,
        ArrangementView::id,
        ArrangementView::version,
        ArrangementJson.Whole::of);
  }
}
