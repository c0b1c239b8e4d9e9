package org.permanency.web.rest.budget;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.permanency.budget.BudgetService;
import org.permanency.budget.rule.FinancialYear;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Query;

/** Budgets of years: line by line, and the children behind. */
@Path("budget")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Budget", description = "Budget, forecast and the children behind each figure")
public class BudgetResource {
  @Inject BudgetService budgets;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** A year's budget and what it comes to. */
  @GET
  @Operation(
      operationId = "getBudget",
      summary = "A year's budget and what it comes to as the records stand; amounts in pence")
  @Parameter(
      name = "year",
      description = "Calendar year of its 1 April; the running year when not sent",
      example = "2016")
  @APIResponse(
      responseCode = "200",
      description = "The year",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "year",
                      value =
                          "{\"year\":2016,\"weeks\":53,\"weeksOver\":48,\"allowed\":1166630900,"
                              + "\"lines\":1128798200,\"printedTooMuch\":0,\"forecast\":1104500000,"
                              + "\"variance\":{\"volume\":-12000000,\"mix\":-8000000,\"price\":-4298200},\"items\":[{\"key\":\"agency-fostering\",\"label\":\"Independent"
                              + " agency"
                              + " fostering\",\"group\":\"looked-after\",\"budget\":375000000,\"paid\":0,"
                              + "\"due\":340000000,\"toCome\":35500000,\"forecast\":375500000,"
                              + "\"nights\":32000,\"fromRecords\":true,\"variance\":{\"volume\":400000,"
                              + "\"mix\":0,\"price\":100000}}],\"types\":[]}")))
  @APIResponse(responseCode = "404", ref = "problem")
  public BudgetJson.Year year() {
    var query = new Query(uri);
    var year = asked(query);
    query.check();
    return budgets
        .year(caller.context(), year)
        .map(BudgetJson.Year::of)
        .orElseThrow(() -> PathParts.absent("year"));
  }

  /** The children behind a year's figures. */
  @GET
  @Path("children")
  @Operation(
      operationId = "listBudgetChildren",
      summary = "The children behind a line; leaves an entry in the audit trail")
  @Parameter(
      name = "year",
      description = "Calendar year of its 1 April; the running year when not sent",
      example = "2016")
  @Parameter(name = "line", description = "Key of a line", example = "agency-fostering")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  @APIResponse(responseCode = "200", description = "A page of children")
  @APIResponse(responseCode = "404", ref = "problem")
  public Page<BudgetJson.Child> children() {
    var query = new Query(uri);
    var year = asked(query);
    var line = query.text("line");
    int limit = query.limit();
    int offset = query.offset();
    query.check();
    var rows =
        budgets.behind(caller.context(), year, line).orElseThrow(() -> PathParts.absent("year"));
    return Page.of(
        rows.stream().skip(offset).limit(limit + 1L).map(BudgetJson.Child::of).toList(),
        offset,
        limit);
  }

  private FinancialYear asked(Query query) {
    int running = FinancialYear.of(caller.context().today()).start();
    return new FinancialYear(query.number("year", 1990, 2099, running));
  }
}
