package org.permanency.web.rest.rules;

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
import java.time.LocalDate;
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
import org.permanency.rules.RuleService;
import org.permanency.rules.RuleVersionView;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Etags;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Query;

/** One rule: its versions, as data and as files, and the beginning of new ones. */
@Path("rules/{name}")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rules")
public class RuleResource {
  private static final String NAME = "fostering-allowances";
  @Inject RuleService rules;
  @Inject RuleDraftService drafts;
  @Inject Idempotency idempotency;
  @Inject Caller caller;
  @Context UriInfo uri;

  @PathParam("name")
  String name;

  @HeaderParam(Idempotency.HEADER)
  @Nullable String key;

  /** The rule with all its versions. */
  @GET
  @Operation(
      operationId = "getRule",
      summary = "One rule on a day, with every version and its source")
  @Parameter(name = "name", in = ParameterIn.PATH, example = NAME)
  @Parameter(ref = "on")
  @APIResponse(
      responseCode = "200",
      description = "The rule",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RuleJson.class)))
  @APIResponse(responseCode = "404", description = "The agency has no rule of this name")
  public RuleJson one() {
    var ctx = caller.context();
    var query = new Query(uri);
    var on = query.day("on", ctx.today());
    query.check();
    return rules
        .find(ctx, name, on)
        .map(r -> RulesResource.json(ctx, r, on, true))
        .orElseThrow(() -> PathParts.absent("rule"));
  }

  /** A version as the file below {@code tenants/}. */
  @GET
  @Path("versions/{from}/yaml")
  @Produces({"application/yaml", MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "exportRuleVersion",
      summary = "The version that begins on a day, as its YAML file; the agency's own first")
  @Parameter(name = "name", in = ParameterIn.PATH, example = NAME)
  @Parameter(name = "from", in = ParameterIn.PATH, example = "2016-04-01")
  @APIResponse(
      responseCode = "200",
      description = "The file, the same bytes each time",
      content =
          @Content(
              mediaType = "application/yaml",
              examples =
                  @ExampleObject(
                      name = "file",
                      value = "source: The board, March 2017\nfirstDay: MONDAY\n")))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response yaml(@PathParam("from") String from) {
    var ctx = caller.context();
    new Query(uri).check();
    var day = PathParts.day("from", from);
    return rules
        .find(ctx, name, day)
        .flatMap(r -> r.all().stream().filter(v -> v.from().equals(day)).findFirst())
        .flatMap(v -> rules.export(ctx, name, v.file()))
        .map(text -> file(day, text))
        .orElseThrow(() -> PathParts.absent("version"));
  }

  static Response file(LocalDate day, String text) {
    return Response.ok(text, "application/yaml; charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + day + ".yaml\"")
        .build();
  }

  /** A draft that begins as a copy. */
  @POST
  @Path("drafts")
  @Operation(
      operationId = "createRuleDraft",
      summary = "Copies the version in force on a day into a draft with a first day of its own")
  @Parameter(name = "name", in = ParameterIn.PATH, example = NAME)
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RuleDraftJson.New.class),
              examples =
                  @ExampleObject(
                      name = "draft",
                      value =
                          "{\"firstDay\":\"2017-04-01\",\"copyOf\":\"2016-04-01\",\"why\":\"Board"
                              + " of March 2017\"}")))
  @APIResponse(
      responseCode = "201",
      description = "The draft; Location and ETag name it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RuleDraftJson.class),
              examples = @ExampleObject(name = "draft", value = RuleDraftJson.EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response draft(InputStream sent) throws IOException {
    new Query(uri).check();
    var ctx = caller.context();
    var body = Body.orEmpty(sent);
    var head = new RuleDraft.Head(body.day("firstDay"), body.text("why", 500));
    var asked = body.optionalDay("copyOf");
    body.check();
    var copyOf = asked == null ? ctx.today() : asked;
    return idempotency.once(
        ctx,
        key,
        uri.getPath() + " " + body.json(),
        () ->
            drafts
                .create(ctx, name, copyOf, head)
                .orElseThrow(() -> PathParts.absent("rule"))
                .fold(this::created, Problems::refused));
  }

  /** A draft from a file. */
  @POST
  @Path("import")
  @Operation(
      operationId = "importRuleFile",
      summary = "Takes a YAML file back as a draft; what is wrong with it is said by its faults")
  @Parameter(name = "name", in = ParameterIn.PATH, example = NAME)
  @Parameter(
      name = "firstDay",
      in = ParameterIn.QUERY,
      required = true,
      description = "When the version takes effect",
      example = "2017-04-01")
  @Parameter(
      name = "why",
      in = ParameterIn.QUERY,
      required = true,
      description = "Why it is made",
      example = "Board of March 2017")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/yaml",
              schema = @Schema(implementation = String.class),
              examples =
                  @ExampleObject(
                      name = "file",
                      value = "source: The board, March 2017\nfirstDay: MONDAY\n")))
  @APIResponse(
      responseCode = "201",
      description = "The draft; Location and ETag name it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RuleDraftJson.class),
              examples = @ExampleObject(name = "draft", value = RuleDraftJson.EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response take(InputStream sent) throws IOException {
    var ctx = caller.context();
    var query = new Query(uri);
    var firstDay = query.day("firstDay");
    var why = query.text("why");
    query.check();
    if (firstDay == null) {
      return Problems.field(400, "firstDay", "required", "firstDay should be sent.");
    }
    var text = RuleDraftResource.text(sent);
    var draft = new RuleDraft(new RuleDraft.Head(firstDay, why == null ? "" : why), text);
    return idempotency.once(
        ctx,
        key,
        uri.getRequestUri() + " " + text,
        () ->
            drafts
                .take(ctx, name, draft)
                .orElseThrow(() -> PathParts.absent("rule"))
                .fold(this::created, Problems::refused));
  }

  private Response created(RuleVersionView v) {
    var address = uri.getBaseUriBuilder().path("rule-drafts").path(v.id().toString()).build();
    return Response.created(address)
        .header(HttpHeaders.ETAG, Etags.of(v.version()))
        .type(MediaType.APPLICATION_JSON)
        .entity(RuleDraftJson.of(v))
        .build();
  }
}
