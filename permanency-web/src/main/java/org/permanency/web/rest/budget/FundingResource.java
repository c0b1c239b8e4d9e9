package org.permanency.web.rest.budget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.permanency.budget.FundingService;
import org.permanency.people.rule.ChildId;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.BadRequest;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Problems;
import org.permanency.web.rest.Query;

/** What about a child decides who pays. */
@Path("budget/funding")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Budget", description = "Budget, forecast and the children behind each figure")
public class FundingResource {
  @Inject FundingService funding;
  @Inject Caller caller;
  @Context UriInfo uri;

  /**
   * A record.
   *
   * @param to last day, included
   */
  @JsonbNillable
  public record Item(
      UUID id,
      UUID child,
      String council,
      String number,
      String kind,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable BigDecimal percent,
      String note,
      int version) {
    static Item of(FundingService.Row r) {
      return new Item(
          r.id(),
          r.child(),
          r.council(),
          r.number(),
          r.kind(),
          r.from(),
          r.to(),
          r.percent(),
          r.note(),
          r.version());
    }
  }

  /** The id of a record. */
  public record Done(UUID id) {}

  /** All records. */
  @GET
  @Operation(
      operationId = "listFundingRecords",
      summary = "Plans, agreed shares and the like, by child; leaves an entry in the audit trail")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  @APIResponse(responseCode = "200", description = "A page of records")
  public Page<Item> list() {
    var query = new Query(uri);
    int limit = query.limit();
    int offset = query.offset();
    query.check();
    return Page.of(
        funding.list(caller.context()).stream()
            .skip(offset)
            .limit(limit + 1L)
            .map(Item::of)
            .toList(),
        offset,
        limit);
  }

  /** Adds a record. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "addFundingRecord",
      summary = "Adds a record: child, kind, from, percent as text where a share is agreed, note")
  @APIResponse(responseCode = "200", description = "The record's id")
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response add(Body body) {
    var child = body.text("child", 36);
    var kind = body.text("kind", 40);
    var from = body.day("from");
    var percent = body.optionalText("percent", 6);
    var note = Objects.requireNonNullElse(body.optionalText("note", 500), "");
    body.check();
    var entry =
        new FundingService.Entry(
            new ChildId(PathParts.id("child", child)), kind, from, percent(percent), note);
    return funding
        .add(caller.context(), entry)
        .orElseThrow(() -> PathParts.absent("child"))
        .fold(id -> Response.ok(new Done(id)).build(), Problems::refused);
  }

  private static @Nullable BigDecimal percent(@Nullable String sent) {
    if (sent == null) {
      return null;
    }
    if (!sent.matches("[0-9]{1,3}(\\.[0-9]{1,2})?")) {
      throw new BadRequest("percent", "form", "percent should be a text like \"37.5\".");
    }
    return new BigDecimal(sent);
  }

  /** Ends a record. */
  @POST
  @Path("end")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "endFundingRecord",
      summary = "Ends a record: id, version as it was read, last day on which it holds")
  @APIResponse(responseCode = "200", description = "The record's id")
  @APIResponse(responseCode = "404", ref = "problem")
  @APIResponse(responseCode = "409", ref = "problem")
  public Response end(Body body) {
    var id = body.text("id", 36);
    int version = body.number("version", 1, Integer.MAX_VALUE);
    var last = body.day("last");
    body.check();
    return funding
        .end(caller.context(), PathParts.id("id", id), version, last)
        .orElseThrow(() -> PathParts.absent("record"))
        .fold(done -> Response.ok(new Done(done)).build(), Problems::refused);
  }
}
