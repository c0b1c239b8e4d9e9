package org.permanency.web.rest.awards;

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
import java.util.Arrays;
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
import org.permanency.allowances.AwardRow;
import org.permanency.allowances.AwardService;
import org.permanency.allowances.AwardView;
import org.permanency.allowances.rule.AwardFlags;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Etags;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Query;

/** Awards of allowances: the list, and a new one. */
@Path("awards")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Awards", description = "Allowances for families and young people")
public class AwardsResource {
  private static final List<String> FLAGS =
      Arrays.stream(AwardFlags.Code.values()).map(AwardFlags.Code::code).toList();
  @Inject AwardService awards;
  @Inject Idempotency idempotency;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** The awards. */
  @GET
  @Operation(operationId = "listAwards", summary = "Awards with what a week comes to today")
  @Parameter(name = "number", description = "Part of the number", example = "A-1")
  @Parameter(name = "child", description = "Part of the child's name")
  @Parameter(name = "childId", description = "The child")
  @Parameter(name = "payee", description = "Part of the payee's name")
  @Parameter(name = "payeeId", description = "The payee")
  @Parameter(name = "kind", description = "Key of the kind", example = "special-guardianship")
  @Parameter(name = "flag", description = "What is to be seen to", example = "review-due")
  @Parameter(name = "current", schema = @Schema(enumeration = {"0", "1"}))
  @Parameter(ref = "sort")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page of awards",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "page",
                      value =
                          "{\"items\":[{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0000\",\"number\":\"A-1\",\"childId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"child\":\"Sample,"
                              + " Robin\",\"payeeId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"payee\":\"A"
                              + " Sample\",\"kind\":\"special-guardianship\",\"from\":\"2016-09-05\",\"waits\":false,\"weeklyPence\":12474,\"reviewOn\":\"2017-09-05\",\"flags\":[]}]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Page<AwardJson.Row> list() {
    var listing =
        new Query(uri)
            .filter("number")
            .filter("child")
            .filter("childId")
            .filter("payee")
            .filter("payeeId")
            .filter("kind")
            .filter("flag", FLAGS)
            .filter("current", List.of("0", "1"))
            .list(AwardRow.SORTS);
    var found = awards.list(caller.context(), listing.query());
    return listing.page(found.rows().stream().map(AwardJson.Row::of).toList(), found.total());
  }

  /** A new award. */
  @POST
  @Operation(
      operationId = "createAward",
      summary = "Makes an award, which is owed once somebody else approves it")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AwardJson.Edit.class),
              examples =
                  @ExampleObject(
                      name = "award",
                      value =
                          "{\"number\":\"A-1\",\"childId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"payeeId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"kind\":\"special-guardianship\",\"from\":\"2016-09-05\",\"orderOn\":\"2016-08-30\",\"eldest\":true,\"placedBefore\":true,\"basis\":\"Grandparents"
                              + " who gave up work\",\"decidedBy\":\"Head of"
                              + " service\",\"decidedOn\":\"2016-09-01\"}")))
  @APIResponse(responseCode = "201", description = "The award; Location and ETag name it")
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response create(
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key, Body body) {
    new Query(uri).check();
    var edit = AwardBody.edit(body);
    body.check();
    var ctx = caller.context();
    return idempotency.once(
        ctx,
        key,
        uri.getPath() + " " + body.json(),
        () -> awards.create(ctx, edit).fold(this::created, Problems::refused));
  }

  private Response created(AwardView view) {
    var record = view.row().record();
    var address = uri.getAbsolutePathBuilder().path(record.id().toString()).build();
    return Response.created(address)
        .header(HttpHeaders.ETAG, Etags.of(record.version()))
        .type(MediaType.APPLICATION_JSON)
        .entity(AwardJson.Whole.of(view))
        .build();
  }
}
