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
import org.permanency.finance.returned.ReturnedService;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Query;

/** Banks' files of returned payments. */
@Path("returned-payment-files")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Returned payments")
public class ReturnedPaymentFilesResource {
  @Inject ReturnedService service;
  @Inject Idempotency idempotency;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** Payments of a file. */
  @POST
  @Operation(
      operationId = "importReturnedPayments",
      summary =
          "Records the payments of a bank's CSV file as returned; a row that is wrong or not found is named, the others go on",
      description = "Columns REFERENCE, SORT_CODE, ACCOUNT, AMOUNT, RETURNED_ON, REASON.")
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
                          "REFERENCE,SORT_CODE,ACCOUNT,AMOUNT,RETURNED_ON,REASON\nH001 05SEP16,401122,12345678,247.74,2016-09-19,Account closed\n")))
  @APIResponse(
      responseCode = "200",
      description = "How many were recorded, and the rows left out",
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
