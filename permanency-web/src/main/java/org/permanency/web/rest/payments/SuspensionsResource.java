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
import org.permanency.finance.holds.SuspensionService;
import org.permanency.finance.holds.SuspensionView;
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

/** Households suspended during an allegation, by days only */
@Path("suspensions")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Suspensions", description = "Households suspended during an allegation, by days only")
public class SuspensionsResource {
  private static final String EXAMPLE =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"householdId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"household\":\"H001\",\"from\":\"2016-09-07\",\"fullUntil\":\"2016-09-20\",\"paidUntil\":\"2017-03-06\",\"note\":\"Service manager\",\"version\":1}";
  private static final String ID = "0195f0c2-7c3e-7000-8000-00c0ffee0001";
  @Inject SuspensionService service;
  @Inject Idempotency idempotency;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** A suspended household; last days are included. */
  @Schema(name = "Suspension")
  public record Suspended(
      java.util.UUID id,
      java.util.UUID householdId,
      String household,
      java.time.LocalDate from,
      java.time.@Nullable LocalDate last,
      java.time.@Nullable LocalDate fullUntil,
      java.time.@Nullable LocalDate paidUntil,
      String note,
      int version) {
    static Suspended of(SuspensionView v) {
      return new Suspended(
          v.id(),
          v.householdId(),
          v.household(),
          v.from(),
          v.last(),
          v.fullUntil(),
          v.paidUntil(),
          v.note(),
          v.version());
    }
  }

  /** The list. */
  @GET
  @Operation(operationId = "listSuspensions", summary = "Suspensions")
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
  public Page<Suspended> list() {
    Payments.required(caller);
    var listing = new Query(uri).list(List.of());
    return Payments.page(
        listing, service.list(caller.context()).stream().map(Suspended::of).toList());
  }

  /** One of them. */
  @GET
  @Path("{id}")
  @Operation(operationId = "getSuspension", summary = "One of them; its ETag names its version")
  @Parameter(name = "id", in = ParameterIn.PATH, example = ID)
  @APIResponse(
      responseCode = "200",
      description = "The record",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Suspended.class),
              examples = @ExampleObject(name = "record", value = EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one(@Parameter(hidden = true) @PathParam("id") String id) {
    Payments.required(caller);
    new Query(uri).check();
    return service
        .find(caller.context(), PathParts.id("suspensions", id))
        .map(v -> Etags.ok(Suspended.of(v), v.version()).build())
        .orElseThrow(() -> PathParts.absent("suspensions"));
  }

  /** A new one. */
  @POST
  @Operation(operationId = "createSuspension", summary = "Records a suspension")
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
                          "{\"householdId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"from\":\"2016-09-07\",\"note\":\"Service manager\"}")))
  @APIResponse(
      responseCode = "201",
      description = "The record; Location and ETag name it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Suspended.class),
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
    var note = body.text("note", 500);
    body.check();
    var ctx = caller.context();
    return idempotency.once(
        ctx,
        key,
        uri.getPath() + " " + body.json(),
        () ->
            service
                .suspend(ctx, new HouseholdId(PathParts.id("householdId", household)), from, note)
                .fold(this::created, Problems::refused));
  }

  private Response created(SuspensionView v) {
    var address = uri.getAbsolutePathBuilder().path(v.id().toString()).build();
    return Response.created(address)
        .header(HttpHeaders.ETAG, Etags.of(v.version()))
        .type(MediaType.APPLICATION_JSON)
        .entity(Suspended.of(v))
        .build();
  }

  /** Ends a suspension. */
  @POST
  @Path("{id}/end")
  @Operation(operationId = "endSuspension", summary = "Ends a suspension")
  @Parameter(name = "id", in = ParameterIn.PATH, example = ID)
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
              schema = @Schema(implementation = Suspended.class),
              examples = @ExampleObject(name = "record", value = EXAMPLE)))
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
    var record = PathParts.id("suspensions", id);
    var ctx = caller.context();
    if (service.find(ctx, record).isEmpty()) {
      throw PathParts.absent("suspensions");
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

  private static Response changed(Optional<Decision<SuspensionView>> decision) {
    return decision
        .orElseThrow(() -> PathParts.absent("suspensions"))
        .fold(v -> Etags.ok(Suspended.of(v), v.version()).build(), Problems::refused);
  }
}
