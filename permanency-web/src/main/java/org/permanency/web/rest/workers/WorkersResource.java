package org.permanency.web.rest.workers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.permanency.people.WorkerService;
import org.permanency.people.rule.TeamRules;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Query;

/** Workers with their posts and teams. */
@Path("workers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Workers", description = "Workers of the councils and of the provider")
public class WorkersResource {
  private static final Set<String> SORTS = Set.of("name", "code", "post", "starts");
  private static final List<String> YES_NO = List.of("1", "0");
  @Inject WorkerService workers;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** Workers by name, with the post of the business day or the last one before. */
  @GET
  @Operation(summary = "Workers by name, with the post of the business day or the last one before")
  @Parameter(name = "name", description = "Part of the name")
  @Parameter(name = "code", description = "Part of the agency's number", example = "SW2")
  @Parameter(name = "post", description = "Part of the post", example = "Social worker")
  @Parameter(name = "organisation", description = "council or provider", example = "council")
  @Parameter(name = "qualified", description = "1 or 0", example = "1")
  @Parameter(name = "current", description = "1: in post on the business day; or 0", example = "1")
  @Parameter(ref = "sort")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page of workers",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "page",
                      value =
                          "{\"items\":[{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"worker\":\"SW20001\",\"name\":\"Ada"
                              + " Hill\",\"organisation\":\"council\",\"post\":\"Social"
                              + " worker\",\"qualified\":true,\"from\":\"2014-05-12\"}],\"next\":\"100\"}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Page<WorkerJson.Row> list() {
    var listing =
        new Query(uri)
            .filter("name")
            .filter("code")
            .filter("post")
            .filter("organisation", TeamRules.ORGANISATIONS)
            .filter("qualified", YES_NO)
            .filter("current", YES_NO)
            .list(SORTS);
    var found = workers.list(caller.context(), listing.query());
    return listing.page(found.rows().stream().map(WorkerJson.Row::of).toList(), found.total());
  }

  /** One worker. */
  @GET
  @Path("{id}")
  @Operation(summary = "One worker with posts and teams")
  @Parameter(name = "id", example = "0195f0c2-7c3e-7000-8000-00c0ffee0002")
  @APIResponse(
      responseCode = "200",
      description = "The worker",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = WorkerJson.Whole.class),
              examples =
                  @ExampleObject(
                      name = "worker",
                      value =
                          "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"worker\":\"SW20001\",\"name\":\"Ada"
                              + " Hill\",\"posts\":[{\"organisation\":\"council\",\"post\":\"Social"
                              + " worker\",\"qualified\":true,\"from\":\"2014-05-12\"}],\"teams\":[{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0003\",\"name\":\"Children"
                              + " in care, north\",\"from\":\"2014-05-12\"}]}")))
  @APIResponse(responseCode = "404", ref = "problem")
  public WorkerJson.Whole one(@PathParam("id") String id) {
    new Query(uri).check();
    return workers
        .find(caller.context(), PathParts.id("worker", id))
        .map(WorkerJson.Whole::of)
        .orElseThrow(() -> PathParts.absent("worker"));
  }
}
