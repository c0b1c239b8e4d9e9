package org.permanency.web.rest.people;

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
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.permanency.people.DuplicateService;
import org.permanency.people.rule.JoinKind;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Query;

/** Records that may be one person. */
@Path("duplicates")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People", description = "Finding people, possible duplicates, joins of records")
public class DuplicatesResource {
  static final List<String> KINDS =
      Arrays.stream(JoinKind.values()).map(k -> k.name().toLowerCase(Locale.ROOT)).toList();
  @Inject DuplicateService duplicates;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** The pairs. */
  @GET
  @Operation(operationId = "listDuplicates", summary = "Pairs of records that may be one person")
  @Parameter(name = "name", description = "Part of a name of either")
  @Parameter(name = "why", description = "born, home or number", example = "born")
  @Parameter(ref = "sort")
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
                      value =
                          "{\"items\":[{\"kind\":\"child\",\"firstId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"first\":\"Katherine"
                              + " Sample (PET"
                              + " 1001)\",\"firstBorn\":\"2012-04-03\",\"secondId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"second\":\"Catherine"
                              + " Sampel (PET"
                              + " 1002)\",\"secondBorn\":\"2012-04-03\",\"why\":[\"born\"]}]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Page<JoinJson.Pair> list() {
    var listing =
        new Query(uri)
            .filter("name")
            .filter("why", List.of("born", "home", "number"))
            .list(Set.of("first", "second", "why", "kind"));
    var found = duplicates.list(caller.context(), listing.query());
    return listing.page(found.rows().stream().map(JoinJson.Pair::of).toList(), found.total());
  }

  /** Says that two records are two people. */
  @POST
  @Path("not-same")
  @Operation(operationId = "keepApart", summary = "Says that two records are two people")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "apart",
                      value =
                          "{\"kind\":\"child\",\"first\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"second\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"why\":\"Cousins\"}")))
  @APIResponse(responseCode = "204", description = "They are listed no more")
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response notSame(
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    new Query(uri).check();
    var body = Body.orEmpty(sent);
    var kind = body.oneOf("kind", KINDS);
    var first = record(body, "first");
    var second = record(body, "second");
    var why = body.text("why", 500);
    body.check();
    return exchange.once(
        uri,
        key,
        null,
        body,
        () ->
            duplicates
                .notSame(caller.context(), kind(kind), first, second, why)
                .orElseThrow(() -> PathParts.absent("record"))
                .fold(x -> Response.noContent().build(), Problems::refused));
  }

  static JoinKind kind(String sent) {
    return JoinKind.valueOf(sent.toUpperCase(Locale.ROOT));
  }

  /** A record's id in a body; one that nobody has for what is no id. */
  static UUID record(Body body, String field) {
    var sent = body.text(field, 36);
    return PathParts.isId(sent) ? UUID.fromString(sent) : new UUID(0, 0);
  }
}
