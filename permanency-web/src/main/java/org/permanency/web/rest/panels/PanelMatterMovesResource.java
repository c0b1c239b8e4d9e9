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
import java.util.Locale;
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
import org.permanency.kernel.Decision;
import org.permanency.panel.DecisionService;
import org.permanency.panel.MatterFile;
import org.permanency.panel.MatterService;
import org.permanency.panel.rule.DecisionRules.Asked;
import org.permanency.panel.rule.FollowRules;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Records;
import org.permanency.web.rest.Sent;

/** Decisions on a matter, and what follows them. */
@Path("panel-matters/{id}/moves")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Panels", description = "Panels, their meetings and matters, and decisions")
public class PanelMatterMovesResource {
  private static final List<String> MOVES =
      List.of("decide", "told", "write", "answer", "review", "redact", "withdraw");
  private static final List<String> ANSWERS =
      FollowRules.ANSWERS.stream().map(a -> a.toLowerCase(Locale.ROOT)).toList();
  @Inject MatterService matters;
  @Inject DecisionService decisions;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** Does one of the things that can be done with it. */
  @POST
  @Operation(
      operationId = "movePanelMatter",
      summary =
          "Decides, or notes what follows: move is decide, told, write, answer, review, redact or withdraw")
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
                          "{\"move\":\"decide\",\"finding\":\"suitable\",\"places\":2,\"ageFrom\":0,\"ageTo\":10,\"reasons\":\"As recommended\",\"consent\":false,\"health\":false,\"on\":\"2017-02-28\"}")))
  @APIResponse(
      responseCode = "200",
      description = "As it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PanelJson.Matter.class),
              examples = @ExampleObject(name = "one", value = PanelJson.MATTER)))
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

  private Exchange.Move<MatterFile> read(Body body) {
    switch (body.oneOf("move", MOVES)) {
      case "decide" -> {
        var asked =
            new Asked(
                PanelFields.finding(body, "finding"),
                PanelFields.terms(body),
                PanelFields.orEmpty(body.optionalText("reasons", 8_000)),
                body.flag("consent"),
                body.day("on"),
                body.flag("health"));
        return (ctx, id, version) -> decisions.decide(ctx, id, version, asked);
      }
      case "told" -> {
        var on = body.day("on");
        return (ctx, id, version) -> decisions.told(ctx, id, version, on);
      }
      case "write" -> {
        var people = body.text("people", 200);
        var address = body.optionalText("address", 254);
        return (ctx, id, version) -> decisions.write(ctx, id, version, people, address);
      }
      case "redact" -> {
        var words = body.text("words", 200);
        var why = body.text("why", 200);
        return (ctx, id, version) -> matters.redact(ctx, id, words, why);
      }
      default -> {
        return later(body);
      }
    }
  }

  private Exchange.Move<MatterFile> later(Body body) {
    switch (body.oneOf("move", MOVES)) {
      case "answer" -> {
        var kind = PanelFields.upper(body.oneOf("answer", ANSWERS));
        var on = body.day("on");
        var words = PanelFields.orEmpty(body.optionalText("words", 8_000));
        return (ctx, id, version) -> decisions.answer(ctx, id, version, kind, on, words);
      }
      case "review" -> {
        var finding = PanelFields.finding(body, "finding");
        var on = body.day("on");
        var why = body.words("why", 8_000);
        return (ctx, id, version) -> decisions.reviewed(ctx, id, version, finding, on, why);
      }
      default -> {
        var why = body.text("why", 500);
        return (ctx, id, version) ->
            matters
                .withdraw(ctx, id, why)
                .map(
                    d ->
                        d.fold(
                            m -> Decision.granted(matters.file(ctx, id).orElseThrow()),
                            Decision.Refused<MatterFile>::new));
      }
    }
  }

  private Records<MatterFile> records() {
    return new Records<>(
        "matter", matters::file, MatterFile::id, MatterFile::version, PanelJson.Matter::of);
  }
}
