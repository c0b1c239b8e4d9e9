package org.permanency.web.rest.payees;

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
import org.permanency.finance.PayeeService;
import org.permanency.finance.PayeeView;
import org.permanency.finance.rule.PayeeEdit;
import org.permanency.finance.rule.PayeeId;
import org.permanency.fostering.rule.BankDetails;
import org.permanency.kernel.Changed;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Etags;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Query;

/** One payee and what changes it. */
@Path("payees/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payees")
public class PayeeResource {
  @Inject PayeeService payees;
  @Inject Idempotency idempotency;
  @Inject Caller caller;
  @Context UriInfo uri;

  @PathParam("id")
  String id;

  @HeaderParam("If-Match")
  @Nullable String ifMatch;

  @HeaderParam(Idempotency.HEADER)
  @Nullable String key;

  /** One payee. */
  @GET
  @Operation(operationId = "getPayee", summary = "One payee's record, with its earlier states")
  @APIResponse(
      responseCode = "200",
      description = "The record; its ETag is needed to change it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PayeeJson.Whole.class)))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one() {
    new Query(uri).check();
    return payees
        .find(caller.context(), payee())
        .map(v -> Etags.ok(PayeeJson.Whole.of(v), v.version()).build())
        .orElseThrow(() -> PathParts.absent("payee"));
  }

  /** Another number or name. */
  @PUT
  @Operation(operationId = "changePayee", summary = "Changes number and name")
  @Parameter(ref = "If-Match")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "edit",
                      value = "{\"code\":\"F001\",\"name\":\"A and B Sample\"}")))
  @APIResponse(responseCode = "200", description = "The record with the change")
  @APIResponse(responseCode = "409", ref = "problem")
  @APIResponse(responseCode = "412", description = "Changed by somebody else: both versions")
  public Response edit(Body body) {
    var edit = new PayeeEdit("", body.text("code", 50), body.text("name", 200));
    return once(body, edit, v -> payees.edit(caller.context(), payee(), v, edit));
  }

  /** Where the money goes. */
  @PUT
  @Path("bank")
  @Operation(operationId = "changePayeeBank", summary = "Changes where the money goes")
  @Parameter(ref = "If-Match")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PayeeJson.Bank.class),
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
    return once(body, bank.masked(), v -> payees.bank(caller.context(), payee(), v, bank));
  }

  /** The end. */
  @POST
  @Path("end")
  @Operation(operationId = "endPayee", summary = "Ends a payee: nothing new may be owed to it")
  @Parameter(ref = "Idempotency-Key")
  @Parameter(ref = "If-Match")
  @RequestBody(
      content =
          @Content(examples = @ExampleObject(name = "end", value = "{\"to\":\"2016-12-31\"}")))
  @APIResponse(responseCode = "200", description = "The record with the change")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response end(Body body) {
    var to = body.day("to");
    return once(body, to, v -> payees.end(caller.context(), payee(), v, to));
  }

  private PayeeId payee() {
    return new PayeeId(PathParts.id("payee", id));
  }

  private Response once(
      Body body, Object yours, Function<Integer, Optional<Changed<PayeeView>>> change) {
    new Query(uri).check();
    payee();
    int version = Etags.required(ifMatch);
    body.check();
    var request = uri.getPath() + " " + ifMatch + " " + body.json();
    return idempotency.once(
        caller.context(), key, request, () -> answer(change.apply(version), yours));
  }

  private static Response answer(Optional<Changed<PayeeView>> changed, Object yours) {
    var found = changed.orElseThrow(() -> PathParts.absent("payee"));
    var current = PayeeJson.Whole.of(found.current());
    int version = found.current().version();
    return found.clash()
        ? Etags.stale(yours, current, version)
        : found.decision().fold(v -> Etags.ok(current, version).build(), Problems::refused);
  }
}
