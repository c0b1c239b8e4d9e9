package org.permanency.web.rest.households;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.annual.AnnualStatement;
import org.permanency.finance.annual.AnnualStatementService;
import org.permanency.finance.rule.CareReliefYear;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Query;

/** Annual statements of a household. */
@Path("households/{id}/annual-statements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Households")
public class AnnualStatementsResource {
  private static final String HOUSEHOLD = "0195f0c2-7c3e-7000-8000-00c0ffee0000";
  private static final String EXAMPLE =
      "{\"householdId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0000\",\"household\":\"H001\",\"householdName\":\"Sample"
          + " household\",\"taxYear\":2016,\"through\":\"2017-04-05\",\"paidPence\":1288248,\"payments\":[],\"weeks\":[{\"child\":\"PET"
          + " 1001\",\"younger\":0,\"older\":52}],\"relief\":{\"approvedDays\":365,\"householdPence\":1000000,\"weeklyPence\":1300000,\"totalPence\":2300000}}";
  @Inject AnnualStatementService statements;
  @Inject Caller caller;
  @Context UriInfo uri;

  @PathParam("id")
  String id;

  /** Tax years by the year of their 6 April, the latest first. */
  @Schema(name = "AnnualStatementYears")
  public record Years(List<Integer> taxYears) {}

  /** Weeks of one child at the amounts for younger and older ones. */
  @Schema(name = "AnnualStatementWeeks")
  public record Weeks(String child, int younger, int older) {}

  /** What was paid of one kind. */
  @Schema(name = "AnnualStatementPayment")
  public record Paid(String payment, long pence) {}

  /** Qualifying care relief. */
  @Schema(name = "AnnualStatementRelief")
  public record Relief(int approvedDays, long householdPence, long weeklyPence, long totalPence) {
    static @Nullable Relief of(@Nullable CareReliefYear y) {
      return y == null
          ? null
          : new Relief(
              y.approvedDays(), y.household().amount(), y.weekly().amount(), y.total().amount());
    }
  }

  /** A statement; {@code relief} is absent when no rule gives the amounts. */
  @Schema(name = "AnnualStatement")
  public record Statement(
      UUID householdId,
      String household,
      String householdName,
      int taxYear,
      LocalDate through,
      long paidPence,
      List<Paid> payments,
      List<Weeks> weeks,
      @Nullable Relief relief) {
    static Statement of(AnnualStatement s) {
      return new Statement(
          s.household(),
          s.code(),
          s.name(),
          s.year(),
          s.through(),
          s.total().amount(),
          s.paid().stream().map(p -> new Paid(p.payment(), p.pence().amount())).toList(),
          s.weeks().stream().map(w -> new Weeks(w.child(), w.younger(), w.older())).toList(),
          Relief.of(s.sums()));
    }
  }

  private HouseholdId household() {
    Fostering.required(caller);
    new Query(uri).check();
    return new HouseholdId(PathParts.id("household", id));
  }

  private static int year(String sent) {
    if (!sent.matches("[0-9]{4}")) {
      throw PathParts.absent("taxYear");
    }
    return Integer.parseInt(sent);
  }

  /** The years. */
  @GET
  @Operation(
      operationId = "listAnnualStatements",
      summary = "Tax years of a household that have an annual statement")
  @Parameter(name = "id", in = ParameterIn.PATH, example = HOUSEHOLD)
  @APIResponse(
      responseCode = "200",
      description = "The years",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Years.class),
              examples = @ExampleObject(name = "years", value = "{\"taxYears\":[2016,2015]}")))
  @APIResponse(responseCode = "404", ref = "problem")
  public Years years() {
    var household = household();
    return statements
        .years(caller.context(), household)
        .map(Years::new)
        .orElseThrow(() -> PathParts.absent("household"));
  }

  /** One statement. */
  @GET
  @Path("{taxYear: [^/.]+}")
  @Operation(
      operationId = "getAnnualStatement",
      summary = "What a household was paid in a tax year, and weeks for qualifying care relief")
  @Parameter(name = "id", in = ParameterIn.PATH, example = HOUSEHOLD)
  @Parameter(name = "taxYear", in = ParameterIn.PATH, example = "2016")
  @APIResponse(
      responseCode = "200",
      description = "The statement",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Statement.class),
              examples = @ExampleObject(name = "statement", value = EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  public Statement one(@PathParam("taxYear") String taxYear) {
    var household = household();
    return statements
        .find(caller.context(), household, year(taxYear))
        .map(Statement::of)
        .orElseThrow(() -> PathParts.absent("annual-statement"));
  }

  /** One statement to print. */
  @GET
  @Path("{taxYear: [^/.]+}.pdf")
  @Produces("application/pdf")
  @Operation(operationId = "getAnnualStatementPdf", summary = "The same as a PDF")
  @Parameter(name = "id", in = ParameterIn.PATH, example = HOUSEHOLD)
  @Parameter(name = "taxYear", in = ParameterIn.PATH, example = "2016")
  @APIResponse(
      responseCode = "200",
      description = "The statement",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response pdf(@PathParam("taxYear") String taxYear) {
    var household = household();
    return statements
        .pdf(caller.context(), household, year(taxYear))
        .map(
            file ->
                Response.ok(file.content(), file.contentType())
                    .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + file.name() + "\"")
                    .build())
        .orElseThrow(() -> PathParts.absent("annual-statement"));
  }
}
