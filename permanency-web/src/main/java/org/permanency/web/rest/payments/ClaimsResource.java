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
import org.permanency.finance.claims.ClaimService;
import org.permanency.finance.claims.ClaimView;
import org.permanency.finance.claims.rule.Claim;
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

/** Claims of carers, with receipts and approval; money in pence */
@Path("claims")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Claims", description = "Claims of carers, with receipts and approval; money in pence")
public class ClaimsResource {
  /** A claim as the examples show it. */
  static final String EXAMPLE =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"state\":\"SUBMITTED\",\"householdId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"household\":\"H001\",\"child\":\"\",\"category\":\"mileage\",\"label\":\"Mileage\",\"on\":\"2016-09-08\",\"units\":33,\"pence\":1485,\"what\":\"Contact\",\"enteredBy\":\"A. Sample\",\"documents\":[],\"version\":2}";

  /** An id as the examples show it. */
  static final String ID = "0195f0c2-7c3e-7000-8000-00c0ffee0001";

  @Inject ClaimService service;
  @Inject Idempotency idempotency;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** A claim; {@code pence} by the rule of its day. */
  @Schema(name = "Claim")
  public record Claimed(
      java.util.UUID id,
      String state,
      java.util.UUID householdId,
      String household,
      java.util.@Nullable UUID childId,
      String child,
      String category,
      String label,
      java.time.LocalDate on,
      int units,
      long pence,
      String what,
      String enteredBy,
      @Nullable String decidedBy,
      @Nullable String reason,
      java.time.@Nullable LocalDate payWeek,
      List<Document> documents,
      int version) {
    static Claimed of(ClaimView v) {
      return new Claimed(
          v.id(),
          v.state().name(),
          v.householdId(),
          v.household(),
          v.childId(),
          v.child(),
          v.category(),
          v.label(),
          v.on(),
          v.units(),
          v.pence(),
          v.what(),
          v.enteredBy(),
          v.decidedBy(),
          v.reason(),
          v.payWeek(),
          v.documents().stream().map(d -> new Document(d.id(), d.name())).toList(),
          v.version());
    }
  }

  /** A receipt or another document, without its content. */
  @Schema(name = "ClaimDocument")
  public record Document(java.util.UUID id, String name) {}

  /** The list. */
  @GET
  @Operation(operationId = "listClaims", summary = "Claims")
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
  public Page<Claimed> list() {
    Payments.required(caller);
    var listing = new Query(uri).list(List.of());
    return Payments.page(
        listing, service.list(caller.context()).stream().map(Claimed::of).toList());
  }

  /** A new one. */
  @POST
  @Operation(operationId = "enterClaim", summary = "Enters a claim as a draft")
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
                          "{\"householdId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"category\":\"mileage\",\"on\":\"2016-09-08\",\"units\":33,\"what\":\"Contact\"}")))
  @APIResponse(
      responseCode = "201",
      description = "The record; Location and ETag name it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Claimed.class),
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
    var child = body.optionalText("childId", 36);
    var category = body.text("category", 40);
    var on = body.day("on");
    var units = body.optionalNumber("units", 1, 10_000);
    var pence = body.optionalNumber("pence", 1, 100_000_000);
    var what = body.text("what", 500);
    body.check();
    var ctx = caller.context();
    return idempotency.once(
        ctx,
        key,
        uri.getPath() + " " + body.json(),
        () ->
            service
                .enter(
                    ctx,
                    new Claim(
                        new HouseholdId(PathParts.id("householdId", household)),
                        child == null ? null : new ChildId(PathParts.id("childId", child)),
                        category,
                        on,
                        units == null ? 1 : units,
                        pence == null ? null : new Pence(pence),
                        what))
                .fold(this::created, Problems::refused));
  }

  private Response created(ClaimView v) {
    var address = uri.getAbsolutePathBuilder().path(v.id().toString()).build();
    return Response.created(address)
        .header(HttpHeaders.ETAG, Etags.of(v.version()))
        .type(MediaType.APPLICATION_JSON)
        .entity(Claimed.of(v))
        .build();
  }
}
