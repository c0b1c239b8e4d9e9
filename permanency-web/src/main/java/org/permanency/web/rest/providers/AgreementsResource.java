package org.permanency.web.rest.providers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;
import org.permanency.providers.AgreementService;
import org.permanency.providers.rule.Agreement;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Query;
import org.permanency.web.rest.Sent;

/** What is agreed with outside providers for children */
@Path("placement-agreements")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Placement agreements",
    description = "Prices, extras and planned ends agreed with outside providers")
public class AgreementsResource {
  @Inject AgreementService service;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** The list. */
  @GET
  @Operation(
      operationId = "listPlacementAgreements",
      summary =
          "Agreements with outside providers, the latest first; leaves an entry in the audit trail")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "page",
                      value = "{\"items\":[" + AgreementJson.EXAMPLE + "]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Page<AgreementJson> list() {
    var query = new Query(uri);
    int limit = query.limit();
    int offset = query.offset();
    query.check();
    return Page.of(
        service.list(caller.context()).stream()
            .skip(offset)
            .limit(limit + 1L)
            .map(AgreementJson::of)
            .toList(),
        offset,
        limit);
  }

  /** A new one. */
  @POST
  @Operation(
      operationId = "addPlacementAgreement",
      summary = "Records an agreement; an open one with the same provider ends where it begins")
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
                          "{\"reference\":\"PA-1001\",\"child\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"provider\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"from\":\"2016-05-02\",\"plannedTo\":\"2017-03-31\",\"weeklyPence\":79000,\"extrasPence\":1500,\"extrasWhat\":\"Transport\"}")))
  @APIResponse(
      responseCode = "201",
      description = "The record; Location and ETag name it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AgreementJson.class),
              examples = @ExampleObject(name = "record", value = AgreementJson.EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response create(
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    return exchange.create(
        AgreementJson.records(service),
        new Sent(uri, key, null, sent),
        body -> {
          var reference = body.text("reference", 50);
          var child = body.text("child", 36);
          var provider = body.text("provider", 36);
          var from = body.day("from");
          var planned = body.optionalDay("plannedTo");
          var weekly = body.number("weeklyPence", 1, 5_000_000);
          var extras = body.optionalNumber("extrasPence", 0, 5_000_000);
          var what = body.optionalText("extrasWhat", 200);
          var note = body.optionalText("note", 500);
          return ctx ->
              service.add(
                  ctx,
                  new Agreement(
                      reference,
                      new ChildId(PathParts.id("child", child)),
                      PathParts.id("provider", provider),
                      EffectivePeriod.from(from),
                      planned == null ? null : planned.plusDays(1),
                      new Pence(weekly),
                      new Pence(extras == null ? 0 : extras),
                      what == null ? "" : what,
                      note == null ? "" : note));
        });
  }
}
