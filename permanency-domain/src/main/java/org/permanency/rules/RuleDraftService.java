package org.permanency.rules;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Decision.Granted;
import org.permanency.kernel.Decision.Refused;
import org.permanency.kernel.Reason;
import org.permanency.rules.RuleEffect.Change;
import org.permanency.rules.rule.RuleDifference;
import org.permanency.rules.rule.VersionRules;
import org.permanency.rules.rule.VersionState;
import org.permanency.rules.rule.VersionStep;
import org.permanency.rules.rule.VersionStep.What;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Versions of rules written on screen: drafted, submitted, approved by somebody who did not write
 * them, or withdrawn. A version is never changed once approved; a change, and going back to an
 * older one, is a new version with a new first day.
 */
@TenantService
public class RuleDraftService {
  @Inject RuleDrafting drafting;
  @Inject RuleVersionStore store;
  @Inject RuleLibrary library;
  @Inject @Any Instance<RuleEffect> effects;
  @Inject InstantSource clock;
  @Inject Event<Audited> audit;

  /**
   * Every version of the tenant, the latest first day first. Who may neither write nor approve sees
   * the approved ones; rules with bank details are there for those who may see them.
   */
  @Needs({Permission.RULE_READ, Permission.RULE_EDIT, Permission.RULE_APPROVE})
  public List<RuleVersionView> list(TenantContext ctx) {
    return store.all().stream().filter(v -> visible(ctx, v)).toList();
  }

  /** One version; empty when the tenant has none of this id, or the actor may not see it. */
  @Needs({Permission.RULE_READ, Permission.RULE_EDIT, Permission.RULE_APPROVE})
  public Optional<RuleVersionView> find(TenantContext ctx, UUID id) {
    return store.find(id).filter(v -> visible(ctx, v));
  }

  private boolean visible(TenantContext ctx, RuleVersionView v) {
    boolean insider =
        ctx.actor().may(Permission.RULE_EDIT) || ctx.actor().may(Permission.RULE_APPROVE);
    return (insider || v.state() == VersionState.APPROVED) && drafting.open(ctx, v.rule());
  }

  /**
   * Begins a draft as a copy of a version, with the reason for it as its source; an empty one when
   * the rule has no version at all yet.
   *
   * @param copyOf day whose version in force is copied; the version may be an old one, to go back
   * @param firstDay when the new version takes effect
   * @param why why it is made, 1 to 500 characters
   * @return empty when the tenant has no such rule; refused with {@code rules.version.fixed},
   *     {@code first-day}, {@code why-missing}, {@code why-long}, {@code nothing-to-copy}
   */
  @Needs(Permission.RULE_EDIT)
  public Optional<Decision<RuleVersionView>> create(
      TenantContext ctx, String rule, LocalDate copyOf, RuleDraft.Head head) {
    return drafting
        .key(ctx, rule)
        .map(
            key -> {
              var book = library.book(ctx.tenant());
              var file = book.find(key, copyOf).map(v -> v.file()).orElse(null);
              if (file == null && !book.versions(key).isEmpty()) {
                return Decision.<RuleVersionView>refused(
                    Reason.of("rules.version.nothing-to-copy", "day", copyOf));
              }
              var text = file == null ? null : library.text(ctx.tenant(), file);
              var copy = text == null ? "{}" : drafting.copy(rule, text, head.why());
              return begin(ctx, rule, new RuleDraft(head, copy), file);
            });
  }

  /**
   * Begins a draft from the text of a rule file. What is wrong with it is said by {@link #faults}
   * and keeps it from being submitted.
   *
   * @return empty when the tenant has no such rule; refused with {@code rules.version.unreadable}
   *     and the reasons of {@link #create}
   */
  @Needs(Permission.RULE_EDIT)
  public Optional<Decision<RuleVersionView>> take(TenantContext ctx, String rule, RuleDraft draft) {
    return drafting.key(ctx, rule).map(key -> begin(ctx, rule, draft, null));
  }

