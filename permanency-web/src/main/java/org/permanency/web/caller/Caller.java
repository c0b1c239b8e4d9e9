package org.permanency.web.caller;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.permanency.access.SignIn;
import org.permanency.access.SignedIn;
import org.permanency.access.rule.AccessRules;
import org.permanency.rules.RuleLibrary;
import org.permanency.rules.RuleVersionService;
import org.permanency.rules.TenantProfile;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;

/**
 * The caller of this request. Everything that views and resources hand to services comes from here.
 */
@Named
@RequestScoped
public class Caller {
  @Inject SecurityContext security;
  @Inject RuleLibrary library;
  @Inject BusinessDay days;
  @Inject RuleVersionService versions;
  @Inject SignIn signIn;
  private @Nullable TenantContext known;
  private Set<String> roles = Set.of();

  /**
   * For whom, by whom, on which day. Asked of the control database once a request, so ended access
   * and changed roles count at once.
   *
   * @throws NotSignedIn if nobody is signed in, or access has ended
   */
  public TenantContext context() {
    var context = known;
    if (context == null) {
      context = who().flatMap(signIn::stillThere).map(this::context).orElseThrow(NotSignedIn::new);
      known = context;
    }
    return context;
  }

  private Optional<SignedIn> who() {
    return security.getPrincipalsByType(TenantPrincipal.class).stream()
        .findFirst()
        .map(TenantPrincipal::who)
        .filter(w -> library.find(w.tenant()).isPresent());
  }

  private TenantContext context(SignedIn who) {
    var today = days.today(who.tenant());
    versions.refresh(new TenantContext(who.tenant(), Actor.system("rules in force"), today));
    this.roles = who.roles();
    var rules = library.book(who.tenant()).get(AccessRules.ROLES, today);
    var actor = new Actor(who.id(), who.name(), rules.permissions(who.roles()), who.roles());
    return new TenantContext(who.tenant(), actor, today);
  }

  /** Whether somebody is signed in and still has access. */
  public boolean signedIn() {
    return known != null || who().flatMap(signIn::stillThere).isPresent();
  }

  /** Whether the caller has the permission of this name; for pages, which only hide. */
  public boolean may(String permission) {
    return context().actor().may(Permission.valueOf(permission));
  }

  /** Whether the caller's tenant provides the service. */
  public boolean provides(String service) {
    return profile().provides(service);
  }

  /** Who the caller's tenant is. */
  public TenantProfile profile() {
    return library.book(context().tenant()).profile();
  }

  /** Keys of the caller's roles. */
  public Set<String> roles() {
    context();
    return roles;
  }

  /** The caller's name. */
  public String name() {
    return context().actor().name();
  }
}
