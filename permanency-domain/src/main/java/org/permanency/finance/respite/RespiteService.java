package org.permanency.finance.respite;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.permanency.finance.Directory;
import org.permanency.finance.rule.CarerRules;
import org.permanency.finance.rule.RespiteStay;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.Decision;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Reason;
import org.permanency.people.rule.ChildId;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Respite stays. Nights above the cap are paid all the same; the run says so until somebody other
 * than who recorded the stay approves them.
 */
@TenantService
public class RespiteService {
  private static final String SUBJECT = "respite";
  private static final int WORDS = 500;
  private static final int LONGEST = 92;
  @Inject RespiteStore store;
  @Inject Directory directory;
  @Inject RuleLibrary library;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /**
   * A stay as somebody wants to record it.
   *
   * @param last last night, included
   * @param note why, 1 to 500 characters
   */
  public record NewStay(
      ChildId child,
      HouseholdId home,
      HouseholdId respite,
      LocalDate from,
      LocalDate last,
      String note) {}

  /** All stays, also cancelled ones, by first night. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public List<RespiteView> list(TenantContext ctx) {
    var known = directory.read(ctx);
    var rows = store.all();
    var children = known.audited(rows.stream().map(r -> r.stay().child()));
    var id = Ids.next(clock).toString();
    audit.fire(new Audited(ctx, "respite.list", "list", id, null, children));
    return views(ctx, known, rows);
  }

  /** One stay; empty when the tenant has none of this id. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<RespiteView> find(TenantContext ctx, UUID id) {
    var known = directory.read(ctx);
    return store
        .find(id)
        .flatMap(
            row -> {
              var child = known.audited(Stream.of(row.stay().child()));
              audit.fire(new Audited(ctx, "respite.read", SUBJECT, id.toString(), null, child));
              return views(ctx, known, store.all()).stream()
                  .filter(v -> v.id().equals(id))
                  .findFirst();
            });
  }

  private List<RespiteView> views(
      TenantContext ctx, Directory.Known known, List<RespiteStore.Row> rows) {
    var over = over(ctx, rows);
    return rows.stream().map(r -> view(r, known, over)).toList();
  }

  /** Nights above the cap by stay, each by the rule of the business day. */
  private Map<UUID, Integer> over(TenantContext ctx, List<RespiteStore.Row> rows) {
    var over = new HashMap<UUID, Integer>();
    var standing =
        rows.stream().filter(r -> r.cancelReason() == null).map(RespiteStore.Row::stay).toList();
    library
        .book(ctx.tenant())
        .find(CarerRules.RESPITE, ctx.today())
        .ifPresent(
            rule ->
                rule.value()
                    .over(standing)
                    .forEach(o -> over.merge(o.stay().id(), o.nights().days(), Integer::sum)));
    return over;
  }

  /**
   * Records a stay. Refusals: {@code finance.respite.unknown}, {@code same-household}, {@code
   * order}, {@code too-long}, {@code overlap}, {@code note}. Above the cap it is recorded all the
   * same.
   */
  @Needs(Permission.PAY_PREPARE)
  public Decision<RespiteView> record(TenantContext ctx, NewStay asked) {
    var known = directory.read(ctx);
    var no = new ArrayList<Reason>();
    if (known.child(asked.child()) == null
        || known.household(asked.home()) == null
        || known.household(asked.respite()) == null) {
      no.add(Reason.of("finance.respite.unknown"));
    }
    if (asked.home().equals(asked.respite())) {
      no.add(Reason.of("finance.respite.same-household"));
    }
    if (asked.note().isBlank() || asked.note().length() > WORDS) {
      no.add(Reason.of("finance.respite.note", "most", WORDS));
    }
    nights(asked, no);
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var nights = EffectivePeriod.ofClosed(asked.from(), asked.last());
    var stay =
        new RespiteStay(
            Ids.next(clock), asked.child(), asked.home(), asked.respite(), nights, false, false);
    store.insert(ctx, stay, asked.note().strip());
    audit.fire(
        new Audited(
            ctx,
            "respite.add",
            SUBJECT,
            stay.id().toString(),
            null,
            known.audited(Stream.of(asked.child()))));
    return Decision.granted(view(ctx, stay.id()));
  }

