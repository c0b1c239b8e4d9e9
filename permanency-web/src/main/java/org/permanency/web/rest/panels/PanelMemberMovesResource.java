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
import org.permanency.panel.MemberRow;
import org.permanency.panel.MemberService;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Records;
import org.permanency.web.rest.Sent;

/** Changes of a member of a central list. */
@Path("panel-members/{id}/moves")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Panels", description = "Panels, their meetings and matters, and decisions")
public class PanelMemberMovesResource {
  @Inject MemberService members;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** Does one of the things that can be done with it. */
  @POST
  @Operation(
      operationId = "movePanelMember",
      summary =
          "Changes what is on record of a member, or notes a notice: move is change or notice")
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
                      value = "{\"move\":\"notice\",\"on\":\"2017-02-20\",\"by\":\"member\"}")))
  @APIResponse(
      responseCode = "200",
      description = "As it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PanelJson.Member.class),
              examples = @ExampleObject(name = "one", value = PanelJson.MEMBER)))
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

  private Exchange.Move<MemberRow> read(Body body) {
    if (body.oneOf("move", List.of("change", "notice")).equals("change")) {
      var it = PanelFields.member(body);
      return (ctx, id, version) -> members.change(ctx, id, version, it);
    }
    var on = body.day("on");
    var by = PanelFields.upper(body.oneOf("by", List.of("member", "agency")));
    var why = PanelFields.orEmpty(body.optionalText("why", 500));
    return (ctx, id, version) -> members.notice(ctx, id, version, on, by, why);
  }

  private Records<MemberRow> records() {
    return new Records<>(
        "member", members::find, MemberRow::id, MemberRow::version, PanelJson.Member::of);
  }
}
