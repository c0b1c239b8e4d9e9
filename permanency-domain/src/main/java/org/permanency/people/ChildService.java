package org.permanency.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.ChildId;
import org.permanency.people.rule.PersonDetails;
import org.permanency.people.rule.PersonRules;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** Children: in bulk for calculation, in lists and one by one for people. */
@TenantService
public class ChildService {
  private static final String SUBJECT = "child";
  @Inject ChildStore store;
  @Inject ChildRecords records;
  @Inject RestrictionStore restrictions;
  @Inject Forwards forwards;
  @Inject InstantSource clock;
  @Inject Event<Audited> audit;

  /** Every child the tenant knows, for calculation; in order of council and number. */
  @Needs({
    Permission.CHILD_READ,
    Permission.PAY_READ,
    Permission.PAY_PREPARE,
    Permission.SCORECARD_READ
  })
  public List<ChildFact> facts(TenantContext ctx) {
    return store.facts();
  }

  /**
   * Children by name, those looked after today first; one audit entry with the ids shown. A
   * restricted record that is closed to the actor is there without name, number and date of birth,
   * and no filter on them finds it.
   *
   * @param query filters {@code name} (contains, any of the names), {@code number} (contains),
   *     {@code council}, {@code sex} (exact), {@code age} (whole years), {@code lookedAfterOn} (a
   *     day, short breaks left out), {@code lookedAfter} ({@code yes} or {@code no}: today); sorts
   *     {@code name}, {@code number}, {@code council}, {@code born}
   */
  @Needs(Permission.CHILD_READ)
  public ListPage<ChildRow> list(TenantContext ctx, ListQuery query) {
    var page = store.list(ctx, query);
    if (!page.rows().isEmpty()) {
      var ids = page.rows().stream().map(r -> r.id().toString()).collect(Collectors.joining(" "));
      audit.fire(new Audited(ctx, "children.list", "children", "list", null, ids));
    }
    return page;
  }

  /**
   * These children as lists show them, by id; those that are not here are left out. Whoever shows
   * them says so in the audit trail.
   */
  @Needs({Permission.CHILD_READ, Permission.WORKER_READ, Permission.PAY_READ})
  public Map<ChildId, ChildRow> rows(TenantContext ctx, Collection<ChildId> ids) {
    return store.rows(ctx, ids);
  }

  /**
   * Opens one child's record; each opening is audited once, with the reason where one is asked for.
   *
   * @param why reason for opening a restricted record; null or blank when none was given
   * @return empty when there is no such child here; refused with {@code people.child.restricted}
   *     when the actor is not named, {@code people.child.why} when a reason is wanted first, {@code
   *     people.child.why-long} when it has more than 500 characters, {@code people.child.joined}
   *     with the kept record when this one was joined to it
   */
  @Needs(Permission.CHILD_READ)
  public Optional<Decision<ChildRecord>> find(TenantContext ctx, ChildId id, @Nullable String why) {
    var kept = forwards.of(id.value());
    return records
        .find(id)
        .map(
            record ->
                kept.isPresent() ? joined(ctx, record, kept.get()) : opened(ctx, record, why));
  }

  /** A record that was joined to another says which, to those to whom it was open. */
  private Decision<ChildRecord> joined(TenantContext ctx, ChildRecord record, UUID kept) {
    var no = closed(ctx, record, "joined");
    return Decision.refused(no != null ? no : Reason.of("people.child.joined", "to", kept));
  }

  private Decision<ChildRecord> opened(
      TenantContext ctx, ChildRecord record, @Nullable String why) {
    var no = closed(ctx, record, why);
    if (no != null) {
      if (no.code().equals("people.child.restricted")) {
        about(ctx, "child.refused", record.id(), null, null);
      }
      return Decision.refused(no);
    }
    about(ctx, "child.read", record.id(), record.restricted() ? why : null, null);
    return Decision.granted(record.withSiblings(store.siblings(ctx, record.id())));
  }

  private @Nullable Reason closed(TenantContext ctx, ChildRecord record, @Nullable String why) {
    boolean named =
        record.restricted() && restrictions.named(record.id()).contains(ctx.actor().id());
    return new Door(record.restricted(), named).refusal(why).orElse(null);
  }

  /**
   * Records other details of a child.
   *
   * @param version the one the form was shown with
   * @return empty when there is no such child here; refused with {@code people.child.changed} when
   *     somebody else changed it since, {@code people.child.restricted} when it is closed to the
   *     actor, {@code people.person.*} naming the field for what is wrong
   */
  @Needs(Permission.CHILD_WRITE)
  public Optional<Decision<ChildRecord>> edit(
      TenantContext ctx, ChildId id, PersonDetails details, int version) {
    var locked = records.lock(id);
    return locked.map(
        found -> {
          var no = closed(ctx, found, "edit");
          if (no != null) {
            return Decision.refused(no);
          }
          if (forwards.of(id.value()).isPresent()) {
            return joined(ctx, found, forwards.of(id.value()).get());
          }
          if (found.version() != version) {
            return Decision.refused(Reason.of("people.child.changed"));
          }
          var faults = PersonRules.faults(details, found.details(), ctx.today());
          if (!faults.isEmpty()) {
            return new Decision.Refused<>(faults);
          }
          about(ctx, "child.change", id, null, Changes.words(found.details(), details));
          return Decision.granted(records.change(id, details, clock));
        });
  }

  /**
   * Who may open the record.
   *
   * @param named ids of the users who may while it is restricted
   */
  public record Restriction(boolean restricted, Set<String> named) {
    /** Copies the set. */
    public Restriction {
      named = Set.copyOf(named);
    }
  }

  /** Who may open the record; empty when there is no such child here. */
  @Needs(Permission.RESTRICTION_MANAGE)
  public Optional<Restriction> restriction(TenantContext ctx, ChildId id) {
    return records.find(id).map(r -> new Restriction(r.restricted(), restrictions.named(id)));
  }

  /**
   * Says who may open the record.
   *
   * @param seen what the form was shown with; refused with {@code people.child.restriction-changed}
   *     when somebody else changed it since
   * @return what holds now; empty when there is no such child here; refused with {@code
   *     people.child.nobody-named} when it would be closed to everybody
   */
  @Needs(Permission.RESTRICTION_MANAGE)
  public Optional<Decision<Restriction>> restrict(
      TenantContext ctx, ChildId id, Restriction seen, Restriction wanted) {
    if (records.lock(id).isEmpty()) {
      return Optional.empty();
    }
    if (!restriction(ctx, id).equals(Optional.of(seen))) {
      return Optional.of(Decision.refused(Reason.of("people.child.restriction-changed")));
    }
    if (wanted.restricted() && wanted.named().isEmpty()) {
      return Optional.of(Decision.refused(Reason.of("people.child.nobody-named")));
    }
    var named = wanted.restricted() ? wanted.named() : Set.<String>of();
    var words = wanted.restricted() ? String.join(" ", named) : "open to all who read children";
    about(ctx, "child.restrict", id, null, words);
    // What was joined to it is as closed as the record itself: some of it still carries that id.
    for (var own : forwards.own(id.value())) {
      records.restrict(new ChildId(own), wanted.restricted());
      restrictions.name(new ChildId(own), named, ctx.actor().name());
    }
    return Optional.of(Decision.granted(new Restriction(wanted.restricted(), named)));
  }

  private void about(
      TenantContext ctx, String action, ChildId id, @Nullable String why, @Nullable String detail) {
    audit.fire(new Audited(ctx, action, SUBJECT, id.toString(), why, detail));
  }
}
