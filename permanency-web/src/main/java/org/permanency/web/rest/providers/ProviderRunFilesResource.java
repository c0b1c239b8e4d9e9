package org.permanency.web.rest.providers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.permanency.providers.ProviderRunFiles;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Query;
import org.permanency.web.rest.payruns.Pay;

/** Files of an approved run of providers. */
@Path("provider-runs/{id}")
@RequestScoped
@Tag(name = "Provider runs")
public class ProviderRunFilesResource {
  @Inject ProviderRunFiles files;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** Bacs Standard 18 file of an approved run; the same bytes every time. */
  @GET
  @Path("files/bacs")
  @Produces("text/plain")
  @Operation(
      operationId = "getProviderBacsFile",
      summary = "Bacs Standard 18 file of an approved run; the same bytes every time")
  @Parameter(name = "id", in = ParameterIn.PATH, example = ProviderRunJson.ID)
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content =
          @Content(
              mediaType = "text/plain",
              examples = @ExampleObject(name = "file", value = "VOL1EE0001 ...")))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response bacs(@Parameter(hidden = true) @PathParam("id") String id) {
    new Query(uri).check();
    return Pay.file(
        files.bacs(caller.context(), PathParts.id("provider-runs", id)), "provider-runs");
  }

  /** ISO 20022 pain.001 file of an approved run, instead of the Bacs file. */
  @GET
  @Path("files/pain001")
  @Produces("application/xml")
  @Operation(
      operationId = "getProviderCreditTransferFile",
      summary = "ISO 20022 pain.001 file of an approved run, instead of the Bacs file")
  @Parameter(name = "id", in = ParameterIn.PATH, example = ProviderRunJson.ID)
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content =
          @Content(
              mediaType = "application/xml",
              examples = @ExampleObject(name = "file", value = "<Document>...</Document>")))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response creditTransfer(@Parameter(hidden = true) @PathParam("id") String id) {
    new Query(uri).check();
    return Pay.file(
        files.creditTransfer(caller.context(), PathParts.id("provider-runs", id)), "provider-runs");
  }

  /** What the payment to a provider is made of, as PDF. */
  @GET
  @Path("remittances/{providerId}")
  @Produces("application/pdf")
  @Operation(
      operationId = "getProviderRemittance",
      summary = "What the payment to a provider is made of, as PDF")
  @Parameter(name = "id", in = ParameterIn.PATH, example = ProviderRunJson.ID)
  @Parameter(name = "providerId", in = ParameterIn.PATH, example = ProviderRunJson.ID)
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content =
          @Content(
              mediaType = "application/pdf",
              examples = @ExampleObject(name = "file", value = "%PDF-1.7")))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response remittance(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @PathParam("providerId") String providerId) {
    new Query(uri).check();
    return Pay.file(
        files.remittance(
            caller.context(),
            PathParts.id("provider-runs", id),
            PathParts.id("provider", providerId)),
        "provider-runs");
  }
}
