package org.permanency.web.rest.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.permanency.rules.RuleDraftService;
import org.permanency.rules.RuleVersionView;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Query;

/** What there is to know of one version: its file, faults, differences and effect. */
@Path("rule-drafts/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rules")
public class RuleDraftFactsResource {
  @Inject RuleDraftService drafts;
  @Inject Caller caller;
  @Context UriInfo uri;

  @PathParam("id")
  String id;

  private UUID version() {
    return PathParts.id("rule-draft", id);
  }

  private RuleVersionView current() {
    return drafts
        .find(caller.context(), version())
        .orElseThrow(() -> PathParts.absent("rule-draft"));
  }

  /** Its file. */
  @GET
  @Path("yaml")
  @Produces({"application/yaml", MediaType.APPLICATION_JSON})
  @Operation(operationId = "exportRuleDraft", summary = "The version as its YAML file")
  @Parameter(name = "id", in = ParameterIn.PATH, example = RuleDraftJson.ID)
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content =
          @Content(
              mediaType = "application/yaml",
              examples =
                  @ExampleObject(name = "file", value = "source: The board\nfirstDay: MONDAY\n")))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response yaml() {
    new Query(uri).check();
    var now = current();
    return RuleResource.file(now.firstDay(), now.content());
  }

  /** Its faults. */
  @GET
  @Path("faults")
  @Operation(
      operationId = "listRuleDraftFaults",
      summary = "What keeps the version from being submitted; none when nothing does")
  @Parameter(name = "id", in = ParameterIn.PATH, example = RuleDraftJson.ID)
  @APIResponse(
      responseCode = "200",
      description = "The faults by place",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "faults",
                      value =
                          "[{\"pointer\":\"/levels/level-1/weekly/0-4\",\"message\":\"Level 1, ages"
                              + " 0-4: £100.00 a week is below £145.44 for ages 0-4, which the"
                              + " contract guarantees since 1 April 2016\"}]")))
  @APIResponse(responseCode = "404", ref = "problem")
  public List<RuleDraftJson.Fault> faults() {
    new Query(uri).check();
    current();
    return drafts.faults(caller.context(), version()).stream()
        .map(p -> new RuleDraftJson.Fault(p.pointer(), p.message()))
        .toList();
  }

  /** What it changes. */
  @GET
  @Path("differences")
  @Operation(
      operationId = "listRuleDraftDifferences",
      summary = "What the version changes against the one it takes over from")
  @Parameter(name = "id", in = ParameterIn.PATH, example = RuleDraftJson.ID)
  @APIResponse(
      responseCode = "200",
      description = "The differences by place",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "differences",
                      value =
                          "[{\"pointer\":\"/levels/level-1/weekly/0-4\",\"was\":\"145.44\",\"now\":\"150.00\"}]")))
  @APIResponse(responseCode = "404", ref = "problem")
  public List<RuleDraftJson.Difference> differences() {
    new Query(uri).check();
    current();
    return drafts.differences(caller.context(), version()).stream()
        .map(RuleDraftJson.Difference::of)
        .toList();
  }

  /** What it would do. */
  @GET
  @Path("effect")
  @Operation(
      operationId = "getRuleDraftEffect",
      summary = "What the version would change in the records, before it is in force",
      description = "One entry a room that works with the rule; none when no room does.")
  @Parameter(name = "id", in = ParameterIn.PATH, example = RuleDraftJson.ID)
  @APIResponse(
      responseCode = "200",
      description = "The effect",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "effect",
                      value =
                          "[{\"title\":\"What carers and others are"
                              + " paid\",\"tables\":[{\"title\":\"Last month with approved"
                              + " pay\",\"rows\":[{\"what\":\"All"
                              + " payments\",\"beforePence\":3841207,\"afterPence\":3975649,\"changePence\":134442}]}],\"notes\":[]}]")))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response effect() {
    new Query(uri).check();
    return drafts
        .effects(caller.context(), version())
        .orElseThrow(() -> PathParts.absent("rule-draft"))
        .fold(
            all -> Response.ok(all.stream().map(RuleDraftJson.Effect::of).toList()).build(),
            Problems::refused);
  }
}
