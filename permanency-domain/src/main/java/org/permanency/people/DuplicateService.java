package org.permanency.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.people.rule.JoinKind;
import org.permanency.people.rule.JoinRules;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Records that may be one person: of one date of birth or one home and alike in sound, or of one
 * national number. Pairs with a record that is closed to the actor are left out.
 */
@TenantService
public class DuplicateService {
  @Inject DuplicateStore store;
  @Inject FindKeyStore keys;
  @Inject JoinStore joins;
  @Inject JoinSides sides;
  @Inject Event<Audited> audit;

  /**
   * Pairs, by name; one audit entry with those shown. Call it before anything else of a
   * transaction.
   *
   * @param query filters {@code kind} (CHILD, PERSON), {@code name} (contains, either of them),
   *     {@code why} (contains); sorts {@code kind}, {@code first}, {@code second}, {@code why}
   */
  @Needs(Permission.RECORD_JOIN)
  public ListPage<DuplicateRow> list(TenantContext ctx, ListQuery query) {
    keys.catchUp();
    var page = store.list(ctx, query, JoinService.readable(ctx));
    if (!page.rows().isEmpty()) {
      var ids =
          page.rows().stream()
              .map(r -> r.firstId() + "+" + r.secondId())
              .collect(Collectors.joining(" "));
      audit.fire(new Audited(ctx, "record.duplicates", "people", "list", null, ids));
    }
    return page;
  }

  /**
   * Says that two records are two people; they are listed no more.
   *
   * @param why reason; up to 500 characters
   * @return empty when one of them is not here, or is closed to the actor; refused with {@code
   *     people.join.same} for one and the same record and as {@link JoinRules#why} says
   */
  @Needs(Permission.RECORD_JOIN)
  public Optional<Decision<UUID>> notSame(
      TenantContext ctx, JoinKind kind, UUID one, UUID other, String why) {
    if (!JoinService.readable(ctx).contains(kind)) {
      return Optional.empty();
    }
    var open = sides.open(ctx, kind, joins.sides(List.of(one, other)));
    boolean same = one.equals(other);
    if (open.size() != (same ? 1 : 2)) {
      return Optional.empty();
    }
    var no = new ArrayList<>(JoinRules.why(why));
    if (same) {
      no.add(Reason.of("people.join.same"));
    }
    if (!no.isEmpty()) {
      return Optional.of(new Decision.Refused<>(no));
    }
    store.notSame(ctx, one, other, why.strip());
    audit.fire(
        new Audited(
            ctx,
            "record.not-same",
            kind.name().toLowerCase(java.util.Locale.ROOT),
            one.toString(),
            null,
            "another than " + other));
    return Optional.of(Decision.granted(one));
  }
}
