package org.permanency.web.rest.children;

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
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.permanency.kernel.Reason;
import org.permanency.people.ChildService;
import org.permanency.people.rule.ChildId;
import org.permanency.rules.TenantProfile.Council;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Etags;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Query;
import org.permanency.web.view.Words;

/** Children. */
@Path("children")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Children")
public class ChildrenResource {
  private static final Set<String> SORTS = Set.of("name", "number", "council", "born");
  @Inject ChildService children;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** The children the agency knows. */
  @GET
  @Operation(summary = "Children, by name; of restricted records only the id and the council")
  @Parameter(name = "council", description = "Code of the council", example = "PET")
  @Parameter(name = "number", description = "Part of the council's number", example = "10")
  @Parameter(name = "name", description = "Part of any of the names")
  @Parameter(
      name = "lookedAfterOn",
      description = "Only children looked after on this day, short breaks left out",
      schema = @Schema(type = SchemaType.STRING, format = "date"),
      example = "2016-03-31")
  @Parameter(ref = "sort")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page of children",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "page",
                      value =
                          "{\"items\":[{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"council\":\"PET\",\"child\":\"1001\",\"familyName\":\"Sample\",\"givenNames\":\"Ann\",\"born\":\"2008-02-29\",\"sex\":\"F\",\"restricted\":false}],\"next\":\"100\"}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Page<ChildJson.Row> list() {
    var ctx = caller.context();
    var listing =
        new Query(uri)
            .filter("council", councils())
            .filter("number")
            .filter("name")
            .filterDay("lookedAfterOn")
            .list(SORTS);
    var found = children.list(ctx, listing.query());
    return listing.page(found.rows().stream().map(ChildJson.Row::of).toList(), found.total());
  }

  private List<String> councils() {
    return caller.profile().councils().stream().map(Council::code).toList();
  }

  /** One child. */
  @GET
  @Path("{id}")
  @Operation(summary = "One child's record, with its ETag; a restricted one asks for a reason")
  @Parameter(name = "id", example = "0195f0c2-7c3e-7000-8000-00c0ffee0001")
  @Parameter(
      name = "why",
      description = "Reason for opening a restricted record",
      schema = @Schema(type = SchemaType.STRING, maxLength = 200))
  @APIResponse(
      responseCode = "200",
      description = "The record",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ChildJson.Whole.class)))
  @APIResponse(responseCode = "403", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one(@PathParam("id") String id) {
    var query = new Query(uri);
    var why = query.text("why");
    query.check();
    return children
        .find(caller.context(), new ChildId(PathParts.id("child", id)), why)
        .orElseThrow(() -> PathParts.absent("child"))
        .fold(r -> Etags.ok(ChildJson.Whole.of(r), r.version()).build(), ChildrenResource::closed);
  }

  /**
   * A restricted record stays closed: 403 with what would open it; one that was joined to another:
   * 409 with the kept one's id.
   */
  static Response closed(List<Reason> reasons) {
    var reason = reasons.get(0);
    if (reason.code().equals("people.child.joined")) {
      return Problems.refused(reasons);
    }
    return Problems.field(403, "why", reason.code(), Words.of(reason));
  }
}
