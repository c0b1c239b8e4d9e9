package org.permanency.web.rest.assessments;

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
import java.util.List;
import java.util.Set;
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
import org.permanency.assessment.AssessmentService;
import org.permanency.assessment.AssessmentView;
import org.permanency.assessment.Begin;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Query;
import org.permanency.web.rest.Records;
import org.permanency.web.rest.Sent;

/** Assessments of people who apply to foster or to adopt. */
@Path("assessments")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments", description = "Assessments of people who apply to foster or to adopt")
public class AssessmentsResource {
  @Inject AssessmentService assessments;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  static Records<AssessmentView> records(AssessmentService assessments) {
    return new Records<>(
        "assessment",
        assessments::find,
        AssessmentView::id,
        AssessmentView::version,
        AssessmentJson.Whole::of);
  }

  /** The list. */
  @GET
  @Operation(operationId = "listAssessments", summary = "Assessments, the latest first")
  @Parameter(name = "name", description = "Part of a name")
  @Parameter(name = "kind", description = "Key of the rule assessment", example = "adoption")
  @Parameter(name = "open", description = "yes or no", example = "yes")
  @Parameter(name = "paused", description = "yes or no", example = "no")
  @Parameter(ref = "sort")
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
                      value = "{\"items\":[" + AssessmentJson.EXAMPLE + "]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Page<AssessmentJson.Whole> list() {
    var listing =
        new Query(uri)
            .filter("name")
            .filter("kind")
            .filter("open", List.of("yes", "no"))
            .filter("paused", List.of("yes", "no"))
            .list(Set.of("begun", "applied", "due", "name", "reference", "kind", "state"));
    var found = assessments.list(caller.context(), listing.query());
    return listing.page(
        found.rows().stream().map(AssessmentJson.Whole::of).toList(), found.total());
  }

  /** One of them. */
  @GET
  @Path("{id}")
  @Operation(operationId = "getAssessment", summary = "One assessment; its ETag names its version")
  @Parameter(name = "id", in = ParameterIn.PATH, example = AssessmentJson.ID)
  @APIResponse(
      responseCode = "200",
      description = "The assessment as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AssessmentJson.Whole.class),
              examples = @ExampleObject(name = "assessment", value = AssessmentJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one(@Parameter(hidden = true) @PathParam("id") String id) {
    return exchange.one(uri, records(assessments), id);
  }

  /** A new one. */
  @POST
  @Operation(
      operationId = "beginAssessment",
      summary = "Goes on with an application and sets its clocks going")
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
                          "{\"enquiryId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"on\":\"2017-02-20\",\"together\":false,\"formerCarer\":false}")))
  @APIResponse(
      responseCode = "201",
      description = "The assessment; Location and ETag name it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AssessmentJson.Whole.class),
              examples = @ExampleObject(name = "assessment", value = AssessmentJson.EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response create(
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    return exchange.create(
        records(assessments),
        new Sent(uri, key, null, sent),
        body -> {
          var it = read(body);
          return ctx ->
              assessments
                  .begin(ctx, it)
                  .orElse(Decision.refused(Reason.of("assessment.begin.enquiry")));
        });
  }

  private static Begin read(Body body) {
    var enquiry = body.text("enquiryId", 36);
    var why = body.optionalText("fastTrackWhy", 2_000);
    var household = body.optionalText("householdId", 36);
    var fast =
        why == null && household == null
            ? null
            : new Begin.Fast(
                why == null ? "" : why,
                household == null ? null : PathParts.id("householdId", household));
    return new Begin(
        PathParts.id("enquiryId", enquiry),
        body.day("on"),
        body.flag("together"),
        fast,
        body.flag("formerCarer"));
  }
}
