package org.permanency.web.rest.returns;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.permanency.returns.check.ReturnExportService;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.BadRequest;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Query;

/** The national return, written from the tenant's own records. */
@Path("returns")
@RequestScoped
@Tag(name = "National return")
public class ReturnsResource {
  @Inject ReturnExportService exports;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** The return of a council and year. */
  @GET
  @Produces({"application/zip", "application/xml"})
  @Operation(
      operationId = "writeReturn",
      summary = "The return from own records as a zip of CSV files, or as XML")
  @Parameter(name = "council", description = "Code of a council of the tenant", example = "PET")
  @Parameter(name = "year", description = "Collection year", example = "2026")
  @Parameter(name = "form", description = "csv (as usual) or xml", example = "csv")
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response one() {
    var query = new Query(uri);
    var council = query.text("council");
    int year = query.number("year", 2001, 2099, 0);
    boolean xml = "xml".equals(query.oneOf("form", List.of("csv", "xml")));
    query.check();
    if (council == null || year == 0) {
      var field = council == null ? "council" : "year";
      throw new BadRequest(field, "required", field + " should be sent with the address.");
    }
    var ctx = caller.context();
    var made = xml ? exports.xml(ctx, council, year) : exports.csv(ctx, council, year);
    return made.fold(
        bytes ->
            Response.ok(bytes, xml ? "application/xml" : "application/zip")
                .header(
                    "Content-Disposition",
                    "attachment; filename=\"ssda903-" + year + (xml ? ".xml" : ".zip") + "\"")
                .build(),
        Problems::refused);
  }
}
