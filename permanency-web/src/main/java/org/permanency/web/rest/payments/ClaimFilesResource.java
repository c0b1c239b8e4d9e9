package org.permanency.web.rest.payments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.claims.ClaimService;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Query;

/** Files of claims. */
@Path("claim-files")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Claims")
public class ClaimFilesResource {
  @Inject ClaimService service;
  @Inject Idempotency idempotency;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** Claims of a file. */
  @POST
  @Operation(
      operationId = "importClaims",
      summary = "Enters the claims of a CSV file; a row that is wrong is named, the others go on",
      description = "Columns HOUSEHOLD, CHILD, CATEGORY, DATE, UNITS, AMOUNT, WHAT.")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "text/csv",
              examples =
                  @ExampleObject(
                      name = "file",
                      value =
                          "HOUSEHOLD,CHILD,CATEGORY,DATE,UNITS,AMOUNT,WHAT\nH001,,mileage,2016-09-08,33,,Contact\n")))
  @APIResponse(
      responseCode = "200",
      description = "How many were entered, and the rows left out",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "result", value = "{\"entered\":1,\"faults\":[]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Response take(
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    Payments.required(caller);
    new Query(uri).check();
    var content = RowFiles.read(sent);
    var ctx = caller.context();
    return idempotency.once(
        ctx,
        key,
        uri.getPath() + " " + new String(content, java.nio.charset.StandardCharsets.UTF_8),
        () -> Response.ok(RowFiles.Taken.of(service.take(ctx, content))).build());
  }
}
