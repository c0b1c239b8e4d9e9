package org.permanency.web.rest.assessments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
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
import org.permanency.assessment.AssessmentReportService;
import org.permanency.assessment.AssessmentReportService.Written;
import org.permanency.assessment.SectionView;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Etags;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Query;

/** Sections of the form of an assessment: questions and their answers. */
@Path("assessments/{id}/sections/{key}")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
public class AssessmentSectionsResource {
  private static final int MOST = 40_000;
  private static final String EXAMPLE =
      "{\"assessment\":\"0195f0c2-7c3e-7000-8000-00c0ffee0005\",\"name\":\"Ada Sample\",\"key\":\"health\",\"label\":\"Health\",\"lines\":[{\"key\":\"health-now\",\"label\":\"Health now\",\"answer\":\"Well.\",\"by\":\"A. Sample\"}],\"complete\":false,\"writable\":true,\"version\":1}";
  @Inject AssessmentReportService reports;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** One section. */
  @GET
  @Operation(
      operationId = "getAssessmentSection",
      summary = "A section of the form with its answers; its ETag names its version, 0 when new")
  @Parameter(name = "id", in = ParameterIn.PATH, example = AssessmentJson.ID)
  @Parameter(name = "key", in = ParameterIn.PATH, example = "health")
  @APIResponse(
      responseCode = "200",
      description = "The section as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SectionView.class),
              examples = @ExampleObject(name = "section", value = EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @PathParam("key") String key) {
    new Query(uri).check();
    return ok(now(id, key));
  }

  private SectionView now(String id, String key) {
    return reports
        .section(caller.context(), PathParts.id("assessment", id), key)
        .orElseThrow(() -> PathParts.absent("section"));
  }

  private static Response ok(SectionView section) {
    return Etags.ok(section, section.version()).build();
  }

  /** Saves it. */
  @PUT
  @Operation(
      operationId = "putAssessmentSection",
      summary = "Saves a section; a question that is left out has no answer afterwards",
      description = "An answer counts for every form that asks its question.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = AssessmentJson.ID)
  @Parameter(name = "key", in = ParameterIn.PATH, example = "health")
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "answers",
                      value =
                          "{\"answers\":[{\"question\":\"health-now\",\"answer\":\"Well.\"}],\"complete\":true}")))
  @APIResponse(
      responseCode = "200",
      description = "The section as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SectionView.class),
              examples = @ExampleObject(name = "section", value = EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  @APIResponse(responseCode = "412", ref = "problem")
  public Response save(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @PathParam("key") String key,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String once,
      InputStream sent)
      throws IOException {
    new Query(uri).check();
    var now = now(id, key);
    int version = Etags.required(ifMatch);
    var body = Body.orEmpty(sent);
    var written = written(body, now);
    body.check();
    return exchange.once(
        uri,
        once,
        ifMatch,
        body,
        () ->
            now.version() == version
                ? saved(now, version, written)
                : Etags.stale(written, now, now.version()));
  }

  private Response saved(SectionView now, int version, Written written) {
    return reports
        .write(caller.context(), now.assessment(), now.key(), version, written)
        .orElseThrow(() -> PathParts.absent("section"))
        .fold(AssessmentSectionsResource::ok, Problems::refused);
  }

  private static Written written(Body body, SectionView now) {
    var questions = now.lines().stream().map(SectionView.Line::key).toList();
    var answers = new HashMap<String, String>();
    for (var line : body.list("answers")) {
      answers.put(line.oneOf("question", questions), line.words("answer", MOST));
    }
    return new Written(answers, body.flag("complete"));
  }
}
