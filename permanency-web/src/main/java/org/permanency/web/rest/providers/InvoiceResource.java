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
import org.permanency.providers.InvoiceApproval;
import org.permanency.providers.InvoiceService;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Sent;

/** One invoice and its approval; its lines are {@link InvoiceLinesResource}'s. */
@Path("provider-invoices/{id}")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Providers invoices")
public class InvoiceResource {
  @Inject InvoiceService service;
  @Inject InvoiceApproval approval;
  @Inject Exchange exchange;
  @Context UriInfo uri;

  /** One of them. */
  @GET
  @Operation(
      operationId = "getProviderInvoice",
      summary = "One of them; its ETag names its version")
  @Parameter(name = "id", in = ParameterIn.PATH, example = InvoiceJson.ID)
  @APIResponse(
      responseCode = "200",
      description = "The record",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = InvoiceJson.class),
              examples = @ExampleObject(name = "record", value = InvoiceJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one(@Parameter(hidden = true) @PathParam("id") String id) {
    return exchange.one(uri, InvoiceJson.records(service), id);
  }

  /** Hands a draft over for approval. */
  @POST
  @Path("submit")
  @Operation(operationId = "submitProviderInvoice", summary = "Hands a draft over for approval")
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
      description = "The record as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = InvoiceJson.class),
              examples = @ExampleObject(name = "record", value = InvoiceJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response submit(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    return exchange.move(
        InvoiceJson.records(service),
        id,
        new Sent(uri, key, ifMatch, sent),
        body -> approval::submit);
  }

  /** Takes one that was handed over back into a draft. */
  @POST
  @Path("back")
  @Operation(
      operationId = "takeBackProviderInvoice",
      summary = "Takes one that was handed over back into a draft")
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
      description = "The record as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = InvoiceJson.class),
              examples = @ExampleObject(name = "record", value = InvoiceJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response back(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    return exchange.move(
        InvoiceJson.records(service),
        id,
        new Sent(uri, key, ifMatch, sent),
        body -> approval::back);
  }

  /** Approves what somebody else entered and handed over. */
  @POST
  @Path("approve")
  @Operation(
      operationId = "approveProviderInvoice",
      summary = "Approves what somebody else entered and handed over")
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
      description = "The record as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = InvoiceJson.class),
              examples = @ExampleObject(name = "record", value = InvoiceJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response approve(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    return exchange.move(
        InvoiceJson.records(service),
        id,
        new Sent(uri, key, ifMatch, sent),
        body -> approval::approve);
  }

  /** Rejects one for good. */
  @POST
  @Path("reject")
  @Operation(operationId = "rejectProviderInvoice", summary = "Rejects one for good")
  @Parameter(name = "id", in = ParameterIn.PATH, example = InvoiceJson.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "asked", value = "{\"reason\":\"Not ours\"}")))
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
  public Response reject(
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
          var reason = body.text("reason", 500);
          return (ctx, record, version) -> approval.reject(ctx, record, version, reason);
        });
  }
}
