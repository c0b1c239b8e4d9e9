package org.permanency.web.rest.panels;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.permanency.panel.PackService;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Query;

/** The pack of a meeting. */
@Path("panel-meetings/{id}/pack")
@RequestScoped
@Tag(name = "Panels")
public class PanelPacksResource {
  @Inject PackService packs;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** The pack as one PDF. */
  @GET
  @Produces("application/pdf")
  @Operation(
      operationId = "getPanelPack",
      summary = "The pack of a meeting as one PDF, as the caller may see it")
  @Parameter(name = "id", in = ParameterIn.PATH, example = PanelJson.ID)
  @APIResponse(
      responseCode = "200",
      description = "The pages",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response pack(@Parameter(hidden = true) @PathParam("id") String id) {
    new Query(uri).check();
    var pdf =
        packs
            .pdf(caller.context(), PathParts.id("meeting", id), false)
            .orElseThrow(() -> PathParts.absent("meeting"));
    return Response.ok(pdf)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"panel-pack.pdf\"")
        .build();
  }
}
