package org.permanency.web.rest.arrangements;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.permanency.arrangements.ArrangementFileService;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Query;
import org.permanency.web.rest.payments.RowFiles;

/** Visits from files. */
@Path("arrangement-visit-files")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Arrangements")
public class ArrangementVisitFilesResource {
  private static final String CSV =
      "REFERENCE,ARRANGEMENT,ON,VISITOR,SEEN_ALONE,WHY_NOT,REPORT\nV1,X1,2017-02-22,P. Officer,yes,,Sam is well\n";
  @Inject ArrangementFileService service;
  @Inject Idempotency idempotency;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** Visits of a file. */
  @POST
  @Operation(
      operationId = "importArrangementVisits",
      summary = "Records the visits of a CSV file, each REFERENCE once",
      description =
          "Columns REFERENCE, ARRANGEMENT, ON, VISITOR, SEEN_ALONE, WHY_NOT, REPORT. A row that is wrong is named, the others go on.")
  @Parameter(
      name = "dry",
      in = ParameterIn.QUERY,
      description = "yes checks only; entered then says how many would be",
      example = "yes")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      required = true,
      content =
          @Content(mediaType = "text/csv", examples = @ExampleObject(name = "file", value = CSV)))
  @APIResponse(
      responseCode = "200",
      description = "How many were entered, and the rows left out",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "result", value = "{\"entered\":1,\"faults\":[]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Response take(
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    var query = new Query(uri);
    boolean dry = "yes".equals(query.oneOf("dry", List.of("yes", "no")));
    query.check();
    var content = RowFiles.read(sent);
    var ctx = caller.context();
    return idempotency.once(
        ctx,
        key,
        uri.getRequestUri() + " " + new String(content, StandardCharsets.UTF_8),
        () -> Response.ok(RowFiles.Taken.of(service.takeVisits(ctx, content, dry))).build());
  }
}
