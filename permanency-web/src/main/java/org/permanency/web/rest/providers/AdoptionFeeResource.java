package org.permanency.web.rest.providers;

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
import java.util.Optional;
import java.util.UUID;
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
import org.permanency.kernel.Pence;
import org.permanency.providers.AdoptionFeeService;
import org.permanency.providers.AdoptionFeeView;
import org.permanency.providers.rule.AdoptionFeeRules.Invoiced;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Etags;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Query;

/** One fee: its order, the invoices of its stages */
@Path("adoption-fees/{id}")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Adoption fees")
public class AdoptionFeeResource {
  @Inject AdoptionFeeService service;
  @Inject Idempotency idempotency;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** One of them. */
  @GET
  @Operation(operationId = "getAdoptionFee", summary = "One of them; its ETag names its version")
  @Parameter(name = "id", in = ParameterIn.PATH, example = AdoptionFeeJson.ID)
  @APIResponse(
      responseCode = "200",
      description = "The record",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AdoptionFeeJson.class),
              examples = @ExampleObject(name = "record", value = AdoptionFeeJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one(@Parameter(hidden = true) @PathParam("id") String id) {
    new Query(uri).check();
    return service
        .find(caller.context(), PathParts.id("adoption-fees", id))
        .map(v -> Etags.ok(AdoptionFeeJson.of(v), v.version()).build())
        .orElseThrow(() -> PathParts.absent("adoption-fees"));
  }

  /** Records the adoption order. */
  @POST
  @Path("order")
  @Operation(operationId = "recordAdoptionFeeOrder", summary = "Records the adoption order")
  @Parameter(name = "id", in = ParameterIn.PATH, example = AdoptionFeeJson.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "asked", value = "{\"on\":\"2017-01-16\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The record as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AdoptionFeeJson.class),
              examples = @ExampleObject(name = "record", value = AdoptionFeeJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response order(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    var asked = asked(id, ifMatch, sent);
    var body = asked.body();
    var on = body.day("on");
    body.check();
    var ctx = caller.context();
    return once(key, asked, () -> service.order(ctx, asked.id(), asked.version(), on));
  }

  /** Records the invoice for a stage. */
  @POST
  @Path("invoice")
  @Operation(operationId = "invoiceAdoptionFee", summary = "Records the invoice for a stage")
  @Parameter(name = "id", in = ParameterIn.PATH, example = AdoptionFeeJson.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "asked",
                      value =
                          "{\"stage\":\"placement\",\"number\":\"A-17\",\"dated\":\"2016-09-05\",\"pence\":1800000}")))
  @APIResponse(
      responseCode = "200",
      description = "The record as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AdoptionFeeJson.class),
              examples = @ExampleObject(name = "record", value = AdoptionFeeJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response invoice(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    var asked = asked(id, ifMatch, sent);
    var body = asked.body();
    var stage = body.text("stage", 40);
    var number = body.text("number", 50);
    var dated = body.day("dated");
    int pence = body.number("pence", 1, 100_000_000);
    var why = body.optionalText("why", 500);
    body.check();
    var ctx = caller.context();
    return once(
        key,
        asked,
        () ->
            service.invoice(
                ctx,
                asked.id(),
                asked.version(),
                new Invoiced(stage, number, dated, new Pence(pence), why == null ? "" : why)));
  }

  /** Approves the invoice of a stage that somebody else entered. */
  @POST
  @Path("approve")
  @Operation(
      operationId = "approveAdoptionFeeInvoice",
      summary = "Approves the invoice of a stage that somebody else entered")
  @Parameter(name = "id", in = ParameterIn.PATH, example = AdoptionFeeJson.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "asked", value = "{\"stage\":\"placement\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The record as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AdoptionFeeJson.class),
              examples = @ExampleObject(name = "record", value = AdoptionFeeJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response approve(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    var asked = asked(id, ifMatch, sent);
    var body = asked.body();
    var stage = body.text("stage", 40);
    body.check();
    var ctx = caller.context();
    return once(key, asked, () -> service.approve(ctx, asked.id(), asked.version(), stage));
  }

  /** Rejects the invoice of a stage, which may be invoiced again. */
  @POST
  @Path("reject")
  @Operation(
      operationId = "rejectAdoptionFeeInvoice",
      summary = "Rejects the invoice of a stage, which may be invoiced again")
  @Parameter(name = "id", in = ParameterIn.PATH, example = AdoptionFeeJson.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "asked", value = "{\"stage\":\"placement\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The record as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AdoptionFeeJson.class),
              examples = @ExampleObject(name = "record", value = AdoptionFeeJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response reject(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    var asked = asked(id, ifMatch, sent);
    var body = asked.body();
    var stage = body.text("stage", 40);
    body.check();
    var ctx = caller.context();
    return once(key, asked, () -> service.reject(ctx, asked.id(), asked.version(), stage));
  }

  /** Records the day on which the money went or came. */
  @POST
  @Path("settle")
  @Operation(
      operationId = "settleAdoptionFee",
      summary = "Records the day on which the money went or came")
  @Parameter(name = "id", in = ParameterIn.PATH, example = AdoptionFeeJson.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "asked",
                      value = "{\"stage\":\"placement\",\"on\":\"2016-09-20\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The record as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AdoptionFeeJson.class),
              examples = @ExampleObject(name = "record", value = AdoptionFeeJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response settle(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    var asked = asked(id, ifMatch, sent);
    var body = asked.body();
    var stage = body.text("stage", 40);
    var on = body.day("on");
    body.check();
    var ctx = caller.context();
    return once(key, asked, () -> service.settle(ctx, asked.id(), asked.version(), stage, on));
  }

  private record Asked(UUID id, int version, Body body) {}

  /** What is asked of a record that is there. */
  private Asked asked(String id, @Nullable String ifMatch, InputStream sent) throws IOException {
    new Query(uri).check();
    var record = PathParts.id("adoption-fees", id);
    if (service.find(caller.context(), record).isEmpty()) {
      throw PathParts.absent("adoption-fees");
    }
    return new Asked(record, Etags.required(ifMatch), Body.orEmpty(sent));
  }

  private Response once(
      @Nullable String key,
      Asked asked,
      java.util.function.Supplier<Optional<Decision<AdoptionFeeView>>> step) {
    return idempotency.once(
        caller.context(),
        key,
        uri.getPath() + " " + asked.version() + " " + asked.body().json(),
        () ->
            step.get()
                .orElseThrow(() -> PathParts.absent("adoption-fees"))
                .fold(
                    v -> Etags.ok(AdoptionFeeJson.of(v), v.version()).build(), Problems::refused));
  }
}
