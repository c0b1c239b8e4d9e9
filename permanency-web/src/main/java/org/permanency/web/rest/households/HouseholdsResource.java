package org.permanency.web.rest.households;

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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.permanency.fostering.HouseholdRow;
import org.permanency.fostering.HouseholdService;
import org.permanency.fostering.rule.HouseholdStatus;
import org.permanency.fostering.rule.HouseholdType;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.Query;

/** The list of carer households. */
@Path("households")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Households", description = "Carer households on the agency's own register")
public class HouseholdsResource {
  static final List<String> TYPES =
      Arrays.stream(HouseholdType.values()).map(HouseholdType::key).toList();
  private static final List<String> STATUSES =
      Arrays.stream(HouseholdStatus.values()).map(HouseholdStatus::key).toList();
  @Inject HouseholdService households;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** The households on the business day. */
  @GET
  @Operation(summary = "Households on the business day, by code")
  @Parameter(name = "code", description = "Part of the household's code", example = "H01")
  @Parameter(name = "name", description = "Part of its name")
  @Parameter(name = "type", schema = @Schema(type = SchemaType.STRING), example = "mainstream")
  @Parameter(name = "status", schema = @Schema(enumeration = {"approved", "ended", "not-approved"}))
  @Parameter(name = "level", description = "Payment level", example = "level-1")
  @Parameter(name = "vacancies", description = "At least so many places to use", example = "1")
  @Parameter(ref = "sort")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page of households",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "page",
                      value =
                          "{\"items\":[{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0000\",\"household\":\"H001\",\"name\":\"Sample"
                              + " household\",\"type\":\"mainstream\",\"status\":\"approved\",\"level\":\"level-1\",\"places\":3,\"placed\":1,\"onHold\":0,\"vacancies\":2}],\"next\":\"100\"}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Page<HouseholdJson.Row> list() {
    Fostering.required(caller);
    var listing =
        new Query(uri)
            .filter("code")
            .filter("name")
            .filter("type", TYPES)
            .filter("status", STATUSES)
            .filter("level")
            .filter("vacancies", 0, 99)
            .list(HouseholdRow.SORTS);
    var found = households.list(caller.context(), listing.query());
    return listing.page(found.rows().stream().map(HouseholdJson.Row::of).toList(), found.total());
  }
}
