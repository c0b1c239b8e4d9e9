package org.permanency.web.rest.households;

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
import org.permanency.fostering.HouseholdAt;
import org.permanency.fostering.HouseholdOutcome;
import org.permanency.fostering.HouseholdService;
import org.permanency.fostering.rule.BankDetails;
import org.permanency.fostering.rule.HoldChange;
import org.permanency.fostering.rule.HouseholdEdit;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.LevelChange;
import org.permanency.fostering.rule.TermsChange;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Etags;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Query;
import org.permanency.web.view.carers.LevelNames;

/**
 * One household, and what changes it: name, type and approval; terms, levels and holds, each with a
 * first day; bank details.
 */
@Path("households/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Households")
public class HouseholdResource {
  @Inject HouseholdService households;
  @Inject LevelNames levels;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  @PathParam("id")
  String id;

  @HeaderParam("If-Match")
  @Nullable String ifMatch;

  @HeaderParam(Idempotency.HEADER)
  @Nullable String key;

  /** One household. */
  @GET
  @Operation(summary = "One household's record; its ETag is needed to change it")
  @APIResponse(
      responseCode = "200",
      description = "The record",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = HouseholdJson.Whole.class)))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one() {
    Fostering.required(caller);
    new Query(uri).check();
    var key = new HouseholdId(PathParts.id("household", id));
    return households
        .find(caller.context(), key)
        .map(v -> Etags.ok(HouseholdJson.Whole.of(v), v.version()).build())
        .orElseThrow(() -> PathParts.absent("household"));
  }

  /** Changes name, type and approval. */
  @PUT
  @Operation(summary = "Changes name, type and approval of a household")
  @Parameter(ref = "If-Match")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = HouseholdEdit.class),
              examples =
                  @ExampleObject(
                      name = "edit",
                      value =
                          "{\"name\":\"Sample"
                              + " household\",\"type\":\"mainstream\",\"approvedFrom\":\"2012-05-14\"}")))
  @APIResponse(responseCode = "200", description = "The record with the change, and its new ETag")
  @APIResponse(responseCode = "409", ref = "problem")
  @APIResponse(responseCode = "412", description = "Changed by somebody else: both versions")
  @APIResponse(responseCode = "428", ref = "problem")
  public Response edit(Body body) {
    Fostering.required(caller);
    new Query(uri).check();
    var at = at();
    var edit =
        new HouseholdEdit(
            body.text("name", 200),
            body.oneOf("type", HouseholdsResource.TYPES),
            body.optionalDay("approvedFrom"),
            body.optionalDay("approvedTo"),
            body.optionalDay("fromAgencyOn"));
    body.check();
    return Fostering.answer(households.edit(caller.context(), at, edit), edit);
  }

  /** New terms of approval. */
  @POST
  @Path("terms")
  @Operation(summary = "Sets new terms of approval; those in force end the day before")
  @Parameter(ref = "Idempotency-Key")
  @Parameter(ref = "If-Match")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = TermsChange.class),
              examples =
                  @ExampleObject(
                      name = "terms",
                      value = "{\"from\":\"2016-11-01\",\"places\":2,\"ageFrom\":0,\"ageTo\":10}")))
  @APIResponse(responseCode = "200", description = "The record with the change")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response terms(Body body) {
    var terms =
        new TermsChange(
            body.day("from"),
            body.number("places", 1, 20),
            body.optionalNumber("ageFrom", 0, 25),
            body.optionalNumber("ageTo", 0, 25));
    return once(body, terms, at -> households.terms(caller.context(), at, terms));
  }

  /** The end of the terms that began last. */
  @POST
  @Path("terms/end")
  @Operation(summary = "Ends the terms that began last")
  @Parameter(ref = "Idempotency-Key")
  @Parameter(ref = "If-Match")
  @RequestBody(
      content =
          @Content(examples = @ExampleObject(name = "end", value = "{\"to\":\"2016-12-31\"}")))
  @APIResponse(responseCode = "200", description = "The record with the change")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response endTerms(Body body) {
    var to = body.day("to");
    return once(body, to, at -> households.endTerms(caller.context(), at, to));
  }

  /** A new payment level. */
  @POST
  @Path("levels")
  @Operation(summary = "Sets the payment level from a day on")
  @Parameter(ref = "Idempotency-Key")
  @Parameter(ref = "If-Match")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = LevelChange.class),
              examples =
                  @ExampleObject(
                      name = "level",
                      value = "{\"from\":\"2016-11-07\",\"level\":\"level-2\"}")))
  @APIResponse(responseCode = "200", description = "The record with the change")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response level(Body body) {
    var level = new LevelChange(body.day("from"), body.text("level", 30));
    return once(
        body,
        level,
        at -> {
          var ctx = caller.context();
          var known = levels.on(ctx.tenant(), level.from()).keySet();
          return households.level(ctx, at, level, known);
        });
  }

  /** Places on hold. */
  @POST
  @Path("holds")
  @Operation(summary = "Puts places on hold, with the reason")
  @Parameter(ref = "Idempotency-Key")
  @Parameter(ref = "If-Match")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = HoldChange.class),
              examples =
                  @ExampleObject(
                      name = "hold",
                      value =
                          "{\"from\":\"2016-11-01\",\"to\":\"2016-11-14\",\"places\":1,\"reason\":\"Family"
                              + " holiday\"}")))
  @APIResponse(responseCode = "200", description = "The record with the change")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response hold(Body body) {
    var hold =
        new HoldChange(
            body.day("from"),
            body.optionalDay("to"),
            body.number("places", 1, 20),
            body.text("reason", 200));
    return once(body, hold, at -> households.hold(caller.context(), at, hold));
  }

  /** The end of a hold. */
  @POST
  @Path("holds/{from}/end")
  @Operation(summary = "Ends the hold that began on a day")
  @Parameter(name = "from", example = "2016-11-01")
  @Parameter(ref = "Idempotency-Key")
  @Parameter(ref = "If-Match")
  @RequestBody(
      content =
          @Content(examples = @ExampleObject(name = "end", value = "{\"to\":\"2016-11-09\"}")))
  @APIResponse(responseCode = "200", description = "The record with the change")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response endHold(@PathParam("from") String from, Body body) {
    var first = PathParts.day("from", from);
    var to = body.day("to");
    return once(body, to, at -> households.endHold(caller.context(), at, first, to));
  }

  /** Where pay goes. */
  @PUT
  @Path("bank")
  @Operation(summary = "Changes where pay goes")
  @Parameter(ref = "If-Match")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = HouseholdJson.Bank.class),
              examples =
                  @ExampleObject(
                      name = "bank",
                      value =
                          "{\"sortCode\":\"010203\",\"account\":\"01234567\",\"accountName\":\"A"
                              + " Sample\"}")))
  @APIResponse(responseCode = "200", description = "The record with the change")
  @APIResponse(responseCode = "403", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response bank(Body body) {
    var bank =
        BankDetails.typed(
            body.text("sortCode", 20), body.text("account", 20), body.text("accountName", 100));
    return once(body, bank.masked(), at -> households.bank(caller.context(), at, bank));
  }

  private Response once(
      Body body, Object yours, Function<HouseholdAt, Optional<HouseholdOutcome>> change) {
    Fostering.required(caller);
    new Query(uri).check();
    var at = at();
    body.check();
    return exchange.once(uri, key, ifMatch, body, () -> Fostering.answer(change.apply(at), yours));
  }

  private HouseholdAt at() {
    return new HouseholdAt(new HouseholdId(PathParts.id("household", id)), Etags.required(ifMatch));
  }
}
