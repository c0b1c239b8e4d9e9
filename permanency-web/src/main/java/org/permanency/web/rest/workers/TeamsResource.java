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
import org.permanency.people.TeamService;
import org.permanency.people.rule.TeamRules;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Query;

/** Teams and who is in them. */
@Path("teams")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Teams", description = "Teams of the councils and of the provider")
public class TeamsResource {
  private static final Set<String> SORTS = Set.of("name", "organisation", "members", "starts");
  private static final List<String> YES_NO = List.of("1", "0");
  @Inject TeamService teams;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** Teams by name. */
  @GET
  @Operation(summary = "Teams by name")
  @Parameter(name = "name", description = "Part of the name", example = "north")
  @Parameter(name = "organisation", description = "council or provider", example = "council")
  @Parameter(name = "current", description = "1: there on the business day; or 0", example = "1")
  @Parameter(ref = "sort")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page of teams",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "page",
                      value =
                          "{\"items\":[{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0003\",\"name\":\"Children"
                              + " in care,"
                              + " north\",\"organisation\":\"council\",\"from\":\"2014-05-12\",\"workers\":9}],\"next\":\"100\"}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Page<WorkerJson.Team> list() {
    var listing =
        new Query(uri)
            .filter("name")
            .filter("organisation", TeamRules.ORGANISATIONS)
            .filter("current", YES_NO)
            .list(SORTS);
    var found = teams.list(caller.context(), listing.query());
    return listing.page(found.rows().stream().map(WorkerJson.Team::of).toList(), found.total());
  }

  /** One team. */
  @GET
  @Path("{id}")
  @Operation(summary = "One team with everybody who is, was or will be in it")
  @Parameter(name = "id", example = "0195f0c2-7c3e-7000-8000-00c0ffee0002")
  @APIResponse(
      responseCode = "200",
      description = "The team",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = WorkerJson.WholeTeam.class),
              examples =
                  @ExampleObject(
                      name = "team",
                      value =
                          "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0003\",\"name\":\"Children in"
                              + " care,"
                              + " north\",\"organisation\":\"council\",\"from\":\"2014-05-12\",\"members\":[{\"workerId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"name\":\"Ada"
                              + " Hill\",\"post\":\"Social"
                              + " worker\",\"qualified\":true,\"from\":\"2014-05-12\"}]}")))
  @APIResponse(responseCode = "404", ref = "problem")
  public WorkerJson.WholeTeam one(@PathParam("id") String id) {
    new Query(uri).check();
    return teams
        .find(caller.context(), PathParts.id("team", id))
        .map(WorkerJson.WholeTeam::of)
        .orElseThrow(() -> PathParts.absent("team"));
  }
}
