package org.permanency.web.rest.portal;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import org.permanency.portal.KeepsakeService;
import org.permanency.portal.KeepsakeService.Keepsake;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Exchange;
import org.permanency.web.rest.Idempotency;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Query;
import org.permanency.web.rest.Services;

/**
 * Photographs and memories that carers kept for a child. Pictures are documents of the child's
 * record and are had there; carers add them with their own sign-in.
 */
@Path("children/{id}/keepsakes")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Diaries")
public class ChildKeepsakesResource {
  private static final String EXAMPLE =
      "[{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0009\",\"householdId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0003\",\"documentId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0004\",\"on\":\"2017-02-12\",\"title\":\"First goal\",\"by\":\"A. Carer\"}]";
  @Inject KeepsakeService keepsakes;
  @Inject Exchange exchange;
  @Inject Caller caller;
  @Context UriInfo uri;

  /**
   * Something kept.
   *
   * @param documentId the picture in the child's record; absent for words alone
   * @param passedOn day on which it was passed on to the next carers; absent while it was not
   */
  @Schema(name = "Keepsake")
  public record Kept(
      UUID id,
      UUID householdId,
      @Nullable UUID documentId,
      LocalDate on,
      String title,
      @Nullable String words,
      String by,
      @Nullable LocalDate passedOn) {
    static Kept of(Keepsake it) {
      var picture = it.picture();
      return new Kept(
          it.id(),
          it.household(),
          picture == null ? null : picture.id(),
          it.on(),
          it.title(),
          it.words(),
          it.by(),
          it.passedOn());
    }
  }

  /**
   * What passing on came to.
   *
   * @param passed how many that were not passed on before
   */
  @Schema(name = "KeepsakesPassed")
  public record Passed(int passed) {}

  /** All of a child. */
  @GET
  @Operation(
      operationId = "listKeepsakes",
      summary = "Photographs and memories kept for a child, the latest first")
  @Parameter(name = "id", in = ParameterIn.PATH, example = DiaryJson.ID)
  @APIResponse(
      responseCode = "200",
      description = "All of them",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "keepsakes", value = EXAMPLE)))
  @APIResponse(responseCode = "404", ref = "problem")
  public List<Kept> list(@Parameter(hidden = true) @PathParam("id") String id) {
    Services.fostering(caller);
    new Query(uri).check();
    return keepsakes
        .of(caller.context(), PathParts.id("child", id))
        .orElseThrow(() -> PathParts.absent("child"))
        .stream()
        .map(Kept::of)
        .toList();
  }

  /** Passes all of them on. */
  @POST
  @Path("passes")
  @Operation(
      operationId = "passKeepsakes",
      summary = "Passes all that was kept for a child on to whoever the child lives with now")
  @Parameter(name = "id", in = ParameterIn.PATH, example = DiaryJson.ID)
  @Parameter(ref = "Idempotency-Key")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "asked", value = "{}")))
  @APIResponse(
      responseCode = "200",
      description = "How many were passed on",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Passed.class),
              examples = @ExampleObject(name = "passed", value = "{\"passed\":3}")))
  @APIResponse(responseCode = "404", ref = "problem")
  public Response pass(
      @Parameter(hidden = true) @PathParam("id") String id,
      @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) @Nullable String key,
      InputStream sent)
      throws IOException {
    Services.fostering(caller);
    new Query(uri).check();
    var child = PathParts.id("child", id);
    var body = Body.orEmpty(sent);
    body.check();
    return exchange.once(
        uri,
        key,
        null,
        body,
        () ->
            keepsakes
                .pass(caller.context(), child)
                .map(count -> Response.ok(new Passed(count)).build())
                .orElseThrow(() -> PathParts.absent("child")));
  }
}
