package org.permanency.fostering;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.permanency.fostering.model.Household;
import org.permanency.fostering.rule.BankDetails;
import org.permanency.fostering.rule.HoldChange;
import org.permanency.fostering.rule.HouseholdEdit;
import org.permanency.fostering.rule.HouseholdFacts;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.HouseholdRules;
import org.permanency.fostering.rule.LevelChange;
import org.permanency.fostering.rule.TermsChange;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Carer households for people: lists, one record, and changes of it. A change names the version
 * that was read; of two at a time the first one counts and the second is told, see {@link
 * HouseholdOutcome}. For calculation there is {@link RegisterService}.
 */
@TenantService
public class HouseholdService {
  private static final String SUBJECT = "household";
  @Inject HouseholdListStore lists;
  @Inject HouseholdStore store;
  @Inject HouseholdReader reader;
  @Inject BankService banks;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  private record Change(
      String action,
      Object what,
      Function<HouseholdFacts, List<Reason>> rule,
      Consumer<Household> apply) {}

  /**
   * Households on the business day, by code unless asked otherwise.
   *
   * @param query filters {@code code}, {@code name} (part), {@code type}, {@code status}, {@code
   *     level} (exact), {@code vacancies} (at least); sorts {@link HouseholdRow#SORTS}
   */
  @Needs(Permission.CARER_READ)
  public ListPage<HouseholdRow> list(TenantContext ctx, ListQuery query) {
    var page = lists.households(ctx.today(), query);
    listed(ctx, "carer.list", page.rows().stream().map(HouseholdRow::code));
    return page;
  }

  /**
   * Approved households with an empty or held place on the business day, by code unless asked
   * otherwise.
   *
   * @param query filters {@code code}, {@code name} (part), {@code type}, {@code level} (exact),
   *     {@code age} (of the child to be placed), {@code vacancies} (at least); sorts {@link
   *     VacancyRow#SORTS}
   */
  @Needs(Permission.CARER_READ)
  public ListPage<VacancyRow> vacancies(TenantContext ctx, ListQuery query) {
    var page = lists.vacancies(ctx.today(), query);
    listed(ctx, "vacancy.list", page.rows().stream().map(VacancyRow::code));
    return page;
  }

  private void listed(TenantContext ctx, String action, Stream<String> codes) {
    var detail = codes.collect(Collectors.joining(" "));
    audit.fire(new Audited(ctx, action, "list", Ids.next(clock).toString(), null, detail));
  }

  /** One household's whole record; empty when the tenant has none of this id. */
  @Needs(Permission.CARER_READ)
  public Optional<HouseholdView> find(TenantContext ctx, HouseholdId id) {
    var view = reader.view(ctx, id);
    view.ifPresent(v -> audit.fire(Audited.of(ctx, "carer.read", SUBJECT, id.toString())));
    return view;
  }

  /** Changes name, type and approval; refusals: {@link HouseholdRules#details}. */
  @Needs(Permission.CARER_WRITE)
  public Optional<HouseholdOutcome> edit(TenantContext ctx, HouseholdAt at, HouseholdEdit edit) {
    return change(
        ctx,
        at,
        new Change("carer.edit", edit, f -> HouseholdRules.details(f, edit), h -> h.apply(edit)));
  }

  /** Sets new terms of approval; refusals: {@link HouseholdRules#terms}. */
  @Needs(Permission.CARER_WRITE)
  public Optional<HouseholdOutcome> terms(TenantContext ctx, HouseholdAt at, TermsChange terms) {
    return change(
        ctx,
        at,
        new Change(
            "carer.terms",
            terms,
            f -> HouseholdRules.terms(f, terms),
            h -> store.addTerms(at.id(), terms)));
  }

  /**
   * Ends the terms that began last; refusals: {@link HouseholdRules#endTerms}.
   *
   * @param last the last day on which they hold
   */
  @Needs(Permission.CARER_WRITE)
  public Optional<HouseholdOutcome> endTerms(TenantContext ctx, HouseholdAt at, LocalDate last) {
    return change(
        ctx,
        at,
        new Change(
            "carer.terms-end",
            last,
            f -> HouseholdRules.endTerms(f, last),
            h -> store.endTerms(at.id(), last)));
  }

  /**
   * Sets the payment level; refusals: {@link HouseholdRules#level}.
   *
   * @param known levels of the allowances rule in force on the level's first day
   */
  @Needs(Permission.CARER_WRITE)
  public Optional<HouseholdOutcome> level(
      TenantContext ctx, HouseholdAt at, LevelChange level, Set<String> known) {
    return change(
        ctx,
        at,
        new Change(
            "carer.level",
            level,
            f -> HouseholdRules.level(f, level, known),
            h -> store.setLevel(at.id(), level)));
  }

  /** Puts places on hold; refusals: {@link HouseholdRules#hold}. */
  @Needs(Permission.CARER_WRITE)
  public Optional<HouseholdOutcome> hold(TenantContext ctx, HouseholdAt at, HoldChange hold) {
    return change(
        ctx,
        at,
        new Change(
            "carer.hold", hold, f -> HouseholdRules.hold(f, hold), h -> store.hold(at.id(), hold)));
  }

  /**
   * Ends a hold; refusals: {@link HouseholdRules#endHold}.
   *
   * @param from first day of the hold, which names it within its household
   * @param last the last day on which the places are held
   */
  @Needs(Permission.CARER_WRITE)
  public Optional<HouseholdOutcome> endHold(
      TenantContext ctx, HouseholdAt at, LocalDate from, LocalDate last) {
    return change(
        ctx,
        at,
        new Change(
            "carer.hold-end",
            from + " ends " + last,
            f -> HouseholdRules.endHold(f, from, last),
            h -> store.endHold(at.id(), from, last)));
  }

  /**
   * Changes where pay goes; refusals: {@link HouseholdRules#bank}. Asks for the permission to read
   * bank details as well.
   */
  @Needs(Permission.CARER_WRITE)
  public Optional<HouseholdOutcome> bank(TenantContext ctx, HouseholdAt at, BankDetails bank) {
    banks.mayRead(ctx);
    return change(
        ctx,
        at,
        new Change(
            "carer.bank", bank, f -> HouseholdRules.bank(bank), h -> store.bank(at.id(), bank)));
  }

  private Optional<HouseholdOutcome> change(TenantContext ctx, HouseholdAt at, Change change) {
    return store
        .locked(at.id())
        .map(
            household -> {
              var decision = decide(ctx, at, household, change);
              return new HouseholdOutcome(decision, reader.view(ctx, at.id()).orElseThrow());
            });
  }

  private Decision<Integer> decide(
      TenantContext ctx, HouseholdAt at, Household household, Change change) {
    if (household.version() != at.version()) {
      return Decision.refused(
          Reason.of(HouseholdRules.CHANGED, "yours", at.version(), "current", household.version()));
    }
    var no = change.rule().apply(store.find(at.id()).orElseThrow().facts());
    if (no.isEmpty()) {
      change.apply().accept(household);
      store.count(household);
      audit.fire(
          new Audited(
              ctx, change.action(), SUBJECT, at.id().toString(), null, change.what().toString()));
    }
    return Decision.of(household.version(), no);
  }
}
