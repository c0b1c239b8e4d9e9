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
import org.permanency.providers.ProviderRunService;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Sent;

/** One run of providers: its payments, its approval. */
@Path("provider-runs/{id}")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Provider runs")
public class ProviderRunResource {
  @Inject ProviderRunService service;
  @Inject Exchange exchange;
  @Context UriInfo uri;

  /** One of them. */
  @GET
  @Operation(operationId = "getProviderRun", summary = "One of them; its ETag names its version")
  @Parameter(name = "id", in = ParameterIn.PATH, example = ProviderRunJson.ID)
  @APIResponse(
      responseCode = "200",
      description = "The record",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ProviderRunJson.Whole.class),
              examples = @ExampleObject(name = "record", value = ProviderRunJson.WHOLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one(@Parameter(hidden = true) @PathParam("id") String id) {
    return exchange.one(uri, ProviderRunJson.whole(service), id);
  }

  /** Hands a draft over for approval. */
  @POST
  @Path("submit")
  @Operation(operationId = "submitProviderRun", summary = "Hands a draft over for approval")
  @Parameter(name = "id", in = ParameterIn.PATH, example = ProviderRunJson.ID)
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
              schema = @Schema(implementation = ProviderRunJson.class),
              examples = @ExampleObject(name = "record", value = ProviderRunJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response submit(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    return exchange.move(
        ProviderRunJson.records(service),
        id,
        new Sent(uri, key, ifMatch, sent),
        body -> service::submit);
  }

  /** Approves a run that somebody else made; what cannot be paid is left to a later one. */
  @POST
  @Path("approve")
  @Operation(
      operationId = "approveProviderRun",
      summary =
          "Approves a run that somebody else made; what cannot be paid is left to a later one")
  @Parameter(name = "id", in = ParameterIn.PATH, example = ProviderRunJson.ID)
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
              schema = @Schema(implementation = ProviderRunJson.class),
              examples = @ExampleObject(name = "record", value = ProviderRunJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response approve(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    return exchange.move(
        ProviderRunJson.records(service),
        id,
        new Sent(uri, key, ifMatch, sent),
        body -> service::approve);
  }

  /** Gives up a run that is not approved. */
  @POST
  @Path("cancel")
  @Operation(operationId = "cancelProviderRun", summary = "Gives up a run that is not approved")
  @Parameter(name = "id", in = ParameterIn.PATH, example = ProviderRunJson.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "asked", value = "{\"reason\":\"Too early\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The record as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ProviderRunJson.class),
              examples = @ExampleObject(name = "record", value = ProviderRunJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response cancel(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    return exchange.move(
        ProviderRunJson.records(service),
        id,
        new Sent(uri, key, ifMatch, sent),
        body -> {
          var reason = body.text("reason", 500);
          return (ctx, record, version) -> service.cancel(ctx, record, version, reason);
        });
  }
}
