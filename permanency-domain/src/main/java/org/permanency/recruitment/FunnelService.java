package org.permanency.recruitment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.recruitment.rule.EnquiryFact;
import org.permanency.recruitment.rule.EnquiryState;
import org.permanency.recruitment.rule.Funnel;
import org.permanency.recruitment.rule.RecruitmentRules;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;
import org.permanency.workflow.MoveBook;

/** All enquiries together: how far they come, and what indicators read of them. */
@TenantService
public class FunnelService {
  @Inject EnquiryStore store;
  @Inject MoveBook moves;
  @Inject RuleLibrary library;
  @Inject Event<Audited> audit;

  /**
   * How far the enquiries of some days came, and how long it took them: two reads, however many.
   *
   * @param from first day of receipt
   * @param end first day after
   * @param kind key of the rule {@code recruitment}; null for all
   * @param source key of the rule {@code recruitment}; null for all
   */
  @Needs({Permission.RECRUIT_READ, Permission.SCORECARD_READ})
  public Funnel funnel(
      TenantContext ctx,
      LocalDate from,
      LocalDate end,
      @Nullable String kind,
      @Nullable String source) {
    var reached = new HashMap<UUID, Map<EnquiryState, LocalDate>>();
    for (var move : moves.all(EnquiryService.KIND, ctx.today().plusDays(1))) {
      reached
          .computeIfAbsent(move.item().id(), x -> new EnumMap<>(EnquiryState.class))
          .putIfAbsent(EnquiryState.valueOf(move.to()), move.on());
    }
    var ways =
        store.received(from, end).stream()
            .filter(e -> kind == null || e.kind().equals(kind))
            .filter(e -> source == null || e.source().equals(source))
            .map(
                e ->
                    new Funnel.Way(e.received(), e.state(), reached.getOrDefault(e.id(), Map.of())))
            .toList();
    audit.fire(Audited.of(ctx, "enquiries.funnel", "applicants", from + " " + end));
    return Funnel.of(ways);
  }

  /**
   * Every enquiry as indicators read it, the earlier first; one read. An enquiry of a kind that the
   * rule of its day does not know is left out. Whoever shows them says so in the audit trail.
   */
  @Needs(Permission.SCORECARD_READ)
  public List<EnquiryFact> facts(TenantContext ctx) {
    var book = library.book(ctx.tenant());
    var facts = new ArrayList<EnquiryFact>();
    for (var e : store.registered()) {
      book.find(RecruitmentRules.RECRUITMENT, e.received())
          .map(v -> v.value().kinds().get(e.kind()))
          .ifPresent(
              kind ->
                  facts.add(
                      new EnquiryFact(
                          e.id(), e.reference(), kind.service(), e.received(), e.registered())));
    }
    return facts;
  }
}