  private Decision<RuleVersionView> begin(
      TenantContext ctx, String rule, RuleDraft draft, @Nullable String copiedFrom) {
    var no = new ArrayList<>(drafting.writable(rule, draft.head().firstDay()));
    no.addAll(VersionRules.why(draft.head().why()));
    var kept = drafting.kept(rule, draft.content());
    if (kept instanceof Refused<String> refused) {
      no.addAll(refused.reasons());
    }
    if (no.isEmpty() && kept instanceof Granted<String> text) {
      var head = draft.head();
      var id = Ids.next(clock);
      var view =
          new RuleVersionView(
              id,
              rule,
              head.firstDay(),
              VersionState.DRAFT,
              head.why().strip(),
              copiedFrom,
              text.result(),
              1,
              List.of());
      store.insert(view);
      return Decision.granted(noted(ctx, view, What.CREATE, view.why()));
    }
    return new Refused<>(no);
  }

  /**
   * Writes a draft anew. It may be wrong: it is kept as it is typed, and {@link #faults} says what
   * keeps it from being submitted.
   *
   * @param version the number the actor has seen; refused with {@code rules.version.stale} when
   *     somebody else has written since, with both versions at hand
   * @return empty when the tenant has none of this id
   */
  @Needs(Permission.RULE_EDIT)
  public Optional<RuleOutcome> save(TenantContext ctx, UUID id, int version, RuleDraft draft) {
    store.queue();
    return find(ctx, id)
        .map(
            now -> {
              var no = new ArrayList<>(VersionRules.write(now.facts(version, ctx.today())));
              no.addAll(drafting.writable(now.rule(), draft.head().firstDay()));
              no.addAll(VersionRules.why(draft.head().why()));
              var kept = drafting.kept(now.rule(), draft.content());
              if (kept instanceof Refused<String> refused) {
                no.addAll(refused.reasons());
              }
              if (!no.isEmpty() || !(kept instanceof Granted<String> text)) {
                return new RuleOutcome(new Refused<>(no), now);
              }
              var head = draft.head();
              var then = now.saying(head.firstDay(), head.why().strip(), text.result());
              store.update(then, version);
              var view = noted(ctx, then, What.SAVE, null);
              return new RuleOutcome(Decision.granted(view), view);
            });
  }

  /**
   * Hands a draft over; refused with all its faults besides the reasons of {@link VersionRules}.
   */
  @Needs(Permission.RULE_EDIT)
  public Optional<RuleOutcome> submit(TenantContext ctx, UUID id, int version) {
    return step(ctx, id, version, new Step(VersionState.SUBMITTED, What.SUBMIT, null));
  }

  /**
   * Approves a version that somebody else wrote: it takes effect on its first day. It is checked
   * once more with all rules as they are now.
   */
  @Needs(Permission.RULE_APPROVE)
  public Optional<RuleOutcome> approve(TenantContext ctx, UUID id, int version) {
    return step(ctx, id, version, new Step(VersionState.APPROVED, What.APPROVE, null));
  }

  /** Gives a submitted version back to be changed. */
  @Needs({Permission.RULE_EDIT, Permission.RULE_APPROVE})
  public Optional<RuleOutcome> giveBack(TenantContext ctx, UUID id, int version, String why) {
    return step(ctx, id, version, new Step(VersionState.DRAFT, What.RETURN, why));
  }

  /**
   * Gives a version up. An approved one only before its first day ({@code rules.version.begun}),
   * and by somebody who approves.
   */
  @Needs({Permission.RULE_EDIT, Permission.RULE_APPROVE})
  public Optional<RuleOutcome> withdraw(TenantContext ctx, UUID id, int version, String why) {
    return step(ctx, id, version, new Step(VersionState.WITHDRAWN, What.WITHDRAW, why));
  }

  private record Step(VersionState next, What what, @Nullable String why) {
    boolean checks() {
      return next == VersionState.SUBMITTED || next == VersionState.APPROVED;
    }
  }

