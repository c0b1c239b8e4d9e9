package org.permanency.web.rest.providers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.permanency.providers.ProviderRunService;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.Query;
import org.permanency.web.rest.Sent;

/** Runs that pay providers and other adoption agencies. */
@Path("provider-runs")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Provider runs",
    description = "What is approved and due to providers, paid by bank file; money in pence")
public class ProviderRunsResource {
  @Inject ProviderRunService service;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** The list. */
  @GET
  @Operation(operationId = "listProviderRuns", summary = "Runs of providers, the latest first")
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
                      value = "{\"items\":[" + ProviderRunJson.EXAMPLE + "]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Page<ProviderRunJson> list() {
    var query = new Query(uri);
    int limit = query.limit();
    int offset = query.offset();
    query.check();
    return Page.of(
        service.list(caller.context()).stream()
            .skip(offset)
            .limit(limit + 1L)
            .map(ProviderRunJson::of)
            .toList(),
        offset,
        limit);
  }

  /** A new one. */
  @POST
  @Operation(
      operationId = "createProviderRun",
      summary = "Makes a run of all that is approved and due by a day, credit notes set off")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "new", value = "{\"dueTo\":\"2016-09-14\"}")))
  @APIResponse(
      responseCode = "201",
      description = "The record; Location and ETag name it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ProviderRunJson.class),
              examples = @ExampleObject(name = "record", value = ProviderRunJson.EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response create(
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    return exchange.create(
        ProviderRunJson.records(service),
        new Sent(uri, key, null, sent),
        body -> {
          var through = body.day("dueTo");
          return ctx -> service.create(ctx, through);
        });
  }
}
