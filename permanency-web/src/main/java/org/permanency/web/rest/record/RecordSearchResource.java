package org.permanency.web.rest.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.permanency.record.RecordSearchService;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.Query;

/** Search in the words of case records. */
@Path("record-search")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Record search", description = "Search in the words of case records")
public class RecordSearchResource {
  private static final String EXAMPLE =
      "{\"items\":[{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"kind\":\"RECORDING\",\"subject\":{\"kind\":\"CHILD\",\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"name\":\"Sample, Ann\"},\"on\":\"2017-02-20\",\"title\":\"Visit\",\"snippet\":\"... went to school by bus ...\"}]}";
  @Inject RecordSearchService service;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** Hits. */
  @GET
  @Operation(
      operationId = "searchRecords",
      summary = "Entries with all the words, the best first, 200 at most; of all records or of one")
  @Parameter(name = "words", in = ParameterIn.QUERY, example = "school bus")
  @Parameter(name = "subjectKind", in = ParameterIn.QUERY, example = "CHILD")
  @Parameter(name = "subjectId", in = ParameterIn.QUERY, example = Entries.ID)
  @Parameter(
      name = "why",
      in = ParameterIn.QUERY,
      description = "Reason for opening a restricted record",
      example = "Preparing the review")
  @APIResponse(
      responseCode = "200",
      description = "The hits",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "hits", value = EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "403", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response find() {
    var query = new Query(uri);
    var words = query.text("words");
    var subject = Entries.subject(query);
    var why = query.text("why");
    query.check();
    var ctx = caller.context();
    var text = words == null ? "" : words;
    var answer =
        subject == null
            ? Optional.of(service.find(ctx, text))
            : service.find(ctx, text, subject, why);
    return Entries.open(
        "subjectId",
        answer,
        hits ->
            Response.ok(new Page<>(hits.stream().map(RecordJson.Hit::of).toList(), null)).build());
  }
}