  private Optional<RuleOutcome> step(TenantContext ctx, UUID id, int version, Step step) {
    store.queue();
    return find(ctx, id)
        .map(
            now -> {
              var no =
                  new ArrayList<>(
                      VersionRules.step(
                          now.facts(version, ctx.today()), step.next(), ctx.actor().id()));
              if (step.why() != null) {
                no.addAll(VersionRules.why(step.why()));
              }
              if (step.checks() && now.state().open()) {
                no.addAll(RuleDrafting.reasons(drafting.with(ctx, now).problems()));
              }
              if (now.state() == VersionState.APPROVED
                  && !ctx.actor().may(Permission.RULE_APPROVE)) {
                no.add(Reason.of("rules.version.not-approver"));
              }
              return no.isEmpty() ? moved(ctx, now, step) : new RuleOutcome(new Refused<>(no), now);
            });
  }

  private RuleOutcome moved(TenantContext ctx, RuleVersionView now, Step step) {
    store.update(now.in(step.next()), now.version());
    if (now.state() == VersionState.APPROVED || step.next() == VersionState.APPROVED) {
      store.raise();
    }
    var view = noted(ctx, now, step.what(), step.why() == null ? null : step.why().strip());
    return new RuleOutcome(Decision.granted(view), view);
  }

  private RuleVersionView noted(
      TenantContext ctx, RuleVersionView version, What what, @Nullable String why) {
    var actor = ctx.actor();
    store.add(version.id(), new VersionStep(what, actor.id(), actor.name(), clock.instant(), why));
    audit.fire(
        new Audited(
            ctx,
            "rule." + what.name().toLowerCase(java.util.Locale.ROOT),
            "rule-version",
            version.id().toString(),
            why,
            version.rule() + " from " + version.firstDay()));
    return store.find(version.id()).orElseThrow();
  }

  /** What is wrong with a version, by place; empty when nothing is, or there is no such version. */
  @Needs({Permission.RULE_READ, Permission.RULE_EDIT, Permission.RULE_APPROVE})
  public List<Problem> faults(TenantContext ctx, UUID id) {
    return find(ctx, id).map(v -> drafting.with(ctx, v).problems()).orElse(List.of());
  }

  /** What a version changes against the one it takes over from. */
  @Needs({Permission.RULE_READ, Permission.RULE_EDIT, Permission.RULE_APPROVE})
  public List<RuleDifference> differences(TenantContext ctx, UUID id) {
    return find(ctx, id).map(v -> drafting.differences(ctx, v)).orElse(List.of());
  }

  /** What a version says, as a tree; empty when there is no such version. */
  @Needs({Permission.RULE_READ, Permission.RULE_EDIT, Permission.RULE_APPROVE})
  public Optional<ObjectNode> tree(TenantContext ctx, UUID id) {
    return find(ctx, id).map(v -> drafting.tree(v.rule(), v.content()));
  }

  /**
   * What a version would change in the records, room by room, before it is in force; nothing is
   * written.
   *
   * @return empty when there is no such version; refused with its faults; else what each room says
   *     that works with the rule, which may be none
   */
  @Needs({Permission.RULE_EDIT, Permission.RULE_APPROVE})
  public Optional<Decision<List<RuleEffect.View>>> effects(TenantContext ctx, UUID id) {
    return find(ctx, id).map(v -> effects(ctx, v));
  }

  private Decision<List<RuleEffect.View>> effects(TenantContext ctx, RuleVersionView version) {
    var merged = drafting.with(ctx, version);
    if (!merged.problems().isEmpty()) {
      return new Refused<>(RuleDrafting.reasons(merged.problems()));
    }
    var key = drafting.key(ctx, version.rule()).orElseThrow();
    var change =
        new Change(
            key,
            version.firstDay(),
            drafting.without(ctx, version),
            merged.book(),
            drafting.always(merged.book(), version));
    return Decision.granted(
        effects.stream().map(e -> e.of(ctx, change)).flatMap(Optional::stream).toList());
  }
}
