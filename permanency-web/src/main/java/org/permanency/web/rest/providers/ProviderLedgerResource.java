package org.permanency.web.rest.providers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.permanency.providers.ProviderPaymentService;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Query;

/** What was approved of providers' invoices, for the ledger. */
@Path("provider-ledger")
@RequestScoped
@Tag(name = "Providers invoices")
public class ProviderLedgerResource {
  @Inject ProviderPaymentService service;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** A CSV file of one row a line. */
  @GET
  @Produces("text/csv")
  @Operation(
      operationId = "getProviderLedger",
      summary = "Lines approved from a day to a day, both included, for the ledger")
  @Parameter(name = "from", description = "First day", example = "2017-02-01")
  @Parameter(name = "to", description = "Last day", example = "2017-02-28")
  @APIResponse(responseCode = "200", description = "One row a line, amounts in pounds")
  @APIResponse(responseCode = "404", ref = "problem")
  public Response ledger() {
    var query = new Query(uri);
    var ctx = caller.context();
    var from = query.day("from", ctx.today().withDayOfMonth(1));
    var last = query.day("to", ctx.today());
    query.check();
    return service
        .ledger(ctx, from, last)
        .map(csv -> Response.ok(csv).build())
        .orElseThrow(() -> PathParts.absent("rule"));
  }
}
