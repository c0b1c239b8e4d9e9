package org.permanency.web.rest.payruns;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.calendar.CalendarWeek;
import org.permanency.finance.calendar.PayCalendarService;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Query;

/** The pay calendar. */
@Path("pay-calendar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pay calendar", description = "Cut-offs, bank holidays and pay days of the pay weeks")
public class PayCalendarResource {
  @Inject PayCalendarService calendar;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** A week; {@code periodEnd} is its last day. */
  @Schema(name = "PayCalendarWeek")
  public record Week(
      LocalDate periodStart,
      LocalDate periodEnd,
      LocalDate ledgerMonth,
      @Nullable LocalDate cutOff,
      LocalDate fileBy,
      LocalDate processing,
      LocalDate payDate,
      @Nullable String movedBy,
      @Nullable UUID run) {
    static Week of(CalendarWeek w) {
      var dates = w.dates();
      var run = w.run();
      return new Week(
          dates.week().start(),
          Objects.requireNonNull(dates.week().end()).minusDays(1),
          w.month().atDay(1),
          dates.cutOff(),
          dates.input(),
          dates.processing(),
          dates.payDay(),
          dates.holiday(),
          run == null ? null : run.id());
    }
  }

  /** The weeks of a year of account, 52 or 53. */
  @Schema(name = "PayCalendar")
  public record Year(int weekCount, List<Week> weeks) {}

  /** The weeks of one year. */
  @GET
  @Operation(
      operationId = "payCalendar",
      summary = "Pay weeks of a year of account with their days")
  @Parameter(
      name = "on",
      description = "Any day of the year of account; the business day when not sent",
      example = "2016-09-05")
  @APIResponse(
      responseCode = "200",
      description = "The weeks in order",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Year.class),
              examples =
                  @ExampleObject(
                      name = "year",
                      value =
                          "{\"weekCount\":52,\"weeks\":[{\"periodStart\":\"2016-12-19\",\"periodEnd\":\"2016-12-25\",\"ledgerMonth\":\"2016-12-01\",\"cutOff\":\"2016-12-23\",\"fileBy\":\"2016-12-28\",\"processing\":\"2016-12-29\",\"payDate\":\"2016-12-30\"}]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Year year() {
    Pay.required(caller);
    var query = new Query(uri);
    var ctx = caller.context();
    var on = query.day("on", ctx.today());
    query.check();
    var weeks = calendar.year(ctx, on).stream().map(Week::of).toList();
    return new Year(weeks.size(), weeks);
  }
}
