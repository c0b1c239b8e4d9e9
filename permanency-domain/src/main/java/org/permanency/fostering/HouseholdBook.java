package org.permanency.fostering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.model.Household;
import org.permanency.fostering.rule.Approval;
import org.permanency.fostering.rule.ApprovalRules;
import org.permanency.fostering.rule.HouseholdEdit;
import org.permanency.fostering.rule.HouseholdFacts;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.people.PersonBook;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.TenantContext;

/**
 * Puts decisions on carers into the register, inside the transaction of the room that decides:
 * approvals, changed terms, ends. People who decide nothing change households at {@link
 * HouseholdService}.
 */
@ApplicationScoped
public class HouseholdBook {
  private static final Reason NONE = Reason.of("fostering.household.none");
  @Inject HouseholdStore store;
  @Inject ApprovalStore approvals;
  @Inject PersonBook persons;
  @Inject Event<Audited> audit;

  /**
   * Approves a household: puts it on the register with its carers, its approval and its first
   * terms, or approves one that is there again, for longer, or for good. Refusals: {@link
   * ApprovalRules#approve}, {@code fostering.household.none}.
   */
  public Decision<HouseholdId> approve(TenantContext ctx, Approval it) {
    var before = it.existing() == null ? null : store.find(it.existing()).orElse(null);
    if (it.existing() != null && before == null) {
      return Decision.refused(NONE);
    }
    var no = ApprovalRules.approve(before == null ? null : before.facts(), it);
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var id =
        it.existing() == null
            ? approvals.add(it.name(), it.type(), it.from().getYear())
            : it.existing();
    var from = ApprovalRules.firstDay(before == null ? null : before.facts(), it);
    var edit = new HouseholdEdit(it.name(), it.type(), from, it.until(), agency(before));
    write(id, edit, it);
    for (var carer : it.carers()) {
      approvals.carer(id, persons.add(ctx, adult(carer)), it.from());
    }
    about(ctx, "carer.approve", id, it.type() + " from " + it.from() + ", " + it.terms());
    return Decision.granted(id);
  }

  private static @Nullable LocalDate agency(HouseholdStore.@Nullable Found before) {
    return before == null ? null : before.facts().household().fromAgencyOn();
  }

  private static PersonBook.Adult adult(Approval.Carer c) {
    return new PersonBook.Adult(c.givenNames(), c.familyName(), c.born(), c.sex(), c.ethnicity());
  }

  private void write(HouseholdId id, HouseholdEdit edit, Approval it) {
    var household = store.locked(id).orElseThrow();
    household.apply(edit);
    store.addTerms(id, it.terms().from(it.from()));
    if (it.until() != null) {
      store.endTerms(id, it.until());
    }
    approvals.conditions(id, it.from(), it.terms().conditions());
    store.count(household);
  }

  /**
   * New terms by a decision, and another type where it says so. Refusals: {@link
   * ApprovalRules#terms}, {@code fostering.household.none}.
   *
   * @param from first day of the new terms
   * @param type key of a type; null when it stays
   * @return the household's version
   */
  public Decision<Integer> terms(
      TenantContext ctx,
      HouseholdId id,
      LocalDate from,
      Approval.Terms terms,
      @Nullable String type) {
    return change(
        id,
        facts -> ApprovalRules.terms(facts, from, terms, type),
        (household, facts) -> {
          if (type != null) {
            household.apply(edit(facts, type, last(facts)));
          }
          store.addTerms(id, terms.from(from));
          approvals.conditions(id, from, terms.conditions());
          about(ctx, "carer.terms", id, from + " " + terms);
        });
  }

  /**
   * Ends an approval and the terms in force. Refusals: {@link ApprovalRules#end}, {@code
   * fostering.household.none}.
   *
   * @param last last day of the approval, included
   * @return the household's version
   */
  public Decision<Integer> end(TenantContext ctx, HouseholdId id, LocalDate last, String reason) {
    return change(
        id,
        facts -> ApprovalRules.end(facts, last),
        (household, facts) -> {
          household.apply(edit(facts, facts.household().type(), last));
          store.endTerms(id, last);
          about(ctx, "carer.end", id, "last day " + last + ": " + reason);
        });
  }

  /** Whether there is a household of this id. */
  public boolean exists(HouseholdId id) {
    return store.find(id).isPresent();
  }

  /** Conditions of a household's approval, by first day of the terms they stand beside. */
  public Map<LocalDate, String> conditions(HouseholdId id) {
    return approvals.conditions(id);
  }

  private interface Rule {
    List<Reason> of(HouseholdFacts facts);
  }

  private interface Apply {
    void to(Household household, HouseholdFacts facts);
  }

  private Decision<Integer> change(HouseholdId id, Rule rule, Apply apply) {
    var household = store.locked(id).orElse(null);
    if (household == null) {
      return Decision.refused(NONE);
    }
    var facts = store.find(id).orElseThrow().facts();
    var no = new ArrayList<>(rule.of(facts));
    if (no.isEmpty()) {
      apply.to(household, facts);
      store.count(household);
    }
    return Decision.of(household.version(), no);
  }

  private static HouseholdEdit edit(HouseholdFacts facts, String type, @Nullable LocalDate last) {
    var h = facts.household();
    var approval = h.approval();
    return new HouseholdEdit(
        h.name(), type, approval == null ? null : approval.start(), last, h.fromAgencyOn());
  }

  private static @Nullable LocalDate last(HouseholdFacts facts) {
    var approval = facts.household().approval();
    var end = approval == null ? null : approval.end();
    return end == null ? null : end.minusDays(1);
  }

  private void about(TenantContext ctx, String action, HouseholdId id, String detail) {
    audit.fire(new Audited(ctx, action, "household", id.toString(), null, detail));
  }
}
