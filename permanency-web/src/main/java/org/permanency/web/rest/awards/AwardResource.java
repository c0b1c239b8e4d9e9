package org.permanency.web.rest.awards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.permanency.allowances.AwardApprovalService;
import org.permanency.allowances.AwardService;
import org.permanency.allowances.AwardView;
import org.permanency.allowances.MeansTestService;
import org.permanency.allowances.rule.AwardId;
import org.permanency.finance.PayFile;
import org.permanency.kernel.Changed;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Etags;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Query;

/** One award, what is done with it, and its letter. */
@Path("awards/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Awards")
public class AwardResource {
  @Inject AwardService awards;
  @Inject AwardApprovalService approvals;
  @Inject MeansTestService tests;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  @PathParam("id")
  String id;

  @HeaderParam("If-Match")
  @Nullable String ifMatch;

  @HeaderParam(Idempotency.HEADER)
  @Nullable String key;

  /** One award. */
  @GET
  @Operation(operationId = "getAward", summary = "One award: amount of today, tests, pay, events")
  @APIResponse(
      responseCode = "200",
      description = "The record; its ETag is needed to change it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AwardJson.Whole.class)))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one() {
    return exchange.one(uri, AwardsResource.records(awards), id);
  }

  /** Another award in its place. */
  @PUT
  @Operation(operationId = "changeAward", summary = "Changes an award; all fields are sent")
  @Parameter(ref = "If-Match")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AwardJson.Edit.class)))
  @APIResponse(responseCode = "200", description = "The record with the change")
  @APIResponse(responseCode = "409", ref = "problem")
  @APIResponse(responseCode = "412", description = "Changed by somebody else: both versions")
  public Response edit(Body body) {
    var edit = AwardBody.edit(body);
    return once(body, edit.toString(), v -> awards.edit(caller.context(), award(), v, edit));
  }

  /** Something done with it. */
  @POST
  @Path("steps")
  @Operation(
      operationId = "stepAward",
      summary = "Records a reminder, review, decision, suspension, end or appeal")
  @Parameter(ref = "Idempotency-Key")
  @Parameter(ref = "If-Match")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AwardJson.Step.class),
              examples =
                  @ExampleObject(
                      name = "reminder",
                      value =
                          "{\"kind\":\"reminder\",\"day\":\"2016-08-01\",\"words\":\"By"
                              + " letter\"}")))
  @APIResponse(responseCode = "200", description = "The record with the step")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response step(Body body) {
    var step = AwardBody.step(body);
    return once(body, step.toString(), v -> awards.step(caller.context(), award(), v, step));
  }

  /** A second person's approval. */
  @POST
  @Path("approval")
  @Operation(
      operationId = "approveAward",
      summary =
          "Approves an award, or a change of it, that waits; not by whoever entered or changed it")
  @Parameter(ref = "Idempotency-Key")
  @Parameter(ref = "If-Match")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AwardJson.Approval.class),
              examples =
                  @ExampleObject(
                      name = "approval",
                      value = "{\"words\":\"Order and means test seen\"}")))
  @APIResponse(responseCode = "200", description = "The record, which is owed from now on")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response approve(Body body) {
    var words = AwardBody.approval(body);
    return once(body, words, v -> approvals.approve(caller.context(), award(), v, words));
  }

  /** A second person's refusal. */
  @POST
  @Path("refusal")
  @Operation(
      operationId = "refuseAward",
      summary =
          "Refuses an award, or a change of it, that waits; not by whoever entered or changed it")
  @Parameter(ref = "Idempotency-Key")
  @Parameter(ref = "If-Match")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AwardJson.Refusal.class),
              examples =
                  @ExampleObject(
                      name = "refusal",
                      value = "{\"words\":\"The order names another day\"}")))
  @APIResponse(responseCode = "200", description = "The record; pay stands on what was approved")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response refuse(Body body) {
    var words = body.text("words", 500).strip();
    return once(body, words, v -> approvals.refuse(caller.context(), award(), v, words));
  }

  /** The award letter. */
  @GET
  @Path("letter")
  @Produces("application/pdf")
  @Operation(operationId = "getAwardLetter", summary = "The award letter as PDF")
  @APIResponse(responseCode = "200", description = "The letter")
  @APIResponse(responseCode = "404", ref = "problem")
  public Response letter() {
    new Query(uri).check();
    return file(tests.letterPdf(caller.context(), award()), "award");
  }

  static Response file(Optional<PayFile> found, String what) {
    var file = found.orElseThrow(() -> PathParts.absent(what));
    return Response.ok(file.content(), file.contentType())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
        .build();
  }

  private AwardId award() {
    return new AwardId(PathParts.id("award", id));
  }

  private Response once(
      Body body, String yours, Function<Integer, Optional<Changed<AwardView>>> change) {
    new Query(uri).check();
    award();
    int version = Etags.required(ifMatch);
    body.check();
    return exchange.once(uri, key, ifMatch, body, () -> answer(change.apply(version), yours));
  }

  private Response answer(Optional<Changed<AwardView>> changed, String yours) {
    var records = AwardsResource.records(awards);
    var found = changed.orElseThrow(records::absent);
    return found.clash()
        ? records.stale(yours, found.current())
        : found.decision().fold(v -> records.ok(found.current()), Problems::refused);
  }
}
