package org.permanency.web.rest.payruns;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
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
import org.permanency.finance.PayRunService;
import org.permanency.finance.PayRunView;
import org.permanency.finance.rule.PayRunState;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Etags;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Query;
import org.permanency.web.rest.Records;

/**
 * One run, and what becomes of it. {@code If-Match} is optional: without it the run is meant as it
 * stands.
 */
@Path("pay-runs/{id}")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pay runs")
public class PayRunResource {
  private static final String STALE = "finance.run.stale";
  private static final String VERSION = "The ETag of the run as it was read; not sent, as it is";
  @Inject PayRunService runs;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  @PathParam("id")
  String id;

  @HeaderParam("If-Match")
  @Nullable String ifMatch;

  @HeaderParam(Idempotency.HEADER)
  @Nullable String key;

  /** A step of the version given. */
  private interface Step {
    Optional<Decision<PayRunView>> on(UUID run, int version);
  }

  /** One run. */
  @GET
  @Operation(operationId = "getPayRun", summary = "One pay run; its ETag names its version")
  @Parameter(name = "id", in = ParameterIn.PATH, example = PayRunsResource.ID)
  @APIResponse(
      responseCode = "200",
      description = "The run",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PayRunJson.Run.class),
              examples = @ExampleObject(name = "run", value = PayRunsResource.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one() {
    Pay.required(caller);
    return exchange.one(uri, records(), id);
  }

  /** Hands the run over. */
  @POST
  @Path("submit")
  @Operation(operationId = "submitPayRun", summary = "Hands a draft over for approval")
  @Parameter(name = "id", in = ParameterIn.PATH, example = PayRunsResource.ID)
  @Parameter(name = "If-Match", in = ParameterIn.HEADER, description = VERSION, example = "\"1\"")
  @Parameter(ref = "Idempotency-Key")
  @APIResponse(
      responseCode = "200",
      description = "The run, submitted",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PayRunJson.Run.class),
              examples = @ExampleObject(name = "run", value = PayRunsResource.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  @APIResponse(responseCode = "412", description = "Changed since: what was wanted, and the run")
  public Response submit(InputStream sent) throws IOException {
    var ctx = caller.context();
    return step(Body.orEmpty(sent), PayRunState.SUBMITTED, (run, at) -> runs.submit(ctx, run, at));
  }

  /** Approves the run. */
  @POST
  @Path("approve")
  @Operation(
      operationId = "approvePayRun",
      summary = "Approves a submitted run; not by whoever made or submitted it")
  @Parameter(name = "id", in = ParameterIn.PATH, example = PayRunsResource.ID)
  @Parameter(name = "If-Match", in = ParameterIn.HEADER, description = VERSION, example = "\"2\"")
  @Parameter(ref = "Idempotency-Key")
  @APIResponse(
      responseCode = "200",
      description = "The run, approved",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PayRunJson.Run.class),
              examples = @ExampleObject(name = "run", value = PayRunsResource.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  @APIResponse(responseCode = "412", description = "Changed since: what was wanted, and the run")
  public Response approve(InputStream sent) throws IOException {
    var ctx = caller.context();
    return step(Body.orEmpty(sent), PayRunState.APPROVED, (run, at) -> runs.approve(ctx, run, at));
  }

  /** Gives the run up. */
  @POST
  @Path("cancel")
  @Operation(
      operationId = "cancelPayRun",
      summary = "Gives up a run that is not approved; its week is free again")
  @Parameter(name = "id", in = ParameterIn.PATH, example = PayRunsResource.ID)
  @Parameter(name = "If-Match", in = ParameterIn.HEADER, description = VERSION, example = "\"1\"")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PayRunJson.Cancel.class),
              examples =
                  @ExampleObject(
                      name = "cancel",
                      value = "{\"reason\":\"A move was entered late\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The run, cancelled",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PayRunJson.Run.class),
              examples = @ExampleObject(name = "run", value = PayRunsResource.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  @APIResponse(responseCode = "412", description = "Changed since: what was wanted, and the run")
  public Response cancel(InputStream sent) throws IOException {
    var ctx = caller.context();
    var body = Body.orEmpty(sent);
    var given = body.optionalText("reason", 2_000);
    var reason = given == null ? "" : given;
    return step(body, PayRunState.CANCELLED, (run, at) -> runs.cancel(ctx, run, at, reason));
  }

  private Response step(Body body, PayRunState wanted, Step step) {
    Pay.required(caller);
    new Query(uri).check();
    body.check();
    var run = Pay.run(id);
    var seen = ifMatch == null ? null : Etags.required(ifMatch);
    return exchange.once(uri, key, ifMatch, body, () -> answer(run, seen, wanted, step));
  }

  private Response answer(UUID run, @Nullable Integer seen, PayRunState wanted, Step step) {
    int version = seen == null ? current(run).version() : seen;
    return step.on(run, version)
        .orElseThrow(records()::absent)
        .fold(records()::ok, no -> refused(run, seen, wanted, no));
  }

  private Response refused(
      UUID run, @Nullable Integer seen, PayRunState wanted, List<Reason> reasons) {
    if (seen == null || reasons.stream().noneMatch(r -> r.code().equals(STALE))) {
      return Problems.refused(reasons);
    }
    return records().stale(new PayRunJson.Wanted(wanted.name()), current(run));
  }

  private PayRunView current(UUID run) {
    return records().at(caller.context(), run);
  }

  private Records<PayRunView> records() {
    return PayRunsResource.records(runs);
  }
}
