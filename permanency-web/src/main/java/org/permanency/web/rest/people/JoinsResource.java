package org.permanency.web.rest.people;

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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
import org.permanency.people.JoinService;
import org.permanency.people.JoinService.Joined;
import org.permanency.people.JoinService.NewJoin;
import org.permanency.people.rule.JoinField;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.Query;
import org.permanency.web.rest.Records;
import org.permanency.web.rest.Sent;

/** Records of one person that were joined. */
@Path("record-joins")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People", description = "Finding people, possible duplicates, joins of records")
public class JoinsResource {
  private static final List<String> FIELDS =
      Arrays.stream(JoinField.values()).map(JoinField::column).toList();
  @Inject JoinService joins;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** The list. */
  @GET
  @Operation(operationId = "listRecordJoins", summary = "Joins of records, the latest first")
  @Parameter(name = "state", description = "JOINED or UNDONE", example = "JOINED")
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
                  @ExampleObject(name = "page", value = "{\"items\":[" + JoinJson.EXAMPLE + "]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Page<JoinJson.Whole> list() {
    var listing =
        new Query(uri)
            .filter("state", List.of("JOINED", "UNDONE"))
            .list(Set.of("on", "kept", "ended", "by", "state", "kind"));
    var found = joins.list(caller.context(), listing.query());
    return listing.page(found.rows().stream().map(JoinJson.Whole::of).toList(), found.total());
  }

  /** One of them. */
  @GET
  @Path("{id}")
  @Operation(operationId = "getRecordJoin", summary = "One join and what it moved")
  @Parameter(name = "id", in = ParameterIn.PATH, example = JoinJson.ID)
  @APIResponse(
      responseCode = "200",
      description = "The join as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = JoinJson.Whole.class),
              examples = @ExampleObject(name = "join", value = JoinJson.EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one(@Parameter(hidden = true) @PathParam("id") String id) {
    return exchange.one(uri, records(), id);
  }

  /** Joins two records. */
  @POST
  @Operation(
      operationId = "joinRecords",
      summary = "Joins two records of one person: the ended one forwards to the kept one")
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
                          "{\"kind\":\"child\",\"kept\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"keptVersion\":1,\"ended\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"endedVersion\":1,\"take\":[{\"field\":\"given_names\"}],\"why\":\"Entered"
                              + " twice\"}")))
  @APIResponse(
      responseCode = "201",
      description = "The join; Location and ETag name it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = JoinJson.Whole.class),
              examples = @ExampleObject(name = "join", value = JoinJson.EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response create(
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    var records = records();
    return exchange.create(
        records,
        new Sent(uri, key, null, sent),
        body -> {
          var join = read(body);
          return ctx -> {
            Decision<Joined> made = joins.join(ctx, join.get()).orElseThrow(records::absent);
            return made;
          };
        });
  }

  /** Reads all fields; they are only made a join of once the body was found to be in order. */
  private static java.util.function.Supplier<NewJoin> read(Body body) {
    var kind = body.oneOf("kind", DuplicatesResource.KINDS);
    var kept = DuplicatesResource.record(body, "kept");
    int keptVersion = body.number("keptVersion", 1, Integer.MAX_VALUE);
    var ended = DuplicatesResource.record(body, "ended");
    int endedVersion = body.number("endedVersion", 1, Integer.MAX_VALUE);
    var fields = body.list("take").stream().map(b -> b.oneOf("field", FIELDS)).toList();
    var why = body.text("why", 500);
    return () -> {
      var take = EnumSet.noneOf(JoinField.class);
      fields.forEach(f -> JoinField.of(f).ifPresent(take::add));
      return new NewJoin(
          DuplicatesResource.kind(kind), kept, keptVersion, ended, endedVersion, take, why);
    };
  }

  /** Undoes a join. */
  @POST
  @Path("{id}/undo")
  @Operation(operationId = "undoRecordJoin", summary = "Undoes a join: what it moved goes back")
  @Parameter(name = "id", in = ParameterIn.PATH, example = JoinJson.ID)
  @Parameter(ref = "If-Match")
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "undo", value = "{\"why\":\"They are cousins\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The join as it is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = JoinJson.Whole.class),
              examples = @ExampleObject(name = "join", value = JoinJson.EXAMPLE)))
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response undo(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    return exchange.move(
        records(),
        id,
        new Sent(uri, key, ifMatch, sent),
        body -> {
          var why = body.text("why", 500);
          return (ctx, join, version) -> joins.undo(ctx, join, version, why);
        });
  }

  private Records<Joined> records() {
    return new Records<>(
        "join", joins::find, j -> j.row().id(), j -> j.row().version(), JoinJson.Whole::of);
  }
}
