package org.permanency.web.rest.payees;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import org.permanency.finance.PayeeRow;
import org.permanency.finance.PayeeService;
import org.permanency.finance.PayeeView;
import org.permanency.finance.rule.PayeeEdit;
import org.permanency.finance.rule.PayeeKind;
import org.permanency.finance.rule.PayeeRules;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Etags;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Query;

/** Registered payees: the list, and a new one. */
@Path("payees")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payees", description = "Families, young people and providers that are paid")
public class PayeesResource {
  private static final List<String> KINDS = PayeeRules.KINDS.stream().map(PayeeKind::code).toList();
  @Inject PayeeService payees;
  @Inject Idempotency idempotency;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** The payees. */
  @GET
  @Operation(operationId = "listPayees", summary = "Registered payees, by kind and number")
  @Parameter(name = "kind", schema = @Schema(enumeration = {"family", "young-person", "provider"}))
  @Parameter(name = "code", description = "Part of the number", example = "F1")
  @Parameter(name = "name", description = "Part of the name")
  @Parameter(name = "ended", schema = @Schema(enumeration = {"0", "1"}))
  @Parameter(ref = "sort")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page of payees",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "page",
                      value =
                          "{\"items\":[{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0000\",\"kind\":\"family\",\"code\":\"F001\",\"name\":\"A"
                              + " and B Sample\",\"accountEnding\":\"78\"}]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Page<PayeeJson.Row> list() {
    var listing =
        new Query(uri)
            .filter("kind", KINDS)
            .filter("code")
            .filter("name")
            .filter("ended", List.of("0", "1"))
            .list(PayeeRow.SORTS);
    var found = payees.list(caller.context(), listing.query());
    return listing.page(found.rows().stream().map(PayeeJson.Row::of).toList(), found.total());
  }

  /** A new payee. */
  @POST
  @Operation(operationId = "createPayee", summary = "Registers a payee")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PayeeJson.Edit.class),
              examples =
                  @ExampleObject(
                      name = "payee",
                      value =
                          "{\"kind\":\"family\",\"code\":\"F001\",\"name\":\"A and B Sample\"}")))
  @APIResponse(responseCode = "201", description = "The payee; Location and ETag name it")
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response create(
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key, Body body) {
    new Query(uri).check();
    var edit =
        new PayeeEdit(body.oneOf("kind", KINDS), body.text("code", 50), body.text("name", 200));
    body.check();
    var ctx = caller.context();
    return idempotency.once(
        ctx,
        key,
        uri.getPath() + " " + body.json(),
        () -> payees.create(ctx, edit).fold(this::created, Problems::refused));
  }

  private Response created(PayeeView view) {
    var address = uri.getAbsolutePathBuilder().path(view.payee().id().toString()).build();
    return Response.created(address)
        .header(HttpHeaders.ETAG, Etags.of(view.version()))
        .type(MediaType.APPLICATION_JSON)
        .entity(PayeeJson.Whole.of(view))
        .build();
  }
}
