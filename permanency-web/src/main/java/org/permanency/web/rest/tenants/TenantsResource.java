package org.permanency.web.rest.tenants;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.permanency.rules.TenantProfile;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Page;

/** Tenants: a caller sees its own. */
@Path("/tenants")
@Tag(name = "tenants")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class TenantsResource {
  @Inject Caller caller;

  /** The tenant as JSON. */
  public record Tenant(
      String slug,
      String name,
      String kind,
      LocalDate businessDay,
      List<String> services,
      List<TenantProfile.Council> councils) {}

  /** The list holds the caller's own tenant and no other. */
  @GET
  @Operation(summary = "The caller's own tenant")
  public Page<Tenant> list() {
    return new Page<>(List.of(own()), null);
  }

  /** One tenant; 404 for every other one. */
  @GET
  @Path("/{slug}")
  @Operation(summary = "The caller's own tenant by its slug")
  public Tenant find(@PathParam("slug") String slug) {
    var own = own();
    if (!own.slug().equals(slug)) {
      throw new jakarta.ws.rs.NotFoundException("There is no tenant " + slug + " for you.");
    }
    return own;
  }

  private Tenant own() {
    var ctx = caller.context();
    var profile = caller.profile();
    return new Tenant(
        ctx.tenant().slug(),
        profile.name(),
        profile.kind(),
        ctx.today(),
        List.copyOf(new TreeSet<>(profile.services())),
        profile.councils());
  }
}
