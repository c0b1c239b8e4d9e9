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
import org.permanency.finance.duty.DutyService;
import org.permanency.finance.duty.DutyView;
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

/** Households on duty out of hours */
@Path("duties")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Duty rota", description = "Households on duty out of hours")
public class DutiesResource {
  private static final String EXAMPLE =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"householdId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"household\":\"H001\",\"from\":\"2016-09-09\",\"last\":\"2016-09-11\",\"days\":3,\"note\":\"\",\"version\":1}";
  private static final String ID = "0195f0c2-7c3e-7000-8000-00c0ffee0001";
  @Inject DutyService service;
  @Inject Idempotency idempotency;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** A household on duty; {@code last} is included, each day is 24 hours. */
  @Schema(name = "Duty")
  public record Turn(
      java.util.UUID id,
      java.util.UUID householdId,
      String household,
      java.time.LocalDate from,
      java.time.LocalDate last,
      int days,
      String note,
      @Nullable String cancelReason,
      int version) {
    static Turn of(DutyView v) {
      return new Turn(
          v.id(),
          v.householdId(),
          v.household(),
          v.from(),
          v.last(),
          v.days(),
          v.note(),
          v.cancelReason(),
          v.version());
    }
  }

  /** The list. */
  @GET
  @Operation(operationId = "listDuties", summary = "Duty rota")
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
  public Page<Turn> list() {
    Payments.required(caller);
    var listing = new Query(uri).list(List.of());
    return Payments.page(listing, service.list(caller.context()).stream().map(Turn::of).toList());
  }

  /** One of them. */
  @GET
  @Path("{id}")
  @Operation(operationId = "getDuty", summary = "One of them; its ETag names its version")
  @Parameter(name = "id", in = ParameterIn.PATH, example = ID)
  @APIResponse(
      responseCode = "200",
      description = "The record",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Turn.class),
              examples = @ExampleObject(name = "record", value = EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one(@Parameter(hidden = true) @PathParam("id") String id) {
    Payments.required(caller);
    new Query(uri).check();
    return service
        .find(caller.context(), PathParts.id("duties", id))
        .map(v -> Etags.ok(Turn.of(v), v.version()).build())
        .orElseThrow(() -> PathParts.absent("duties"));
  }

  /** A new one. */
  @POST
  @Operation(operationId = "createDuty", summary = "Puts a household on duty")
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
                          "{\"householdId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"from\":\"2016-09-09\",\"last\":\"2016-09-11\"}")))
  @APIResponse(
      responseCode = "201",
      description = "The record; Location and ETag name it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Turn.class),
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
    var from = body.day("from");
    var last = body.day("last");
    var note = body.optionalText("note", 500);
    body.check();
    var ctx = caller.context();
    return idempotency.once(
        ctx,
        key,
        uri.getPath() + " " + body.json(),
        () ->
            service
                .add(
                    ctx,
                    new HouseholdId(PathParts.id("householdId", household)),
                    from,
                    last,
                    note == null ? "" : note)
                .fold(this::created, Problems::refused));
  }

  private Response created(DutyView v) {
    var address = uri.getAbsolutePathBuilder().path(v.id().toString()).build();
    return Response.created(address)
        .header(HttpHeaders.ETAG, Etags.of(v.version()))
        .type(MediaType.APPLICATION_JSON)
        .entity(Turn.of(v))
        .build();
  }

  /** Takes a household off duty. */
  @POST
  @Path("{id}/cancel")
  @Operation(operationId = "cancelDuty", summary = "Takes a household off duty")
  @Parameter(name = "id", in = ParameterIn.PATH, example = ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "asked", value = "{\"reason\":\"Ill\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The record as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Turn.class),
              examples = @ExampleObject(name = "record", value = EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response cancel(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    Payments.required(caller);
    new Query(uri).check();
    var record = PathParts.id("duties", id);
    var ctx = caller.context();
    if (service.find(ctx, record).isEmpty()) {
      throw PathParts.absent("duties");
    }
    int version = Etags.required(ifMatch);
    var body = Body.orEmpty(sent);
    var reason = body.text("reason", 500);
    body.check();
    return idempotency.once(
        ctx,
        key,
        uri.getPath() + " " + version + " " + body.json(),
        () -> changed(service.cancel(ctx, record, version, reason)));
  }

  private static Response changed(Optional<Decision<DutyView>> decision) {
    return decision
        .orElseThrow(() -> PathParts.absent("duties"))
        .fold(v -> Etags.ok(Turn.of(v), v.version()).build(), Problems::refused);
  }
}
