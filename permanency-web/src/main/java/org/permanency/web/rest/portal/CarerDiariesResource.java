package org.permanency.web.rest.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.permanency.portal.DiaryReadingService;
import org.permanency.portal.DiaryReadingService.Whole;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.BadRequest;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.Query;
import org.permanency.web.rest.Records;
import org.permanency.web.rest.Services;

/** What carers wrote about children, as staff read it. */
@Path("carer-diaries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Diaries", description = "What carers write and keep for the children with them")
public class CarerDiariesResource {
  @Inject DiaryReadingService diaries;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** Entries; one about a child whose record is closed to the caller is not to be had. */
  static Records<Whole> records(DiaryReadingService diaries) {
    return new Records<>(
        "entry",
        (ctx, id) ->
            diaries
                .find(ctx, id)
                .map(
                    d ->
                        d.fold(
                            it -> it,
                            no -> {
                              throw new BadRequest(
                                  403,
                                  "id",
                                  no.get(0).code(),
                                  "The record of this child is restricted.");
                            })),
        w -> w.entry().id(),
        DiaryJson::tag,
        DiaryJson.Entry::of);
  }

  /** The list. */
  @GET
  @Operation(operationId = "listDiaryEntries", summary = "What carers wrote, the latest first")
  @Parameter(name = "child", description = "Id of a child", example = DiaryJson.ID)
  @Parameter(name = "household", description = "Id of a household", example = DiaryJson.ID)
  @Parameter(name = "kind", description = "Key of the rule carer-diary", example = "daily-log")
  @Parameter(name = "by", description = "Part of the name of who wrote it", example = "Carer")
  @Parameter(name = "from", description = "From this day", example = "2017-02-01")
  @Parameter(name = "to", description = "Up to this day", example = "2017-02-28")
  @Parameter(name = "read", description = "yes or no", example = "no")
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
                  @ExampleObject(name = "page", value = "{\"items\":[" + DiaryJson.EXAMPLE + "]}")))
  @APIResponse(responseCode = "400", ref = "problem")
  public Page<DiaryJson.Entry> list() {
    Services.fostering(caller);
    var listing =
        new Query(uri)
            .filter("child")
            .filter("household")
            .filter("kind")
            .filter("by")
            .filterDay("from")
            .filterDay("to")
            .filter("read", List.of("yes", "no"))
            .list(Set.of("on", "kind", "by"));
    var found = diaries.list(caller.context(), listing.query());
    return listing.page(found.rows().stream().map(DiaryJson.Entry::of).toList(), found.total());
  }

  /** One of them. */
  @GET
  @Path("{id}")
  @Operation(
      operationId = "getDiaryEntry",
      summary = "One entry with its words; its ETag goes up with what staff note about it")
  @Parameter(name = "id", in = ParameterIn.PATH, example = DiaryJson.ID)
  @APIResponse(
      responseCode = "200",
      description = "The entry",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DiaryJson.Entry.class),
              examples = @ExampleObject(name = "entry", value = DiaryJson.EXAMPLE)))
  @APIResponse(responseCode = "403", ref = "problem")
  @APIResponse(responseCode = "404", ref = "problem")
  public Response one(@Parameter(hidden = true) @PathParam("id") String id) {
    Services.fostering(caller);
    return exchange.one(uri, records(diaries), id);
  }
}
