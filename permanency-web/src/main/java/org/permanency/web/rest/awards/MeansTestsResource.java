package org.permanency.web.rest.awards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.permanency.allowances.AwardService;
import org.permanency.allowances.AwardView;
import org.permanency.allowances.MeansTestService;
import org.permanency.allowances.TestView;
import org.permanency.allowances.rule.AwardId;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Query;

/** Means tests behind an award. A family is tested once for all its awards. */
@Path("awards/{id}/means-tests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Awards")
public class MeansTestsResource {
  @Inject AwardService awards;
  @Inject MeansTestService tests;
  @Inject Idempotency idempotency;
  @Inject Caller caller;
  @Context UriInfo uri;

  @PathParam("id")
  String id;

  @HeaderParam(Idempotency.HEADER)
  @Nullable String key;

  /** A new test. */
  @POST
  @Operation(
      operationId = "recordMeansTest",
      summary = "Works a means test of the award's family and keeps it",
      description = "With preview=1 it is worked and not kept.")
  @Parameter(name = "preview", schema = @Schema(enumeration = {"0", "1"}))
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AwardJson.TestEdit.class),
              examples =
                  @ExampleObject(
                      name = "test",
                      value =
                          "{\"from\":\"2016-09-05\",\"unit\":\"week\",\"lines\":[{\"line\":\"pay\",\"pence\":70000,\"evidence\":\"pay"
                              + " slips\",\"evidenceOn\":\"2016-08-01\"}],\"household\":[{\"rate\":\"couple\",\"number\":1}],\"reason\":\"Yearly"
                              + " review\"}")))
  @APIResponse(responseCode = "201", description = "The test with its worked sheet")
  @APIResponse(responseCode = "200", description = "The worked sheet of a preview")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response record(Body body) {
    var query = new Query(uri);
    boolean preview = "1".equals(query.oneOf("preview", List.of("0", "1")));
    query.check();
    var ctx = caller.context();
    var edit = AwardBody.test(body, award().row().record().award().payee());
    body.check();
    if (preview) {
      return tests
          .preview(ctx, edit)
          .fold(s -> Response.ok(AwardJson.Sheet.of(s)).build(), Problems::refused);
    }
    return idempotency.once(
        ctx,
        key,
        uri.getPath() + " " + body.json(),
        () -> tests.record(ctx, edit).fold(this::created, Problems::refused));
  }

  private Response created(TestView view) {
    return Response.created(uri.getAbsolutePathBuilder().path(view.id().toString()).build())
        .type(MediaType.APPLICATION_JSON)
        .entity(AwardJson.MeansTest.of(view))
        .build();
  }

  /** One test. */
  @GET
  @Path("{testId}")
  @Operation(operationId = "getMeansTest", summary = "One means test with its worked sheet")
  @APIResponse(
      responseCode = "200",
      description = "The test",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AwardJson.MeansTest.class)))
  @APIResponse(responseCode = "404", ref = "problem")
  public AwardJson.MeansTest one(@PathParam("testId") String testId) {
    new Query(uri).check();
    return tests
        .find(caller.context(), test(testId))
        .map(AwardJson.MeansTest::of)
        .orElseThrow(() -> PathParts.absent("means-test"));
  }

  /** Its worked sheet. */
  @GET
  @Path("{testId}/sheet")
  @Produces("application/pdf")
  @Operation(operationId = "getMeansTestSheet", summary = "The worked sheet as PDF")
  @APIResponse(responseCode = "200", description = "The sheet")
  @APIResponse(responseCode = "404", ref = "problem")
  public Response sheet(@PathParam("testId") String testId) {
    new Query(uri).check();
    return AwardResource.file(tests.sheetPdf(caller.context(), test(testId)), "means-test");
  }

  private AwardView award() {
    return awards
        .find(caller.context(), new AwardId(PathParts.id("award", id)))
        .orElseThrow(() -> PathParts.absent("award"));
  }

  /** The test's id, if it is one of the award. */
  private UUID test(String sent) {
    var testId = PathParts.id("means-test", sent);
    if (award().tests().stream().noneMatch(t -> t.id().equals(testId))) {
      throw PathParts.absent("means-test");
    }
    return testId;
  }
}
