package org.permanency.web.rest.households;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.HouseholdAt;
import org.permanency.fostering.HouseholdRow;
import org.permanency.fostering.HouseholdService;
import org.permanency.fostering.rule.HouseholdEdit;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.HouseholdStatus;
import org.permanency.fostering.rule.HouseholdType;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Etags;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Query;

/** Carer households: the list, one record, and its name, type and approval. */
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

  /** One household. */
  @GET
  @Path("{id}")
  @Operation(summary = "One household's record; its ETag is needed to change it")
  @Parameter(name = "id", example = "0195f0c2-7c3e-7000-8000-00c0ffee0000")
  @APIResponse(
      responseCode = "200",
      description = "The record",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = HouseholdJson.Whole.class)))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one(@PathParam("id") String id) {
    Fostering.required(caller);
    new Query(uri).check();
    var key = new HouseholdId(PathParts.id("household", id));
    return households
        .find(caller.context(), key)
        .map(v -> Etags.ok(HouseholdJson.Whole.of(v), v.version()).build())
        .orElseThrow(() -> PathParts.absent("household"));
  }

  /** Changes name, type and approval. */
  @PUT
  @Path("{id}")
  @Operation(summary = "Changes name, type and approval of a household")
  @Parameter(name = "id", example = "0195f0c2-7c3e-7000-8000-00c0ffee0000")
  @Parameter(ref = "If-Match")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = HouseholdEdit.class),
              examples =
                  @ExampleObject(
                      name = "edit",
                      value =
                          "{\"name\":\"Sample"
                              + " household\",\"type\":\"mainstream\",\"approvedFrom\":\"2012-05-14\"}")))
  @APIResponse(responseCode = "200", description = "The record with the change, and its new ETag")
  @APIResponse(responseCode = "409", ref = "problem")
  @APIResponse(responseCode = "412", description = "Changed by somebody else: both versions")
  @APIResponse(responseCode = "428", ref = "problem")
  public Response edit(
      @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam("If-Match") @Nullable String ifMatch,
      Body body) {
    Fostering.required(caller);
    new Query(uri).check();
    var at = at(id, ifMatch);
    var edit =
        new HouseholdEdit(
            body.text("name", 200),
            body.oneOf("type", TYPES),
            body.optionalDay("approvedFrom"),
            body.optionalDay("approvedTo"));
    body.check();
    return Fostering.answer(households.edit(caller.context(), at, edit), edit);
  }

  static HouseholdAt at(String id, @Nullable String ifMatch) {
    return new HouseholdAt(new HouseholdId(PathParts.id("household", id)), Etags.required(ifMatch));
  }
}
