package org.permanency.web.rest.payruns;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.permanency.finance.PayFileService;
import org.permanency.finance.PayLineService;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Query;

/** Files of an approved run, and households' statements. */
@Path("pay-runs/{id}")
@RequestScoped
@Tag(name = "Pay runs")
public class PayFilesResource {
  private static final String HOUSEHOLD = "0195f0c2-7c3e-7000-8000-00c0ffee0000";
  @Inject PayFileService files;
  @Inject PayLineService lines;
  @Inject Caller caller;
  @Context UriInfo uri;

  @PathParam("id")
  String id;

  private UUID run() {
    Pay.required(caller);
    new Query(uri).check();
    return Pay.run(id);
  }

  /** The bank file. */
  @GET
  @Path("files/bacs")
  @Produces("text/plain")
  @Operation(
      operationId = "getPayBacsFile",
      summary = "Bacs Standard 18 file of an approved run; the same bytes every time")
  @Parameter(name = "id", in = ParameterIn.PATH, example = PayRunsResource.ID)
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content =
          @Content(
              mediaType = "text/plain",
              examples = @ExampleObject(name = "file", value = "VOL1160905 ...")))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response bacs() {
    var run = run();
    return Pay.file(files.bacs(caller.context(), run), "pay-run");
  }

  /** The bank file in the other form. */
  @GET
  @Path("files/pain001")
  @Produces("application/xml")
  @Operation(
      operationId = "getPayCreditTransferFile",
      summary =
          "ISO 20022 pain.001 file of an approved run, instead of the Bacs file; the same bytes"
              + " every time")
  @Parameter(name = "id", in = ParameterIn.PATH, example = PayRunsResource.ID)
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content =
          @Content(
              mediaType = "application/xml",
              examples = @ExampleObject(name = "file", value = "<Document>...</Document>")))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response creditTransfer() {
    var run = run();
    return Pay.file(files.creditTransfer(caller.context(), run), "pay-run");
  }

  /** The ledger file. */
  @GET
  @Path("files/ledger")
  @Produces("text/csv")
  @Operation(
      operationId = "getPayLedgerFile",
      summary = "Ledger file of an approved run: one row a line")
  @Parameter(name = "id", in = ParameterIn.PATH, example = PayRunsResource.ID)
  @APIResponse(
      responseCode = "200",
      description = "The file, UTF-8 with headings",
      content =
          @Content(
              mediaType = "text/csv",
              examples =
                  @ExampleObject(name = "file", value = "RUN_FROM,RUN_TO,PAY_DATE,LINE,...")))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response ledger() {
    var run = run();
    return Pay.file(files.ledger(caller.context(), run), "pay-run");
  }

  /** A statement. */
  @GET
  @Path("statements/{householdId: [^/.]+}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getPayStatement",
      summary = "What one household gets in a run, and how it came about")
  @Parameter(name = "id", in = ParameterIn.PATH, example = PayRunsResource.ID)
  @Parameter(name = "householdId", in = ParameterIn.PATH, example = HOUSEHOLD)
  @APIResponse(
      responseCode = "200",
      description = "The statement",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PayRunJson.Statement.class),
              examples =
                  @ExampleObject(
                      name = "statement",
                      value =
                          "{\"payer\":\"Peterborough\",\"run\":"
                              + PayRunsResource.EXAMPLE
                              + ",\"household\":{\"householdId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0000\",\"household\":\"H001\",\"householdName\":\"Sample"
                              + " household\",\"lineCount\":1,\"pence\":21902,\"outcome\":\"IN_FILE\",\"accountEnding\":\"67\"},\"payment\":\"Paid"
                              + " by bank transfer to the account ending 67.\",\"lines\":[]}")))
  @APIResponse(responseCode = "404", ref = "problem")
  public PayRunJson.Statement statement(@PathParam("householdId") String householdId) {
    var run = run();
    var household = PathParts.id("household", householdId);
    return lines
        .statement(caller.context(), run, household)
        .map(PayRunJson.Statement::of)
        .orElseThrow(() -> PathParts.absent("household"));
  }

  /** A statement to print. */
  @GET
  @Path("statements/{householdId: [^/.]+}.pdf")
  @Produces("application/pdf")
  @Operation(
      operationId = "getPayStatementPdf",
      summary = "The same as a PDF, once the run is approved")
  @Parameter(name = "id", in = ParameterIn.PATH, example = PayRunsResource.ID)
  @Parameter(name = "householdId", in = ParameterIn.PATH, example = HOUSEHOLD)
  @APIResponse(
      responseCode = "200",
      description = "The statement",
      content =
          @Content(
              mediaType = "application/pdf",
              schema =
                  @Schema(
                      type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                      format = "binary")))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response statementPdf(@PathParam("householdId") String householdId) {
    var run = run();
    var household = PathParts.id("household", householdId);
    return Pay.file(files.statementPdf(caller.context(), run, household), "household");
  }
}
