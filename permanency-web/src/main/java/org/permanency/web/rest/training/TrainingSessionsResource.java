package org.permanency.web.rest.training;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
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
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.training.BookingService;
import org.permanency.training.SessionService;
import org.permanency.training.SessionView;
import org.permanency.training.rule.NewBooking;
import org.permanency.training.rule.NewSession;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.BadRequest;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Query;
import org.permanency.web.rest.Records;
import org.permanency.web.rest.Sent;

/** Sessions of courses, who is booked on them, who came. */
@Path("training-sessions")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Training", description = "Sessions of courses, bookings and attendance")
public class TrainingSessionsResource {
  private static final List<String> MOVES =
      List.of("book", "withdraw", "came", "stayed-away", "cancel");
  private static final List<String> KINDS = List.of("APPLICANT", "HOUSEHOLD", "ADOPTER");
  @Inject SessionService sessions;
  @Inject BookingService bookings;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** The list. */
  @GET
  @Operation(operationId = "listTrainingSessions", summary = "Sessions, the earlier first")
  @Parameter(name = "course", description = "Key of the rule training", example = "first-aid")
  @Parameter(name = "coming", description = "yes or no", example = "yes")
  @Parameter(name = "free", description = "Seats free: yes or no", example = "yes")
  @Parameter(name = "from", description = "From this day", example = "2016-04-01")
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
                  @ExampleObject(
                      name = "page",
                      value = "{\"items\":[" + SessionJson.EXAMPLE + "]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Page<SessionJson.Whole> list() {
    var listing =
        new Query(uri)
            .filter("course")
            .filter("coming", List.of("yes", "no"))
            .filter("free", List.of("yes", "no"))
            .filterDay("from")
            .filterDay("to")
            .list(Set.of("on", "course", "state", "place"));
    var found = sessions.list(caller.context(), listing.query());
    return listing.page(found.rows().stream().map(SessionJson.Whole::of).toList(), found.total());
  }

  /** One of them. */
  @GET
  @Path("{id}")
  @Operation(
      operationId = "getTrainingSession",
      summary = "One session with its bookings; its ETag names its version")
  @Parameter(name = "id", in = ParameterIn.PATH, example = SessionJson.ID)
  @APIResponse(
      responseCode = "200",
      description = "The session as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SessionJson.Whole.class),
              examples = @ExampleObject(name = "session", value = SessionJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one(@Parameter(hidden = true) @PathParam("id") String id) {
    return exchange.one(uri, records(), id);
  }

  /** A new one. */
  @POST
  @Operation(operationId = "planTrainingSession", summary = "Plans a session")
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
                          "{\"course\":\"first-aid\",\"on\":\"2017-03-11\",\"days\":1,\"begins\":\"10:00\",\"ends\":\"15:30\",\"place\":\"Town"
                              + " Hall\",\"seats\":12}")))
  @APIResponse(
      responseCode = "201",
      description = "The session; Location and ETag name it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SessionJson.Whole.class),
              examples = @ExampleObject(name = "session", value = SessionJson.EXAMPLE)))
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
              new NewSession(
                  body.text("course", 40),
                  body.day("on"),
                  body.number("days", 1, 10),
                  time(body, "begins"),
                  time(body, "ends"),
                  body.text("place", 200),
                  body.number("seats", 1, 500),
                  body.optionalText("trainer", 200));
          return ctx -> sessions.plan(ctx, it);
        });
  }

  private static LocalTime time(Body body, String field) {
    var sent = body.text(field, 5);
    if (sent.matches("([01][0-9]|2[0-3]):[0-5][0-9]")) {
      return LocalTime.parse(sent);
    }
    throw new BadRequest(400, field, "time", field + " should be a time like 10:00.");
  }

  /** What happens to a session: named in the body. */
  @POST
  @Path("{id}/moves")
  @Operation(
      operationId = "moveTrainingSession",
      summary =
          "Books somebody, takes a booking back, notes who came or stayed away, or cancels the"
              + " session")
  @Parameter(name = "id", in = ParameterIn.PATH, example = SessionJson.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "book",
                      value =
                          "{\"move\":\"book\",\"subjectKind\":\"HOUSEHOLD\",\"subjectId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"persons\":2}")))
  @APIResponse(
      responseCode = "200",
      description = "The session as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SessionJson.Whole.class),
              examples = @ExampleObject(name = "session", value = SessionJson.EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response move(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    return exchange.move(records(), id, new Sent(uri, key, ifMatch, sent), this::moved);
  }

  private Exchange.Move<SessionView> moved(Body body) {
    var move = body.oneOf("move", MOVES);
    return switch (move) {
      case "book" -> {
        var it =
            new NewBooking(
                new Subject(
                    SubjectKind.of(body.oneOf("subjectKind", KINDS)).orElse(SubjectKind.CHILD),
                    PathParts.id("subjectId", body.text("subjectId", 36))),
                body.number("persons", 1, 6),
                body.optionalText("who", 200),
                body.optionalText("email", 254));
        yield (ctx, session, version) -> bookings.book(ctx, session, it);
      }
      case "cancel" -> {
        var why = body.text("why", 500);
        yield (ctx, session, version) -> sessions.cancel(ctx, session, version, why);
      }
      case "withdraw" -> {
        var booking = PathParts.id("bookingId", body.text("bookingId", 36));
        var why = body.text("why", 500);
        yield (ctx, session, version) ->
            sessions
                .find(ctx, session)
                .filter(v -> v.bookings().stream().anyMatch(b -> b.id().equals(booking)))
                .flatMap(v -> bookings.withdraw(ctx, booking, why));
      }
      default -> {
        var booking = PathParts.id("bookingId", body.text("bookingId", 36));
        var came = Map.of(booking, move.equals("came"));
        yield (ctx, session, version) -> sessions.attendance(ctx, session, version, came);
      }
    };
  }

  private Records<SessionView> records() {
    return new Records<>(
        "session", sessions::find, SessionView::id, SessionView::version, SessionJson.Whole::of);
  }
}
