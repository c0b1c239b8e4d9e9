package org.permanency.web.rest.portal;

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
import java.util.Optional;
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
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.portal.DiaryReadingService;
import org.permanency.portal.DiaryReadingService.Whole;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Exchange.Move;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Sent;
import org.permanency.web.rest.Services;

/** What staff note about an entry, by the name of the move. */
@Path("carer-diaries/{id}/moves")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Diaries")
public class CarerDiaryMovesResource {
  @Inject DiaryReadingService diaries;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** Notes one of them. */
  @POST
  @Operation(
      operationId = "moveDiaryEntry",
      summary = "Notes that an entry was read, or that the council was told of it",
      description = "move: read, or told (on), which ends the clocks of the entry")
  @Parameter(name = "id", in = ParameterIn.PATH, example = DiaryJson.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "asked", value = "{\"move\":\"read\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The entry as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DiaryJson.Entry.class),
              examples = @ExampleObject(name = "entry", value = DiaryJson.EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "403", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response move(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    Services.fostering(caller);
    return exchange.move(
        CarerDiariesResource.records(diaries), id, new Sent(uri, key, ifMatch, sent), this::moved);
  }

  private Move<Whole> moved(Body body) {
    var move = body.oneOf("move", List.of("read", "told"));
    if (move.equals("told")) {
      var on = body.day("on");
      return (ctx, id, version) -> unchanged(ctx, id, version, () -> diaries.told(ctx, id, on));
    }
    return (ctx, id, version) ->
        unchanged(
            ctx,
            id,
            version,
            () -> {
              diaries.read(ctx, List.of(id));
              return diaries.find(ctx, id);
            });
  }

  private interface Work {
    Optional<Decision<Whole>> done();
  }

  private Optional<Decision<Whole>> unchanged(TenantContext ctx, UUID id, int version, Work work) {
    var now = diaries.find(ctx, id);
    boolean stale =
        now.isPresent() && now.get().fold(it -> DiaryJson.tag(it) != version, no -> false);
    return stale ? Optional.of(Decision.refused(Reason.of("portal.diary.changed"))) : work.done();
  }
}
