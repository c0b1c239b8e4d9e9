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
import org.permanency.kernel.Pence;
import org.permanency.providers.AdoptionFeeService;
import org.permanency.providers.rule.AdoptionFeeRules.Invoiced;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Sent;

/** One fee: its order, the invoices of its stages */
@Path("adoption-fees/{id}")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Adoption fees")
public class AdoptionFeeResource {
  @Inject AdoptionFeeService service;
  @Inject Exchange exchange;
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
    return exchange.one(uri, AdoptionFeeJson.records(service), id);
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
    return exchange.move(
        AdoptionFeeJson.records(service),
        id,
        new Sent(uri, key, ifMatch, sent),
        body -> {
          var on = body.day("on");
          return (ctx, record, version) -> service.order(ctx, record, version, on);
        });
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
    return exchange.move(
        AdoptionFeeJson.records(service),
        id,
        new Sent(uri, key, ifMatch, sent),
        body -> {
          var stage = body.text("stage", 40);
          var number = body.text("number", 50);
          var dated = body.day("dated");
          int pence = body.number("pence", 1, 100_000_000);
          var why = body.optionalText("why", 500);
          return (ctx, record, version) ->
              service.invoice(
                  ctx,
                  record,
                  version,
                  new Invoiced(stage, number, dated, new Pence(pence), why == null ? "" : why));
        });
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
    return exchange.move(
        AdoptionFeeJson.records(service),
        id,
        new Sent(uri, key, ifMatch, sent),
        body -> {
          var stage = body.text("stage", 40);
          return (ctx, record, version) -> service.approve(ctx, record, version, stage);
        });
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
    return exchange.move(
        AdoptionFeeJson.records(service),
        id,
        new Sent(uri, key, ifMatch, sent),
        body -> {
          var stage = body.text("stage", 40);
          return (ctx, record, version) -> service.reject(ctx, record, version, stage);
        });
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
    return exchange.move(
        AdoptionFeeJson.records(service),
        id,
        new Sent(uri, key, ifMatch, sent),
        body -> {
          var stage = body.text("stage", 40);
          var on = body.day("on");
          return (ctx, record, version) -> service.settle(ctx, record, version, stage, on);
        });
  }
}
