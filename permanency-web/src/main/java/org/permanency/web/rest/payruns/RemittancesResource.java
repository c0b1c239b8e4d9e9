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
import org.permanency.finance.Remittance;
import org.permanency.finance.RemittanceService;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Query;

/** Remittance advices of an approved run. */
@Path("pay-runs/{id}/remittances")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pay runs")
public class RemittancesResource {
  private static final String PAYEE = "0195f0c2-7c3e-7000-8000-00c0ffee0000";
  private static final String EXAMPLE =
      "{\"payeeId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0000\",\"payee\":\"H001\",\"payeeName\":\"Sample"
          + " household\",\"payDate\":\"2016-09-16\",\"pence\":24774,\"accountEnding\":\"67\",\"reference\":\"H001"
          + " 05SEP16\",\"items\":[]}";
  @Inject RemittanceService remittances;
  @Inject Caller caller;
  @Context UriInfo uri;

  @PathParam("id")
  String id;

  /** One payment of a run's bank file; {@code items} are there when it is asked for alone. */
  @Schema(name = "Remittance")
  public record Advice(
      UUID payeeId,
      String payee,
      String payeeName,
      LocalDate payDate,
      long pence,
      @Nullable String accountEnding,
      String reference,
      List<Item> items) {
    static Advice of(Remittance r) {
      return new Advice(
          r.payee().payeeId(),
          r.payee().payee(),
          r.payee().payeeName(),
          r.run().payDate(),
          r.payee().pence(),
          r.payee().accountEnding(),
          r.reference(),
          r.items().stream().map(Item::of).toList());
    }
  }

  /** A part of the payment; {@code periodEnd} is the last day. */
  @Schema(name = "RemittanceItem")
  public record Item(
      String what, @Nullable LocalDate periodStart, @Nullable LocalDate periodEnd, long pence) {
    static Item of(Remittance.Item i) {
      return new Item(i.what(), i.from(), i.to(), i.pence().amount());
    }
  }

  /** The payments of a run's file. */
  @Schema(name = "Remittances")
  public record All(List<Advice> items) {}

  private UUID run() {
    Pay.required(caller);
    new Query(uri).check();
    return Pay.run(id);
  }

  /** All of a run. */
  @GET
  @Operation(
      operationId = "listRemittances",
      summary = "Payments of the bank file of a run; none before its approval")
  @Parameter(name = "id", in = ParameterIn.PATH, example = PayRunsResource.ID)
  @APIResponse(
      responseCode = "200",
      description = "The payments by payee",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = All.class),
              examples = @ExampleObject(name = "all", value = "{\"items\":[" + EXAMPLE + "]}")))
  @APIResponse(responseCode = "404", ref = "problem")
  public All list() {
    var run = run();
    return remittances
        .list(caller.context(), run)
        .map(all -> new All(all.stream().map(Advice::of).toList()))
        .orElseThrow(() -> PathParts.absent("pay-run"));
  }

  /** One of them. */
  @GET
  @Path("{payeeId: [^/.]+}")
  @Operation(operationId = "getRemittance", summary = "One payment and what it is made of")
  @Parameter(name = "id", in = ParameterIn.PATH, example = PayRunsResource.ID)
  @Parameter(name = "payeeId", in = ParameterIn.PATH, example = PAYEE)
  @APIResponse(
      responseCode = "200",
      description = "The advice",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Advice.class),
              examples = @ExampleObject(name = "advice", value = EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response one(@PathParam("payeeId") String payeeId) {
    var run = run();
    return remittances
        .find(caller.context(), run, PathParts.id("payee", payeeId))
        .orElseThrow(() -> PathParts.absent("payee"))
        .fold(advice -> Response.ok(Advice.of(advice)).build(), Problems::refused);
  }

  /** One of them to print. */
  @GET
  @Path("{payeeId: [^/.]+}.pdf")
  @Produces("application/pdf")
  @Operation(operationId = "getRemittancePdf", summary = "The same as a PDF")
  @Parameter(name = "id", in = ParameterIn.PATH, example = PayRunsResource.ID)
  @Parameter(name = "payeeId", in = ParameterIn.PATH, example = PAYEE)
  @APIResponse(
      responseCode = "200",
      description = "The advice",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response pdf(@PathParam("payeeId") String payeeId) {
    var run = run();
    var payee = PathParts.id("payee", payeeId);
    return Pay.file(remittances.pdf(caller.context(), run, payee), "payee");
  }
}
