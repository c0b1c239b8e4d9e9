package org.permanency.web.rest.enquiries;

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
import org.permanency.recruitment.EnquiryService;
import org.permanency.recruitment.EnquiryService.Moved;
import org.permanency.recruitment.EnquiryView;
import org.permanency.recruitment.rule.EnquiryRules;
import org.permanency.recruitment.rule.EnquiryState;
import org.permanency.recruitment.rule.NewEnquiry;
import org.permanency.recruitment.rule.NewEnquiry.Asking;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Query;
import org.permanency.web.rest.Records;
import org.permanency.web.rest.Sent;

/** People who ask to foster or adopt. */
@Path("enquiries")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enquiries", description = "People who ask to foster or adopt")
public class EnquiriesResource {
  private static final List<String> STATES =
      Arrays.stream(EnquiryState.values()).map(s -> s.name().toLowerCase(Locale.ROOT)).toList();
  private static final int NAME = 100;
  private static final int LONG = 4_000;
  @Inject EnquiryService enquiries;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** The list. */
  @GET
  @Operation(operationId = "listEnquiries", summary = "Enquiries, the latest first")
  @Parameter(name = "name", description = "Part of a name")
  @Parameter(name = "kind", description = "Key of the rule recruitment", example = "adoption")
  @Parameter(name = "source", description = "Key of the rule recruitment", example = "website")
  @Parameter(name = "open", description = "yes or no", example = "yes")
  @Parameter(name = "from", description = "Received from this day", example = "2016-04-01")
  @Parameter(name = "to", description = "Received up to this day", example = "2017-03-31")
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
                      value = "{\"items\":[" + EnquiryJson.EXAMPLE + "]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Page<EnquiryJson.Whole> list() {
    var listing =
        new Query(uri)
            .filter("name")
            .filter("kind")
            .filter("source")
            .filter("open", List.of("yes", "no"))
            .filterDay("from")
            .filterDay("to")
            .list(Set.of("received", "name", "reference", "kind", "source", "state"));
    var found = enquiries.list(caller.context(), listing.query());
    return listing.page(found.rows().stream().map(EnquiryJson.Whole::of).toList(), found.total());
  }

  /** One of them. */
  @GET
  @Path("{id}")
  @Operation(operationId = "getEnquiry", summary = "One enquiry; its ETag names its version")
  @Parameter(name = "id", in = ParameterIn.PATH, example = EnquiryJson.ID)
  @APIResponse(
      responseCode = "200",
      description = "The enquiry as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = EnquiryJson.Whole.class),
              examples = @ExampleObject(name = "enquiry", value = EnquiryJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one(@Parameter(hidden = true) @PathParam("id") String id) {
    return exchange.one(uri, records(), id);
  }

  /** A new one. */
  @POST
  @Operation(operationId = "createEnquiry", summary = "Takes an enquiry and sets its clocks going")
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
                          "{\"kind\":\"adoption\",\"source\":\"website\",\"channel\":\"email\",\"received\":\"2017-02-20\",\"familyName\":\"Sample\",\"givenNames\":\"Ada\",\"email\":\"ada@example.org\",\"message\":\"We would like to hear more\"}")))
  @APIResponse(
      responseCode = "201",
      description = "The enquiry; Location and ETag name it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = EnquiryJson.Whole.class),
              examples = @ExampleObject(name = "enquiry", value = EnquiryJson.EXAMPLE)))
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
          return ctx -> enquiries.receive(ctx, it);
        });
  }

  private static NewEnquiry read(Body body) {
    return new NewEnquiry(
        body.text("kind", 40),
        body.text("source", 40),
        body.oneOf("channel", EnquiryRules.CHANNELS),
        body.day("received"),
        new Asking(
            body.text("familyName", NAME),
            body.text("givenNames", NAME),
            body.optionalText("secondFamilyName", NAME),
            body.optionalText("secondGivenNames", NAME),
            body.optionalText("telephone", 30),
            body.optionalText("email", 254),
            body.optionalText("address", 500),
            body.optionalText("postcode", 10)),
        body.optionalText("message", LONG),
        null);
  }

  /** Moves an enquiry on; its clocks follow. */
  @POST
  @Path("{id}/move")
  @Operation(operationId = "moveEnquiry", summary = "Moves an enquiry on; its clocks follow")
  @Parameter(name = "id", in = ParameterIn.PATH, example = EnquiryJson.ID)
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
                      value = "{\"next\":\"answered\",\"on\":\"2017-02-20\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The enquiry as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = EnquiryJson.Whole.class),
              examples = @ExampleObject(name = "enquiry", value = EnquiryJson.EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response move(
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
          var next = body.oneOf("next", STATES);
          var moved =
              new Moved(
                  EnquiryState.valueOf(next.toUpperCase(Locale.ROOT)),
                  body.day("on"),
                  body.optionalText("why", 2_000),
                  body.optionalText("to", 200));
          return (ctx, enquiry, version) -> enquiries.move(ctx, enquiry, version, moved);
        });
  }

  /** Notes that somebody was in touch. */
  @POST
  @Path("{id}/contact")
  @Operation(operationId = "noteContact", summary = "Notes that somebody was in touch")
  @Parameter(name = "id", in = ParameterIn.PATH, example = EnquiryJson.ID)
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
                          "{\"on\":\"2017-02-20\",\"how\":\"telephone\",\"note\":\"They will come to the meeting\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The enquiry as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = EnquiryJson.Whole.class),
              examples = @ExampleObject(name = "enquiry", value = EnquiryJson.EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response contact(
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
          var on = body.day("on");
          var how = body.oneOf("how", EnquiryRules.HOW);
          var note = body.text("note", LONG);
          return (ctx, enquiry, version) -> enquiries.contact(ctx, enquiry, on, how, note);
        });
  }

  /** Sends the information of its kind, or notes that it went by post. */
  @POST
  @Path("{id}/pack")
  @Operation(
      operationId = "sendPack",
      summary = "Sends the information of its kind, or notes that it went by post")
  @Parameter(name = "id", in = ParameterIn.PATH, example = EnquiryJson.ID)
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
                      value = "{\"on\":\"2017-02-20\",\"by\":\"post\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The enquiry as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = EnquiryJson.Whole.class),
              examples = @ExampleObject(name = "enquiry", value = EnquiryJson.EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response pack(
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
          var on = body.day("on");
          boolean byMail = body.oneOf("by", List.of("email", "post")).equals("email");
          return (ctx, enquiry, version) -> enquiries.pack(ctx, enquiry, version, on, byMail);
        });
  }

  /** Says who works with an enquiry; its open tasks go along. */
  @POST
  @Path("{id}/give")
  @Operation(
      operationId = "giveEnquiry",
      summary = "Says who works with an enquiry; its open tasks go along")
  @Parameter(name = "id", in = ParameterIn.PATH, example = EnquiryJson.ID)
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
                      value = "{\"workerId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The enquiry as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = EnquiryJson.Whole.class),
              examples = @ExampleObject(name = "enquiry", value = EnquiryJson.EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response give(
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
          var worker = body.optionalText("workerId", 36);
          return (ctx, enquiry, version) ->
              enquiries.give(
                  ctx, enquiry, version, worker == null ? null : PathParts.id("workerId", worker));
        });
  }

  private Records<EnquiryView> records() {
    return new Records<>(
        "enquiry", enquiries::find, EnquiryView::id, EnquiryView::version, EnquiryJson.Whole::of);
  }
}