  private void nights(NewStay asked, List<Reason> no) {
    if (asked.last().isBefore(asked.from())) {
      no.add(Reason.of("finance.respite.order"));
      return;
    }
    var nights = EffectivePeriod.ofClosed(asked.from(), asked.last());
    if (nights.days() > LONGEST) {
      no.add(Reason.of("finance.respite.too-long", "most", LONGEST));
    }
    store.all().stream()
        .filter(r -> r.cancelReason() == null)
        .map(RespiteStore.Row::stay)
        .filter(s -> s.child().equals(asked.child()) && s.period().overlaps(nights))
        .findFirst()
        .ifPresent(s -> no.add(Reason.of("finance.respite.overlap", "from", s.period().start())));
  }

  /**
   * Approves nights above the cap. Refusals: {@code finance.respite.changed}, {@code within-cap},
   * {@code same-person} for whoever recorded the stay.
   *
   * @param version the version that was read
   * @return empty when the tenant has no such stay
   */
  @Needs(Permission.PAY_APPROVE)
  public Optional<Decision<RespiteView>> approve(TenantContext ctx, UUID id, int version) {
    return change(
        ctx,
        new Asked(id, version, "respite.approve", ""),
        row -> {
          if (!over(ctx, store.all()).containsKey(id)) {
            return List.of(Reason.of("finance.respite.within-cap"));
          }
          return row.recordedBy().equals(ctx.actor().id())
              ? List.of(Reason.of("finance.respite.same-person"))
              : List.of();
        },
        () -> store.approve(ctx, id));
  }

  /**
   * Cancels a stay; what was paid for it comes back as a difference. Refusals: {@code
   * finance.respite.changed}, {@code cancelled}, {@code note}.
   */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Decision<RespiteView>> cancel(
      TenantContext ctx, UUID id, int version, String reason) {
    return change(
        ctx,
        new Asked(id, version, "respite.cancel", reason.strip()),
        row -> {
          var no = new ArrayList<Reason>();
          if (row.cancelReason() != null) {
            no.add(Reason.of("finance.respite.cancelled"));
          }
          if (reason.isBlank() || reason.length() > WORDS) {
            no.add(Reason.of("finance.respite.note", "most", WORDS));
          }
          return no;
        },
        () -> store.cancel(id, reason.strip()));
  }

  private record Asked(UUID id, int version, String action, String why) {}

  private Optional<Decision<RespiteView>> change(
      TenantContext ctx,
      Asked asked,
      Function<RespiteStore.Row, List<Reason>> rule,
      Runnable apply) {
    return store
        .find(asked.id())
        .map(
            row -> {
              var no = new ArrayList<Reason>();
              if (row.version() != asked.version()) {
                no.add(Reason.of("finance.respite.changed"));
              }
              no.addAll(rule.apply(row));
              if (!no.isEmpty()) {
                return new Decision.Refused<RespiteView>(no);
              }
              apply.run();
              audit.fire(
                  new Audited(
                      ctx, asked.action(), SUBJECT, asked.id().toString(), asked.why(), null));
              return Decision.granted(view(ctx, asked.id()));
            });
  }

  private RespiteView view(TenantContext ctx, UUID id) {
    return views(ctx, directory.read(ctx), store.all()).stream()
        .filter(v -> v.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static RespiteView view(
      RespiteStore.Row row, Directory.Known known, Map<UUID, Integer> over) {
    var stay = row.stay();
    var home = known.household(stay.home());
    var there = known.household(stay.respite());
    return new RespiteView(
        stay.id(),
        stay.child().value(),
        known.number(stay.child()),
        stay.home().value(),
        home == null ? "" : home.code(),
        home == null ? "" : home.name(),
        stay.respite().value(),
        there == null ? "" : there.code(),
        there == null ? "" : there.name(),
        stay.period().start(),
        stay.period().start().plusDays(stay.period().days() - 1L),
        stay.period().days(),
        over.getOrDefault(stay.id(), 0),
        row.note(),
        row.recordedByName(),
        row.approvedBy(),
        row.cancelReason(),
        row.version());
  }
}
