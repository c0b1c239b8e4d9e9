package org.permanency.web.rest.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.permanency.record.RecordingService;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.BadRequest;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.Query;

/** How much of a month is recorded in time. */
@Path("recording-timeliness")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Recordings")
public class RecordingTimelinessResource {
  private static final String EXAMPLE =
      "{\"items\":[{\"teamId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"team\":\"North\",\"recorded\":40,\"inTime\":38,\"late\":2}]}";
  @Inject RecordingService service;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** By team. */
  @GET
  @Operation(
      operationId = "getRecordingTimeliness",
      summary = "Events of a month and how many were recorded in time, by team")
  @Parameter(name = "month", in = ParameterIn.QUERY, example = "2017-02")
  @APIResponse(
      responseCode = "200",
      description = "The teams",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "teams", value = EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  public Page<RecordJson.Timely> month() {
    var query = new Query(uri);
    var month = query.text("month");
    query.check();
    return new Page<>(
        service.timeliness(caller.context(), month(month)).stream()
            .map(RecordJson.Timely::of)
            .toList(),
        null);
  }

  private YearMonth month(@Nullable String sent) {
    try {
      return sent == null ? YearMonth.from(caller.context().today()) : YearMonth.parse(sent);
    } catch (DateTimeParseException e) {
      throw new BadRequest("month", "month", "month should be like 2017-02.");
    }
  }
}
