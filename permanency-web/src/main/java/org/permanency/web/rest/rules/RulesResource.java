package org.permanency.web.rest.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.permanency.rules.RuleService;
import org.permanency.rules.RuleService.RuleView;
import org.permanency.rules.rule.EffectiveDated.Version;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.Query;
import org.permanency.web.view.rules.RuleTree;

/** The rules of the caller's agency. */
@Path("rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rules", description = "Rates, weeks, panels, roles and targets, by day")
public class RulesResource {
  @Inject RuleService rules;
  @Inject Caller caller;
  @Context UriInfo uri;

  /** All rules, as in force on a day. */
  @GET
  @Operation(summary = "Rules in force on a day")
  @Parameter(ref = "on")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  @APIResponse(responseCode = "400", ref = "problem")
  @APIResponse(
      responseCode = "200",
      description = "Rules by name",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "rules",
                      value =
                          "{\"items\":[{\"name\":\"pay-week\",\"title\":\"Pay"
                              + " week\",\"on\":\"2016-10-03\",\"inForce\":{\"from\":\"2016-04-01\",\"source\":\"Assumption\",\"file\":\"peterborough/pay-week/2016-04-01.yaml\",\"values\":{\"firstDay\":\"MONDAY\",\"paidOn\":\"FRIDAY\",\"nonWorkingDay\":\"previous\"}}}]}")))
  public Page<RuleJson> list() {
    var ctx = caller.context();
    var query = new Query(uri);
    var on = query.day("on", ctx.today());
    int limit = query.limit();
    int offset = query.offset();
    query.check();
    var all = rules.list(ctx, on).stream().map(r -> json(ctx, r, on, false)).toList();
    var window = all.stream().skip(offset).limit(limit + 1L).toList();
    return Page.of(window, offset, limit);
  }

  static RuleJson json(TenantContext ctx, RuleView rule, LocalDate on, boolean whole) {
    boolean bank = ctx.actor().may(Permission.BANK_READ);
    return new RuleJson(
        rule.key().name(),
        rule.key().title(),
        on,
        rule.version().map(v -> version(v, bank)).orElse(null),
        whole ? rule.all().stream().map(v -> version(v, bank)).toList() : null);
  }

  private static RuleJson.Version version(Version<?> v, boolean bank) {
    var end = v.period().end();
    return new RuleJson.Version(
        v.from(),
        end == null ? null : end.minusDays(1),
        v.source(),
        v.file(),
        RuleTree.plain(v.value(), bank));
  }
}
