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
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.permanency.record.ChronologyService;
import org.permanency.record.rule.EntryKind;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Query;

/** Everything known of a child or household by time. */
@Path("chronology")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Chronology", description = "Everything known of a child or household by time")
public class ChronologyResource {
  private static final String EXAMPLE =
      "{\"subject\":{\"kind\":\"CHILD\",\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"name\":\"Sample, Ann\"},\"entries\":[{\"on\":\"2017-02-20\",\"kind\":\"RECORDING\",\"what\":\"Visit\",\"detail\":\"Ann was at home.\",\"by\":\"A. Sample\",\"hoursLate\":0,\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\"}],\"hidden\":0}";
  private static final List<String> KINDS =
      Arrays.stream(EntryKind.values()).map(Enum::name).toList();
  @Inject ChronologyService service;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** One subject's. */
  @GET
  @Operation(
      operationId = "getChronology",
      summary = "One subject's chronology, the latest first; restricted documents are counted")
  @Parameter(name = "subjectKind", in = ParameterIn.QUERY, example = "CHILD")
  @Parameter(name = "subjectId", in = ParameterIn.QUERY, example = Entries.ID)
  @Parameter(name = "kind", in = ParameterIn.QUERY, example = "RECORDING")
  @Parameter(name = "from", in = ParameterIn.QUERY, example = "2017-01-01")
  @Parameter(name = "to", in = ParameterIn.QUERY, example = "2017-02-28")
  @Parameter(
      name = "why",
      in = ParameterIn.QUERY,
      description = "Reason for opening a restricted record",
      example = "Preparing the review")
  @APIResponse(
      responseCode = "200",
      description = "The chronology",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RecordJson.Story.class),
              examples = @ExampleObject(name = "record", value = EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "403", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one() {
    var query = new Query(uri);
    var subject = Entries.subject(query);
    var kind = query.oneOf("kind", KINDS);
    var from = query.day("from");
    var to = query.day("to");
    var why = query.text("why");
    query.check();
    var asked =
        new ChronologyService.Asked(
            kind == null ? Set.of() : Set.of(EntryKind.valueOf(kind)), from, to);
    return Entries.open(
        "subjectId",
        service.of(caller.context(), Entries.named(subject), asked, why),
        c -> Response.ok(RecordJson.Story.of(c)).build());
  }
}
