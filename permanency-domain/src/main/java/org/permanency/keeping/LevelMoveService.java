package org.permanency.keeping;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.FinanceRules;
import org.permanency.fostering.HouseholdAt;
import org.permanency.fostering.HouseholdService;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.LevelChange;
import org.permanency.keeping.rule.SupportRules;
import org.permanency.keeping.rule.SupportRules.Asked;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** Moves between payment levels: one person asks, another approves, and the level is set. */
@TenantService
public class LevelMoveService {
  @Inject SupportStore store;
  @Inject CareSql rows;
  @Inject CareBook book;
  @Inject HouseholdService households;

  /**
   * Moves asked for, the latest first; one audit entry with the households shown.
   *
   * @param query filters {@code name}, {@code code} (contain), {@code household} (id), {@code
   *     level}, {@code state}; sorts {@code name}, {@code code}, {@code level}, {@code state},
   *     {@code from}, {@code askedOn}
   */
  @Needs(Permission.SUPERVISE_READ)
  public ListPage<LevelMoveRow> list(TenantContext ctx, ListQuery query) {
    var page = store.levels(query);
    book.listed(
        ctx, "level-moves.list", page.rows().stream().map(r -> r.household().code()).toList());
    return page;
  }

  /** One of them; empty when the tenant has none of this id. */
  @Needs(Permission.SUPERVISE_READ)
  public Optional<LevelMoveRow> find(TenantContext ctx, UUID id) {
    var found = store.level(id);
    found.ifPresent(r -> book.about(ctx, "level-move.read", r.household().id(), null));
    return found;
  }

  private Set<String> known(TenantContext ctx, LocalDate on) {
    return book.library
        .book(ctx.tenant())
        .find(FinanceRules.FOSTERING_ALLOWANCES, on)
        .map(v -> v.value().levels().keySet())
        .orElse(Set.of());
  }

  /** Asks for another level. Refusals: {@link SupportRules#ask}. */
  @Needs(Permission.SUPERVISE_WRITE)
  public Decision<LevelMoveRow> ask(
      TenantContext ctx, UUID household, String level, LocalDate from, String why) {
    var facts = book.facts(ctx, household, null);
    boolean known = known(ctx, from).contains(level);
    var no = SupportRules.ask(facts, known, from, why, store.waits(household));
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var id =
        rows.insert(
            ctx,
            SupportStore.LEVEL,
            Cells.of("household_id", household)
                .with("level", level)
                .with("starts", from)
                .with("why", why.strip())
                .with("state", Asked.ASKED)
                .with("asked_by", ctx.actor().id())
                .with("asked_on", ctx.today()));
    book.about(ctx, "level-move.ask", household, level + " from " + from);
    return Decision.granted(store.level(id).orElseThrow());
  }

  /**
   * Approves or refuses; the level is set with the approval. Refusals: {@link SupportRules#decide},
   * and what the register says against the level.
   */
  @Needs(Permission.RECORD_MANAGE)
  public Optional<Decision<LevelMoveRow>> decide(
      TenantContext ctx, UUID id, int version, boolean approve, @Nullable String reason) {
    var locked = rows.lock(SupportStore.LEVEL, id);
    return store
        .level(id)
        .map(
            row -> {
              boolean stale = locked.isEmpty() || locked.get() != version;
              boolean own = row.askedBy().equals(ctx.actor().id());
              List<Reason> no = SupportRules.decide(stale, row.state(), own, approve, reason);
              no = no.isEmpty() && approve ? set(ctx, row) : no;
              if (!no.isEmpty()) {
                return new Decision.Refused<LevelMoveRow>(no);
              }
              rows.update(
                  SupportStore.LEVEL,
                  id,
                  Cells.of("state", approve ? Asked.APPROVED : Asked.REFUSED)
                      .with("decided_by", ctx.actor().name())
                      .with("decided_on", ctx.today())
                      .with("reason", reason));
              book.about(ctx, "level-move.decide", row.household().id(), "approved " + approve);
              return Decision.granted(store.level(id).orElseThrow());
            });
  }

  private List<Reason> set(TenantContext ctx, LevelMoveRow row) {
    var id = new HouseholdId(row.household().id());
    int version = households.find(ctx, id).orElseThrow().version();
    var change = new LevelChange(row.from(), row.level());
    return households
        .level(ctx, new HouseholdAt(id, version), change, known(ctx, row.from()))
        .map(o -> ReviewDesk.reasons(o.decision()))
        .orElse(List.of(Reason.of("keeping.care.household")));
  }
}
