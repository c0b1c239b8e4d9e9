package org.permanency.web.rest.record;

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
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.Query;

/** Documents of case records with their versions; nothing is searched for viruses. */
@Path("record-documents")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Documents",
    description = "Documents of case records with their versions; nothing is searched for viruses")
public class RecordDocumentsResource {
  /** A document as the examples show it. */
  static final String EXAMPLE =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"subject\":{\"kind\":\"CHILD\",\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"name\":\"Sample, Ann\"},\"type\":\"letter\",\"label\":\"Letter or e-mail\",\"title\":\"Letter of the school\",\"dated\":\"2017-02-20\",\"restricted\":false,\"readers\":[],\"versions\":[{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"number\":1,\"fileName\":\"letter.pdf\",\"mediaType\":\"application/pdf\",\"bytes\":48213,\"sha256\":\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\",\"author\":\"A. Sample\",\"at\":\"2017-02-20T16:00:00\"}],\"version\":1}";

  private static final String BYTES = "the bytes of the file";
  @Inject RecordDocumentService service;
  @Inject RecordFilingService filing;
  @Inject Idempotency idempotency;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** The list. */
  @GET
  @Operation(operationId = "listDocuments", summary = "Documents, the latest first")
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
  public Page<RecordJson.Document> list() {
    var listing = new Query(uri).list(List.of());
    return Entries.page(
        listing, service.list(caller.context()).stream().map(RecordJson.Document::of).toList());
  }

  /** A new one. */
  @POST
  @Operation(
      operationId = "fileDocument",
      summary = "Files a document; its content has to be what its name says")
  @Parameter(name = "subjectKind", in = ParameterIn.QUERY, example = "CHILD")
  @Parameter(name = "subjectId", in = ParameterIn.QUERY, example = Entries.ID)
  @Parameter(name = "type", in = ParameterIn.QUERY, example = "letter")
  @Parameter(name = "title", in = ParameterIn.QUERY, example = "Letter of the school")
  @Parameter(name = "dated", in = ParameterIn.QUERY, example = "2017-02-20")
  @Parameter(name = "name", in = ParameterIn.QUERY, example = "letter.pdf")
  @Parameter(
      name = "readers",
      in = ParameterIn.QUERY,
      description = "role:<key> and user:<id> by commas, who alone may open it; all when left out",
      example = "role:service-manager")
  @Parameter(
      name = "why",
      in = ParameterIn.QUERY,
      description = "Reason for opening a restricted record",
      example = "Preparing the review")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              examples = @ExampleObject(name = "file", value = BYTES)))
  @APIResponse(
      responseCode = "201",
      description = "The document; Location and ETag name it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RecordJson.Document.class),
              examples = @ExampleObject(name = "record", value = EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "403", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response file(
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    var ctx = caller.context();
    var query = new Query(uri);
    var subject = Entries.subject(query);
    var type = query.text("type");
    var title = query.text("title");
    var dated = query.day("dated", ctx.today());
    var name = query.text("name");
    var readers = readers(query.text("readers"));
    var why = query.text("why");
    query.check();
    var command =
        new DocumentCommand(
            Entries.named(subject),
            type == null ? "" : type,
            title == null ? "" : title,
            dated,
            readers);
    var upload =
        new DocumentCommand.Upload(
            name == null ? "" : name, sent.readNBytes(service.largest(ctx) + 1));
    return idempotency.once(
        ctx,
        key,
        Entries.asked(uri, upload),
        () ->
            Entries.<DocumentView>open(
                "subjectId",
                filing.file(ctx, command, upload, why),
                d ->
                    Entries.documents(service)
                        .created(uri.getAbsolutePathBuilder().path(d.id().toString()).build(), d)));
  }

  private static Set<String> readers(@Nullable String sent) {
    return sent == null ? Set.of() : new TreeSet<>(Arrays.asList(sent.split("\\s*,\\s*")));
  }
}
