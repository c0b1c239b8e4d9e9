package org.permanency.web.rest.assessments;

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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
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
import org.permanency.assessment.AssessmentMoveService;
import org.permanency.assessment.AssessmentMoveService.Moved;
import org.permanency.assessment.AssessmentPanelService;
import org.permanency.assessment.AssessmentPeopleService;
import org.permanency.assessment.AssessmentPeopleService.Came;
import org.permanency.assessment.AssessmentReportService;
import org.permanency.assessment.AssessmentService;
import org.permanency.assessment.AssessmentView;
import org.permanency.assessment.rule.AssessmentState;
import org.permanency.assessment.rule.CheckFact.Outcome;
import org.permanency.assessment.rule.Member;
import org.permanency.assessment.rule.Member.Role;
import org.permanency.assessment.rule.Offer;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Exchange.Move;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Sent;

/** What happens to an assessment, by the name of the move. */
@Path("assessments/{id}/moves")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
public class AssessmentMovesResource {
  private static final List<String> MOVES =
      List.of(
          "state",
          "information",
          "pause",
          "resume",
          "give",
          "offer",
          "person",
          "ask",
          "received",
          "share",
          "comments",
          "opinion",
          "refer");
  private static final UUID NOBODY = new UUID(0, 0);
  private static final int LONG = 4_000;
  private static final int REASON = 2_000;
  @Inject AssessmentService assessments;
  @Inject AssessmentMoveService moves;
  @Inject AssessmentPeopleService people;
  @Inject AssessmentReportService reports;
  @Inject AssessmentPanelService panels;
  @Inject Exchange exchange;
  @Context UriInfo uri;

  /** Does one of them. */
  @POST
  @Operation(
      operationId = "moveAssessment",
      summary = "Does something with an assessment",
      description =
          "move is one of state (next, on, why), information (on), pause (on, reason), resume (on),"
              + " give (workerId), offer (places, ageFrom, ageTo, type, conditions, siblings, needs,"
              + " languages, faith, area), person (personId, role, givenNames, familyName, born,"
              + " sex, ethnicity, leftOn), ask (on, kind, personId), received (checkId, on, outcome,"
              + " note), share (on, brief), comments (on, text), opinion (on, text), refer"
              + " (proposal).")
  @Parameter(name = "id", in = ParameterIn.PATH, example = AssessmentJson.ID)
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
                      value = "{\"move\":\"pause\",\"on\":\"2017-02-20\",\"reason\":\"illness\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The assessment as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AssessmentJson.Whole.class),
              examples = @ExampleObject(name = "assessment", value = AssessmentJson.EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response move(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    return exchange.move(
        AssessmentsResource.records(assessments),
        id,
        new Sent(uri, key, ifMatch, sent),
        body -> read(body, body.oneOf("move", MOVES)));
  }

  private Move<AssessmentView> read(Body body, String move) {
    return switch (move) {
      case "state" -> state(body);
      case "information" -> {
        var on = body.day("on");
        yield (ctx, id, v) -> moves.information(ctx, id, v, on);
      }
      case "pause" -> {
        var on = body.day("on");
        var reason = body.text("reason", 40);
        yield (ctx, id, v) -> moves.pause(ctx, id, v, on, reason);
      }
      case "resume" -> {
        var on = body.day("on");
        yield (ctx, id, v) -> moves.resume(ctx, id, v, on);
      }
      case "give" -> {
        var worker = id(body, "workerId");
        yield (ctx, id, v) -> assessments.give(ctx, id, v, worker);
      }
      case "offer" -> offer(body);
      case "person" -> person(body);
      case "ask" -> {
        var on = body.day("on");
        var kind = body.optionalText("kind", 40);
        var person = id(body, "personId");
        yield (ctx, id, v) -> people.ask(ctx, id, v, on, kind, person);
      }
      case "received" -> received(body);
      default -> report(body, move);
    };
  }

  private Move<AssessmentView> report(Body body, String move) {
    if (move.equals("refer")) {
      var proposal = body.optionalText("proposal", LONG);
      return (ctx, id, v) -> panels.refer(ctx, id, v, proposal);
    }
    if (!move.equals("share") && !move.equals("comments") && !move.equals("opinion")) {
      return (ctx, id, v) -> java.util.Optional.empty();
    }
    var on = body.day("on");
    if (move.equals("share")) {
      boolean brief = body.flag("brief");
      return (ctx, id, v) -> reports.share(ctx, id, v, brief, on);
    }
    var text = body.words("text", LONG);
    return move.equals("comments")
        ? (ctx, id, v) -> reports.comments(ctx, id, v, on, text)
        : (ctx, id, v) -> reports.opinion(ctx, id, v, on, text);
  }

  private static @Nullable UUID id(Body body, String field) {
    var sent = body.optionalText(field, 36);
    return sent == null ? null : PathParts.id(field, sent);
  }

  private Move<AssessmentView> state(Body body) {
    var states =
        Arrays.stream(AssessmentState.values())
            .filter(AssessmentState::byHand)
            .map(AssessmentJson::code)
            .toList();
    var next = body.oneOf("next", states);
    var on = body.day("on");
    var why = body.optionalText("why", REASON);
    return (ctx, id, v) ->
        moves.move(
            ctx,
            id,
            v,
            new Moved(
                AssessmentState.valueOf(next.toUpperCase(Locale.ROOT).replace('-', '_')), on, why));
  }

  private Move<AssessmentView> offer(Body body) {
    var offer =
        new Offer(
            body.number("places", 1, 20),
            body.optionalNumber("ageFrom", 0, 25),
            body.optionalNumber("ageTo", 0, 25),
            body.optionalText("type", 30),
            body.optionalText("conditions", REASON),
            body.flag("siblings"),
            body.optionalText("needs", 500),
            body.optionalText("languages", 200),
            body.optionalText("faith", 200),
            body.optionalText("area", 200));
    return (ctx, id, v) -> assessments.offer(ctx, id, v, offer);
  }

  private Move<AssessmentView> person(Body body) {
    var known = id(body, "personId");
    var roles = Arrays.stream(Role.values()).map(Role::code).toList();
    var role = body.oneOf("role", roles);
    var given = body.text("givenNames", 100);
    var family = body.text("familyName", 100);
    var born = body.optionalDay("born");
    var sex = body.optionalText("sex", 1);
    var ethnicity = body.optionalText("ethnicity", 4);
    var left = body.optionalDay("leftOn");
    return (ctx, id, v) ->
        people.person(
            ctx,
            id,
            v,
            known,
            new Member(
                known == null ? NOBODY : known,
                Role.of(role),
                given,
                family,
                born,
                sex,
                ethnicity,
                left));
  }

  private Move<AssessmentView> received(Body body) {
    var check = id(body, "checkId");
    var on = body.day("on");
    var outcome =
        body.oneOf("outcome", Arrays.stream(Outcome.values()).map(Outcome::code).toList());
    var note = body.optionalText("note", REASON);
    return (ctx, id, v) ->
        people.received(
            ctx,
            id,
            v,
            List.of(check == null ? NOBODY : check),
            new Came(on, Outcome.of(outcome), note));
  }
}
