package org.permanency.web.rest.providers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.providers.InvoiceApproval;
import org.permanency.providers.InvoiceService;
import org.permanency.providers.InvoiceView;
import org.permanency.providers.rule.Answer;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Etags;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Query;

/** One invoice: its lines, answers to differences, its approval */
@Path("provider-invoices/{id}")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Providers invoices")
public class InvoiceResource {
  @Inject InvoiceService service;
  @Inject InvoiceApproval approval;
  @Inject Idempotency idempotency;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** One of them. */
  @GET
  @Operation(
      operationId = "getProviderInvoice",
      summary = "One of them; its ETag names its version")
  @Parameter(name = "id", in = ParameterIn.PATH, example = InvoiceJson.ID)
  @APIResponse(
      responseCode = "200",
      description = "The record",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = InvoiceJson.class),
              examples = @ExampleObject(name = "record", value = InvoiceJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one(@Parameter(hidden = true) @PathParam("id") String id) {
    new Query(uri).check();
    return service
        .find(caller.context(), PathParts.id("provider-invoices", id))
        .map(v -> Etags.ok(InvoiceJson.of(v), v.version()).build())
        .orElseThrow(() -> PathParts.absent("provider-invoices"));
  }

  /** Adds a line to a draft. */
  @POST
  @Path("lines")
  @Operation(operationId = "addProviderInvoiceLine", summary = "Adds a line to a draft")
  @Parameter(name = "id", in = ParameterIn.PATH, example = InvoiceJson.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "asked",
                      value =
                          "{\"child\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"from\":\"2016-05-02\",\"last\":\"2016-05-31\",\"pence\":338571}")))
  @APIResponse(
      responseCode = "200",
      description = "The record as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = InvoiceJson.class),
              examples = @ExampleObject(name = "record", value = InvoiceJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response line(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    var asked = asked(id, ifMatch, sent);
    var body = asked.body();
    var charge = InvoiceJson.charge(body);
    body.check();
    var ctx = caller.context();
    return once(key, asked, () -> service.add(ctx, asked.id(), asked.version(), charge));
  }

  /** Takes a line off a draft. */
  @POST
  @Path("withdraw")
  @Operation(operationId = "withdrawProviderInvoiceLine", summary = "Takes a line off a draft")
  @Parameter(name = "id", in = ParameterIn.PATH, example = InvoiceJson.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "asked",
                      value = "{\"line\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The record as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = InvoiceJson.class),
              examples = @ExampleObject(name = "record", value = InvoiceJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response withdraw(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    var asked = asked(id, ifMatch, sent);
    var body = asked.body();
    var line = body.text("line", 36);
    body.check();
    var ctx = caller.context();
    return once(
        key,
        asked,
        () -> service.withdraw(ctx, asked.id(), asked.version(), PathParts.id("line", line)));
  }

  /** Answers a difference: ACCEPTED pays as charged, AGREED what is agreed, QUERIED nothing. */
  @POST
  @Path("answer")
  @Operation(
      operationId = "answerProviderInvoiceLine",
      summary =
          "Answers a difference: ACCEPTED pays as charged, AGREED what is agreed, QUERIED nothing")
  @Parameter(name = "id", in = ParameterIn.PATH, example = InvoiceJson.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "asked",
                      value =
                          "{\"line\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"answer\":\"AGREED\",\"why\":\"Left on 30 May\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The record as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = InvoiceJson.class),
              examples = @ExampleObject(name = "record", value = InvoiceJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response answer(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    var asked = asked(id, ifMatch, sent);
    var body = asked.body();
    var line = body.text("line", 36);
    var answer = body.oneOf("answer", Arrays.stream(Answer.values()).map(Answer::name).toList());
    var why = body.text("why", 500);
    body.check();
    var ctx = caller.context();
    return once(
        key,
        asked,
        () ->
            approval.answer(
                ctx,
                asked.id(),
                asked.version(),
                PathParts.id("line", line),
                new InvoiceApproval.Reply(Answer.valueOf(answer), why)));
  }

  /** Hands a draft over for approval. */
  @POST
  @Path("submit")
  @Operation(operationId = "submitProviderInvoice", summary = "Hands a draft over for approval")
  @Parameter(name = "id", in = ParameterIn.PATH, example = InvoiceJson.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "asked", value = "{}")))
  @APIResponse(
      responseCode = "200",
      description = "The record as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = InvoiceJson.class),
              examples = @ExampleObject(name = "record", value = InvoiceJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response submit(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    var asked = asked(id, ifMatch, sent);
    var body = asked.body();
    body.check();
    var ctx = caller.context();
    return once(key, asked, () -> approval.submit(ctx, asked.id(), asked.version()));
  }

  /** Takes one that was handed over back into a draft. */
  @POST
  @Path("back")
  @Operation(
      operationId = "takeBackProviderInvoice",
      summary = "Takes one that was handed over back into a draft")
  @Parameter(name = "id", in = ParameterIn.PATH, example = InvoiceJson.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "asked", value = "{}")))
  @APIResponse(
      responseCode = "200",
      description = "The record as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = InvoiceJson.class),
              examples = @ExampleObject(name = "record", value = InvoiceJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response back(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    var asked = asked(id, ifMatch, sent);
    var body = asked.body();
    body.check();
    var ctx = caller.context();
    return once(key, asked, () -> approval.back(ctx, asked.id(), asked.version()));
  }

  /** Approves what somebody else entered and handed over. */
  @POST
  @Path("approve")
  @Operation(
      operationId = "approveProviderInvoice",
      summary = "Approves what somebody else entered and handed over")
  @Parameter(name = "id", in = ParameterIn.PATH, example = InvoiceJson.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "asked", value = "{}")))
  @APIResponse(
      responseCode = "200",
      description = "The record as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = InvoiceJson.class),
              examples = @ExampleObject(name = "record", value = InvoiceJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response approve(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    var asked = asked(id, ifMatch, sent);
    var body = asked.body();
    body.check();
    var ctx = caller.context();
    return once(key, asked, () -> approval.approve(ctx, asked.id(), asked.version()));
  }

  /** Rejects one for good. */
  @POST
  @Path("reject")
  @Operation(operationId = "rejectProviderInvoice", summary = "Rejects one for good")
  @Parameter(name = "id", in = ParameterIn.PATH, example = InvoiceJson.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "asked", value = "{\"reason\":\"Not ours\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The record as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = InvoiceJson.class),
              examples = @ExampleObject(name = "record", value = InvoiceJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response reject(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    var asked = asked(id, ifMatch, sent);
    var body = asked.body();
    var reason = body.text("reason", 500);
    body.check();
    var ctx = caller.context();
    return once(key, asked, () -> approval.reject(ctx, asked.id(), asked.version(), reason));
  }

  private record Asked(UUID id, int version, Body body) {}

  /** What is asked of a record that is there. */
  private Asked asked(String id, @Nullable String ifMatch, InputStream sent) throws IOException {
    new Query(uri).check();
    var record = PathParts.id("provider-invoices", id);
    if (service.find(caller.context(), record).isEmpty()) {
      throw PathParts.absent("provider-invoices");
    }
    return new Asked(record, Etags.required(ifMatch), Body.orEmpty(sent));
  }

  private Response once(
      @Nullable String key,
      Asked asked,
      java.util.function.Supplier<Optional<Decision<InvoiceView>>> step) {
    return idempotency.once(
        caller.context(),
        key,
        uri.getPath() + " " + asked.version() + " " + asked.body().json(),
        () ->
            step.get()
                .orElseThrow(() -> PathParts.absent("provider-invoices"))
                .fold(v -> Etags.ok(InvoiceJson.of(v), v.version()).build(), Problems::refused));
  }
}
