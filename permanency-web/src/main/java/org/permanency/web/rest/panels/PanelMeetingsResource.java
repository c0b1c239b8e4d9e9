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
import org.permanency.panel.MeetingService;
import org.permanency.panel.MeetingView;
import org.permanency.panel.rule.NewMeeting;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.Query;
import org.permanency.web.rest.Records;
import org.permanency.web.rest.Sent;

/** Meetings of panels. */
@Path("panel-meetings")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Panels", description = "Panels, their meetings and matters, and decisions")
public class PanelMeetingsResource {
  @Inject MeetingService meetings;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** The list. */
  @GET
  @Operation(operationId = "listPanelMeetings", summary = "Meetings of panels, the latest first")
  @Parameter(name = "panel", description = "fostering or adoption", example = "fostering")
  @Parameter(name = "from", description = "On or after this day", example = "2017-01-01")
  @Parameter(name = "to", description = "Up to this day", example = "2017-03-31")
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
                  @ExampleObject(name = "page", value = "{\"items\":[" + PanelJson.MEETING + "]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Page<PanelJson.Meeting> list() {
    var listing =
        new Query(uri)
            .filter("panel", List.of("fostering", "adoption"))
            .filterDay("from")
            .filterDay("to")
            .list(Set.of("on", "panel", "state", "place"));
    var found = meetings.list(caller.context(), listing.query());
    return listing.page(found.rows().stream().map(PanelJson.Meeting::of).toList(), found.total());
  }

  /** One of them. */
  @GET
  @Path("{id}")
  @Operation(
      operationId = "getPanelMeeting",
      summary = "One meeting with its members and agenda; its ETag names its version")
  @Parameter(name = "id", in = ParameterIn.PATH, example = PanelJson.ID)
  @APIResponse(
      responseCode = "200",
      description = "As it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PanelJson.Meeting.class),
              examples = @ExampleObject(name = "one", value = PanelJson.MEETING)))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one(@Parameter(hidden = true) @PathParam("id") String id) {
    return exchange.one(uri, records(), id);
  }

  /** A new one. */
  @POST
  @Operation(
      operationId = "createPanelMeeting",
      summary = "Calls a meeting; every member of the list is asked")
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
                          "{\"panel\":\"fostering\",\"on\":\"2017-03-14\",\"begins\":\"10:00\",\"place\":\"Town Hall\",\"joint\":false}")))
  @APIResponse(
      responseCode = "201",
      description = "It; Location and ETag name it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PanelJson.Meeting.class),
              examples = @ExampleObject(name = "one", value = PanelJson.MEETING)))
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
          var it =
              new NewMeeting(
                  body.oneOf("panel", List.of("fostering", "adoption")),
                  body.day("on"),
                  PanelFields.time(body, "begins"),
                  body.text("place", 200),
                  body.flag("joint"));
          return ctx -> meetings.call(ctx, it);
        });
  }

  private Records<MeetingView> records() {
    return new Records<>(
        "meeting", meetings::find, MeetingView::id, MeetingView::version, PanelJson.Meeting::of);
  }
}
