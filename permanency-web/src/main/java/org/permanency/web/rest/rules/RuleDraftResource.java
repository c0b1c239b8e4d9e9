package org.permanency.web.rest.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
import org.permanency.rules.RuleDraft;
import org.permanency.rules.RuleDraftService;
import org.permanency.rules.RuleOutcome;
import org.permanency.rules.RuleVersionView;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.BadRequest;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Etags;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Query;

/** One version written on screen, and what becomes of it. */
@Path("rule-drafts/{id}")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rules")
public class RuleDraftResource {
  private static final int MOST = 1_048_576;
  @Inject RuleDraftService drafts;
  @Inject Idempotency idempotency;
  @Inject Caller caller;
  @Context UriInfo uri;

  @PathParam("id")
  String id;

  @HeaderParam("If-Match")
  @Nullable String ifMatch;

  @HeaderParam(Idempotency.HEADER)
  @Nullable String key;

  /** A step of the version given. */
  private interface Step {
    Optional<RuleOutcome> on(TenantContext ctx, UUID version, int at);
  }

  /** What was wanted, in the answer to a clash. */
  public record Wanted(String wanted) {}

  /** Text of a request, UTF-8, at most 1 MB. */
  static String text(InputStream in) throws IOException {
    var bytes = in.readNBytes(MOST + 1);
    if (bytes.length > MOST) {
      throw new BadRequest(413, "body", "size", "The body should have at most 1 MB.");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private UUID version() {
    return PathParts.id("rule-draft", id);
  }

  private RuleVersionView current() {
    return drafts
        .find(caller.context(), version())
        .orElseThrow(() -> PathParts.absent("rule-draft"));
  }

  /** The version. */
  @GET
  @Operation(operationId = "getRuleDraft", summary = "One version; its ETag names its number")
  @Parameter(name = "id", in = ParameterIn.PATH, example = RuleDraftJson.ID)
  @APIResponse(
      responseCode = "200",
      description = "The version",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RuleDraftJson.class),
              examples = @ExampleObject(name = "version", value = RuleDraftJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one() {
    new Query(uri).check();
    var now = current();
    return Etags.ok(RuleDraftJson.of(now), now.version()).build();
  }

  /** Writes it anew. */
  @PUT
  @Operation(
      operationId = "putRuleDraft",
      summary = "Writes a draft anew; kept even with faults, which keep it from being submitted")
  @Parameter(name = "id", in = ParameterIn.PATH, example = RuleDraftJson.ID)
  @Parameter(
      name = "firstDay",
      in = ParameterIn.QUERY,
      description = "When it takes effect; as it was when not sent",
      example = "2017-04-01")
  @Parameter(
      name = "why",
      in = ParameterIn.QUERY,
      description = "Why it is made; as it was when not sent",
      example = "Board of March 2017")
  @Parameter(ref = "If-Match")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/yaml",
              schema = @Schema(implementation = String.class),
              examples =
                  @ExampleObject(name = "file", value = "source: The board\nfirstDay: MONDAY\n")))
  @APIResponse(
      responseCode = "200",
      description = "The draft as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RuleDraftJson.class),
              examples = @ExampleObject(name = "version", value = RuleDraftJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  @APIResponse(responseCode = "412", description = "Changed since: yours, and as it is")
  public Response put(InputStream sent) throws IOException {
    var query = new Query(uri);
    var now = current();
    var firstDay = query.day("firstDay", now.firstDay());
    var why = query.text("why");
    query.check();
    var head = new RuleDraft.Head(firstDay, why == null ? now.why() : why);
    var draft = new RuleDraft(head, text(sent));
    int seen = Etags.required(ifMatch);
    return answer(drafts.save(caller.context(), version(), seen, draft), draft);
  }

  /** Hands it over. */
  @POST
  @Path("submit")
  @Operation(
      operationId = "submitRuleDraft",
      summary = "Hands a draft over for approval; refused with all its faults")
  @Parameter(name = "id", in = ParameterIn.PATH, example = RuleDraftJson.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @APIResponse(
      responseCode = "200",
      description = "The version as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RuleDraftJson.class),
              examples = @ExampleObject(name = "version", value = RuleDraftJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  @APIResponse(responseCode = "412", description = "Changed since: what was wanted, and as it is")
  public Response submit(InputStream sent) throws IOException {
    return step(
        Body.orEmpty(sent), "submit", (ctx, version, at) -> drafts.submit(ctx, version, at));
  }

  /** Approves it. */
  @POST
  @Path("approve")
  @Operation(
      operationId = "approveRuleDraft",
      summary = "Approves a version; not by anybody who wrote or submitted it")
  @Parameter(name = "id", in = ParameterIn.PATH, example = RuleDraftJson.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @APIResponse(
      responseCode = "200",
      description = "The version as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RuleDraftJson.class),
              examples = @ExampleObject(name = "version", value = RuleDraftJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  @APIResponse(responseCode = "412", description = "Changed since: what was wanted, and as it is")
  public Response approve(InputStream sent) throws IOException {
    return step(
        Body.orEmpty(sent), "approve", (ctx, version, at) -> drafts.approve(ctx, version, at));
  }

  /** Gives it back. */
  @POST
  @Path("return")
  @Operation(
      operationId = "returnRuleDraft",
      summary = "Gives a submitted version back to be changed")
  @Parameter(name = "id", in = ParameterIn.PATH, example = RuleDraftJson.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RuleDraftJson.Why.class),
              examples =
                  @ExampleObject(name = "why", value = "{\"why\":\"The board decides in May\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The version as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RuleDraftJson.class),
              examples = @ExampleObject(name = "version", value = RuleDraftJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  @APIResponse(responseCode = "412", description = "Changed since: what was wanted, and as it is")
  public Response giveBack(InputStream sent) throws IOException {
    var body = Body.orEmpty(sent);
    var given = body.optionalText("why", 2_000);
    var why = given == null ? "" : given;
    return step(body, "return", (ctx, version, at) -> drafts.giveBack(ctx, version, at, why));
  }

  /** Gives it up. */
  @POST
  @Path("withdraw")
  @Operation(
      operationId = "withdrawRuleDraft",
      summary = "Gives a version up; an approved one only before its first day")
  @Parameter(name = "id", in = ParameterIn.PATH, example = RuleDraftJson.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RuleDraftJson.Why.class),
              examples =
                  @ExampleObject(name = "why", value = "{\"why\":\"The board decides in May\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The version as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RuleDraftJson.class),
              examples = @ExampleObject(name = "version", value = RuleDraftJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  @APIResponse(responseCode = "412", description = "Changed since: what was wanted, and as it is")
  public Response withdraw(InputStream sent) throws IOException {
    var body = Body.orEmpty(sent);
    var given = body.optionalText("why", 2_000);
    var why = given == null ? "" : given;
    return step(body, "withdraw", (ctx, version, at) -> drafts.withdraw(ctx, version, at, why));
  }

  private Response step(Body body, String wanted, Step step) {
    new Query(uri).check();
    body.check();
    var version = version();
    var ctx = caller.context();
    int seen = Etags.required(ifMatch);
    var request = uri.getPath() + " " + ifMatch + " " + body.json();
    return idempotency.once(
        ctx, key, request, () -> answer(step.on(ctx, version, seen), new Wanted(wanted)));
  }

  private static Response answer(Optional<RuleOutcome> outcome, Object wanted) {
    var found = outcome.orElseThrow(() -> PathParts.absent("rule-draft"));
    var now = found.current();
    return found.clash()
        ? Etags.stale(wanted, RuleDraftJson.of(now), now.version())
        : found
            .decision()
            .fold(
                done -> Etags.ok(RuleDraftJson.of(done), done.version()).build(),
                Problems::refused);
  }
}
