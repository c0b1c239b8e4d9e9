package org.permanency.web.rest.keeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.permanency.keeping.CareService;
import org.permanency.keeping.CareStanding;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Query;
import org.permanency.web.rest.Services;

/** How the care of each approved household stands. */
@Path("carer-care")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Care of carers")
public class CarerStandingResource {
  @Inject CareService service;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** All of them. */
  @GET
  @Operation(
      operationId = "getCarerStanding",
      summary = "How the care of each approved household stands")
  @APIResponse(
      responseCode = "200",
      description = "All of them, by the number of the household",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "all",
                      value =
                          "{\"items\":[{\"household\":{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"code\":\"H12\",\"name\":\"The Sample family\"},\"type\":\"mainstream\",\"visitDue\":\"2017-03-20\",\"findings\":0}]}")))
  public CarerStandings all() {
    Services.fostering(caller);
    new Query(uri).check();
    return new CarerStandings(service.all(caller.context()));
  }

  /** All of them. */
  public record CarerStandings(List<CareStanding> items) {}
}
