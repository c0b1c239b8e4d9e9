package org.permanency.rules;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.permanency.rules.rule.EffectiveDated.Version;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** What the rules of the caller's tenant say on a day, and where they come from. */
@TenantService
public class RuleService {
  @Inject RuleLibrary library;
  private final RuleReader reader = new RuleReader();

  /**
   * One rule on one day, as a reader sees it.
   *
   * @param key which rule
   * @param version the version in force; empty when none is
   * @param all every version, own ones first
   */
  public record RuleView(RuleKey<?> key, Optional<Version<?>> version, List<Version<?>> all) {}

  /** Every rule that concerns the tenant, as in force on {@code day}. */
  @Needs(Permission.RULE_READ)
  public List<RuleView> list(TenantContext ctx, LocalDate day) {
    var book = library.book(ctx.tenant());
    var views = new ArrayList<RuleView>();
    for (var key : reader.keys()) {
      if (book.profile().provides(key.service())) {
        views.add(view(book, key, day));
      }
    }
    return views;
  }

  /** One rule by name as in force on {@code day}; empty if there is none of that name. */
  @Needs(Permission.RULE_READ)
  public Optional<RuleView> find(TenantContext ctx, String name, LocalDate day) {
    return list(ctx, day).stream().filter(v -> v.key().name().equals(name)).findFirst();
  }

  private static <T> RuleView view(RuleBook book, RuleKey<T> key, LocalDate day) {
    return new RuleView(
        key, book.find(key, day).map(v -> (Version<?>) v), List.copyOf(book.versions(key)));
  }
}
