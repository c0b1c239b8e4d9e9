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
import org.permanency.keeping.ComplaintRow;
import org.permanency.keeping.ComplaintService;
import org.permanency.keeping.ComplaintView;
import org.permanency.keeping.rule.ComplaintRules.Step;
import org.permanency.keeping.rule.ComplaintState;
import org.permanency.keeping.rule.Finding;
import org.permanency.keeping.rule.NewComplaint;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.Query;
import org.permanency.web.rest.Records;
import org.permanency.web.rest.Sent;
import org.permanency.web.rest.Services;

/** Complaints. */
@Path("carer-complaints")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Care of carers", description = "Visits, reviews, concerns and support of carers")
public class CarerComplaintResource {
  private static final String EXAMPLE =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"household\":{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"code\":\"H12\",\"name\":\"The Sample family\"},\"reference\":\"K2017-0001\",\"received\":\"2017-02-20\",\"source\":\"CARER\",\"complainant\":\"A. Sample\",\"what\":\"Nobody called back\",\"state\":\"STAGE_ONE\",\"version\":1}";
  @Inject ComplaintService service;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** The list. */
  @GET
  @Operation(operationId = "listCarerComplaint", summary = "Complaints, the latest first")
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
  public Page<ComplaintRow> list() {
    Services.fostering(caller);
    var listing =
        new Query(uri)
            .filter("name")
            .filter("state", Words.of(ComplaintState.values()))
            .filter("open", List.of("yes", "no"))
            .filterDay("from")
            .filterDay("to")
            .list(Set.of("received", "name", "state", "source", "finding"));
    var found = service.list(caller.context(), listing.query());
    return listing.page(found.rows(), found.total());
  }

  /** One of them. */
  @GET
  @Path("{id}")
  @Operation(
      operationId = "getCarerComplaint",
      summary = "One complaint; its ETag names its version")
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
  @Operation(
      operationId = "createCarerComplaint",
      summary = "Takes a complaint; its first clock runs")
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
                          "{\"householdId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"received\":\"2017-02-20\",\"source\":\"CARER\",\"complainant\":\"A. Sample\",\"what\":\"Nobody called back\"}")))
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
          var it =
              new NewComplaint(
                  body.day("received"),
                  Words.word(body, "source", NewComplaint.Source.class),
                  body.text("complainant", 200),
                  Words.optionalId(body, "householdId"),
                  Words.optionalId(body, "childId"),
                  body.text("what", Words.LONG),
                  body.optionalText("wanted", 2_000),
                  Words.optionalId(body, "workerId"));
          return ctx -> service.receive(ctx, it);
        });
  }

  /** Moves it on. */
  @POST
  @Path("{id}/moves")
  @Operation(
      operationId = "moveCarerComplaint",
      summary = "Moves a complaint on",
      description = "move: step, extend")
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
                          "{\"move\":\"step\",\"next\":\"ANSWERED_ONE\",\"on\":\"2017-02-27\",\"finding\":\"UPHELD\",\"words\":\"We are sorry\"}")))
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

  private Exchange.Move<ComplaintView> moved(Body body) {
    var move = body.oneOf("move", List.of("step", "extend"));
    if (move.equals("extend")) {
      var why = body.text("why", 2_000);
      return (ctx, id, version) -> service.extend(ctx, id, version, why);
    }
    var step =
        new Step(
            Words.word(body, "next", ComplaintState.class),
            body.day("on"),
            Words.optional(body, "finding", Finding.class),
            body.optionalText("words", Words.LONG),
            body.optionalText("learning", Words.LONG));
    return (ctx, id, version) -> service.step(ctx, id, version, step);
  }

  private Records<ComplaintView> records() {
    return new Records<>(
        "complaint", service::find, ComplaintView::id, ComplaintView::version, CareJson.Work::of);
  }
}
