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
import org.permanency.finance.recovery.OverpaymentService;
import org.permanency.finance.recovery.OverpaymentView;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Pence;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Etags;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Query;

/** One overpayment: what runs take for it, and writing it off. */
@Path("overpayments/{id}")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Overpayments")
public class OverpaymentResource {
  @Inject OverpaymentService service;
  @Inject Idempotency idempotency;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** One of them. */
  @GET
  @Operation(operationId = "getOverpayment", summary = "One of them; its ETag names its version")
  @Parameter(name = "id", in = ParameterIn.PATH, example = OverpaymentsResource.ID)
  @APIResponse(
      responseCode = "200",
      description = "The record",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = OverpaymentsResource.Overpaid.class),
              examples = @ExampleObject(name = "record", value = OverpaymentsResource.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one(@Parameter(hidden = true) @PathParam("id") String id) {
    Payments.required(caller);
    new Query(uri).check();
    return service
        .find(caller.context(), PathParts.id("overpayments", id))
        .map(v -> Etags.ok(OverpaymentsResource.Overpaid.of(v), v.version()).build())
        .orElseThrow(() -> PathParts.absent("overpayments"));
  }

  /** Agrees what each run takes. */
  @POST
  @Path("agree")
  @Operation(operationId = "agreeRecovery", summary = "Agrees what each run takes")
  @Parameter(name = "id", in = ParameterIn.PATH, example = OverpaymentsResource.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "asked",
                      value = "{\"instalmentPence\":2000,\"note\":\"By telephone\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The record as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = OverpaymentsResource.Overpaid.class),
              examples = @ExampleObject(name = "record", value = OverpaymentsResource.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response agree(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    Payments.required(caller);
    new Query(uri).check();
    var record = PathParts.id("overpayments", id);
    var ctx = caller.context();
    if (service.find(ctx, record).isEmpty()) {
      throw PathParts.absent("overpayments");
    }
    int version = Etags.required(ifMatch);
    var body = Body.orEmpty(sent);
    int instalment = body.number("instalmentPence", 1, 100_000_000);
    var note = body.text("note", 500);
    body.check();
    return idempotency.once(
        ctx,
        key,
        uri.getPath() + " " + version + " " + body.json(),
        () -> changed(service.agree(ctx, record, version, new Pence(instalment), note)));
  }

  /** Asks to write off what is left. */
  @POST
  @Path("ask-write-off")
  @Operation(operationId = "askWriteOff", summary = "Asks to write off what is left")
  @Parameter(name = "id", in = ParameterIn.PATH, example = OverpaymentsResource.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(name = "asked", value = "{\"reason\":\"Our own mistake\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The record as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = OverpaymentsResource.Overpaid.class),
              examples = @ExampleObject(name = "record", value = OverpaymentsResource.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response askwriteoff(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    Payments.required(caller);
    new Query(uri).check();
    var record = PathParts.id("overpayments", id);
    var ctx = caller.context();
    if (service.find(ctx, record).isEmpty()) {
      throw PathParts.absent("overpayments");
    }
    int version = Etags.required(ifMatch);
    var body = Body.orEmpty(sent);
    var reason = body.text("reason", 500);
    body.check();
    return idempotency.once(
        ctx,
        key,
        uri.getPath() + " " + version + " " + body.json(),
        () -> changed(service.askWriteOff(ctx, record, version, reason)));
  }

  /** Approves the write-off that somebody else asked for. */
  @POST
  @Path("approve-write-off")
  @Operation(
      operationId = "approveWriteOff",
      summary = "Approves the write-off that somebody else asked for")
  @Parameter(name = "id", in = ParameterIn.PATH, example = OverpaymentsResource.ID)
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
              schema = @Schema(implementation = OverpaymentsResource.Overpaid.class),
              examples = @ExampleObject(name = "record", value = OverpaymentsResource.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response approvewriteoff(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    Payments.required(caller);
    new Query(uri).check();
    var record = PathParts.id("overpayments", id);
    var ctx = caller.context();
    if (service.find(ctx, record).isEmpty()) {
      throw PathParts.absent("overpayments");
    }
    int version = Etags.required(ifMatch);
    var body = Body.orEmpty(sent);
    body.check();
    return idempotency.once(
        ctx,
        key,
        uri.getPath() + " " + version + " " + body.json(),
        () -> changed(service.decideWriteOff(ctx, record, version, true)));
  }

  /** Refuses the write-off that somebody else asked for. */
  @POST
  @Path("refuse-write-off")
  @Operation(
      operationId = "refuseWriteOff",
      summary = "Refuses the write-off that somebody else asked for")
  @Parameter(name = "id", in = ParameterIn.PATH, example = OverpaymentsResource.ID)
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
              schema = @Schema(implementation = OverpaymentsResource.Overpaid.class),
              examples = @ExampleObject(name = "record", value = OverpaymentsResource.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response refusewriteoff(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    Payments.required(caller);
    new Query(uri).check();
    var record = PathParts.id("overpayments", id);
    var ctx = caller.context();
    if (service.find(ctx, record).isEmpty()) {
      throw PathParts.absent("overpayments");
    }
    int version = Etags.required(ifMatch);
    var body = Body.orEmpty(sent);
    body.check();
    return idempotency.once(
        ctx,
        key,
        uri.getPath() + " " + version + " " + body.json(),
        () -> changed(service.decideWriteOff(ctx, record, version, false)));
  }

  private static Response changed(Optional<Decision<OverpaymentView>> decision) {
    return decision
        .orElseThrow(() -> PathParts.absent("overpayments"))
        .fold(
            v -> Etags.ok(OverpaymentsResource.Overpaid.of(v), v.version()).build(),
            Problems::refused);
  }
}
