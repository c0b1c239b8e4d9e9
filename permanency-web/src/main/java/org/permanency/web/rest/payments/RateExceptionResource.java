package org.permanency.web.rest.payments;

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
import org.permanency.finance.exceptions.RateExceptionService;
import org.permanency.finance.exceptions.RateExceptionView;
import org.permanency.kernel.Decision;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Etags;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Query;

/** One rate apart from levels. */
@Path("rate-exceptions/{id}")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rates apart from levels")
public class RateExceptionResource {
  @Inject RateExceptionService service;
  @Inject Idempotency idempotency;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** One of them. */
  @GET
  @Operation(operationId = "getRateException", summary = "One of them; its ETag names its version")
  @Parameter(name = "id", in = ParameterIn.PATH, example = RateExceptionsResource.ID)
  @APIResponse(
      responseCode = "200",
      description = "The record",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RateExceptionsResource.Rate.class),
              examples = @ExampleObject(name = "record", value = RateExceptionsResource.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one(@Parameter(hidden = true) @PathParam("id") String id) {
    Payments.required(caller);
    new Query(uri).check();
    return service
        .find(caller.context(), PathParts.id("rate-exceptions", id))
        .map(v -> Etags.ok(RateExceptionsResource.Rate.of(v), v.version()).build())
        .orElseThrow(() -> PathParts.absent("rate-exceptions"));
  }

  /** Ends a rate, sooner or later than recorded. */
  @POST
  @Path("end")
  @Operation(
      operationId = "endRateException",
      summary = "Ends a rate, sooner or later than recorded")
  @Parameter(name = "id", in = ParameterIn.PATH, example = RateExceptionsResource.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "asked", value = "{\"last\":\"2016-12-31\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The record as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RateExceptionsResource.Rate.class),
              examples = @ExampleObject(name = "record", value = RateExceptionsResource.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response end(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    Payments.required(caller);
    new Query(uri).check();
    var record = PathParts.id("rate-exceptions", id);
    var ctx = caller.context();
    if (service.find(ctx, record).isEmpty()) {
      throw PathParts.absent("rate-exceptions");
    }
    int version = Etags.required(ifMatch);
    var body = Body.orEmpty(sent);
    var last = body.day("last");
    body.check();
    return idempotency.once(
        ctx,
        key,
        uri.getPath() + " " + version + " " + body.json(),
        () -> changed(service.end(ctx, record, version, last)));
  }

  /** Takes a rate back that should never have been recorded. */
  @POST
  @Path("withdraw")
  @Operation(
      operationId = "withdrawRateException",
      summary = "Takes a rate back that should never have been recorded")
  @Parameter(name = "id", in = ParameterIn.PATH, example = RateExceptionsResource.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "asked",
                      value = "{\"reason\":\"Recorded for the wrong child\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The record as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RateExceptionsResource.Rate.class),
              examples = @ExampleObject(name = "record", value = RateExceptionsResource.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response withdraw(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    Payments.required(caller);
    new Query(uri).check();
    var record = PathParts.id("rate-exceptions", id);
    var ctx = caller.context();
    if (service.find(ctx, record).isEmpty()) {
      throw PathParts.absent("rate-exceptions");
    }
    int version = Etags.required(ifMatch);
    var body = Body.orEmpty(sent);
    var reason = body.text("reason", 500);
    body.check();
    return idempotency.once(
        ctx,
        key,
        uri.getPath() + " " + version + " " + body.json(),
        () -> changed(service.withdraw(ctx, record, version, reason)));
  }

  private static Response changed(Optional<Decision<RateExceptionView>> decision) {
    return decision
        .orElseThrow(() -> PathParts.absent("rate-exceptions"))
        .fold(
            v -> Etags.ok(RateExceptionsResource.Rate.of(v), v.version()).build(),
            Problems::refused);
  }
}
