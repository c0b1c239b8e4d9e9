package org.permanency.people;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.people.FindStore.Near;
import org.permanency.people.rule.Asked;
import org.permanency.people.rule.FindKind;
import org.permanency.people.rule.NameSounds;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Finds people by name in any order and part, by other names, sound, address, number and date of
 * birth. Nobody is found whom the actor may not see: what is closed is left out, and is not
 * counted. Call it before anything else of a transaction.
 */
@TenantService
public class FindService {
  /** The most that one search shows. */
  public static final int MOST = 50;

  /** Some of those that fit best may be closed to the actor. */
  private static final int READ = 200;

  private static final int LIKELY = 5;
  @Inject FindStore store;
  @Inject FindKeyStore keys;
  @Inject @Any Instance<FindSource> sources;
  @Inject RuleLibrary library;
  @Inject Event<Audited> audit;

  /**
   * Finds people, the nearest first, {@value #MOST} at most; what was asked and how many were found
   * is audited.
   *
   * @param kind what to find; null for all that the actor may read
   * @return refused with {@code people.find.nothing} when nothing was asked, {@code
   *     people.find.long} for more than 200 characters
   */
  @Needs({
    Permission.CHILD_READ,
    Permission.CARER_READ,
    Permission.ADOPTER_READ,
    Permission.RECRUIT_READ,
    Permission.ASSESS_READ,
    Permission.WORKER_READ
  })
  public Decision<List<FindHit>> find(TenantContext ctx, String text, @Nullable FindKind kind) {
    if (text.length() > Asked.LONGEST) {
      return Decision.refused(Reason.of("people.find.long", "most", Asked.LONGEST));
    }
    var asked = Asked.of(text);
    if (asked.isEmpty()) {
      return Decision.refused(Reason.of("people.find.nothing"));
    }
    keys.catchUp();
    var kinds = readable(ctx);
    if (kind != null) {
      kinds.retainAll(EnumSet.of(kind));
    }
    var found = shown(ctx, search(FindQuery.of(asked), kinds), MOST);
    var detail = "asked: " + text.strip() + "; found: " + found.size();
    audit.fire(new Audited(ctx, "people.find", "people", "search", null, detail));
    return Decision.granted(found);
  }

  /** Kinds that the actor may find, in the order in which they are shown. */
  @Needs({})
  public List<FindKind> kinds(TenantContext ctx) {
    return List.copyOf(readable(ctx));
  }

  /**
   * Somebody who is about to be put on record.
   *
   * @param names given and family name of each, if several are one record
   * @param numbers telephone, e-mail, numbers; may be empty
   */
  public record Newcomer(List<String> names, List<String> numbers) {
    /** Copies the lists. */
    public Newcomer {
      names = List.copyOf(names);
      numbers = List.copyOf(numbers);
    }
  }

  /**
   * Who on record may be this newcomer: all names fit, or sound so, or a number is the same; the
   * likeliest first. Audited as a search.
   */
  @Needs({
    Permission.CHILD_WRITE,
    Permission.CARER_WRITE,
    Permission.ADOPTER_WRITE,
    Permission.RECRUIT_WRITE,
    Permission.ASSESS_WRITE
  })
  public List<FindHit> likely(TenantContext ctx, Newcomer newcomer) {
    keys.catchUp();
    var kinds = readable(ctx);
    kinds.remove(FindKind.WORKER);
    var near = new LinkedHashMap<UUID, Near>();
    var numbers = newcomer.numbers().stream().filter(n -> !n.isBlank()).toList();
    if (!numbers.isEmpty()) {
      search(FindQuery.numbered(numbers), kinds).forEach(n -> near.put(n.id(), n));
    }
    for (var name : newcomer.names()) {
      var words = NameSounds.words(name);
      if (words.size() > 1) {
        search(FindQuery.named(words), kinds).forEach(n -> near.putIfAbsent(n.id(), n));
      }
    }
    var found = shown(ctx, near.values(), LIKELY);
    var detail = "asked before a new record: " + newcomer.names() + "; found: " + found.size();
    audit.fire(new Audited(ctx, "people.likely", "people", "search", null, detail));
    return found;
  }

  private List<Near> search(FindQuery query, Set<FindKind> kinds) {
    return kinds.isEmpty() ? List.of() : store.find(query, kinds, READ);
  }

  private EnumSet<FindKind> readable(TenantContext ctx) {
    var profile = library.book(ctx.tenant()).profile();
    var kinds = EnumSet.noneOf(FindKind.class);
    for (var source : sources) {
      boolean here = source.service().equals("*") || profile.provides(source.service());
      if (here && source.read().stream().anyMatch(ctx.actor()::may)) {
        kinds.add(source.kind());
      }
    }
    return kinds;
  }

  private List<FindHit> shown(TenantContext ctx, Collection<Near> near, int most) {
    var ids = new EnumMap<FindKind, Set<UUID>>(FindKind.class);
    near.forEach(n -> ids.computeIfAbsent(n.kind(), k -> new HashSet<>()).add(n.id()));
    var seen = new LinkedHashMap<UUID, FindSource.Shown>();
    for (var source : sources) {
      if (ids.containsKey(source.kind())) {
        seen.putAll(source.shown(ctx, ids.get(source.kind())));
      }
    }
    var hits = new ArrayList<FindHit>();
    for (var n : near) {
      var s = seen.get(n.id());
      if (s != null && hits.size() < most) {
        hits.add(
            new FindHit(
                n.kind(), n.id(), s.name(), s.detail(), s.opens(), s.at(), n.score(), n.why()));
      }
    }
    return hits;
  }
}
