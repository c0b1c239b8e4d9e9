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
import org.permanency.panel.HearingService;
import org.permanency.panel.ItemView;
import org.permanency.panel.rule.Hearing;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Records;
import org.permanency.web.rest.Sent;

/** What a panel does with a matter. */
@Path("panel-items/{id}/moves")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Panels", description = "Panels, their meetings and matters, and decisions")
public class PanelItemMovesResource {
  @Inject HearingService hearings;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** Does one of the things that can be done with it. */
  @POST
  @Operation(
      operationId = "movePanelItem",
      summary = "Works on a matter at a meeting: move is hear, note, change-note or finalise")
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
                          "{\"move\":\"note\",\"words\":\"The panel asked about their work.\"}")))
  @APIResponse(
      responseCode = "200",
      description = "As it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PanelJson.Item.class),
              examples = @ExampleObject(name = "one", value = PanelJson.ITEM)))
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

  private Exchange.Move<ItemView> read(Body body) {
    switch (body.oneOf("move", List.of("hear", "note", "change-note", "finalise"))) {
      case "hear" -> {
        var it = hearing(body);
        return (ctx, id, version) -> hearings.hear(ctx, id, version, it);
      }
      case "note" -> {
        var words = body.words("words", 8_000);
        return (ctx, id, version) -> hearings.note(ctx, id, words);
      }
      case "change-note" -> {
        var note = PanelFields.id(body, "noteId");
        int seen = body.number("noteVersion", 1, 1_000_000);
        var words = body.words("words", 8_000);
        return (ctx, id, version) -> hearings.change(ctx, id, note, seen, words);
      }
      default -> {
        return hearings::finalise;
      }
    }
  }

  private static Hearing hearing(Body body) {
    return new Hearing(
        PanelFields.time(body, "from"),
        PanelFields.time(body, "until"),
        PanelFields.id(body, "presidesId"),
        PanelFields.finding(body, "finding"),
        PanelFields.terms(body),
        body.words("reasons", 8_000),
        body.optionalText("advice", 8_000),
        body.number("votesFor", 0, 99),
        body.number("votesAgainst", 0, 99),
        body.number("votesAbstain", 0, 99));
  }

  private Records<ItemView> records() {
    return new Records<>(
        "item", hearings::find, ItemView::id, ItemView::version, PanelJson.Item::of);
  }
}
