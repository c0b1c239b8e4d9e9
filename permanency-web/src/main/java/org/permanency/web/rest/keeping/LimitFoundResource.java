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
import org.permanency.keeping.LimitFinding;
import org.permanency.keeping.LimitService;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Query;
import org.permanency.web.rest.Services;

/** Households over the usual limit or outside their terms. */
@Path("fostering-limits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Care of carers")
public class LimitFoundResource {
  @Inject LimitService service;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** All of them. */
  @GET
  @Operation(
      operationId = "getLimitFound",
      summary = "Households over the usual limit or outside their terms")
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
                          "{\"items\":[{\"household\":{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"code\":\"H12\",\"name\":\"The Sample family\"},\"found\":{\"code\":\"OVER_LIMIT\",\"children\":4,\"most\":3,\"since\":\"2017-01-04\"},\"late\":true}]}")))
  public LimitFounds all() {
    Services.fostering(caller);
    new Query(uri).check();
    return new LimitFounds(service.findings(caller.context()));
  }

  /** All of them. */
  public record LimitFounds(List<LimitFinding> items) {}
}
