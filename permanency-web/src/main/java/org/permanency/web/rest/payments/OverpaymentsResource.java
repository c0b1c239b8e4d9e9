package org.permanency.web.rest.payments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.recovery.OverpaymentService;
import org.permanency.finance.recovery.OverpaymentView;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.Query;

/** What was paid too much, and how it comes back; money in pence */
@Path("overpayments")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Overpayments",
    description = "What was paid too much, and how it comes back; money in pence")
public class OverpaymentsResource {
  /** An overpayment as the examples show it. */
  static final String EXAMPLE =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"payeeId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"payee\":\"H001\",\"run\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"foundOn\":\"2016-09-16\",\"pence\":20623,\"recoveredPence\":0,\"writtenOffPence\":0,\"outstandingPence\":20623,\"state\":\"open\",\"note\":\"\",\"pendingPence\":0,\"causes\":[],\"version\":1}";

  /** An id as the examples show it. */
  static final String ID = "0195f0c2-7c3e-7000-8000-00c0ffee0001";

  @Inject OverpaymentService service;
  @Inject Idempotency idempotency;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** What was paid too much to one payee. */
  @Schema(name = "Overpayment")
  public record Overpaid(
      java.util.UUID id,
      java.util.UUID payeeId,
      String payee,
      java.util.UUID run,
      java.time.LocalDate foundOn,
      long pence,
      long recoveredPence,
      long writtenOffPence,
      long outstandingPence,
      String state,
      @Nullable Long instalmentPence,
      java.time.@Nullable LocalDate fromWeek,
      String note,
      @Nullable String askedBy,
      @Nullable String askedReason,
      @Nullable String decidedBy,
      long pendingPence,
      List<String> causes,
      int version) {
    static Overpaid of(OverpaymentView v) {
      return new Overpaid(
          v.id(),
          v.payeeId(),
          v.payee(),
          v.run(),
          v.foundOn(),
          v.pence(),
          v.recoveredPence(),
          v.writtenOffPence(),
          v.outstandingPence(),
          v.state(),
          v.instalmentPence(),
          v.fromWeek(),
          v.note(),
          v.askedBy(),
          v.askedReason(),
          v.decidedBy(),
          v.pendingPence(),
          v.causes(),
          v.version());
    }
  }

  /** The list. */
  @GET
  @Operation(operationId = "listOverpayments", summary = "Overpayments")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "page", value = "{\"items\":[" + EXAMPLE + "]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Page<Overpaid> list() {
    Payments.required(caller);
    var listing = new Query(uri).list(List.of());
    return Payments.page(
        listing, service.list(caller.context()).stream().map(Overpaid::of).toList());
  }
}
