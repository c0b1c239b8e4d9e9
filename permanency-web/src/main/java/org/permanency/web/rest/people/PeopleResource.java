package org.permanency.web.rest.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.permanency.people.FindHit;
import org.permanency.people.FindService;
import org.permanency.people.rule.FindKind;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Query;

/** Finds people of every kind that the caller may read. */
@Path("people")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People", description = "Finding people, possible duplicates, joins of records")
public class PeopleResource {
  private static final List<String> KINDS =
      Arrays.stream(FindKind.values()).map(k -> k.name().toLowerCase(Locale.ROOT)).toList();
  @Inject FindService find;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** Somebody who was found. */
  @JsonbPropertyOrder({"kind", "id", "name", "detail", "opensKind", "opensId", "score", "reason"})
  public record Hit(
      String kind,
      String id,
      String name,
      String detail,
      String opensKind,
      String opensId,
      long score,
      String reason) {
    static Hit of(FindHit hit) {
      return new Hit(
          hit.kind().name().toLowerCase(Locale.ROOT),
          hit.id().toString(),
          hit.name(),
          hit.detail(),
          hit.opens().name().toLowerCase(Locale.ROOT),
          hit.at().toString(),
          hit.score(),
          hit.reason());
    }
  }

  /** Finds people. */
  @GET
  @Operation(
      operationId = "findPeople",
      summary =
          "Finds people by name in any order and part, former name, sound, address, number and date"
              + " of birth, the nearest first, 50 at most")
  @Parameter(name = "q", description = "What is looked for", example = "Catherine Sample 3/4/2012")
  @Parameter(name = "kind", description = "child, person, household, ...", example = "child")
  @APIResponse(
      responseCode = "200",
      description = "Who was found",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "found",
                      value =
                          "{\"items\":[{\"kind\":\"child\",\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"name\":\"Sample, Katherine\",\"detail\":\"born 3 April 2012, PET 1001\",\"opensKind\":\"child\",\"opensId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"score\":1495,\"reason\":\"sounds like given name, family name\"}]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response find() {
    var query = new Query(uri);
    var text = Objects.requireNonNullElse(query.text("q"), "");
    var kind = query.oneOf("kind", KINDS);
    query.check();
    return find.find(
            caller.context(),
            text,
            kind == null ? null : FindKind.valueOf(kind.toUpperCase(Locale.ROOT)))
        .fold(
            hits -> Response.ok(new Page<>(hits.stream().map(Hit::of).toList(), null)).build(),
            Problems::refused);
  }
}
