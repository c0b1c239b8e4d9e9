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
import org.permanency.finance.claims.ClaimService;
import org.permanency.finance.claims.ClaimView;
import org.permanency.kernel.Decision;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Etags;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Query;

/** One claim: its receipts, its approval. */
@Path("claims/{id}")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Claims")
public class ClaimResource {
  @Inject ClaimService service;
  @Inject Idempotency idempotency;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** One of them. */
  @GET
  @Operation(operationId = "getClaim", summary = "One of them; its ETag names its version")
  @Parameter(name = "id", in = ParameterIn.PATH, example = ClaimsResource.ID)
  @APIResponse(
      responseCode = "200",
      description = "The record",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ClaimsResource.Claimed.class),
              examples = @ExampleObject(name = "record", value = ClaimsResource.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one(@Parameter(hidden = true) @PathParam("id") String id) {
    Payments.required(caller);
    new Query(uri).check();
    return service
        .find(caller.context(), PathParts.id("claims", id))
        .map(v -> Etags.ok(ClaimsResource.Claimed.of(v), v.version()).build())
        .orElseThrow(() -> PathParts.absent("claims"));
  }

  /** Hands a draft over for approval. */
  @POST
  @Path("submit")
  @Operation(operationId = "submitClaim", summary = "Hands a draft over for approval")
  @Parameter(name = "id", in = ParameterIn.PATH, example = ClaimsResource.ID)
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
              schema = @Schema(implementation = ClaimsResource.Claimed.class),
              examples = @ExampleObject(name = "record", value = ClaimsResource.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response submit(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    Payments.required(caller);
    new Query(uri).check();
    var record = PathParts.id("claims", id);
    var ctx = caller.context();
    if (service.find(ctx, record).isEmpty()) {
      throw PathParts.absent("claims");
    }
    int version = Etags.required(ifMatch);
    var body = Body.orEmpty(sent);
    body.check();
    return idempotency.once(
        ctx,
        key,
        uri.getPath() + " " + version + " " + body.json(),
        () -> changed(service.submit(ctx, record, version)));
  }

  /** Approves a claim, not by whoever entered or submitted it; the next run pays it. */
  @POST
  @Path("approve")
  @Operation(
      operationId = "approveClaim",
      summary = "Approves a claim, not by whoever entered or submitted it; the next run pays it")
  @Parameter(name = "id", in = ParameterIn.PATH, example = ClaimsResource.ID)
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
              schema = @Schema(implementation = ClaimsResource.Claimed.class),
              examples = @ExampleObject(name = "record", value = ClaimsResource.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response approve(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    Payments.required(caller);
    new Query(uri).check();
    var record = PathParts.id("claims", id);
    var ctx = caller.context();
    if (service.find(ctx, record).isEmpty()) {
      throw PathParts.absent("claims");
    }
    int version = Etags.required(ifMatch);
    var body = Body.orEmpty(sent);
    body.check();
    return idempotency.once(
        ctx,
        key,
        uri.getPath() + " " + version + " " + body.json(),
        () -> changed(service.approve(ctx, record, version)));
  }

  /** Rejects a claim. */
  @POST
  @Path("reject")
  @Operation(operationId = "rejectClaim", summary = "Rejects a claim")
  @Parameter(name = "id", in = ParameterIn.PATH, example = ClaimsResource.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "asked", value = "{\"reason\":\"Paid already\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The record as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ClaimsResource.Claimed.class),
              examples = @ExampleObject(name = "record", value = ClaimsResource.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response reject(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    Payments.required(caller);
    new Query(uri).check();
    var record = PathParts.id("claims", id);
    var ctx = caller.context();
    if (service.find(ctx, record).isEmpty()) {
      throw PathParts.absent("claims");
    }
    int version = Etags.required(ifMatch);
    var body = Body.orEmpty(sent);
    var reason = body.text("reason", 500);
    body.check();
    return idempotency.once(
        ctx,
        key,
        uri.getPath() + " " + version + " " + body.json(),
        () -> changed(service.reject(ctx, record, version, reason)));
  }

  private static Response changed(Optional<Decision<ClaimView>> decision) {
    return decision
        .orElseThrow(() -> PathParts.absent("claims"))
        .fold(v -> Etags.ok(ClaimsResource.Claimed.of(v), v.version()).build(), Problems::refused);
  }
}
