package org.permanency.web.rest.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.permanency.governance.AuditService;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.Query;

/** The audit trail, to be read. */
@Path("audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
public class AuditResource {
  private static final Set<String> SORTS = Set.of("at", "actor", "action");
  @Inject AuditService audit;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** Who read or changed what, newest first. */
  @GET
  @Operation(summary = "Who read or changed what, newest first")
  @Parameter(name = "actor", description = "Part of the name of who acted")
  @Parameter(name = "action", description = "Verb and thing", example = "carer.read")
  @Parameter(name = "subject", description = "Kind of record", example = "household")
  @Parameter(name = "id", description = "Id of the record")
  @Parameter(name = "why", description = "Part of the reason given")
  @Parameter(
      name = "from",
      description = "First day",
      schema = @Schema(type = SchemaType.STRING, format = "date"),
      example = "2016-10-03")
  @Parameter(
      name = "to",
      description = "Last day",
      schema = @Schema(type = SchemaType.STRING, format = "date"),
      example = "2016-10-03")
  @Parameter(ref = "sort")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page of entries",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "page",
                      value =
                          "{\"items\":[{\"id\":7,\"at\":\"2016-10-03T09:00:00Z\",\"actorId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0009\",\"actor\":\"A."
                              + " Sample\",\"action\":\"carer.read\",\"subject\":\"household\",\"subjectId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0000\"}]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Page<AuditJson> list() {
    var listing =
        new Query(uri)
            .filter("actor")
            .filter("action")
            .filter("subject")
            .filter("id")
            .filter("why")
            .filterDay("from")
            .filterDay("to")
            .list(SORTS);
    var found = audit.list(caller.context(), listing.query());
    return listing.page(found.rows().stream().map(AuditJson::of).toList(), found.total());
  }
}
