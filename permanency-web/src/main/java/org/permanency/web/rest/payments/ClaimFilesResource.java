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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.claims.ClaimImport;
import org.permanency.finance.claims.ClaimService;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.BadRequest;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Query;
import org.permanency.web.view.Words;

/** Files of claims. */
@Path("claim-files")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Claims")
public class ClaimFilesResource {
  private static final int LARGEST = 10_000_000;
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
    var content = sent.readNBytes(LARGEST + 1);
    if (content.length > LARGEST) {
      throw new BadRequest(413, "file", "too-large", "A file of claims may have 10 MB.");
    }
    var ctx = caller.context();
    return idempotency.once(
        ctx,
        key,
        uri.getPath() + " " + new String(content, java.nio.charset.StandardCharsets.UTF_8),
        () -> Response.ok(Taken.of(service.take(ctx, content))).build());
  }

  /** What became of a file. */
  @Schema(name = "ClaimImport")
  public record Taken(int entered, List<Row> faults) {
    static Taken of(ClaimImport result) {
      return new Taken(
          result.entered(),
          result.faults().stream()
              .map(f -> new Row(f.line(), f.reasons().stream().map(Words::of).toList()))
              .toList());
    }
  }

  /** A row that was left out, by its line in the file. */
  @Schema(name = "ClaimImportFault")
  public record Row(int line, List<String> reasons) {}
}
