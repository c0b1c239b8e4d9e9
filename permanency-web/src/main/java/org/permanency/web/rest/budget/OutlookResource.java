package org.permanency.web.rest.budget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.permanency.budget.OutlookService;
import org.permanency.budget.RechargeService;
import org.permanency.budget.WhatIfService;
import org.permanency.budget.rule.FinancialYear;
import org.permanency.kernel.Pence;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.BadRequest;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Query;

/** Savings, pressure of numbers, open book, recharges, and what a plan would come to. */
@Path("budget")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Budget", description = "Budget, forecast and the children behind each figure")
public class OutlookResource {
  @Inject OutlookService outlook;
  @Inject RechargeService recharges;
  @Inject WhatIfService plans;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** A year's savings. */
  @GET
  @Path("savings")
  @Operation(
      operationId = "getSavings",
      summary = "What a year saved against its target, child by child")
  @Parameter(name = "year", description = "Calendar year of its 1 April", example = "2016")
  @APIResponse(responseCode = "200", description = "The year's savings")
  @APIResponse(responseCode = "404", ref = "problem")
  public OutlookJson.Savings savings() {
    var year = year();
    return outlook
        .savings(caller.context(), year)
        .map(OutlookJson.Savings::of)
        .orElseThrow(() -> PathParts.absent("year"));
  }

  /** Pressure of numbers. */
  @GET
  @Path("pressure")
  @Operation(
      operationId = "getPressure",
      summary = "Numbers of looked-after children by month, and what they make due")
  @Parameter(name = "months", description = "How many months, 1 to 60", example = "24")
  @APIResponse(responseCode = "200", description = "The numbers")
  @APIResponse(responseCode = "404", ref = "problem")
  public OutlookJson.Pressure pressure() {
    var query = new Query(uri);
    int months = query.number("months", 1, 60, 24);
    query.check();
    return outlook
        .pressure(caller.context(), months)
        .map(OutlookJson.Pressure::of)
        .orElseThrow(() -> PathParts.absent("rule"));
  }

  /** The open book. */
  @GET
  @Path("open-book")
  @Operation(operationId = "getOpenBook", summary = "Placements, central charges and surplus")
  @Parameter(name = "year", description = "Calendar year of its 1 April", example = "2016")
  @APIResponse(responseCode = "200", description = "The year's open book")
  @APIResponse(responseCode = "404", ref = "problem")
  public OutlookJson.OpenBook openBook() {
    var year = year();
    return outlook
        .openBook(caller.context(), year)
        .map(OutlookJson.OpenBook::of)
        .orElseThrow(() -> PathParts.absent("year"));
  }

  /** What other funders owe for a month. */
  @GET
  @Path("recharges")
  @Operation(
      operationId = "getRecharges",
      summary = "What other funders owe for a month, and grant claims; leaves an audit entry")
  @Parameter(name = "month", description = "Year and month", example = "2016-06", required = true)
  @APIResponse(responseCode = "200", description = "The month")
  @APIResponse(responseCode = "400", ref = "problem")
  public OutlookJson.Recharges recharges() {
    var query = new Query(uri);
    var month = month(query.text("month"));
    query.check();
    return OutlookJson.Recharges.of(recharges.month(caller.context(), month));
  }

  private static YearMonth month(@Nullable String sent) {
    try {
      if (sent != null) {
        return YearMonth.parse(sent);
      }
    } catch (DateTimeException e) {
      // said below, as for a month that was not sent
    }
    throw new BadRequest("month", "form", "month should be a year and month like 2016-03.");
  }

  /** What a plan would come to; nothing is saved. */
  @GET
  @Path("what-if")
  @Operation(
      operationId = "askWhatIf",
      summary = "What moves, orders and a raise would come to this year; nothing is saved")
  @Parameter(name = "age", description = "Age of the children, 0 to 17", example = "12")
  @Parameter(
      name = "from",
      description = "Placement type they leave",
      example = "agency-fostering",
      required = true)
  @Parameter(
      name = "level",
      description = "Payment level of the carers they move to",
      example = "level-2",
      required = true)
  @Parameter(name = "moves", description = "How many move", example = "10")
  @Parameter(name = "once", description = "Pence that each move costs once", example = "250000")
  @Parameter(name = "orders", description = "How many leave care with an order", example = "3")
  @Parameter(
      name = "raise",
      description = "Raise of what pay runs pay, in tenths of a percent",
      example = "25")
  @APIResponse(
      responseCode = "200",
      description = "What it comes to, in pence",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "plan",
                      value =
                          "{\"weekly\":560000,\"once\":2500000,\"thisYear\":-260000,"
                              + "\"fullYear\":29120000,\"breakEvenWeeks\":5,\"effects\":[{\"what\":"
                              + "\"Moves to own carers\",\"weekly\":560000,\"once\":2500000}]}")))
  @APIResponse(responseCode = "409", ref = "problem")
  public Response whatIf() {
    var query = new Query(uri);
    var question =
        new WhatIfService.Question(
            query.number("age", 0, 17, 10),
            Objects.requireNonNullElse(query.text("from"), ""),
            query.number("moves", 0, 1_000, 0),
            Objects.requireNonNullElse(query.text("level"), ""),
            new Pence(query.number("once", 0, 100_000_000, 0)),
            query.number("orders", 0, 1_000, 0),
            BigDecimal.valueOf(query.number("raise", -1_000, 1_000, 0), 1));
    query.check();
    return plans
        .ask(caller.context(), question)
        .fold(o -> Response.ok(OutlookJson.Outcome.of(o)).build(), Problems::refused);
  }

  private FinancialYear year() {
    var query = new Query(uri);
    int running = FinancialYear.of(caller.context().today()).start();
    int year = query.number("year", 1990, 2099, running);
    query.check();
    return new FinancialYear(year);
  }
}
