package org.permanency.web.rest.record;

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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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
import org.permanency.record.DocumentCommand;
import org.permanency.record.DocumentView;
import org.permanency.record.RecordDocumentService;
import org.permanency.record.RecordFilingService;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Etags;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Query;

/** Versions of a document. */
@Path("record-documents/{id}/versions")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
public class RecordDocumentVersionsResource {
  private static final String BYTES = "the bytes of the file";
  @Inject RecordDocumentService service;
  @Inject RecordFilingService filing;
  @Inject Idempotency idempotency;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** A new version. */
  @POST
  @Operation(
      operationId = "addDocumentVersion",
      summary = "Files a new version, which stands before the others")
  @Parameter(name = "id", in = ParameterIn.PATH, example = Entries.ID)
  @Parameter(name = "name", in = ParameterIn.QUERY, example = "letter-2.pdf")
  @Parameter(
      name = "why",
      in = ParameterIn.QUERY,
      description = "Reason for opening a restricted record",
      example = "Preparing the review")
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              examples = @ExampleObject(name = "file", value = BYTES)))
  @APIResponse(
      responseCode = "200",
      description = "The document as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RecordJson.Document.class),
              examples = @ExampleObject(name = "record", value = RecordDocumentsResource.EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "403", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response add(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    var query = new Query(uri);
    var name = query.text("name");
    var why = query.text("why");
    query.check();
    var ctx = caller.context();
    var document = PathParts.id("record-documents", id);
    if (service.subject(ctx, document).isEmpty()) {
      throw PathParts.absent("record-documents");
    }
    int version = Etags.required(ifMatch);
    var upload =
        new DocumentCommand.Upload(
            name == null ? "" : name, sent.readNBytes(service.largest(ctx) + 1));
    return idempotency.once(
        ctx,
        key,
        version + " " + Entries.asked(uri, upload),
        () ->
            Entries.<DocumentView>open(
                "record-documents",
                filing.add(ctx, document, version, upload, why),
                d -> Entries.documents(service).ok(d)));
  }

  /** The bytes of a version. */
  @GET
  @Path("{versionId}")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(operationId = "getDocumentVersion", summary = "A version as it came, to be saved")
  @Parameter(name = "id", in = ParameterIn.PATH, example = Entries.ID)
  @Parameter(name = "versionId", in = ParameterIn.PATH, example = Entries.ID)
  @Parameter(
      name = "why",
      in = ParameterIn.QUERY,
      description = "Reason for opening a restricted record",
      example = "Preparing the review")
  @APIResponse(
      responseCode = "200",
      description = "The bytes as they were sent",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              examples = @ExampleObject(name = "file", value = BYTES)))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response content(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @PathParam("versionId") String versionId) {
    var query = new Query(uri);
    var why = query.text("why");
    query.check();
    var ctx = caller.context();
    var document = PathParts.id("record-documents", id);
    var version = PathParts.id("versions", versionId);
    var all = new ByteArrayOutputStream();
    var piece = service.piece(ctx, document, version, 0, why);
    for (int at = 1; piece.isPresent(); at++) {
      all.writeBytes(piece.get());
      piece = service.piece(ctx, document, version, at, why);
    }
    if (all.size() == 0) {
      throw PathParts.absent("versions");
    }
    return Response.ok(all.toByteArray())
        .header("Content-Disposition", "attachment")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
