package org.permanency.rules;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.permanency.kernel.Decision;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Reason;
import org.permanency.rules.RuleFiles.Faults;
import org.permanency.rules.RuleMerge.Merged;
import org.permanency.rules.RuleMerge.Screen;
import org.permanency.rules.rule.EffectiveDated;
import org.permanency.rules.rule.EffectiveDated.Version;
import org.permanency.rules.rule.RuleDifference;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;

/** What the rules would be with a version among them, and what may be done with its rule at all. */
@ApplicationScoped
class RuleDrafting {
  private static final int MOST = 400_000;
  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);
  @Inject RuleLibrary library;
  @Inject RuleVersionStore store;
  private final RuleReader reader = new RuleReader();

  /** The rule, if it concerns the tenant and its bank details may be seen by the actor. */
  Optional<RuleKey<?>> key(TenantContext ctx, String rule) {
    return reader
        .key(rule)
        .filter(k -> library.book(ctx.tenant()).profile().provides(k.service()))
        .filter(k -> open(ctx, rule));
  }

  /** Whether the actor may see the rule's text whole. */
  boolean open(TenantContext ctx, String rule) {
    var bank = reader.text().schema(rule).path("properties").has("sortCode");
    return !bank || ctx.actor().may(Permission.BANK_READ);
  }

  boolean fixed(String rule) {
    return reader.fixed(rule);
  }

  /** Why no version can be written; empty when one can. */
  List<Reason> writable(String rule, LocalDate firstDay) {
    var no = new ArrayList<Reason>();
    if (reader.fixed(rule)) {
      no.add(Reason.of("rules.version.fixed"));
    }
    if (firstDay.isBefore(EARLIEST) || firstDay.isAfter(LATEST)) {
      no.add(Reason.of("rules.version.first-day", "field", "firstDay"));
    }
    return no;
  }

  /** A text as it is kept and exported; refused when it is no YAML with keys. */
  Decision<String> kept(String rule, String text) {
    if (text.length() > MOST) {
      return Decision.refused(Reason.of("rules.version.too-long", "most", MOST, "field", "yaml"));
    }
    var faults = new Faults(new HashMap<>(), rule);
    return reader
        .text()
        .tree(text, rule, faults)
        .map(tree -> Decision.granted(reader.text().write(rule, tree)))
        .orElseGet(
            () ->
                Decision.refused(
                    Reason.of(
                        "rules.version.unreadable",
                        "message",
                        faults.list().get(0).message(),
                        "field",
                        "yaml")));
  }

  /** A text that was kept, as a tree. */
  ObjectNode tree(String rule, String content) {
    return reader
        .text()
        .tree(content, rule, new Faults(new HashMap<>(), rule))
        .orElseGet(JsonNodeFactory.instance::objectNode);
  }

  String write(String rule, ObjectNode tree) {
    return reader.text().write(rule, tree);
  }

  com.fasterxml.jackson.databind.JsonNode schema(String rule) {
    return reader.text().schema(rule);
  }

  /** The rules with this version among the files and the approved ones. */
  Merged with(TenantContext ctx, RuleVersionView version) {
    var screens = new ArrayList<>(store.approved());
    var mine = new Screen(version.rule(), version.firstDay(), version.content());
    if (!screens.contains(mine)) {
      screens.add(mine);
    }
    var files = library.files(ctx.tenant()).orElseThrow();
    return RuleMerge.of(reader, files, library.fileTexts(), screens);
  }

  /** The rules without this version, whether it was approved or not. */
  RuleBook without(TenantContext ctx, RuleVersionView version) {
    var others = new ArrayList<>(store.approved());
    others.remove(new Screen(version.rule(), version.firstDay(), version.content()));
    var files = library.files(ctx.tenant()).orElseThrow();
    return RuleMerge.of(reader, files, library.fileTexts(), others).book();
  }

  /** A text to begin with: what a version says, on the authority of whoever decides the new one. */
  String copy(String rule, String text, String why) {
    var tree = tree(rule, text);
    if (!why.isBlank()) {
      tree.put("source", why.strip());
    }
    tree.remove("until");
    return write(rule, tree);
  }

  /** What keeps the version from being submitted or approved, as reasons. */
  static List<Reason> reasons(List<Problem> problems) {
    return problems.stream()
        .map(p -> Reason.of("rules.version.fault", "pointer", place(p), "message", p.message()))
        .toList();
  }

  private static String place(Problem problem) {
    return problem.pointer().isEmpty() ? "/" : problem.pointer();
  }

  /** The same rules as if the version had always held. */
  RuleBook always(RuleBook then, RuleVersionView version) {
    return reader.key(version.rule()).map(k -> always(then, k, version)).orElse(then);
  }

  private static <T> RuleBook always(RuleBook then, RuleKey<T> key, RuleVersionView version) {
    var found = then.find(key, version.firstDay());
    if (found.isEmpty()) {
      return then;
    }
    var v = found.get();
    Map<String, EffectiveDated<?>> own = new HashMap<>(then.own());
    own.put(
        key.name(),
        new EffectiveDated<>(
            List.of(
                new Version<>(EffectivePeriod.from(EARLIEST), v.value(), v.source(), v.file()))));
    return then.withOwn(own);
  }

  /** The version that this one takes over from; empty when none was in force. */
  Optional<Version<?>> before(TenantContext ctx, RuleVersionView version) {
    var book = library.book(ctx.tenant());
    var mine = RuleMerge.file(book, version.rule(), version.firstDay());
    return reader.key(version.rule()).flatMap(k -> before(book, k, version.firstDay(), mine));
  }

  private static <T> Optional<Version<?>> before(
      RuleBook book, RuleKey<T> key, LocalDate firstDay, String mine) {
    Optional<Version<T>> there = book.find(key, firstDay).filter(v -> !v.file().equals(mine));
    return there.or(() -> book.find(key, firstDay.minusDays(1))).map(v -> v);
  }

  /** What the version changes against the one it takes over from. */
  List<RuleDifference> differences(TenantContext ctx, RuleVersionView version) {
    var before =
        before(ctx, version)
            .map(v -> library.text(ctx.tenant(), v.file()))
            .map(text -> tree(version.rule(), text))
            .orElseGet(JsonNodeFactory.instance::objectNode);
    return RuleDifference.between(before, tree(version.rule(), version.content()));
  }
}
