package org.permanency.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.permanency.panel.rule.PanelRegulations;
import org.permanency.panel.rule.PanelRuleKeys;
import org.permanency.panel.rule.PanelRules;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.TenantContext;

/** The panels of a tenant and their rules. */
@ApplicationScoped
class Panels {
  private static final List<String> KEYS = List.of("fostering", "adoption");
  @Inject RuleLibrary library;

  /** Names of the panels that the tenant's services allow, by key. */
  Map<String, String> names(TenantContext ctx, LocalDate day) {
    var profile = library.book(ctx.tenant()).profile();
    var names = new LinkedHashMap<String, String>();
    for (var key : KEYS) {
      if (profile.provides(key)) {
        var own = own(ctx, key, day);
        var plain = key.substring(0, 1).toUpperCase(java.util.Locale.UK) + key.substring(1);
        names.put(key, own == null ? plain + " panel" : own.name());
      }
    }
    return names;
  }

  PanelRegulations.@Nullable Law law(TenantContext ctx, String panel, LocalDate day) {
    return library
        .book(ctx.tenant())
        .find(PanelRuleKeys.REGULATIONS, day)
        .map(v -> v.value().panels().get(panel))
        .orElse(null);
  }

  PanelRules.@Nullable Panel own(TenantContext ctx, String panel, LocalDate day) {
    return PanelRules.of(library.book(ctx.tenant()), panel, day).orElse(null);
  }

  /** What members may be, and seats they may fill. */
  Set<String> roles(TenantContext ctx, String panel, LocalDate day) {
    var roles = new LinkedHashSet<String>();
    library
        .book(ctx.tenant())
        .find(PanelRuleKeys.REGULATIONS, day)
        .ifPresent(v -> roles.addAll(v.value().roles()));
    var own = own(ctx, panel, day);
    if (own != null) {
      own.seats().forEach(s -> roles.add(s.who()));
    }
    return roles;
  }
}
