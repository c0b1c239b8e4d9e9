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
import java.time.LocalTime;
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
import org.permanency.keeping.ConcernRow;
import org.permanency.keeping.ConcernService;
import org.permanency.keeping.ConcernService.Told;
import org.permanency.keeping.ConcernView;
import org.permanency.keeping.rule.ConcernKind;
import org.permanency.keeping.rule.ConcernOutcome;
import org.permanency.keeping.rule.ConcernStep;
import org.permanency.keeping.rule.NewConcern;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.Query;
import org.permanency.web.rest.Records;
import org.permanency.web.rest.Sent;
import org.permanency.web.rest.Services;

/** Allegations and concerns about standards. */
@Path("carer-concerns")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Care of carers", description = "Visits, reviews, concerns and support of carers")
public class CarerConcernResource {
  private static final String EXAMPLE =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"household\":{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"code\":\"H12\",\"name\":\"The Sample family\"},\"reference\":\"C2017-0001\",\"kind\":\"ALLEGATION\",\"knownOn\":\"2017-02-20\",\"about\":\"HOUSEHOLD\",\"source\":\"SCHOOL\",\"what\":\"Said that somebody shouted\",\"state\":\"RECEIVED\",\"version\":1}";
  @Inject ConcernService service;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** The list. */
  @GET
  @Operation(
      operationId = "listCarerConcern",
      summary = "Allegations and concerns about standards, the latest first")
  @Parameter(name = "code", description = "Part of the number of the household", example = "H12")
  @Parameter(name = "name", description = "Part of the name of the household", example = "Sample")
  @Parameter(name = "from", description = "From this day", example = "2016-04-01")
  @Parameter(name = "to", description = "Up to this day", example = "2017-03-31")
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
  public Page<ConcernRow> list() {
    Services.fostering(caller);
    var listing =
        new Query(uri)
            .filter("code")
            .filter("name")
            .filter("kind", Words.of(ConcernKind.values()))
            .filter("open", List.of("yes", "no"))
            .filter("repeated", List.of("yes", "no"))
            .filterDay("from")
            .filterDay("to")
            .list(Set.of("knownOn", "name", "code", "kind", "state", "outcome"));
    var found = service.list(caller.context(), listing.query());
    return listing.page(found.rows(), found.total());
  }

  /** One of them. */
  @GET
  @Path("{id}")
  @Operation(operationId = "getCarerConcern", summary = "One concern; its ETag names its version")
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
  @Operation(operationId = "createCarerConcern", summary = "Records a concern; its clocks run")
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
                          "{\"householdId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"kind\":\"ALLEGATION\",\"knownOn\":\"2017-02-20\",\"knownAt\":\"14:30\",\"about\":\"HOUSEHOLD\",\"source\":\"SCHOOL\",\"what\":\"Said that somebody shouted\"}")))
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
          var at = body.optionalText("knownAt", 5);
          if (at != null && !at.matches("([01][0-9]|2[0-3]):[0-5][0-9]")) {
            at = body.oneOf("knownAt", List.of("00:00"));
          }
          var it =
              new NewConcern(
                  Words.word(body, "kind", ConcernKind.class),
                  Words.id(body, "householdId"),
                  body.day("knownOn"),
                  at == null || at.isEmpty() ? null : LocalTime.parse(at),
                  Words.word(body, "about", NewConcern.About.class),
                  Words.optionalId(body, "personId"),
                  body.optionalText("person", 200),
                  Words.optionalId(body, "childId"),
                  Words.word(body, "source", NewConcern.Source.class),
                  body.text("what", Words.LONG),
                  body.optionalText("meanwhile", 2_000),
                  Words.optionalId(body, "workerId"));
          return ctx -> service.receive(ctx, it);
        });
  }

  /** Moves it on. */
  @POST
  @Path("{id}/moves")
  @Operation(
      operationId = "moveCarerConcern",
      summary = "Moves a concern on",
      description = "move: officer-told, council-told, step, enquire, close")
  @Parameter(name = "id", in = ParameterIn.PATH, example = "0195f0c2-7c3e-7000-8000-00c0ffee0001")
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
                      value = "{\"move\":\"officer-told\",\"on\":\"2017-02-20\"}")))
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

  private Exchange.Move<ConcernView> moved(Body body) {
    var move =
        body.oneOf("move", List.of("officer-told", "council-told", "step", "enquire", "close"));
    var on = body.day("on");
    return switch (move) {
      case "officer-told" -> (ctx, id, version) -> service.told(ctx, id, version, Told.OFFICER, on);
      case "council-told" -> (ctx, id, version) -> service.told(ctx, id, version, Told.COUNCIL, on);
      case "enquire" -> (ctx, id, version) -> service.enquire(ctx, id, version, on);
      case "step" -> {
        var what = Words.word(body, "what", ConcernStep.class);
        var note = body.text("note", Words.LONG);
        yield (ctx, id, version) -> service.step(ctx, id, on, what, note);
      }
      default -> {
        var outcome = Words.optional(body, "outcome", ConcernOutcome.class);
        var learning = body.optionalText("learning", Words.LONG);
        yield (ctx, id, version) -> service.close(ctx, id, version, outcome, on, learning);
      }
    };
  }

  private Records<ConcernView> records() {
    return new Records<>(
        "concern", service::find, ConcernView::id, ConcernView::version, CareJson.Work::of);
  }
}
