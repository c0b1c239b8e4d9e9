package org.permanency.web.rest.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import java.util.LinkedHashSet;
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
import org.permanency.record.RecordDocumentService;
import org.permanency.record.RecordFilingService;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Query;
import org.permanency.web.rest.Sent;

/** One document of a case record. */
@Path("record-documents/{id}")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
public class RecordDocumentResource {
  @Inject RecordDocumentService service;
  @Inject RecordFilingService filing;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** One of them. */
  @GET
  @Operation(
      operationId = "getDocument",
      summary = "One document without content; its ETag names its version")
  @Parameter(name = "id", in = ParameterIn.PATH, example = Entries.ID)
  @Parameter(
      name = "why",
      in = ParameterIn.QUERY,
      description = "Reason for opening a restricted record",
      example = "Preparing the review")
  @APIResponse(
      responseCode = "200",
      description = "The document",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RecordJson.Document.class),
              examples = @ExampleObject(name = "record", value = RecordDocumentsResource.EXAMPLE)))
  @APIResponse(responseCode = "403", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one(@Parameter(hidden = true) @PathParam("id") String id) {
    var query = new Query(uri);
    var why = query.text("why");
    query.check();
    return Entries.open(
        "record-documents",
        service.find(caller.context(), PathParts.id("record-documents", id), why),
        d -> Entries.documents(service).ok(d));
  }

  /** Withdrawn. */
  @POST
  @Path("withdraw")
  @Operation(
      operationId = "withdrawDocument",
      summary = "Withdraws a document; it stays readable, with the reason")
  @Parameter(name = "id", in = ParameterIn.PATH, example = Entries.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "asked",
                      value = "{\"reason\":\"It belongs to another child\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The document as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RecordJson.Document.class),
              examples = @ExampleObject(name = "record", value = RecordDocumentsResource.EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response withdraw(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    return exchange.move(
        Entries.documents(service),
        id,
        new Sent(uri, key, ifMatch, sent),
        body -> {
          var reason = body.text("reason", 500);
          return (ctx, record, version) -> filing.withdraw(ctx, record, version, reason, null);
        });
  }

  /** Who may open it. */
  @PUT
  @Path("readers")
  @Operation(
      operationId = "restrictDocument",
      summary = "Says who may open a document; nobody named opens it to all who read the record")
  @Parameter(name = "id", in = ParameterIn.PATH, example = Entries.ID)
  @Parameter(ref = "If-Match")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "asked",
                      value = "{\"readers\":[{\"reader\":\"role:service-manager\"}]}")))
  @APIResponse(
      responseCode = "200",
      description = "The document as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RecordJson.Document.class),
              examples = @ExampleObject(name = "record", value = RecordDocumentsResource.EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response restrict(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      InputStream sent)
      throws IOException {
    return exchange.move(
        Entries.documents(service),
        id,
        new Sent(uri, null, ifMatch, sent),
        body -> {
          var readers = new LinkedHashSet<String>();
          body.list("readers").forEach(r -> readers.add(r.text("reader", 70)));
          return (ctx, record, version) -> filing.restrict(ctx, record, version, readers, null);
        });
  }
}
