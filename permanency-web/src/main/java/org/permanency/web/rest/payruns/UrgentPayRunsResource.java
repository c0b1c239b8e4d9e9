package org.permanency.web.rest.payruns;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.permanency.finance.PayRunService;
import org.permanency.finance.PayRunView;
import org.permanency.finance.UrgentRunService;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Query;

/**
 * Runs for one payee between the weekly ones. A class of its own: below that of one run, {@code
 * urgent} would be taken for an id.
 */
@Path("pay-runs/urgent")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pay runs")
public class UrgentPayRunsResource {
  @Inject PayRunService runs;
  @Inject UrgentRunService service;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** A run for one payee. */
  @POST
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "createUrgentPayRun",
      summary = "Makes a run that pays one payee between the weekly runs, as a draft",
      description =
          "It pays what is owed above what was paid. The weekly run finds it paid before, so nothing"
              + " is paid twice. Refused after the cut-off of the week that the next weekly run pays.")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PayRunJson.NewUrgent.class),
              examples =
                  @ExampleObject(
                      name = "household",
                      value =
                          "{\"payee\":\"0195f0c2-7c3e-7000-8000-00c0ffee0005\",\"reason\":\"A"
                              + " placement at night was entered after the run\"}")))
  @APIResponse(
      responseCode = "201",
      description = "The draft; Location and ETag name it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PayRunJson.Run.class)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response create(
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    Pay.required(caller);
    new Query(uri).check();
    var body = Body.orEmpty(sent);
    var payee = body.text("payee", 36);
    var reason = body.text("reason", 2_000);
    body.check();
    var id = PathParts.id("payee", payee);
    var ctx = caller.context();
    return exchange.once(
        uri,
        key,
        null,
        body,
        () -> service.create(ctx, id, reason).fold(this::created, Problems::refused));
  }

  private Response created(PayRunView run) {
    var address = uri.getBaseUriBuilder().path("pay-runs").path(run.id().toString()).build();
    return PayRunsResource.records(runs).created(address, run);
  }
}
