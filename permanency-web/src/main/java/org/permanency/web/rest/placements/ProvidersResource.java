package org.permanency.web.rest.placements;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.permanency.placement.ProviderService;
import org.permanency.placement.rule.ProviderKind;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Query;

/** Outside providers by their registration number. */
@Path("providers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Providers", description = "Agencies, homes and others outside the register")
public class ProvidersResource {
  private static final Set<String> SORTS = Set.of("name", "urn", "kind", "since", "last");
  private static final List<String> KINDS =
      Arrays.stream(ProviderKind.values()).map(ProviderKind::key).toList();
  private static final List<String> YES_NO = List.of("1", "0");
  @Inject ProviderService providers;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** Outside providers by name. */
  @GET
  @Operation(summary = "Outside providers by name")
  @Parameter(name = "name", description = "Part of the name", example = "Fostering")
  @Parameter(name = "urn", description = "Part of the registration number", example = "991")
  @Parameter(
      name = "kind",
      description = "own, agency, home, supported, authority, adoption, other",
      example = "agency")
  @Parameter(name = "current", description = "1: there on the business day; or 0", example = "1")
  @Parameter(ref = "sort")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page of providers",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "page",
                      value =
                          "{\"items\":[{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0004\",\"urn\":\"9910001\",\"name\":\"Mardlecombury"
                              + " Fostering\",\"kind\":\"agency\"}],\"next\":\"100\"}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Page<ProviderJson> list() {
    var listing =
        new Query(uri)
            .filter("name")
            .filter("urn")
            .filter("kind", KINDS)
            .filter("current", YES_NO)
            .list(SORTS);
    var found = providers.list(caller.context(), listing.query());
    return listing.page(found.rows().stream().map(ProviderJson::of).toList(), found.total());
  }

  /** One provider. */
  @GET
  @Path("{id}")
  @Operation(summary = "One outside provider")
  @Parameter(name = "id", example = "0195f0c2-7c3e-7000-8000-00c0ffee0002")
  @APIResponse(
      responseCode = "200",
      description = "The provider",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ProviderJson.class),
              examples =
                  @ExampleObject(
                      name = "provider",
                      value =
                          "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0004\",\"urn\":\"9910001\",\"name\":\"Mardlecombury"
                              + " Fostering\",\"kind\":\"agency\"}")))
  @APIResponse(responseCode = "404", ref = "problem")
  public ProviderJson one(@PathParam("id") String id) {
    new Query(uri).check();
    return providers
        .find(caller.context(), PathParts.id("provider", id))
        .map(ProviderJson::of)
        .orElseThrow(() -> PathParts.absent("provider"));
  }
}
