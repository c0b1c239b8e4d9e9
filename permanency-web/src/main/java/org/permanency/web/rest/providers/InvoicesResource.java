package org.permanency.web.rest.providers;

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
import java.util.ArrayList;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.permanency.providers.InvoiceService;
import org.permanency.providers.rule.Charge;
import org.permanency.providers.rule.InvoiceKind;
import org.permanency.providers.rule.InvoiceRules.Head;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Query;
import org.permanency.web.rest.Sent;

/** Invoices and credit notes of outside providers */
@Path("provider-invoices")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Providers invoices",
    description =
        "Laid beside agreements and nights, approved by a second person, no night paid twice")
public class InvoicesResource {
  @Inject InvoiceService service;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** The list. */
  @GET
  @Operation(
      operationId = "listProviderInvoices",
      summary = "Invoices of providers, the latest first; leaves an entry in the audit trail")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "page",
                      value = "{\"items\":[" + InvoiceJson.EXAMPLE + "]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Page<InvoiceJson> list() {
    var query = new Query(uri);
    int limit = query.limit();
    int offset = query.offset();
    query.check();
    return Page.of(
        service.list(caller.context()).stream()
            .skip(offset)
            .limit(limit + 1L)
            .map(InvoiceJson::of)
            .toList(),
        offset,
        limit);
  }

  /** A new one. */
  @POST
  @Operation(
      operationId = "enterProviderInvoice",
      summary = "Enters an invoice or a credit note as a draft, with up to 200 lines")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "new",
                      value =
                          "{\"provider\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"number\":\"INV-17\",\"kind\":\"invoice\",\"dated\":\"2016-06-01\",\"lines\":[{\"child\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"from\":\"2016-05-02\",\"last\":\"2016-05-31\",\"pence\":338571}]}")))
  @APIResponse(
      responseCode = "201",
      description = "The record; Location and ETag name it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = InvoiceJson.class),
              examples = @ExampleObject(name = "record", value = InvoiceJson.EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response create(
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    return exchange.create(
        InvoiceJson.records(service),
        new Sent(uri, key, null, sent),
        body -> {
          var provider = body.text("provider", 36);
          var number = body.text("number", 50);
          var kind =
              body.oneOf(
                  "kind", Arrays.stream(InvoiceKind.values()).map(InvoiceKind::key).toList());
          var credits = body.optionalText("credits", 50);
          var dated = body.day("dated");
          var charges = new ArrayList<Charge>();
          body.list("lines").forEach(l -> charges.add(InvoiceJson.charge(l)));
          return ctx ->
              service.enter(
                  ctx,
                  new Head(
                      PathParts.id("provider", provider),
                      number,
                      InvoiceKind.of(kind).orElseThrow(),
                      credits == null ? "" : credits,
                      dated),
                  charges);
        });
  }
}
