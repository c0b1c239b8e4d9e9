package org.permanency.web.rest.panels;

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
import java.util.List;
import java.util.Set;
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
import org.permanency.panel.MatterFile;
import org.permanency.panel.MatterService;
import org.permanency.people.rule.Subject;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.Query;
import org.permanency.web.rest.Records;
import org.permanency.web.rest.Sent;

/** Matters that come before panels. */
@Path("panel-matters")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Panels", description = "Panels, their meetings and matters, and decisions")
public class PanelMattersResource {
  private static final List<String> SUBJECTS = List.of("applicant", "household", "adopter");
  @Inject MatterService matters;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** The list. */
  @GET
  @Operation(operationId = "listPanelMatters", summary = "Matters of panels, the latest first")
  @Parameter(name = "panel", description = "fostering or adoption", example = "fostering")
  @Parameter(name = "open", description = "yes or no", example = "yes")
  @Parameter(name = "title", description = "Part of the title")
  @Parameter(ref = "sort")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(name = "page", value = "{\"items\":[" + PanelJson.MATTER + "]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Page<PanelJson.Matter> list() {
    var listing =
        new Query(uri)
            .filter("panel", List.of("fostering", "adoption"))
            .filter("open", List.of("yes", "no"))
            .filter("title")
            .list(Set.of("referredOn", "reference", "title", "kind", "state", "due", "decidedOn"));
    var found = matters.list(caller.context(), listing.query());
    return listing.page(found.rows().stream().map(PanelJson.Matter::of).toList(), found.total());
  }

  /** One of them. */
  @GET
  @Path("{id}")
  @Operation(
      operationId = "getPanelMatter",
      summary = "One matter with its decisions and letters; its ETag names its version")
  @Parameter(name = "id", in = ParameterIn.PATH, example = PanelJson.ID)
  @APIResponse(
      responseCode = "200",
      description = "As it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PanelJson.Matter.class),
              examples = @ExampleObject(name = "one", value = PanelJson.MATTER)))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one(@Parameter(hidden = true) @PathParam("id") String id) {
    return exchange.one(uri, records(), id);
  }

  /** A new one. */
  @POST
  @Operation(operationId = "createPanelMatter", summary = "Asks a panel for advice")
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
                          "{\"kind\":\"foster-advice\",\"subjectKind\":\"applicant\",\"subjectId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"title\":\"A second home\",\"proposal\":\"May they move?\"}")))
  @APIResponse(
      responseCode = "201",
      description = "It; Location and ETag name it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PanelJson.Matter.class),
              examples = @ExampleObject(name = "one", value = PanelJson.MATTER)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response create(
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    return exchange.create(
        records(),
        new Sent(uri, key, null, sent),
        body -> {
          var kind = PanelFields.kind(body);
          var of = PanelFields.subject(body.oneOf("subjectKind", SUBJECTS));
          var subject = new Subject(of, PanelFields.id(body, "subjectId"));
          var title = body.text("title", 200);
          var proposal = body.optionalText("proposal", 4_000);
          return ctx ->
              matters
                  .ask(ctx, kind, subject, title, proposal)
                  .fold(
                      m -> Decision.granted(matters.file(ctx, m.id()).orElseThrow()),
                      Decision.Refused<MatterFile>::new);
        });
  }

  private Records<MatterFile> records() {
    return new Records<>(
        "matter", matters::file, MatterFile::id, MatterFile::version, PanelJson.Matter::of);
  }
}
