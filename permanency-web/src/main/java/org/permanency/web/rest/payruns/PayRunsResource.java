package org.permanency.web.rest.payruns;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.permanency.finance.PayRunService;
import org.permanency.finance.PayRunView;
import org.permanency.finance.rule.PayRunState;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.Query;
import org.permanency.web.rest.Records;
import org.permanency.web.rest.Sent;

/** Pay runs: the list, and a new one. */
@Path("pay-runs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pay runs", description = "Weekly pay of foster carers: a run, its lines, its files")
public class PayRunsResource {
  /** A run as the examples show it. */
  static final String EXAMPLE =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"state\":\"DRAFT\",\"periodStart\":\"2016-09-05\",\"periodEnd\":\"2016-09-11\",\"payDate\":\"2016-09-16\",\"totalPence\":3841207,\"lineCount\":168,\"created\":{\"name\":\"A."
          + " Sample\",\"at\":\"2016-09-12T09:30:00Z\"},\"ledgerMonth\":\"2016-09-01\",\"version\":1}";

  /** An id as the examples show it. */
  static final String ID = "0195f0c2-7c3e-7000-8000-00c0ffee0001";

  private static final List<String> STATES =
      Arrays.stream(PayRunState.values()).map(Enum::name).toList();
  private static final List<String> SORTS =
      List.of("periodStart", "payDate", "totalPence", "lineCount");
  @Inject PayRunService runs;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** The runs. */
  @GET
  @Operation(operationId = "listPayRuns", summary = "Pay runs, the latest week first")
  @Parameter(
      name = "state",
      schema = @Schema(enumeration = {"DRAFT", "SUBMITTED", "APPROVED", "CANCELLED"}))
  @Parameter(
      name = "periodStart",
      description = "First day of the pay week",
      schema = @Schema(type = SchemaType.STRING, format = "date"),
      example = "2016-09-05")
  @Parameter(ref = "sort")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page of runs",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "page", value = "{\"items\":[" + EXAMPLE + "]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Page<PayRunJson.Run> list() {
    Pay.required(caller);
    var listing = new Query(uri).filter("state", STATES).filterDay("periodStart").list(SORTS);
    var found = runs.list(caller.context(), listing.query());
    return listing.page(found.rows().stream().map(PayRunJson.Run::of).toList(), found.total());
  }

  /** A new run. */
  @POST
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "createPayRun",
      summary = "Makes the run of a pay week, as a draft",
      description =
          "The first run of an agency that is approved fixes where pay begins. Weeks left out"
              + " since, and changes to weeks paid, come along as difference lines.")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PayRunJson.New.class),
              examples = @ExampleObject(name = "week", value = "{\"periodStart\":\"2016-09-05\"}")))
  @APIResponse(
      responseCode = "201",
      description = "The draft; Location and ETag name it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PayRunJson.Run.class),
              examples = @ExampleObject(name = "run", value = EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response create(
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    Pay.required(caller);
    return exchange.create(
        records(runs),
        new Sent(uri, key, null, sent),
        body -> {
          var periodStart = body.day("periodStart");
          return ctx -> runs.create(ctx, periodStart);
        });
  }

  /** How they are found and shown. */
  static Records<PayRunView> records(PayRunService runs) {
    return new Records<>(
        "pay-run", runs::find, PayRunView::id, PayRunView::version, PayRunJson.Run::of);
  }
}
