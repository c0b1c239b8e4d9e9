package org.permanency.web.rest.panels;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.permanency.panel.MemberRow;
import org.permanency.panel.MemberService;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.Query;
import org.permanency.web.rest.Records;
import org.permanency.web.rest.Sent;

/** Who may sit on the agency's panels. */
@Path("panel-members")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Panels", description = "Panels, their meetings and matters, and decisions")
public class PanelMembersResource {
  @Inject MemberService members;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** The list. */
  @GET
  @Operation(operationId = "listPanelMembers", summary = "Central lists: who may sit on panels")
  @Parameter(name = "panel", description = "fostering or adoption", example = "fostering")
  @Parameter(name = "name", description = "Part of a name")
  @Parameter(name = "current", description = "yes or no: on the list today", example = "yes")
  @Parameter(ref = "sort")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(name = "page", value = "{\"items\":[" + PanelJson.MEMBER + "]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Page<PanelJson.Member> list() {
    var listing =
        new Query(uri)
            .filter("panel", List.of("fostering", "adoption"))
            .filter("name")
            .filter("current", List.of("yes", "no"))
            .list(Set.of("name", "panel", "office", "employer", "starts", "ends"));
    var found = members.list(caller.context(), listing.query());
    return listing.page(found.rows().stream().map(PanelJson.Member::of).toList(), found.total());
  }

  /** One of them. */
  @GET
  @Path("{id}")
  @Operation(operationId = "getPanelMember", summary = "One member; its ETag names its version")
  @Parameter(name = "id", in = ParameterIn.PATH, example = PanelJson.ID)
  @APIResponse(
      responseCode = "200",
      description = "As it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PanelJson.Member.class),
              examples = @ExampleObject(name = "one", value = PanelJson.MEMBER)))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one(@Parameter(hidden = true) @PathParam("id") String id) {
    return exchange.one(uri, records(), id);
  }

  /** A new one. */
  @POST
  @Operation(operationId = "createPanelMember", summary = "Puts somebody on a central list")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "new",
                      value =
                          "{\"panel\":\"fostering\",\"name\":\"A. Sample\",\"office\":\"member\",\"independent\":true,\"roles\":\"elected member\",\"employer\":\"council\",\"starts\":\"2017-02-01\"}")))
  @APIResponse(
      responseCode = "201",
      description = "It; Location and ETag name it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PanelJson.Member.class),
              examples = @ExampleObject(name = "one", value = PanelJson.MEMBER)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response create(
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    return exchange.create(
        records(),
        new Sent(uri, key, null, sent),
        body -> {
          var it = PanelFields.member(body);
          return ctx -> members.add(ctx, it);
        });
  }

  private Records<MemberRow> records() {
    return new Records<>(
        "member", members::find, MemberRow::id, MemberRow::version, PanelJson.Member::of);
  }
}
