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
import java.time.YearMonth;
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
import org.permanency.finance.close.CloseDetail;
import org.permanency.finance.close.CloseService;
import org.permanency.finance.close.CloseView;
import org.permanency.finance.close.rule.CloseKind;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Query;

/** Months and years of account: how they stand, and their end. */
@Path("pay-closes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Month and year end",
    description = "What is closed stays as it is; later changes come as differences")
public class PayClosesResource {
  private static final String EXAMPLE =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0011\",\"kind\":\"month\",\"starts\":\"2016-09-01\",\"ends\":\"2016-09-30\",\"weeks\":4,\"runs\":4,\"lines\":672,\"totalPence\":15364828,\"by\":\"A."
          + " Sample\",\"at\":\"2016-10-03T09:30:00Z\"}";
  private static final List<String> KINDS = List.of("month", "year");
  @Inject CloseService closes;
  @Inject Idempotency idempotency;
  @Inject Caller caller;
  @Context UriInfo uri;

  @HeaderParam(Idempotency.HEADER)
  @Nullable String key;

  /** All months and years. */
  @GET
  @Path("ledger")
  @Operation(
      operationId = "payLedger",
      summary = "Years and months of account since pay began, with their pay weeks")
  @APIResponse(
      responseCode = "200",
      description = "The latest first",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PayCloseJson.Ledger.class)))
  public PayCloseJson.Ledger ledger() {
    Pay.required(caller);
    new Query(uri).check();
    var ctx = caller.context();
    return new PayCloseJson.Ledger(
        closes.years(ctx).stream().map(PayCloseJson.Period::of).toList(),
        closes.months(ctx).stream().map(PayCloseJson.Period::of).toList());
  }

  /** What is closed. */
  @GET
  @Operation(operationId = "listPayCloses", summary = "Months and years closed, the latest first")
  @Parameter(name = "kind", schema = @Schema(enumeration = {"month", "year"}))
  @Parameter(ref = "sort")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page of closed months and years",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "page", value = "{\"items\":[" + EXAMPLE + "]}")))
  public Page<PayCloseJson.Closed> list() {
    Pay.required(caller);
    var listing = new Query(uri).filter("kind", KINDS).list(List.of("starts", "totalPence"));
    var found = closes.list(caller.context(), listing.query());
    return listing.page(found.rows().stream().map(PayCloseJson.Closed::of).toList(), found.total());
  }

  /** One of them. */
  @GET
  @Path("{id}")
  @Operation(
      operationId = "getPayClose",
      summary = "One closed month or year, and whether its lines still come to its figures")
  @Parameter(name = "id", example = "0195f0c2-7c3e-7000-8000-00c0ffee0011")
  @APIResponse(
      responseCode = "200",
      description = "The closed month or year",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PayCloseJson.Detail.class)))
  @APIResponse(responseCode = "404", ref = "problem")
  public PayCloseJson.Detail one(@PathParam("id") String id) {
    Pay.required(caller);
    new Query(uri).check();
    return closes
        .find(caller.context(), PathParts.id("pay-close", id))
        .map(this::detail)
        .orElseThrow(() -> PathParts.absent("pay-close"));
  }

  private PayCloseJson.Detail detail(CloseView close) {
    CloseDetail detail = closes.detail(caller.context(), close.kind(), close.starts());
    return new PayCloseJson.Detail(
        PayCloseJson.Closed.of(close),
        detail.kept().stream().map(PayCloseJson.Sum::of).toList(),
        detail.agrees());
  }

  /** Closes. */
  @POST
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "closePay",
      summary = "Closes a month or year of account; nothing opens it again")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PayCloseJson.New.class),
              examples =
                  @ExampleObject(
                      name = "month",
                      value = "{\"kind\":\"month\",\"starts\":\"2016-09-01\"}")))
  @APIResponse(
      responseCode = "201",
      description = "What was closed; Location names it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PayCloseJson.Closed.class),
              examples = @ExampleObject(name = "month", value = EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response close(InputStream sent) throws IOException {
    Pay.required(caller);
    new Query(uri).check();
    var body = Body.orEmpty(sent);
    var kind = body.oneOf("kind", KINDS);
    var starts = body.day("starts");
    body.check();
    return idempotency.once(
        caller.context(),
        key,
        uri.getPath() + " " + body.json(),
        () ->
            closes
                .close(caller.context(), CloseKind.of(kind), YearMonth.from(starts))
                .fold(this::created, Problems::refused));
  }

  private Response created(CloseView made) {
    var at = uri.getAbsolutePathBuilder().path(made.id().toString()).build();
    return Response.created(at)
        .type(MediaType.APPLICATION_JSON)
        .entity(PayCloseJson.Closed.of(made))
        .build();
  }
}
