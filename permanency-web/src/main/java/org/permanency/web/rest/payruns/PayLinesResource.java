package org.permanency.web.rest.payruns;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.permanency.finance.PayLineService;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Query;

/** What is in a run: lines, exceptions, households' sums. */
@Path("pay-runs/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pay runs")
public class PayLinesResource {
  @Inject PayLineService lines;
  @Inject Caller caller;
  @Context UriInfo uri;

  @PathParam("id")
  String id;

  /** The lines. */
  @GET
  @Path("lines")
  @Operation(
      operationId = "listPayLines",
      summary = "Lines of a run by number, each with the parts it is the sum of")
  @Parameter(name = "id", in = ParameterIn.PATH, example = PayRunsResource.ID)
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page of lines",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "page",
                      value =
                          "{\"items\":[{\"number\":1,\"kind\":\"allowance\",\"council\":\"PET\",\"child\":\"1001\",\"childId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"household\":\"H001\",\"householdId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0000\",\"periodStart\":\"2016-09-05\",\"periodEnd\":\"2016-09-11\",\"nights\":4,\"pence\":12515,\"owedPence\":12515,\"paidBeforePence\":0,\"parts\":[{\"rule\":\"fostering-allowances\",\"ruleFrom\":\"2016-04-01\",\"level\":\"level-2\",\"band\":\"5-10\",\"nights\":4,\"weeklyPence\":21902}],\"explanation\":[\"4"
                              + " nights at Level 2, age 5-10: £219.02 a week, 4/7, rates from 1"
                              + " April 2016.\"]}],\"next\":\"1\"}")))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  public Page<PayRunJson.Line> lines() {
    Pay.required(caller);
    var query = new Query(uri);
    int limit = query.limit();
    int cursor = query.offset();
    query.check();
    var page =
        lines
            .lines(caller.context(), Pay.run(id), cursor, limit)
            .orElseThrow(() -> PathParts.absent("pay-run"));
    var next = page.next();
    return new Page<>(
        page.items().stream().map(PayRunJson.Line::of).toList(),
        next == null ? null : next.toString());
  }

  /** What to look at. */
  @GET
  @Path("exceptions")
  @Operation(
      operationId = "listPayExceptions",
      summary = "What to look at before a run is approved, gravest first")
  @Parameter(name = "id", in = ParameterIn.PATH, example = PayRunsResource.ID)
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page of exceptions",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "page",
                      value =
                          "{\"items\":[{\"code\":\"no-bank-details\",\"gravity\":2,\"message\":\"Household"
                              + " H001 cannot be paid £219.02: record a sort code of six digits and"
                              + " an account of"
                              + " eight.\",\"household\":\"H001\",\"householdId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0000\",\"facts\":{\"amount\":\"£219.02\"}}]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  public Page<PayRunJson.Finding> exceptions() {
    return page(() -> lines.exceptions(caller.context(), Pay.run(id)), PayRunJson.Finding::of);
  }

  /** What each household gets. */
  @GET
  @Path("households")
  @Operation(
      operationId = "listPayHouseholds",
      summary = "Households' sums, and what becomes of each")
  @Parameter(name = "id", in = ParameterIn.PATH, example = PayRunsResource.ID)
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page of households",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "page",
                      value =
                          "{\"items\":[{\"householdId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0000\",\"household\":\"H001\",\"householdName\":\"Sample"
                              + " household\",\"lineCount\":2,\"pence\":43804,\"outcome\":\"IN_FILE\",\"accountEnding\":\"67\"}]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  public Page<PayRunJson.Household> households() {
    return page(() -> lines.payees(caller.context(), Pay.run(id)), PayRunJson.Household::of);
  }

  private <S, T> Page<T> page(
      java.util.function.Supplier<Optional<List<S>>> read, Function<S, T> shape) {
    Pay.required(caller);
    var query = new Query(uri);
    int limit = query.limit();
    int offset = query.offset();
    query.check();
    var all = read.get().orElseThrow(() -> PathParts.absent("pay-run"));
    var window = all.stream().skip(offset).limit(limit + 1L).map(shape).toList();
    return Page.of(window, offset, limit);
  }
}
