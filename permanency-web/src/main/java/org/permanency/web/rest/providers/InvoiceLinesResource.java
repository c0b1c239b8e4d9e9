package org.permanency.web.rest.providers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.permanency.providers.InvoiceApproval;
import org.permanency.providers.InvoiceQueries;
import org.permanency.providers.InvoiceService;
import org.permanency.providers.rule.Answer;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Sent;

/** Lines of an invoice, and answers to what differs. */
@Path("provider-invoices/{id}")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Providers invoices")
public class InvoiceLinesResource {
  @Inject InvoiceService service;
  @Inject InvoiceApproval approval;
  @Inject InvoiceQueries queries;
  @Inject Exchange exchange;
  @Context UriInfo uri;

  /** Adds a line to a draft. */
  @POST
  @Path("lines")
  @Operation(operationId = "addProviderInvoiceLine", summary = "Adds a line to a draft")
  @Parameter(name = "id", in = ParameterIn.PATH, example = InvoiceJson.ID)
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
                          "{\"child\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"from\":\"2016-05-02\",\"last\":\"2016-05-31\",\"pence\":338571}")))
  @APIResponse(
      responseCode = "200",
      description = "The record as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = InvoiceJson.class),
              examples = @ExampleObject(name = "record", value = InvoiceJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response line(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    return exchange.move(
        InvoiceJson.records(service),
        id,
        new Sent(uri, key, ifMatch, sent),
        body -> {
          var charge = InvoiceJson.charge(body);
          return (ctx, record, version) -> service.add(ctx, record, version, charge);
        });
  }

  /** Takes a line off a draft. */
  @POST
  @Path("withdraw")
  @Operation(operationId = "withdrawProviderInvoiceLine", summary = "Takes a line off a draft")
  @Parameter(name = "id", in = ParameterIn.PATH, example = InvoiceJson.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "asked",
                      value = "{\"line\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The record as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = InvoiceJson.class),
              examples = @ExampleObject(name = "record", value = InvoiceJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response withdraw(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    return exchange.move(
        InvoiceJson.records(service),
        id,
        new Sent(uri, key, ifMatch, sent),
        body -> {
          var line = body.text("line", 36);
          return (ctx, record, version) ->
              service.withdraw(ctx, record, version, PathParts.id("line", line));
        });
  }

  /** Answers a difference: ACCEPTED pays as charged, AGREED what is agreed, QUERIED nothing. */
  @POST
  @Path("answer")
  @Operation(
      operationId = "answerProviderInvoiceLine",
      summary =
          "Answers a difference: ACCEPTED pays as charged, AGREED what is agreed, QUERIED nothing")
  @Parameter(name = "id", in = ParameterIn.PATH, example = InvoiceJson.ID)
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
                          "{\"line\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"answer\":\"AGREED\",\"why\":\"Left on 30 May\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The record as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = InvoiceJson.class),
              examples = @ExampleObject(name = "record", value = InvoiceJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response answer(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    return exchange.move(
        InvoiceJson.records(service),
        id,
        new Sent(uri, key, ifMatch, sent),
        body -> {
          var line = body.text("line", 36);
          var answer =
              body.oneOf("answer", Arrays.stream(Answer.values()).map(Answer::name).toList());
          var why = body.text("why", 500);
          return (ctx, record, version) ->
              approval.answer(
                  ctx,
                  record,
                  version,
                  PathParts.id("line", line),
                  new InvoiceApproval.Reply(Answer.valueOf(answer), why));
        });
  }

  /** Takes up queried lines of an approved one. */
  @POST
  @Path("take-up")
  @Operation(
      operationId = "takeUpProviderInvoiceQueries",
      summary =
          "Makes a draft of the lines of an approved one that were queried; answers with the draft")
  @Parameter(name = "id", in = ParameterIn.PATH, example = InvoiceJson.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "asked", value = "{}")))
  @APIResponse(
      responseCode = "200",
      description = "The draft",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = InvoiceJson.class),
              examples = @ExampleObject(name = "record", value = InvoiceJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response takeUp(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    return exchange.move(
        InvoiceJson.records(service),
        id,
        new Sent(uri, key, ifMatch, sent),
        body -> queries::takeUp);
  }
}
