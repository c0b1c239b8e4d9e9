package org.permanency.web.rest.returns;

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
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.permanency.returns.ImportFile;
import org.permanency.returns.check.CheckFinding;
import org.permanency.returns.check.CheckRequest;
import org.permanency.returns.check.CheckSummary;
import org.permanency.returns.check.CheckedRule;
import org.permanency.returns.check.ReturnCheckService;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.BadRequest;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Query;

/** Checks of the national return. */
@Path("return-checks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "National return", description = "SSDA903 checked and written")
public class ReturnChecksResource {
  private static final String ID = "0195f0c2-7c3e-7000-8000-00c0ffee0000";
  private static final Set<String> SORTS = Set.of("madeAt", "council", "year", "errors", "queries");
  private static final Set<String> RULE_SORTS = Set.of("code", "findings", "children");
  private static final Set<String> FINDING_SORTS = Set.of("code", "severity", "row", "child");
  @Inject ReturnCheckService checks;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** Checks files, or the tenant's own records when none are sent. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "checkReturn",
      summary =
          "Checks files of the return in the field files, those of the year before in the field"
              + " last; own records with source=own")
  @Parameter(name = "council", description = "Code of a council of the tenant", example = "PET")
  @Parameter(name = "year", description = "Collection year", example = "2026")
  @Parameter(name = "source", description = "files (as usual) or own", example = "own")
  @APIResponse(responseCode = "400", ref = "problem")
  public CheckSummary create(List<EntityPart> parts) {
    var query = new Query(uri);
    var council = query.text("council");
    int year = query.number("year", 1990, 2100, 0);
    boolean own = "own".equals(query.oneOf("source", List.of("files", "own")));
    query.check();
    if (council == null || year == 0) {
      var field = council == null ? "council" : "year";
      throw new BadRequest(field, "required", field + " should be sent with the address.");
    }
    var files = own ? List.<ImportFile>of() : files(parts, "files");
    if (!own && files.isEmpty()) {
      throw new BadRequest("files", "required", "files should hold at least one file.");
    }
    var last = own ? List.<ImportFile>of() : files(parts, "last");
    return checks
        .check(caller.context(), new CheckRequest(council, year, files, last))
        .fold(
            made -> made,
            no -> {
              throw Problems.unprocessable(no);
            });
  }

  private static List<ImportFile> files(List<EntityPart> parts, String field) {
    return parts.stream()
        .filter(p -> p.getName().equals(field))
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

  /** Checks, the latest first. */
  @GET
  @Operation(operationId = "listReturnChecks", summary = "Checks of the return, the latest first")
  @Parameter(name = "council", example = "PET")
  @Parameter(name = "year", example = "2026")
  @Parameter(ref = "sort")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  public Page<CheckSummary> list() {
    var listing = new Query(uri).filter("council").filter("year").list(SORTS);
    var found = checks.list(caller.context(), listing.query());
    return listing.page(found.rows(), found.total());
  }

  /** One check. */
  @GET
  @Path("{id}")
  @Operation(operationId = "getReturnCheck", summary = "One check with its figures")
  @Parameter(name = "id", example = ID)
  @APIResponse(responseCode = "404", ref = "problem")
  public CheckSummary one(@PathParam("id") String id) {
    new Query(uri).check();
    return known(id);
  }

  /** What each rule found. */
  @GET
  @Path("{id}/rules")
  @Operation(
      operationId = "listReturnCheckRules",
      summary = "What each rule found; missing says why one was not checked")
  @Parameter(name = "id", example = ID)
  @Parameter(name = "state", example = "fails")
  @Parameter(name = "code", example = "433")
  @Parameter(ref = "sort")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  @APIResponse(responseCode = "404", ref = "problem")
  public Page<CheckedRule> rules(@PathParam("id") String id) {
    var listing =
        new Query(uri)
            .filter("state", List.of("fails", "passes", "unchecked"))
            .filter("code")
            .list(RULE_SORTS);
    var found = checks.rules(caller.context(), known(id).id(), listing.query());
    return listing.page(found.rows(), found.total());
  }

  /** Rows that fail. */
  @GET
  @Path("{id}/findings")
  @Operation(
      operationId = "listReturnCheckFindings",
      summary = "Rows that fail; row is counted from 1 below the headings of its table")
  @Parameter(name = "id", example = ID)
  @Parameter(name = "code", example = "433")
  @Parameter(name = "table", example = "Episodes")
  @Parameter(name = "child", example = "1001")
  @Parameter(ref = "sort")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  @APIResponse(responseCode = "404", ref = "problem")
  public Page<CheckFinding> findings(@PathParam("id") String id) {
    var listing = new Query(uri).filter("code").filter("table").filter("child").list(FINDING_SORTS);
    var found = checks.findings(caller.context(), known(id).id(), listing.query());
    return listing.page(found.rows(), found.total());
  }

  private CheckSummary known(String id) {
    UUID key = PathParts.id("return-check", id);
    return checks.find(caller.context(), key).orElseThrow(() -> PathParts.absent("return-check"));
  }
}
