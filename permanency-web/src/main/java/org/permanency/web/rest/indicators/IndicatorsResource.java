package org.permanency.web.rest.indicators;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.permanency.performance.IndicatorService;
import org.permanency.performance.Scorecard;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.BadRequest;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Query;

/** The scorecard of a month, and the records behind each number. */
@Path("indicators")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators", description = "The month's scorecard, open to the records behind it")
public class IndicatorsResource {
  @Inject IndicatorService indicators;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** All values of a month. */
  @GET
  @Operation(operationId = "listIndicators", summary = "All values of a month")
  @Parameter(name = "month", description = "Year and month", example = "2016-03", required = true)
  @Parameter(name = "council", description = "Children of this council only", example = "PET")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page of values",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "page",
                      value =
                          "{\"items\":[{\"id\":\"FOS-01\",\"variant\":\"percent\",\"title\":\"Fostered"
                              + " in-house\",\"unit\":\"percent\",\"value\":61.54,\"numerator\":160,"
                              + "\"denominator\":260,\"unknown\":0,\"standing\":\"none\",\"provisional\":false}]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Response values() {
    var query = new Query(uri);
    var month = month(query);
    var council = query.text("council");
    int limit = query.limit();
    int offset = query.offset();
    query.check();
    return indicators
        .values(caller.context(), month, council)
        .fold(card -> Response.ok(page(card, offset, limit)), refused())
        .build();
  }

  private static Page<IndicatorJson.Value> page(Scorecard card, int offset, int limit) {
    var window = card.lines().stream().skip(offset).limit(limit + 1L);
    return Page.of(window.map(l -> IndicatorJson.Value.of(card, l)).toList(), offset, limit);
  }

  /** What the indicators are. */
  @GET
  @Path("definitions")
  @Operation(operationId = "listIndicatorDefinitions", summary = "What each indicator counts")
  public Page<IndicatorJson.Definition> definitions() {
    new Query(uri).check();
    return new Page<>(
        indicators.definitions(caller.context()).stream()
            .map(IndicatorJson.Definition::of)
            .toList(),
        null);
  }

  /** The records behind a value. */
  @GET
  @Path("{id}/records")
  @Operation(
      operationId = "listIndicatorRecords",
      summary = "The children or households behind a value; leaves an entry in the audit trail")
  @Parameter(name = "id", example = "FOS-01")
  @Parameter(name = "month", description = "Year and month", example = "2016-03", required = true)
  @Parameter(name = "variant", description = "Form of the indicator", example = "percent")
  @Parameter(name = "council", description = "Children of this council only", example = "PET")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  @APIResponse(responseCode = "200", description = "A page of records")
  @APIResponse(responseCode = "404", ref = "problem")
  public Response records(@PathParam("id") String id) {
    var query = new Query(uri);
    var month = month(query);
    var variant = query.text("variant");
    var council = query.text("council");
    int limit = query.limit();
    int offset = query.offset();
    query.check();
    return indicators
        .records(caller.context(), id, variant, month, council)
        .orElseThrow(() -> PathParts.absent("indicator"))
        .fold(
            found ->
                Response.ok(
                    Page.of(
                        found.rows().stream()
                            .skip(offset)
                            .limit(limit + 1L)
                            .map(IndicatorJson.Record::of)
                            .toList(),
                        offset,
                        limit)),
            refused())
        .build();
  }

  private static YearMonth month(Query query) {
    return parsed(query.text("month"));
  }

  private static YearMonth parsed(@Nullable String sent) {
    try {
      if (sent != null) {
        return YearMonth.parse(sent);
      }
    } catch (DateTimeException e) {
      // said below, as for a month that was not sent
    }
    throw new BadRequest("month", "form", "month should be a year and month like 2016-03.");
  }

  private static <T> Function<List<org.permanency.kernel.Reason>, T> refused() {
    return no -> {
      throw Problems.unprocessable(no);
    };
  }
}
