package org.permanency.web.rest.payruns;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.bank.BankChangeService;
import org.permanency.finance.bank.BankChangeView;
import org.permanency.finance.bank.rule.BankChangeState;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Etags;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Query;
import org.permanency.web.rest.Records;

/** Changes of bank details and the second person's decision. */
@Path("bank-changes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Bank detail changes",
    description = "Recorded by one person, confirmed by another, paid to after days to cool off")
public class BankChangesResource {
  private static final String EXAMPLE =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0012\",\"payeeKind\":\"household\",\"payee\":\"0195f0c2-7c3e-7000-8000-00c0ffee0005\",\"payeeCode\":\"H014\",\"payeeName\":\"Sample"
          + " household\",\"before\":{\"sortCode\":\"****03\",\"account\":\"******67\",\"accountName\":\"\"},\"after\":{\"sortCode\":\"****06\",\"account\":\"******21\",\"accountName\":\"\"},\"state\":\"PROPOSED\",\"origin\":\"form\",\"recordedBy\":\"A."
          + " Sample\",\"recordedAt\":\"2016-10-03T09:30:00Z\",\"recordedOn\":\"2016-10-03\",\"version\":1}";
  private static final String ID = "0195f0c2-7c3e-7000-8000-00c0ffee0012";
  private static final String STALE = "finance.bank.stale";
  private static final List<String> STATES =
      Arrays.stream(BankChangeState.values()).map(Enum::name).toList();
  private static final List<String> SORTS = List.of("recordedOn", "effective", "code", "state");
  @Inject BankChangeService changes;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  @HeaderParam("If-Match")
  @Nullable String ifMatch;

  @HeaderParam(Idempotency.HEADER)
  @Nullable String key;

  private interface Step {
    Optional<Decision<BankChangeView>> on(UUID change, int version);
  }

  /** The changes. */
  @GET
  @Operation(operationId = "listBankChanges", summary = "Changes of bank details, the latest first")
  @Parameter(
      name = "state",
      schema = @Schema(enumeration = {"PROPOSED", "CONFIRMED", "REFUSED", "WITHDRAWN"}))
  @Parameter(name = "payee", description = "Id of the payee", example = ID)
  @Parameter(ref = "sort")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page of changes",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "page", value = "{\"items\":[" + EXAMPLE + "]}")))
  public Page<BankChangeJson.Change> list() {
    Pay.required(caller);
    var listing = new Query(uri).filter("state", STATES).filter("payee").list(SORTS);
    var found = changes.list(caller.context(), listing.query());
    return listing.page(
        found.rows().stream().map(BankChangeJson.Change::of).toList(), found.total());
  }

  /** One change. */
  @GET
  @Path("{id}")
  @Operation(
      operationId = "getBankChange",
      summary = "One change of bank details; its ETag is needed to decide")
  @Parameter(name = "id", example = ID)
  @APIResponse(
      responseCode = "200",
      description = "The change",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = BankChangeJson.Change.class),
              examples = @ExampleObject(name = "change", value = EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one(@PathParam("id") String id) {
    Pay.required(caller);
    return exchange.one(uri, records(), id);
  }

  /** Confirms. */
  @POST
  @Path("{id}/confirm")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "confirmBankChange",
      summary = "Confirms a change that somebody else recorded")
  @Parameter(name = "id", example = ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = BankChangeJson.Decide.class),
              examples =
                  @ExampleObject(
                      name = "checked",
                      value = "{\"words\":\"Called back on the number held since 2014\"}")))
  @APIResponse(responseCode = "200", description = "The change, confirmed")
  @APIResponse(responseCode = "409", ref = "problem")
  @APIResponse(responseCode = "412", description = "Decided on meanwhile: both versions")
  public Response confirm(@PathParam("id") String id, InputStream sent) throws IOException {
    var ctx = caller.context();
    var body = Body.orEmpty(sent);
    var words = body.text("words", 2_000);
    return decide(id, body, (change, at) -> changes.confirm(ctx, change, at, words));
  }

  /** Refuses. */
  @POST
  @Path("{id}/refuse")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "refuseBankChange",
      summary = "Refuses a change that does not count yet; the old account is put back on record")
  @Parameter(name = "id", example = ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = BankChangeJson.Decide.class),
              examples =
                  @ExampleObject(
                      name = "why",
                      value = "{\"words\":\"The carers know nothing of it\"}")))
  @APIResponse(responseCode = "200", description = "The change, refused")
  @APIResponse(responseCode = "409", ref = "problem")
  @APIResponse(responseCode = "412", description = "Decided on meanwhile: both versions")
  public Response refuse(@PathParam("id") String id, InputStream sent) throws IOException {
    var ctx = caller.context();
    var body = Body.orEmpty(sent);
    var words = body.text("words", 2_000);
    return decide(id, body, (change, at) -> changes.refuse(ctx, change, at, words));
  }

  private Records<BankChangeView> records() {
    return new Records<>(
        "bank-change",
        changes::find,
        BankChangeView::id,
        BankChangeView::version,
        BankChangeJson.Change::of);
  }

  private Response decide(String sent, Body body, Step step) {
    Pay.required(caller);
    new Query(uri).check();
    var id = records().id(sent);
    int seen = Etags.required(ifMatch);
    body.check();
    return exchange.once(
        uri,
        key,
        ifMatch,
        body,
        () ->
            step.on(id, seen)
                .orElseThrow(records()::absent)
                .fold(records()::ok, no -> refused(id, no)));
  }

  private Response refused(UUID id, List<Reason> reasons) {
    if (reasons.stream().noneMatch(r -> r.code().equals(STALE))) {
      return Problems.refused(reasons);
    }
    var now = changes.find(caller.context(), id).orElseThrow();
    return records().stale(new BankChangeJson.Decide(""), now);
  }
}
