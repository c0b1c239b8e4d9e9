package org.permanency.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.permanency.rules.rule.EffectiveDated.Version;
import org.permanency.rules.rule.RuleDifference;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** What the rules of the caller's tenant say on a day, and where they come from. */
@TenantService
public class RuleService {
  @Inject RuleLibrary library;
  @Inject RuleDrafting drafting;
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

  /**
   * A version as the file that would stand below {@code tenants/}: the line that names the schema,
   * the source, the values; the same bytes each time.
   *
   * @param file of the version, as in {@code Version.file()}
   * @return empty when the tenant has no such version, or it holds bank details and the actor may
   *     not see them
   */
  @Needs(Permission.RULE_READ)
  public Optional<String> export(TenantContext ctx, String name, String file) {
    return drafting
        .key(ctx, name)
        .filter(
            key ->
                library.book(ctx.tenant()).versions(key).stream()
                    .anyMatch(v -> v.file().equals(file)))
        .flatMap(key -> Optional.ofNullable(library.text(ctx.tenant(), file)));
  }

  /** JSON Schema of a rule; empty when the tenant has no such rule. */
  @Needs(Permission.RULE_READ)
  public Optional<JsonNode> schema(TenantContext ctx, String name) {
    return drafting.key(ctx, name).map(key -> drafting.schema(name));
  }

  /**
   * Whether a rule binds the agency from outside, so that no version of it is written on screen.
   */
  @Needs(Permission.RULE_READ)
  public boolean fixed(TenantContext ctx, String name) {
    return drafting.fixed(name);
  }

  /** A text of a rule as a tree, without judging it; empty keys when it is no YAML. */
  @Needs(Permission.RULE_READ)
  public ObjectNode tree(TenantContext ctx, String name, String text) {
    return drafting.tree(name, text);
  }

  /** A tree as the text of a rule file. */
  @Needs(Permission.RULE_READ)
  public String write(TenantContext ctx, String name, ObjectNode tree) {
    return drafting.write(name, tree);
  }

  /**
   * How two versions differ.
   *
   * @param before file of the one
   * @param after file of the other
   * @return empty when the tenant lacks one of them
   */
  @Needs(Permission.RULE_READ)
  public Optional<List<RuleDifference>> compare(
      TenantContext ctx, String name, String before, String after) {
    return export(ctx, name, before)
        .flatMap(
            old ->
                export(ctx, name, after)
                    .map(
                        now ->
                            RuleDifference.between(
                                drafting.tree(name, old), drafting.tree(name, now))));
  }

  private static <T> RuleView view(RuleBook book, RuleKey<T> key, LocalDate day) {
    return new RuleView(
        key, book.find(key, day).map(v -> (Version<?>) v), List.copyOf(book.versions(key)));
  }
}
