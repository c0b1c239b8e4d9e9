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
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;
import org.permanency.providers.AdoptionFeeService;
import org.permanency.providers.rule.AdoptionFee;
import org.permanency.providers.rule.Direction;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Query;
import org.permanency.web.rest.Sent;

/** Fees between adoption agencies */
@Path("adoption-fees")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Adoption fees",
    description = "Owed to or by other agencies, due by stages, approved by a second person")
public class AdoptionFeesResource {
  @Inject AdoptionFeeService service;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** The list. */
  @GET
  @Operation(
      operationId = "listAdoptionFees",
      summary = "Fees between adoption agencies, the latest placement first; audited")
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
                      value = "{\"items\":[" + AdoptionFeeJson.EXAMPLE + "]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Page<AdoptionFeeJson> list() {
    var query = new Query(uri);
    int limit = query.limit();
    int offset = query.offset();
    query.check();
    return Page.of(
        service.list(caller.context()).stream()
            .skip(offset)
            .limit(limit + 1L)
            .map(AdoptionFeeJson::of)
            .toList(),
        offset,
        limit);
  }

  /** A new one. */
  @POST
  @Operation(operationId = "addAdoptionFee", summary = "Records a fee for an adoption placement")
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
                          "{\"direction\":\"OWED\",\"provider\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"child\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"placedOn\":\"2016-09-01\"}")))
  @APIResponse(
      responseCode = "201",
      description = "The record; Location and ETag name it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AdoptionFeeJson.class),
              examples = @ExampleObject(name = "record", value = AdoptionFeeJson.EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response create(
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    return exchange.create(
        AdoptionFeeJson.records(service),
        new Sent(uri, key, null, sent),
        body -> {
          var direction =
              body.oneOf(
                  "direction", Arrays.stream(Direction.values()).map(Direction::name).toList());
          var provider = body.text("provider", 36);
          var child = body.optionalText("child", 36);
          var theirs = body.optionalText("theirs", 100);
          var children = body.optionalNumber("children", 1, 10);
          var placed = body.day("placedOn");
          var order = body.optionalDay("orderOn");
          var agreed = body.optionalPence("agreedPence", 0, 100_000_000);
          var why = body.optionalText("agreedWhy", 500);
          return ctx ->
              service.add(
                  ctx,
                  new AdoptionFee(
                      Direction.valueOf(direction),
                      PathParts.id("provider", provider),
                      child == null ? null : new ChildId(PathParts.id("child", child)),
                      theirs == null ? "" : theirs,
                      children == null ? 1 : children,
                      placed,
                      order,
                      agreed == null ? null : new Pence(agreed),
                      why == null ? "" : why));
        });
  }
}
