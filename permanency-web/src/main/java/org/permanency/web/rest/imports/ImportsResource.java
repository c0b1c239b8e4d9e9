package org.permanency.web.rest.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.permanency.kernel.Reason;
import org.permanency.returns.ImportFile;
import org.permanency.returns.ImportProblem;
import org.permanency.returns.ImportRequest;
import org.permanency.returns.ImportService;
import org.permanency.returns.rule.ImportKind;
import org.permanency.returns.rule.ImportMode;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.BadRequest;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Query;

/** Imports of the national return and of our own files. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "SSDA903 files and our own formats, in")
public class ImportsResource {
  private static final Set<String> SORTS = Set.of("startedAt", "council", "kind", "year", "state");
  private static final Set<String> PROBLEM_SORTS = Set.of("file", "line", "rule", "severity");
  @Inject ImportService imports;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** Checks files, or takes them in. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "createImport",
      summary = "Checks files (dryRun=true) or takes them in; the field is called files")
  @Parameter(name = "council", description = "Code of a council of the tenant", example = "PET")
  @Parameter(name = "kind", description = "903 or own", example = "903")
  @Parameter(name = "year", description = "Collection year, for the return", example = "2016")
  @Parameter(name = "mode", description = "lenient (as usual) or strict", example = "lenient")
  @Parameter(name = "dryRun", description = "true to change nothing", example = "true")
  @APIResponse(
      responseCode = "200",
      description = "What was, or would be, done",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "result",
                      value =
                          "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0000\",\"state\":\"applied\",\"added\":12,"
                              + "\"changed\":1,\"left\":340,\"refused\":1,\"problems\":[{\"file\":\"episodes.csv\",\"line\":7,"
                              + "\"column\":\"DECOM\",\"value\":\"31/02/2016\",\"rule\":\"date-form\",\"severity\":\"refusal\",\"message\":\"...\"}]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Response create(List<EntityPart> parts) {
    var query = new Query(uri);
    var council = query.text("council");
    var kind = query.oneOf("kind", List.of("903", "own"));
    int year = query.number("year", 1990, 2100, 0);
    var mode = query.oneOf("mode", List.of("lenient", "strict"));
    var dryRun = query.oneOf("dryRun", List.of("true", "false"));
    query.check();
    if (council == null || kind == null) {
      var field = council == null ? "council" : "kind";
      throw new BadRequest(field, "required", field + " should be sent with the address.");
    }
    var request =
        new ImportRequest(
            council,
            ImportKind.of(kind).orElseThrow(),
            year == 0 ? null : year,
            ImportMode.of(mode == null ? "lenient" : mode).orElseThrow(),
            files(parts));
    return imports
        .run(caller.context(), request, "true".equals(dryRun))
        .fold(done -> Response.ok(ImportJson.Result.of(done)).build(), ImportsResource::refused);
  }

  /** Another import at this moment is a clash; all else is wrong with what was sent. */
  private static Response refused(List<Reason> no) {
    if (no.stream().anyMatch(r -> r.code().equals("returns.import.busy"))) {
      return Problems.refused(no);
    }
    throw Problems.unprocessable(no);
  }

  private static List<ImportFile> files(List<EntityPart> parts) {
    return parts.stream()
        .filter(p -> p.getName().equals("files"))
        .map(
            p -> {
              try (var in = p.getContent()) {
                return new ImportFile(p.getFileName().orElse("file.csv"), in.readAllBytes());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .toList();
  }

  /** Imports, the latest first. */
  @GET
  @Operation(operationId = "listImports", summary = "Imports, the latest first")
  @Parameter(name = "council", example = "PET")
  @Parameter(name = "state", example = "applied")
  @Parameter(ref = "sort")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  public Page<ImportJson.Row> list() {
    var listing = new Query(uri).filter("council").filter("state").list(SORTS);
    var found = imports.list(caller.context(), listing.query());
    return listing.page(found.rows().stream().map(ImportJson.Row::of).toList(), found.total());
  }

  /** One import. */
  @GET
  @Path("{id}")
  @Operation(operationId = "getImport", summary = "One import with its first problems")
  @Parameter(name = "id", example = "0195f0c2-7c3e-7000-8000-00c0ffee0000")
  @APIResponse(responseCode = "404", ref = "problem")
  public ImportJson.Result one(@PathParam("id") String id) {
    new Query(uri).check();
    return imports
        .find(caller.context(), PathParts.id("import", id))
        .map(ImportJson.Result::of)
        .orElseThrow(() -> PathParts.absent("import"));
  }

  /** Applies a checked import. */
  @POST
  @Path("{id}/apply")
  @Operation(operationId = "applyImport", summary = "Applies what a dry run has shown")
  @Parameter(name = "id", example = "0195f0c2-7c3e-7000-8000-00c0ffee0000")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response apply(@PathParam("id") String id) {
    new Query(uri).check();
    return imports
        .apply(caller.context(), PathParts.id("import", id))
        .orElseThrow(() -> PathParts.absent("import"))
        .fold(done -> Response.ok(ImportJson.Result.of(done)).build(), Problems::refused);
  }

  /** All problems of an import. */
  @GET
  @Path("{id}/problems")
  @Operation(operationId = "listImportProblems", summary = "Problems, those that refuse first")
  @Parameter(name = "id", example = "0195f0c2-7c3e-7000-8000-00c0ffee0000")
  @Parameter(name = "severity", example = "refusal")
  @Parameter(name = "rule", example = "date-form")
  @Parameter(ref = "sort")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  public Page<ImportProblem> problems(@PathParam("id") String id) {
    var key = known(id);
    var listing =
        new Query(uri)
            .filter("severity", List.of("refusal", "warning"))
            .filter("rule")
            .list(PROBLEM_SORTS);
    var found = imports.problems(caller.context(), key, listing.query());
    return listing.page(found.rows(), found.total());
  }

  /** All problems as a file. */
  @GET
  @Path("{id}/problems.csv")
  @Produces("text/csv")
  @Operation(operationId = "downloadImportProblems", summary = "All problems as CSV")
  @Parameter(name = "id", example = "0195f0c2-7c3e-7000-8000-00c0ffee0000")
  public Response problemsCsv(@PathParam("id") String id) {
    var out = new StringWriter();
    imports.problemsCsv(caller.context(), known(id), out);
    return Response.ok(out.toString())
        .type("text/csv;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"problems.csv\"")
        .build();
  }

  private java.util.UUID known(String id) {
    return imports
        .find(caller.context(), PathParts.id("import", id))
        .orElseThrow(() -> PathParts.absent("import"))
        .id();
  }
}
