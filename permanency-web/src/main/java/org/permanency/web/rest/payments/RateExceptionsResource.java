package org.permanency.web.rest.payments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
import org.permanency.finance.exceptions.rule.NewRateException;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Etags;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Query;

/** Contract care, matched and special rates, retainers, supplements; money in pence */
@Path("rate-exceptions")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Rates apart from levels",
    description =
        "Contract care, matched and special rates, retainers, supplements; money in pence")
public class RateExceptionsResource {
  /** A rate as the examples show it. */
  static final String EXAMPLE =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"kind\":\"contract-care\",\"label\":\"Contract care\",\"childId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"child\":\"PET 1001\",\"household\":\"\",\"from\":\"2016-09-05\",\"placedAtStart\":false,\"note\":\"Panel of 1 September\",\"state\":\"holds\",\"version\":1}";

  /** An id as the examples show it. */
  static final String ID = "0195f0c2-7c3e-7000-8000-00c0ffee0001";

  @Inject RateExceptionService service;
  @Inject Idempotency idempotency;
  @Inject Caller caller;
  @Context UriInfo uri;

  /**
   * A rate apart from levels; {@code endsOn} is the earlier of the recorded last day and the one by
   * the rule.
   */
  @Schema(name = "RateException")
  public record Rate(
      java.util.UUID id,
      String kind,
      String label,
      java.util.@Nullable UUID childId,
      String child,
      java.util.@Nullable UUID householdId,
      String household,
      java.time.LocalDate from,
      java.time.@Nullable LocalDate last,
      java.time.@Nullable LocalDate ruleLast,
      java.time.@Nullable LocalDate endsOn,
      @Nullable Long weeklyPence,
      boolean placedAtStart,
      String note,
      @Nullable String withdrawn,
      String state,
      int version) {
    static Rate of(RateExceptionView v) {
      return new Rate(
          v.id(),
          v.kind(),
          v.label(),
          v.childId(),
          v.child(),
          v.householdId(),
          v.household(),
          v.from(),
          v.last(),
          v.ruleLast(),
          v.endsOn(),
          v.weeklyPence(),
          v.placedAtStart(),
          v.note(),
          v.withdrawn(),
          v.state(),
          v.version());
    }
  }

  /** The list. */
  @GET
  @Operation(operationId = "listRateExceptions", summary = "Rates apart from levels")
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
  public Page<Rate> list() {
    Payments.required(caller);
    var listing = new Query(uri).list(List.of());
    return Payments.page(listing, service.list(caller.context()).stream().map(Rate::of).toList());
  }

  /** A new one. */
  @POST
  @Operation(operationId = "createRateException", summary = "Records a rate apart from levels")
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
                          "{\"childId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"from\":\"2016-09-05\",\"kind\":\"contract-care\",\"note\":\"Panel of 1 September\"}")))
  @APIResponse(
      responseCode = "201",
      description = "The record; Location and ETag name it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Rate.class),
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
    var child = body.optionalText("childId", 36);
    var household = body.optionalText("householdId", 36);
    var from = body.day("from");
    var last = body.optionalDay("last");
    var kind = body.text("kind", 40);
    var weekly = body.optionalNumber("weeklyPence", 0, 100_000_000);
    var placed = body.optionalText("placedAtStart", 5);
    var note = body.text("note", 500);
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
                    new NewRateException(
                        child == null ? null : new ChildId(PathParts.id("childId", child)),
                        household == null
                            ? null
                            : new HouseholdId(PathParts.id("householdId", household)),
                        from,
                        last,
                        kind,
                        weekly == null ? null : new Pence(weekly),
                        "true".equals(placed),
                        note))
                .fold(this::created, Problems::refused));
  }

  private Response created(RateExceptionView v) {
    var address = uri.getAbsolutePathBuilder().path(v.id().toString()).build();
    return Response.created(address)
        .header(HttpHeaders.ETAG, Etags.of(v.version()))
        .type(MediaType.APPLICATION_JSON)
        .entity(Rate.of(v))
        .build();
  }
}
