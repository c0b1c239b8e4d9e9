package org.permanency.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.NotPermitted;
import org.permanency.tenancy.TenantContext;

/**
 * All doors to subjects: rooms that work with every kind of record ask here before they show or
 * write.
 */
@ApplicationScoped
public class Subjects {
  @Inject @Any Instance<SubjectDoor> doors;
  @Inject RuleLibrary library;

  /** The door of a kind that the tenant has; empty for none. */
  public Optional<SubjectDoor> door(TenantContext ctx, SubjectKind kind) {
    var profile = library.book(ctx.tenant()).profile();
    return doors.stream()
        .filter(d -> d.kind() == kind && (d.service().equals("*") || profile.provides(d.service())))
        .findFirst();
  }

  /** Kinds of which the actor may read records. */
  public Set<SubjectKind> readable(TenantContext ctx) {
    var kinds = EnumSet.noneOf(SubjectKind.class);
    for (var kind : SubjectKind.values()) {
      if (door(ctx, kind).filter(d -> ctx.actor().may(d.read())).isPresent()) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  /** Whether the actor may write about this kind, beside the right to write records. */
  public boolean writable(TenantContext ctx, SubjectKind kind) {
    return door(ctx, kind).filter(d -> ctx.actor().may(d.write())).isPresent();
  }

  /**
   * Opens a subject's record for reading.
   *
   * @param why the reason the actor gave
   * @return empty when there is no such subject; refused as its door says
   * @throws NotPermitted if the actor may not read its kind
   */
  public Optional<Decision<SubjectSeen>> open(
      TenantContext ctx, Subject subject, @Nullable String why) {
    var door = door(ctx, subject.kind()).orElse(null);
    if (door == null) {
      return Optional.empty();
    }
    if (!ctx.actor().may(door.read())) {
      throw new NotPermitted(ctx.actor(), door.read());
    }
    var seen = door.seen(ctx, List.of(subject.id())).get(subject.id());
    if (seen == null) {
      return Optional.empty();
    }
    var no = door.refusal(ctx, subject.id(), why);
    return Optional.of(no.isPresent() ? Decision.refused(no.get()) : Decision.granted(seen));
  }

  /**
   * The same for writing.
   *
   * @throws NotPermitted if the actor may not write about its kind
   */
  public Optional<Decision<SubjectSeen>> openToWrite(
      TenantContext ctx, Subject subject, @Nullable String why) {
    var door = door(ctx, subject.kind()).orElse(null);
    if (door != null && !ctx.actor().may(door.write())) {
      throw new NotPermitted(ctx.actor(), door.write());
    }
    return open(ctx, subject, why);
  }

  /** Subjects as the actor may see them, one bulk read a kind; those that are not here left out. */
  public Map<Subject, SubjectSeen> seen(TenantContext ctx, Collection<Subject> of) {
    var byKind = new EnumMap<SubjectKind, Set<UUID>>(SubjectKind.class);
    of.forEach(s -> byKind.computeIfAbsent(s.kind(), k -> new java.util.HashSet<>()).add(s.id()));
    var seen = new HashMap<Subject, SubjectSeen>();
    byKind.forEach(
        (kind, ids) ->
            door(ctx, kind)
                .filter(d -> ctx.actor().may(d.read()))
                .ifPresent(d -> d.seen(ctx, ids).values().forEach(s -> seen.put(s.subject(), s))));
    return seen;
  }

  /** Whether the actor may open this record now; false too when there is none. */
  public boolean opens(TenantContext ctx, Subject subject) {
    var seen = seen(ctx, List.of(subject)).get(subject);
    return seen != null && !seen.closed();
  }

  /** Names of kinds, for SQL. */
  public static List<String> names(Collection<SubjectKind> kinds) {
    return kinds.stream().map(Enum::name).collect(Collectors.toList());
  }
}
