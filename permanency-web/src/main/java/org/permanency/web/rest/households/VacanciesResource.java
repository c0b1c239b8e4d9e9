package org.permanency.web.rest.households;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.permanency.fostering.HouseholdService;
import org.permanency.fostering.VacancyRow;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.Query;

/** Where a child could be placed today. */
@Path("vacancies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Households")
public class VacanciesResource {
  @Inject HouseholdService households;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** Households with a place that is empty or on hold. */
  @GET
  @Operation(summary = "Approved households with a place that is empty or on hold today")
  @Parameter(name = "code", description = "Part of the household's code", example = "H01")
  @Parameter(name = "name", description = "Part of its name")
  @Parameter(name = "type", example = "mainstream")
  @Parameter(name = "level", description = "Payment level", example = "level-1")
  @Parameter(name = "age", description = "Age of the child to be placed", example = "7")
  @Parameter(name = "vacancies", description = "At least so many places to use", example = "2")
  @Parameter(ref = "sort")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page of vacancies",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "page",
                      value =
                          "{\"items\":[{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0000\",\"household\":\"H001\",\"name\":\"Sample"
                              + " household\",\"type\":\"mainstream\",\"level\":\"level-1\",\"ageFrom\":0,\"ageTo\":10,\"places\":3,\"placed\":1,\"onHold\":1,\"vacancies\":1,\"holdReasons\":\"Building"
                              + " work\"}]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Page<HouseholdJson.Vacancy> list() {
    Fostering.required(caller);
    var listing =
        new Query(uri)
            .filter("code")
            .filter("name")
            .filter("type", HouseholdsResource.TYPES)
            .filter("level")
            .filter("age", 0, 25)
            .filter("vacancies", 0, 99)
            .list(VacancyRow.SORTS);
    var found = households.vacancies(caller.context(), listing.query());
    return listing.page(
        found.rows().stream().map(HouseholdJson.Vacancy::of).toList(), found.total());
  }
}
