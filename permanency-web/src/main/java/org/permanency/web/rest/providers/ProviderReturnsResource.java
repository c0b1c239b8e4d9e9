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
import org.permanency.providers.ProviderReturnService;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Query;
import org.permanency.web.rest.Sent;

/** Payments to providers that the bank gave back. */
@Path("provider-returns")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Provider runs")
public class ProviderReturnsResource {
  @Inject ProviderReturnService service;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** The list. */
  @GET
  @Operation(
      operationId = "listProviderReturns",
      summary = "Payments to providers that the bank gave back, the latest first")
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
                      value = "{\"items\":[" + ProviderReturnJson.EXAMPLE + "]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Page<ProviderReturnJson> list() {
    var query = new Query(uri);
    int limit = query.limit();
    int offset = query.offset();
    query.check();
    return Page.of(
        service.list(caller.context()).stream()
            .skip(offset)
            .limit(limit + 1L)
            .map(ProviderReturnJson::of)
            .toList(),
        offset,
        limit);
  }

  /** One of them. */
  @GET
  @Path("{id}")
  @Operation(operationId = "getProviderReturn", summary = "One of them; its ETag names its version")
  @Parameter(name = "id", in = ParameterIn.PATH, example = ProviderReturnJson.ID)
  @APIResponse(
      responseCode = "200",
      description = "The record",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ProviderReturnJson.class),
              examples = @ExampleObject(name = "record", value = ProviderReturnJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one(@Parameter(hidden = true) @PathParam("id") String id) {
    return exchange.one(uri, ProviderReturnJson.records(service), id);
  }

  /** A new one. */
  @POST
  @Operation(
      operationId = "createProviderReturn",
      summary = "Records that the bank gave a payment back; its documents are payable again")
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
                          "{\"run\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"provider\":\"0195f0c2-7c3e-7000-8000-00c0ffee0003\",\"returnedOn\":\"2016-09-19\",\"reason\":\"Account closed\"}")))
  @APIResponse(
      responseCode = "201",
      description = "The record; Location and ETag name it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ProviderReturnJson.class),
              examples = @ExampleObject(name = "record", value = ProviderReturnJson.EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response create(
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    return exchange.create(
        ProviderReturnJson.records(service),
        new Sent(uri, key, null, sent),
        body -> {
          var run = body.text("run", 36);
          var provider = body.text("provider", 36);
          var on = body.day("returnedOn");
          var reason = body.text("reason", 200);
          return ctx ->
              service.record(
                  ctx, PathParts.id("run", run), PathParts.id("provider", provider), on, reason);
        });
  }

  /** Confirms that the account is right all the same. */
  @POST
  @Path("{id}/confirm")
  @Operation(
      operationId = "confirmProviderReturn",
      summary = "Confirms that the account is right all the same")
  @Parameter(name = "id", in = ParameterIn.PATH, example = ProviderReturnJson.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "asked",
                      value = "{\"how\":\"Called back on the number held since 2014\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The record as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ProviderReturnJson.class),
              examples = @ExampleObject(name = "record", value = ProviderReturnJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response confirm(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    return exchange.move(
        ProviderReturnJson.records(service),
        id,
        new Sent(uri, key, ifMatch, sent),
        body -> {
          var how = body.text("how", 500);
          return (ctx, record, version) -> service.confirm(ctx, record, version, how);
        });
  }

  /** Takes back what was recorded by mistake. */
  @POST
  @Path("{id}/withdraw")
  @Operation(
      operationId = "withdrawProviderReturn",
      summary = "Takes back what was recorded by mistake")
  @Parameter(name = "id", in = ParameterIn.PATH, example = ProviderReturnJson.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "asked", value = "{\"why\":\"Another payment\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The record as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ProviderReturnJson.class),
              examples = @ExampleObject(name = "record", value = ProviderReturnJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response withdraw(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    return exchange.move(
        ProviderReturnJson.records(service),
        id,
        new Sent(uri, key, ifMatch, sent),
        body -> {
          var why = body.text("why", 500);
          return (ctx, record, version) -> service.withdraw(ctx, record, version, why);
        });
  }
}
