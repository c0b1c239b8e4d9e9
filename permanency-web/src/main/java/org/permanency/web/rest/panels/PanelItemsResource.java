package org.permanency.web.rest.panels;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.permanency.panel.HearingService;
import org.permanency.panel.ItemView;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Records;

/** Matters at meetings. */
@Path("panel-items")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Panels", description = "Panels, their meetings and matters, and decisions")
public class PanelItemsResource {
  @Inject HearingService hearings;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** One of them. */
  @GET
  @Path("{id}")
  @Operation(
      operationId = "getPanelItem",
      summary = "One matter at a meeting with its minutes; its ETag names its version")
  @Parameter(name = "id", in = ParameterIn.PATH, example = PanelJson.ID)
  @APIResponse(
      responseCode = "200",
      description = "As it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PanelJson.Item.class),
              examples = @ExampleObject(name = "one", value = PanelJson.ITEM)))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one(@Parameter(hidden = true) @PathParam("id") String id) {
    return exchange.one(uri, records(), id);
  }

  private Records<ItemView> records() {
    return new Records<>(
        "item", hearings::find, ItemView::id, ItemView::version, PanelJson.Item::of);
  }
}
