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
import java.util.List;
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
import org.permanency.finance.holds.HoldService;
import org.permanency.finance.holds.HoldView;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.Decision;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Etags;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Query;

/** Households whose payments stay out of bank files; money in pence */
@Path("payment-holds")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Payments on hold",
    description = "Households whose payments stay out of bank files; money in pence")
public class PaymentHoldsResource {
  private static final String EXAMPLE =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"householdId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"household\":\"H001\",\"reason\":\"The account is being checked\",\"placedBy\":\"A. Sample\",\"placedAt\":\"2016-09-12T09:30:00Z\",\"waitingPence\":20623,\"version\":1}";
  private static final String ID = "0195f0c2-7c3e-7000-8000-00c0ffee0001";
  @Inject HoldService service;
  @Inject Idempotency idempotency;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** A hold. */
  @Schema(name = "PaymentHold")
  public record Held(
      java.util.UUID id,
      java.util.UUID householdId,
      String household,
      String reason,
      String placedBy,
      java.time.Instant placedAt,
      @Nullable String releasedBy,
      java.time.@Nullable Instant releasedAt,
      @Nullable String releaseReason,
      long waitingPence,
      int version) {
    static Held of(HoldView v) {
      return new Held(
          v.id(),
          v.payeeId(),
          v.payee(),
          v.reason(),
          v.placedBy(),
          v.placedAt(),
          v.releasedBy(),
          v.releasedAt(),
          v.releaseReason(),
          v.waitingPence(),
          v.version());
    }
  }

  /** The list. */
  @GET
  @Operation(operationId = "listPaymentHolds", summary = "Payments on hold")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "page", value = "{\"items\":[" + EXAMPLE + "]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Page<Held> list() {
    Payments.required(caller);
    var listing = new Query(uri).list(List.of());
    return Payments.page(listing, service.list(caller.context()).stream().map(Held::of).toList());
  }

  /** One of them. */
  @GET
  @Path("{id}")
  @Operation(operationId = "getPaymentHold", summary = "One of them; its ETag names its version")
  @Parameter(name = "id", in = ParameterIn.PATH, example = ID)
  @APIResponse(
      responseCode = "200",
      description = "The record",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Held.class),
              examples = @ExampleObject(name = "record", value = EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one(@Parameter(hidden = true) @PathParam("id") String id) {
    Payments.required(caller);
    new Query(uri).check();
    return service
        .find(caller.context(), PathParts.id("payment-holds", id))
        .map(v -> Etags.ok(Held.of(v), v.version()).build())
        .orElseThrow(() -> PathParts.absent("payment-holds"));
  }

  /** A new one. */
  @POST
  @Operation(operationId = "createPaymentHold", summary = "Puts payments on hold")
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
                          "{\"householdId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"reason\":\"The account is being checked\"}")))
  @APIResponse(
      responseCode = "201",
      description = "The record; Location and ETag name it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Held.class),
              examples = @ExampleObject(name = "record", value = EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response create(
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    Payments.required(caller);
    new Query(uri).check();
    var body = Body.orEmpty(sent);
    var household = body.text("householdId", 36);
    var reason = body.text("reason", 500);
    body.check();
    var ctx = caller.context();
    return idempotency.once(
        ctx,
        key,
        uri.getPath() + " " + body.json(),
        () ->
            service
                .place(ctx, new HouseholdId(PathParts.id("householdId", household)), reason)
                .fold(this::created, Problems::refused));
  }

  private Response created(HoldView v) {
    var address = uri.getAbsolutePathBuilder().path(v.id().toString()).build();
    return Response.created(address)
        .header(HttpHeaders.ETAG, Etags.of(v.version()))
        .type(MediaType.APPLICATION_JSON)
        .entity(Held.of(v))
        .build();
  }

  /** Releases a hold; the file of the next run pays what was held back. */
  @POST
  @Path("{id}/release")
  @Operation(
      operationId = "releasePaymentHold",
      summary = "Releases a hold; the file of the next run pays what was held back")
  @Parameter(name = "id", in = ParameterIn.PATH, example = ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(name = "asked", value = "{\"reason\":\"The account is right\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The record as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Held.class),
              examples = @ExampleObject(name = "record", value = EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response release(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    Payments.required(caller);
    new Query(uri).check();
    var record = PathParts.id("payment-holds", id);
    var ctx = caller.context();
    if (service.find(ctx, record).isEmpty()) {
      throw PathParts.absent("payment-holds");
    }
    int version = Etags.required(ifMatch);
    var body = Body.orEmpty(sent);
    var reason = body.text("reason", 500);
    body.check();
    return idempotency.once(
        ctx,
        key,
        uri.getPath() + " " + version + " " + body.json(),
        () -> changed(service.release(ctx, record, version, reason)));
  }

  private static Response changed(Optional<Decision<HoldView>> decision) {
    return decision
        .orElseThrow(() -> PathParts.absent("payment-holds"))
        .fold(v -> Etags.ok(Held.of(v), v.version()).build(), Problems::refused);
  }
}
