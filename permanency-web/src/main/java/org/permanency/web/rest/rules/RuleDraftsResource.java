package org.permanency.web.rest.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.permanency.rules.RuleDraftService;
import org.permanency.rules.rule.VersionState;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.Query;

/** Versions of rules written on screen: the list. */
@Path("rule-drafts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rules")
public class RuleDraftsResource {
  private static final List<String> STATES =
      Arrays.stream(VersionState.values()).map(Enum::name).toList();
  @Inject RuleDraftService drafts;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** The versions. */
  @GET
  @Operation(
      operationId = "listRuleDrafts",
      summary = "Versions of rules written on screen, the latest first day first")
  @Parameter(
      name = "state",
      schema = @Schema(enumeration = {"DRAFT", "SUBMITTED", "APPROVED", "WITHDRAWN"}))
  @Parameter(name = "rule", description = "Name of the rule", example = "pay-week")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page of versions",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "page",
                      value = "{\"items\":[" + RuleDraftJson.EXAMPLE + "]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Page<RuleDraftJson> list() {
    var query = new Query(uri);
    var state = query.oneOf("state", STATES);
    var rule = query.text("rule");
    int limit = query.limit();
    int offset = query.offset();
    query.check();
    var window =
        drafts.list(caller.context()).stream()
            .filter(v -> state == null || v.state().name().equals(state))
            .filter(v -> rule == null || v.rule().equals(rule))
            .skip(offset)
            .limit(limit + 1L)
            .map(RuleDraftJson::of)
            .toList();
    return Page.of(window, offset, limit);
  }
}
