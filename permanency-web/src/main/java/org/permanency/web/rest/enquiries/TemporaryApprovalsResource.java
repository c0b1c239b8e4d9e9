package org.permanency.web.rest.enquiries;

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
import java.util.EnumSet;
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
import org.permanency.assessment.TemporaryService;
import org.permanency.assessment.TemporaryService.Extension;
import org.permanency.assessment.TemporaryService.Wanted;
import org.permanency.assessment.TemporaryView;
import org.permanency.assessment.rule.TemporaryRules.Condition;
import org.permanency.kernel.Decision;
import org.permanency.recruitment.EnquiryService;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Exchange.Move;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Query;
import org.permanency.web.rest.Records;
import org.permanency.web.rest.Sent;

/** Temporary approvals of the people of one enquiry, each for one named child. */
@Path("enquiries/{id}/temporary-approvals")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Temporary approvals", description = "Approval to foster one child while assessed")
public class TemporaryApprovalsResource {
  private static final String ID = "0195f0c2-7c3e-7000-8000-00c0ffee0001";
  private static final String EXAMPLE =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0007\",\"kind\":\"connected\",\"label\":\"Connected person\",\"child\":\"Sample, Ann\",\"household\":\"0195f0c2-7c3e-7000-8000-00c0ffee0003\",\"starts\":\"2016-11-10\",\"until\":\"2017-03-02\",\"extensible\":true,\"by\":\"A. Sample\",\"version\":1}";
  private static final int WHY = 2_000;
  @Inject TemporaryService service;
  @Inject EnquiryService enquiries;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** All of them. */
  @GET
  @Operation(
      operationId = "listTemporaryApprovals",
      summary = "Temporary approvals of the people of an enquiry, the earlier first")
  @Parameter(name = "id", in = ParameterIn.PATH, example = ID)
  @APIResponse(
      responseCode = "200",
      description = "All of them",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "approvals", value = "[" + EXAMPLE + "]")))
  @APIResponse(responseCode = "404", ref = "problem")
  public List<TemporaryView> list(@Parameter(hidden = true) @PathParam("id") String id) {
    new Query(uri).check();
    return service.of(caller.context(), enquiry(id));
  }

  /** The enquiry in the address. */
  private UUID enquiry(String id) {
    var enquiry = PathParts.id("enquiry", id);
    if (enquiries.find(caller.context(), enquiry).isEmpty()) {
      throw PathParts.absent("enquiry");
    }
    return enquiry;
  }

  private Records<TemporaryView> records(UUID enquiry) {
    return new Records<>(
        "temporary approval",
        (ctx, id) -> find(ctx, enquiry, id),
        TemporaryView::id,
        TemporaryView::version,
        v -> v);
  }

  private Optional<TemporaryView> find(TenantContext ctx, UUID enquiry, UUID id) {
    return service.of(ctx, enquiry).stream().filter(t -> t.id().equals(id)).findFirst();
  }

  /** The record that a decision was about. */
  private Decision<TemporaryView> whole(TenantContext ctx, UUID enquiry, Decision<UUID> decision) {
    return decision.fold(
        id -> Decision.granted(find(ctx, enquiry, id).orElseThrow()), Decision.Refused::new);
  }

  /** One of them. */
  @GET
  @Path("{approvalId}")
  @Operation(
      operationId = "getTemporaryApproval",
      summary = "One temporary approval; its ETag names its version")
  @Parameter(name = "id", in = ParameterIn.PATH, example = ID)
  @Parameter(name = "approvalId", in = ParameterIn.PATH, example = ID)
  @APIResponse(
      responseCode = "200",
      description = "As it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TemporaryView.class),
              examples = @ExampleObject(name = "approval", value = EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @PathParam("approvalId") String approval) {
    return exchange.one(uri, records(enquiry(id)), approval);
  }

  /** A new one. */
  @POST
  @Operation(
      operationId = "approveTemporarily",
      summary = "Approves the people for one child; the clock of its end runs")
  @Parameter(name = "id", in = ParameterIn.PATH, example = ID)
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
                          "{\"kind\":\"connected\",\"child\":\"ABC 1001\",\"on\":\"2016-11-10\"}")))
  @APIResponse(
      responseCode = "201",
      description = "As it is now; Location and ETag name it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TemporaryView.class),
              examples = @ExampleObject(name = "approval", value = EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response create(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    var enquiry = enquiry(id);
    return exchange.create(
        records(enquiry),
        new Sent(uri, key, null, sent),
        body -> {
          var it = new Wanted(body.text("kind", 40), body.text("child", 60), body.day("on"));
          return ctx ->
              service
                  .approve(ctx, enquiry, it)
                  .map(d -> whole(ctx, enquiry, d))
                  .orElseThrow(() -> PathParts.absent("enquiry"));
        });
  }

  /** Extends or ends it. */
  @POST
  @Path("{approvalId}/moves")
  @Operation(
      operationId = "moveTemporaryApproval",
      summary = "Extends a temporary approval once, or ends it",
      description =
          "move: extend (stillBest, panelAsked, officerTold, officer, why), or end (last, why)")
  @Parameter(name = "id", in = ParameterIn.PATH, example = ID)
  @Parameter(name = "approvalId", in = ParameterIn.PATH, example = ID)
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
                          "{\"move\":\"end\",\"last\":\"2017-02-20\",\"why\":\"The child went home\"}")))
  @APIResponse(
      responseCode = "200",
      description = "As it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TemporaryView.class),
              examples = @ExampleObject(name = "approval", value = EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response move(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @PathParam("approvalId") String approval,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    var enquiry = enquiry(id);
    return exchange.move(
        records(enquiry),
        approval,
        new Sent(uri, key, ifMatch, sent),
        body -> {
          var move = moved(body);
          return (ctx, which, version) ->
              move.on(ctx, which, version).map(d -> whole(ctx, enquiry, d));
        });
  }

  private Move<UUID> moved(Body body) {
    var move = body.oneOf("move", List.of("extend", "end"));
    if (move.equals("end")) {
      var last = body.day("last");
      var why = body.words("why", WHY);
      return (ctx, id, version) -> service.end(ctx, id, version, last, why);
    }
    var said = EnumSet.noneOf(Condition.class);
    said(body, "stillBest", Condition.STILL_BEST, said);
    said(body, "panelAsked", Condition.PANEL_ASKED, said);
    said(body, "officerTold", Condition.OFFICER_TOLD, said);
    var it = new Extension(said, body.text("officer", 200), body.words("why", WHY));
    return (ctx, id, version) -> service.extend(ctx, id, version, it);
  }

  private static void said(Body body, String field, Condition condition, EnumSet<Condition> said) {
    if (body.flag(field)) {
      said.add(condition);
    }
  }
}
