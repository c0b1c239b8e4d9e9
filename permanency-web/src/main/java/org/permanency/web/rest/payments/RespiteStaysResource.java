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
import org.permanency.finance.respite.RespiteService;
import org.permanency.finance.respite.RespiteView;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.Decision;
import org.permanency.people.rule.ChildId;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Etags;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Query;

/** Nights of a child with another household so that its own can rest */
@Path("respite-stays")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Respite stays",
    description = "Nights of a child with another household so that its own can rest")
public class RespiteStaysResource {
  private static final String EXAMPLE =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"childId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"child\":\"PET 1001\",\"homeId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"home\":\"H001\",\"householdId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"household\":\"H002\",\"from\":\"2016-09-09\",\"last\":\"2016-09-11\",\"nights\":3,\"overCap\":0,\"state\":\"stands\",\"note\":\"Rest\",\"version\":1}";
  private static final String ID = "0195f0c2-7c3e-7000-8000-00c0ffee0001";
  @Inject RespiteService service;
  @Inject Idempotency idempotency;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** A respite stay; {@code last} is the last night, {@code overCap} nights nobody approved. */
  @Schema(name = "RespiteStay")
  public record Stay(
      java.util.UUID id,
      java.util.UUID childId,
      String child,
      java.util.UUID homeId,
      String home,
      java.util.UUID householdId,
      String household,
      java.time.LocalDate from,
      java.time.LocalDate last,
      int nights,
      int overCap,
      String state,
      String note,
      @Nullable String approvedBy,
      @Nullable String cancelReason,
      int version) {
    static Stay of(RespiteView v) {
      return new Stay(
          v.id(),
          v.childId(),
          v.child(),
          v.homeId(),
          v.home(),
          v.householdId(),
          v.household(),
          v.from(),
          v.last(),
          v.nights(),
          v.overCap(),
          v.state(),
          v.note(),
          v.approvedBy(),
          v.cancelReason(),
          v.version());
    }
  }

  /** The list. */
  @GET
  @Operation(operationId = "listRespiteStays", summary = "Respite stays")
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
  public Page<Stay> list() {
    Payments.required(caller);
    var listing = new Query(uri).list(List.of());
    return Payments.page(listing, service.list(caller.context()).stream().map(Stay::of).toList());
  }

  /** One of them. */
  @GET
  @Path("{id}")
  @Operation(operationId = "getRespiteStay", summary = "One of them; its ETag names its version")
  @Parameter(name = "id", in = ParameterIn.PATH, example = ID)
  @APIResponse(
      responseCode = "200",
      description = "The record",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Stay.class),
              examples = @ExampleObject(name = "record", value = EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one(@Parameter(hidden = true) @PathParam("id") String id) {
    Payments.required(caller);
    new Query(uri).check();
    return service
        .find(caller.context(), PathParts.id("respite-stays", id))
        .map(v -> Etags.ok(Stay.of(v), v.version()).build())
        .orElseThrow(() -> PathParts.absent("respite-stays"));
  }

  /** A new one. */
  @POST
  @Operation(operationId = "createRespiteStay", summary = "Records a respite stay")
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
                          "{\"childId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"homeId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"householdId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"from\":\"2016-09-09\",\"last\":\"2016-09-11\",\"note\":\"Rest\"}")))
  @APIResponse(
      responseCode = "201",
      description = "The record; Location and ETag name it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Stay.class),
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
    var child = body.text("childId", 36);
    var home = body.text("homeId", 36);
    var household = body.text("householdId", 36);
    var from = body.day("from");
    var last = body.day("last");
    var note = body.text("note", 500);
    body.check();
    var ctx = caller.context();
    return idempotency.once(
        ctx,
        key,
        uri.getPath() + " " + body.json(),
        () ->
            service
                .record(
                    ctx,
                    new RespiteService.NewStay(
                        new ChildId(PathParts.id("childId", child)),
                        new HouseholdId(PathParts.id("homeId", home)),
                        new HouseholdId(PathParts.id("householdId", household)),
                        from,
                        last,
                        note))
                .fold(this::created, Problems::refused));
  }

  private Response created(RespiteView v) {
    var address = uri.getAbsolutePathBuilder().path(v.id().toString()).build();
    return Response.created(address)
        .header(HttpHeaders.ETAG, Etags.of(v.version()))
        .type(MediaType.APPLICATION_JSON)
        .entity(Stay.of(v))
        .build();
  }

  /** Cancels a respite stay. */
  @POST
  @Path("{id}/cancel")
  @Operation(operationId = "cancelRespiteStay", summary = "Cancels a respite stay")
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
              schema = @Schema(implementation = Stay.class),
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
    var record = PathParts.id("respite-stays", id);
    var ctx = caller.context();
    if (service.find(ctx, record).isEmpty()) {
      throw PathParts.absent("respite-stays");
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

  /** Approves nights above the cap; not by whoever recorded the stay. */
  @POST
  @Path("{id}/approve")
  @Operation(
      operationId = "approveRespiteStay",
      summary = "Approves nights above the cap; not by whoever recorded the stay")
  @Parameter(name = "id", in = ParameterIn.PATH, example = ID)
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
              schema = @Schema(implementation = Stay.class),
              examples = @ExampleObject(name = "record", value = EXAMPLE)))
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
    var record = PathParts.id("respite-stays", id);
    var ctx = caller.context();
    if (service.find(ctx, record).isEmpty()) {
      throw PathParts.absent("respite-stays");
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

  private static Response changed(Optional<Decision<RespiteView>> decision) {
    return decision
        .orElseThrow(() -> PathParts.absent("respite-stays"))
        .fold(v -> Etags.ok(Stay.of(v), v.version()).build(), Problems::refused);
  }
}
