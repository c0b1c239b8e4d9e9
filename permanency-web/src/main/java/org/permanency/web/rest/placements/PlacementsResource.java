package org.permanency.web.rest.placements;

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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.people.rule.ChildId;
import org.permanency.placement.PlacementCursor;
import org.permanency.placement.PlacementService;
import org.permanency.placement.rule.PlaceKind;
import org.permanency.rules.TenantProfile.Council;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.BadRequest;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Query;
import org.permanency.web.view.Words;

/** Where children live and have lived. */
@Path("placements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placements")
public class PlacementsResource {
  private static final Set<String> SORTS =
      Set.of("name", "number", "council", "kind", "place", "provider", "legalStatus", "since");
  private static final List<String> KINDS =
      Arrays.stream(PlaceKind.values()).map(PlacementJson::key).toList();
  @Inject PlacementService placements;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** All placements, child by child. */
  @GET
  @Operation(summary = "All placements, child by child; restricted records are left out")
  @Parameter(ref = "limit")
  @Parameter(
      name = "cursor",
      description = "The value of next on the page before",
      example = "0195f0c2-7c3e-7000-8000-00c0ffee0001.2")
  @APIResponse(
      responseCode = "200",
      description = "A page of placements",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "page",
                      value =
                          "{\"items\":[{\"childId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"council\":\"PET\",\"child\":\"1001\",\"from\":\"2014-05-12\",\"fromKnown\":true,\"nights\":1023,\"kind\":\"foster-other\",\"place\":\"U6\",\"provider\":\"PR1\",\"reasonBegan\":\"S\"}]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Page<PlacementJson.Whole> all() {
    var query = new Query(uri);
    int limit = query.limit();
    var cursor = query.text("cursor");
    query.check();
    var ctx = caller.context();
    var page = placements.page(ctx, cursor(cursor), limit);
    var next = page.next();
    return new Page<>(
        page.items().stream().map(i -> PlacementJson.Whole.of(i, ctx.today())).toList(),
        next == null ? null : next.toString());
  }

  private static @Nullable PlacementCursor cursor(@Nullable String sent) {
    return sent == null
        ? null
        : PlacementCursor.parse(sent)
            .orElseThrow(
                () -> new BadRequest("cursor", "form", "cursor should be one that a page gave."));
  }

  /** Where children are on a day. */
  @GET
  @Path("current")
  @Operation(summary = "Children looked after on a day and where, short breaks left out")
  @Parameter(ref = "on")
  @Parameter(name = "council", description = "Code of the council", example = "PET")
  @Parameter(name = "number", description = "Part of the council's number for the child")
  @Parameter(name = "kind", description = "Kind of place", example = "foster-other")
  @Parameter(name = "place", description = "Code of the place", example = "U6")
  @Parameter(name = "provider", description = "Code of the provider", example = "PR1")
  @Parameter(name = "legalStatus", description = "Code of the legal status", example = "C2")
  @Parameter(ref = "sort")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page of children and their places",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PlacementJson.OnDay.class)))
  @APIResponse(responseCode = "400", ref = "problem")
  public Page<PlacementJson.OnDay> current() {
    var ctx = caller.context();
    var query = new Query(uri);
    var on = query.day("on", ctx.today());
    var councils = caller.profile().councils().stream().map(Council::code).toList();
    query.filter("council", councils).filter("number").filter("kind", KINDS);
    query.filter("place").filter("provider").filter("legalStatus");
    var listing = query.list(SORTS);
    var that = new TenantContext(ctx.tenant(), ctx.actor(), on);
    var found = placements.list(that, ofEnum(listing.query()));
    return listing.page(found.rows().stream().map(PlacementJson.OnDay::of).toList(), found.total());
  }

  /** The service knows kinds by the names of the enum. */
  private static ListQuery ofEnum(ListQuery query) {
    var filters = new HashMap<>(query.filters());
    filters.computeIfPresent("kind", (k, v) -> v.toUpperCase(Locale.ROOT).replace('-', '_'));
    return new ListQuery(filters, query.sort(), query.descending(), query.offset(), query.limit());
  }

  /** One child's placements. */
  @GET
  @Path("children/{id}")
  @Operation(summary = "One child's placements, the first one first")
  @Parameter(name = "id", example = "0195f0c2-7c3e-7000-8000-00c0ffee0001")
  @Parameter(
      name = "why",
      description = "Reason for opening a restricted record",
      schema = @Schema(type = SchemaType.STRING, maxLength = 200))
  @APIResponse(
      responseCode = "200",
      description = "The placements",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PlacementJson.Whole.class)))
  @APIResponse(responseCode = "403", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  public Response ofChild(@PathParam("id") String id) {
    var query = new Query(uri);
    var why = query.text("why");
    query.check();
    var ctx = caller.context();
    return placements
        .timeline(ctx, new ChildId(PathParts.id("child", id)), why)
        .orElseThrow(() -> PathParts.absent("child"))
        .fold(
            history ->
                Response.ok(
                        new Page<>(
                            history.placements().stream()
                                .map(p -> PlacementJson.Whole.of(p, null, null, ctx.today()))
                                .toList(),
                            null))
                    .build(),
            PlacementsResource::closed);
  }

  private static Response closed(List<Reason> reasons) {
    var reason = reasons.get(0);
    return Problems.field(403, "why", reason.code(), Words.of(reason));
  }
}
