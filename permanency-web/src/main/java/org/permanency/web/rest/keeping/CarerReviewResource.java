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
import java.util.LinkedHashMap;
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
import org.permanency.keeping.ReviewRow;
import org.permanency.keeping.ReviewService;
import org.permanency.keeping.ReviewView;
import org.permanency.keeping.rule.ReviewResult;
import org.permanency.keeping.rule.ReviewState;
import org.permanency.keeping.rule.ReviewTerms;
import org.permanency.keeping.rule.ReviewWords;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.Query;
import org.permanency.web.rest.Records;
import org.permanency.web.rest.Sent;
import org.permanency.web.rest.Services;

/** Reviews of approval. */
@Path("carer-reviews")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Care of carers", description = "Visits, reviews, concerns and support of carers")
public class CarerReviewResource {
  private static final String EXAMPLE =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"household\":{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"code\":\"H12\",\"name\":\"The Sample family\"},\"reference\":\"R2017-0001\",\"number\":1,\"state\":\"PREPARING\",\"opened\":\"2017-02-20\",\"version\":1}";
  @Inject ReviewService service;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** The list. */
  @GET
  @Operation(operationId = "listCarerReview", summary = "Reviews of approval, the latest first")
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
  public Page<ReviewRow> list() {
    Services.fostering(caller);
    var listing =
        new Query(uri)
            .filter("code")
            .filter("name")
            .filter("state", Words.of(ReviewState.values()))
            .filter("open", List.of("yes", "no"))
            .filterDay("from")
            .filterDay("to")
            .list(Set.of("opened", "due", "heldOn", "name", "code", "state", "outcome"));
    var found = service.list(caller.context(), listing.query());
    return listing.page(found.rows(), found.total());
  }

  /** One of them. */
  @GET
  @Path("{id}")
  @Operation(operationId = "getCarerReview", summary = "One review; its ETag names its version")
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
  @Operation(operationId = "createCarerReview", summary = "Opens the next review of a household")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "new",
                      value = "{\"householdId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\"}")))
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
          var worker = Words.optionalId(body, "workerId");
          return ctx -> service.open(ctx, household, worker);
        });
  }

  /** Moves it on. */
  @POST
  @Path("{id}/moves")
  @Operation(
      operationId = "moveCarerReview",
      summary = "Moves a review on",
      description = "move: save, complete, decide, back, cancel")
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
                      value =
                          "{\"move\":\"save\",\"heldOn\":\"2017-02-20\",\"recommendation\":\"CONTINUE\",\"parts\":[{\"part\":\"carers\",\"words\":\"They are content\"}]}")))
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

  private Exchange.Move<ReviewView> moved(Body body) {
    var move = body.oneOf("move", List.of("save", "complete", "decide", "back", "cancel"));
    return switch (move) {
      case "save" -> {
        var words = words(body);
        yield (ctx, id, version) -> service.save(ctx, id, version, words);
      }
      case "complete" -> {
        boolean panel = "yes".equals(body.optionalText("panel", 3));
        yield (ctx, id, version) -> service.complete(ctx, id, version, panel);
      }
      case "decide" -> {
        var outcome = Words.word(body, "outcome", ReviewResult.class);
        var on = body.day("on");
        var reasons = body.optionalText("reasons", Words.LONG);
        yield (ctx, id, version) -> service.decide(ctx, id, version, outcome, on, reasons);
      }
      case "back" -> {
        var why = body.text("why", 2_000);
        yield (ctx, id, version) -> service.back(ctx, id, version, why);
      }
      default -> {
        var why = body.text("why", 2_000);
        yield (ctx, id, version) -> service.cancel(ctx, id, version, why);
      }
    };
  }

  private static ReviewWords words(Body body) {
    var parts = new LinkedHashMap<String, String>();
    for (var part : body.list("parts")) {
      parts.put(part.text("part", 40), part.text("words", 20_000));
    }
    var places = body.optionalNumber("places", 1, 20);
    var from = body.optionalNumber("ageFrom", 0, 25);
    var to = body.optionalNumber("ageTo", 0, 25);
    var conditions = body.optionalText("conditions", 1_000);
    return new ReviewWords(
        body.optionalDay("heldOn"),
        parts,
        Words.optional(body, "recommendation", ReviewResult.class),
        places == null ? null : new ReviewTerms(places, from, to, conditions),
        body.optionalDay("consentOn"));
  }

  private Records<ReviewView> records() {
    return new Records<>(
        "review", service::find, ReviewView::id, ReviewView::version, CareJson.Work::of);
  }
}
