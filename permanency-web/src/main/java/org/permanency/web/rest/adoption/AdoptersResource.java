package org.permanency.web.rest.adoption;

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
import java.util.ArrayList;
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
import org.permanency.adoption.AdopterService;
import org.permanency.adoption.AdopterService.Ended;
import org.permanency.adoption.AdopterView;
import org.permanency.adoption.NewAdopters;
import org.permanency.adoption.NewAdopters.Reach;
import org.permanency.adoption.rule.AdopterEnd;
import org.permanency.adoption.rule.AdopterKind;
import org.permanency.adoption.rule.AdopterReview;
import org.permanency.adoption.rule.AdopterReview.Cause;
import org.permanency.adoption.rule.AdopterReview.Outcome;
import org.permanency.adoption.rule.AdopterTerms;
import org.permanency.people.PersonBook.Adult;
import org.permanency.people.rule.ChildId;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.BadRequest;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Query;
import org.permanency.web.rest.Records;
import org.permanency.web.rest.Sent;

/** Approved adopters. */
@Path("adopters")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Adopters", description = "Approved adopters")
public class AdoptersResource {
  private static final List<String> MOVES =
      List.of("match", "undo-match", "placed", "review", "wishes", "charge", "give", "end");
  private static final List<String> KINDS =
      Arrays.stream(AdopterKind.values()).map(AdopterKind::code).toList();
  private static final List<String> ENDS =
      Arrays.stream(AdopterEnd.values()).map(e -> e.name().toLowerCase(Locale.ROOT)).toList();
  private static final int NAME = 100;
  private static final int REASON = 2_000;
  private static final int LONG = 4_000;
  @Inject AdopterService adopters;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** The list. */
  @GET
  @Operation(operationId = "listAdopters", summary = "Approved adopters")
  @Parameter(name = "name", description = "Part of a name")
  @Parameter(name = "kind", description = "What they are approved for", example = "adoption")
  @Parameter(name = "current", description = "yes or no", example = "yes")
  @Parameter(name = "age", description = "Age of a child to be matched", example = "3")
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
                      value = "{\"items\":[" + AdopterJson.EXAMPLE + "]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Page<AdopterJson.Whole> list() {
    provided();
    var listing =
        new Query(uri)
            .filter("name")
            .filter("kind")
            .filter("current", List.of("yes", "no"))
            .filter("age", 0, 17)
            .list(Set.of("name", "reference", "kind", "state", "approved", "matched", "review"));
    var found = adopters.list(caller.context(), listing.query());
    return listing.page(found.rows().stream().map(AdopterJson.Whole::of).toList(), found.total());
  }

  /** One of them. */
  @GET
  @Path("{id}")
  @Operation(
      operationId = "getAdopters",
      summary = "One household of adopters; the ETag names the version")
  @Parameter(name = "id", in = ParameterIn.PATH, example = AdopterJson.ID)
  @APIResponse(
      responseCode = "200",
      description = "As it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AdopterJson.Whole.class),
              examples = @ExampleObject(name = "one", value = AdopterJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one(@Parameter(hidden = true) @PathParam("id") String id) {
    provided();
    return exchange.one(uri, records(), id);
  }

  /** A new one. */
  @POST
  @Operation(
      operationId = "transferAdopters",
      summary = "Takes over people whom another agency approved")
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
                          "{\"kind\":\"adoption\",\"people\":[{\"givenNames\":\"Ada\",\"familyName\":\"Sample\",\"born\":\"1980-05-06\"}],\"approvedOn\":\"2016-03-07\",\"children\":1,\"ageFrom\":0,\"ageTo\":4,\"siblings\":false,\"fromAgency\":\"Far Agency\"}")))
  @APIResponse(
      responseCode = "201",
      description = "As it is now; Location and ETag name it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AdopterJson.Whole.class),
              examples = @ExampleObject(name = "one", value = AdopterJson.EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response create(
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    provided();
    return exchange.create(
        records(),
        new Sent(uri, key, null, sent),
        body -> {
          var it = read(body);
          return ctx -> adopters.transferIn(ctx, it);
        });
  }

  /** Something that happens to one of them, by its name in the body. */
  @POST
  @Path("{id}/moves")
  @Operation(
      operationId = "moveAdopters",
      summary = "match, undo-match, placed, review, wishes, charge, give or end")
  @Parameter(name = "id", in = ParameterIn.PATH, example = AdopterJson.ID)
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
                          "{\"move\":\"match\",\"childId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"on\":\"2017-02-20\",\"why\":\"They fit\"}")))
  @APIResponse(
      responseCode = "200",
      description = "As it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AdopterJson.Whole.class),
              examples = @ExampleObject(name = "one", value = AdopterJson.EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response move(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    provided();
    return exchange.move(records(), id, new Sent(uri, key, ifMatch, sent), this::moved);
  }

  private Exchange.Move<AdopterView> moved(Body body) {
    return switch (body.oneOf("move", MOVES)) {
      case "match" -> {
        var child = new ChildId(PathParts.id("childId", body.text("childId", 36)));
        var on = body.day("on");
        var why = body.text("why", REASON);
        yield (ctx, id, version) -> adopters.match(ctx, id, version, child, on, why);
      }
      case "undo-match" -> {
        var match = PathParts.id("matchId", body.text("matchId", 36));
        var on = body.day("on");
        var why = body.text("why", REASON);
        yield (ctx, id, version) -> adopters.undo(ctx, id, version, match, on, why);
      }
      case "placed" -> {
        var on = body.day("on");
        yield (ctx, id, version) -> adopters.placed(ctx, id, version, on);
      }
      case "review" -> {
        var review = review(body);
        yield (ctx, id, version) -> adopters.review(ctx, id, version, review);
      }
      case "wishes" -> {
        var wishes = body.optionalText("wishes", LONG);
        yield (ctx, id, version) -> adopters.wishes(ctx, id, version, wishes);
      }
      case "charge" -> {
        var pence = body.optionalPence("pence", 0, 10_000_000);
        yield (ctx, id, version) -> adopters.charge(ctx, id, version, pence);
      }
      case "give" -> {
        var worker = body.optionalText("workerId", 36);
        yield (ctx, id, version) ->
            adopters.give(
                ctx, id, version, worker == null ? null : PathParts.id("workerId", worker));
      }
      default -> {
        var ended = ended(body);
        yield (ctx, id, version) -> adopters.end(ctx, id, version, ended);
      }
    };
  }

  private static AdopterReview review(Body body) {
    return new AdopterReview(
        body.day("on"),
        body.oneOf("cause", List.of("yearly", "change")).equals("change")
            ? Cause.CHANGE
            : Cause.YEARLY,
        body.words("views", LONG),
        body.words("summary", LONG),
        body.oneOf("outcome", List.of("stands", "panel")).equals("panel")
            ? Outcome.PANEL
            : Outcome.STANDS);
  }

  private static Ended ended(Body body) {
    var how = body.oneOf("how", ENDS);
    return new Ended(
        how.isEmpty() ? AdopterEnd.RESIGNED : AdopterEnd.valueOf(how.toUpperCase(Locale.ROOT)),
        body.day("on"),
        body.text("why", REASON),
        body.optionalText("to", 200));
  }

  private static NewAdopters read(Body body) {
    var people = new ArrayList<Adult>();
    for (var person : body.list("people")) {
      people.add(
          new Adult(
              person.text("givenNames", NAME),
              person.text("familyName", NAME),
              person.optionalDay("born"),
              person.optionalText("sex", 1),
              person.optionalText("ethnicity", 4)));
    }
    return new NewAdopters(
        null,
        AdopterKind.of(body.oneOf("kind", KINDS)).orElse(AdopterKind.ADOPTION),
        people,
        body.day("approvedOn"),
        new AdopterTerms(
            body.number("children", 1, 9),
            body.optionalNumber("ageFrom", 0, 17),
            body.optionalNumber("ageTo", 0, 17),
            body.flag("siblings"),
            body.optionalText("wishes", LONG),
            null),
        new Reach(
            body.optionalText("telephone", 30),
            body.optionalText("email", 254),
            body.optionalText("address", 500),
            body.optionalText("postcode", 10)),
        null,
        body.text("fromAgency", 200));
  }

  private void provided() {
    if (!caller.provides("adoption")) {
      throw new BadRequest(
          404, "service", "not-provided", "Your agency does not provide adoption.");
    }
  }

  private Records<AdopterView> records() {
    return new Records<>(
        "adopters", adopters::find, AdopterView::id, AdopterView::version, AdopterJson.Whole::of);
  }
}
