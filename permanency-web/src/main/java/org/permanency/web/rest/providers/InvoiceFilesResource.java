package org.permanency.web.rest.providers;

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
import org.permanency.providers.InvoiceImport;
import org.permanency.providers.InvoiceService;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.BadRequest;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Query;
import org.permanency.web.view.Words;

/** Files of invoices */
@Path("provider-invoice-files")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Providers invoices")
public class InvoiceFilesResource {
  private static final int LARGEST = 10_000_000;
  @Inject InvoiceService service;
  @Inject Idempotency idempotency;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** Invoices of a file. */
  @POST
  @Operation(
      operationId = "importProviderInvoices",
      summary = "Enters the invoices of a CSV file; a row that is wrong is named, the others go on",
      description =
          "Columns PROVIDER, INVOICE, KIND, CREDITS, DATED, CHILD, FROM, TO, AMOUNT; TO is the last"
              + " night charged.")
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
                          "PROVIDER,INVOICE,KIND,CREDITS,DATED,CHILD,FROM,TO,AMOUNT\n9910001,INV-17,,,2016-06-01,PET 1001,2016-05-02,2016-05-31,3385.71\n")))
  @APIResponse(
      responseCode = "200",
      description = "How many were entered, and the rows left out",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "result",
                      value = "{\"invoices\":1,\"lines\":1,\"faults\":[]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Response take(
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    new Query(uri).check();
    var content = sent.readNBytes(LARGEST + 1);
    if (content.length > LARGEST) {
      throw new BadRequest(413, "file", "too-large", "A file of invoices may have 10 MB.");
    }
    var ctx = caller.context();
    return idempotency.once(
        ctx,
        key,
        uri.getPath() + " " + new String(content, java.nio.charset.StandardCharsets.UTF_8),
        () -> Response.ok(Taken.of(service.take(ctx, content))).build());
  }

  /** What became of a file. */
  @Schema(name = "ProviderInvoiceImport")
  public record Taken(int invoices, int lines, List<Fault> faults) {
    static Taken of(InvoiceImport result) {
      return new Taken(
          result.invoices(),
          result.lines(),
          result.faults().stream()
              .map(f -> new Fault(f.line(), f.reasons().stream().map(Words::of).toList()))
              .toList());
    }
  }

  /** A row that was left out, by its line in the file. */
  @Schema(name = "ProviderInvoiceImportFault")
  public record Fault(int line, List<String> reasons) {}
}
