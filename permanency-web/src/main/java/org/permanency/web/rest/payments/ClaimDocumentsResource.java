package org.permanency.web.rest.payments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.permanency.finance.claims.ClaimService;
import org.permanency.finance.claims.ClaimView;
import org.permanency.kernel.Decision;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Etags;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Query;

/** Receipts and other documents of a claim. */
@Path("claims/{id}/documents")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Claims")
public class ClaimDocumentsResource {
  private static final int LARGEST = 10_000_001;
  @Inject ClaimService service;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** Another document. */
  @POST
  @Operation(operationId = "attachToClaim", summary = "Attaches a receipt to a draft")
  @Parameter(name = "id", in = ParameterIn.PATH, example = ClaimsResource.ID)
  @Parameter(name = "name", in = ParameterIn.QUERY, example = "ticket.pdf")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              examples = @ExampleObject(name = "file", value = "the bytes of the document")))
  @APIResponse(
      responseCode = "200",
      description = "The claim with the names of its documents",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ClaimsResource.Claimed.class),
              examples = @ExampleObject(name = "record", value = ClaimsResource.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response attach(@Parameter(hidden = true) @PathParam("id") String id, InputStream sent)
      throws IOException {
    Payments.required(caller);
    var query = new Query(uri);
    var name = query.text("name");
    query.check();
    var content = sent.readNBytes(LARGEST);
    return changed(
        service.attach(
            caller.context(),
            PathParts.id("claims", id),
            name == null ? "receipt" : name,
            content));
  }

  /** The bytes of a document. */
  @GET
  @Path("{documentId}")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(operationId = "getClaimDocument", summary = "A receipt or another document of a claim")
  @Parameter(name = "id", in = ParameterIn.PATH, example = ClaimsResource.ID)
  @Parameter(name = "documentId", in = ParameterIn.PATH, example = ClaimsResource.ID)
  @APIResponse(
      responseCode = "200",
      description = "The bytes as they were sent",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              examples = @ExampleObject(name = "file", value = "the bytes of the document")))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response document(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @PathParam("documentId") String documentId) {
    Payments.required(caller);
    new Query(uri).check();
    return service
        .document(
            caller.context(), PathParts.id("claims", id), PathParts.id("documents", documentId))
        .map(file -> Response.ok(file.content()).build())
        .orElseThrow(() -> PathParts.absent("documents"));
  }

  private static Response changed(Optional<Decision<ClaimView>> decision) {
    return decision
        .orElseThrow(() -> PathParts.absent("claims"))
        .fold(v -> Etags.ok(ClaimsResource.Claimed.of(v), v.version()).build(), Problems::refused);
  }
}
