package org.permanency.web.rest.panels;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
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
import org.permanency.panel.AttendanceService;
import org.permanency.panel.MeetingService;
import org.permanency.panel.MeetingView;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Records;
import org.permanency.web.rest.Sent;

/** What happens to a meeting and its agenda. */
@Path("panel-meetings/{id}/moves")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Panels", description = "Panels, their meetings and matters, and decisions")
public class PanelMeetingMovesResource {
  private static final List<String> MOVES =
      List.of("put", "take-off", "cancel", "answer", "present", "conflict", "attendee", "attended");
  @Inject MeetingService meetings;
  @Inject AttendanceService attendance;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** Does one of the things that can be done with it. */
  @POST
  @Operation(
      operationId = "movePanelMeeting",
      summary =
          "Changes a meeting: move is put, take-off, cancel, answer, present, conflict, attendee or attended")
  @Parameter(name = "id", in = ParameterIn.PATH, example = PanelJson.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "asked",
                      value =
                          "{\"move\":\"put\",\"matterId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0003\",\"slot\":\"10:30\",\"minutes\":45}")))
  @APIResponse(
      responseCode = "200",
      description = "As it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PanelJson.Meeting.class),
              examples = @ExampleObject(name = "one", value = PanelJson.MEETING)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response move(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    return exchange.move(records(), id, new Sent(uri, key, ifMatch, sent), this::read);
  }

  private Exchange.Move<MeetingView> read(Body body) {
    return switch (body.oneOf("move", MOVES)) {
      case "put" -> put(body);
      case "take-off" -> {
        var item = PanelFields.id(body, "itemId");
        var why = body.text("why", 500);
        yield (ctx, id, version) -> meetings.takeOff(ctx, id, version, item, why);
      }
      case "cancel" -> {
        var why = body.text("why", 500);
        yield (ctx, id, version) -> meetings.cancel(ctx, id, version, why);
      }
      case "answer" -> {
        var member = PanelFields.id(body, "memberId");
        var answer = PanelFields.upper(body.oneOf("answer", List.of("coming", "apologies")));
        yield (ctx, id, version) -> attendance.answer(ctx, id, member, answer);
      }
      case "present" -> {
        var member = PanelFields.id(body, "memberId");
        var came = PanelFields.maybeTime(body, "came");
        var went = PanelFields.maybeTime(body, "went");
        yield (ctx, id, version) -> attendance.present(ctx, id, member, came, went);
      }
      default -> people(body);
    };
  }

  private Exchange.Move<MeetingView> put(Body body) {
    var matter = PanelFields.id(body, "matterId");
    var slot = PanelFields.time(body, "slot");
    int minutes = body.number("minutes", 5, 240);
    return (ctx, id, version) -> meetings.put(ctx, id, version, matter, slot, minutes);
  }

  private Exchange.Move<MeetingView> people(Body body) {
    var item = PanelFields.id(body, "itemId");
    switch (body.oneOf("move", MOVES)) {
      case "conflict" -> {
        var member = PanelFields.id(body, "memberId");
        var what = body.text("what", 500);
        return (ctx, id, version) -> attendance.conflict(ctx, id, item, member, what);
      }
      case "attendee" -> {
        var name = body.text("name", 200);
        var role = body.text("role", 100);
        return (ctx, id, version) -> attendance.attendee(ctx, id, item, name, role);
      }
      default -> {
        var who = PanelFields.id(body, "attendeeId");
        boolean came = body.flag("came");
        return (ctx, id, version) -> attendance.attended(ctx, id, item, who, came);
      }
    }
  }

  private Records<MeetingView> records() {
    return new Records<>(
        "meeting", meetings::find, MeetingView::id, MeetingView::version, PanelJson.Meeting::of);
  }
}
