package org.permanency.web.rest.enquiries;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.permanency.recruitment.FunnelService;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Query;

/** How far enquiries come, and how long it takes them. */
@Path("enquiry-funnel")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enquiries")
public class EnquiryFunnelResource {
  @Inject FunnelService funnels;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** The funnel. */
  @GET
  @Operation(operationId = "getEnquiryFunnel", summary = "How far the enquiries of some days came")
  @Parameter(name = "from", description = "First day of receipt", example = "2016-04-01")
  @Parameter(name = "to", description = "Last day of receipt", example = "2017-02-28")
  @Parameter(name = "kind", description = "Key of the rule recruitment", example = "adoption")
  @Parameter(name = "source", description = "Key of the rule recruitment", example = "website")
  @APIResponse(
      responseCode = "200",
      description = "The stages",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = EnquiryJson.Stages.class),
              examples =
                  @ExampleObject(
                      name = "funnel",
                      value =
                          "{\"from\":\"2016-04-01\",\"to\":\"2017-02-28\",\"received\":1,\"stages\":[{\"state\":\"received\",\"reached\":1,\"there\":1,\"medianDays\":0}]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public EnquiryJson.Stages funnel() {
    var query = new Query(uri);
    var today = caller.context().today();
    var to = query.day("to", today);
    var from = query.day("from", to.minusYears(1).plusDays(1));
    var kind = query.text("kind");
    var source = query.text("source");
    query.check();
    return EnquiryJson.Stages.of(
        from, to, funnels.funnel(caller.context(), from, to.plusDays(1), kind, source));
  }
}
