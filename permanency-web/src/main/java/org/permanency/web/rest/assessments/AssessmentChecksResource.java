package org.permanency.web.rest.assessments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.permanency.assessment.AssessmentPeopleService;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.Query;

/** Checks that are waited for or come to an end. */
@Path("assessment-checks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
public class AssessmentChecksResource {
  @Inject AssessmentPeopleService people;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** The list. */
  @GET
  @Operation(
      operationId = "listAssessmentChecks",
      summary = "Checks that are waited for or come to an end, the earlier first")
  @Parameter(name = "kind", description = "Key of the rule assessment-checks", example = "medical")
  @Parameter(name = "stands", description = "waiting, expired, soon or held", example = "soon")
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
                      value =
                          "{\"items\":[{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0006\",\"assessmentId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0005\",\"reference\":\"S2016-0001\",\"applicant\":\"Ada Sample\",\"name\":\"Ada Sample\",\"kind\":\"medical\",\"asked\":\"2016-09-19\",\"received\":\"2016-10-03\",\"expires\":\"2018-10-02\",\"stands\":\"held\"}]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Page<AssessmentJson.Falling> list() {
    var listing =
        new Query(uri)
            .filter("kind")
            .filter("stands", List.of("waiting", "expired", "soon", "held"))
            .list(Set.of("expires", "asked", "received", "kind", "stands", "name"));
    var found = people.due(caller.context(), listing.query());
    return listing.page(
        found.rows().stream().map(AssessmentJson.Falling::of).toList(), found.total());
  }
}
