package org.permanency.finance;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.permanency.finance.rule.Payee;
import org.permanency.finance.rule.PayeeEdit;
import org.permanency.finance.rule.PayeeId;
import org.permanency.finance.rule.PayeeKind;
import org.permanency.finance.rule.PayeeRules;
import org.permanency.fostering.RegisterService;
import org.permanency.fostering.rule.BankDetails;
import org.permanency.fostering.rule.HouseholdRules;
import org.permanency.kernel.Changed;
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
 * Whoever is paid and is not a fostering household: families with allowances, young people,
 * providers. Nothing is deleted: a payee is ended. A change names the version that was read.
 */
@TenantService
public class PayeeService {
  private static final String SUBJECT = "payee";
  @Inject PayeeStore store;
  @Inject PayeeBank banks;
  @Inject RegisterService register;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /**
   * Registered payees, by kind and code unless asked otherwise.
   *
   * @param query filters {@code kind} (exact), {@code code}, {@code name} (part), {@code ended} (1
   *     or 0); sorts {@link PayeeRow#SORTS}
   */
  @Needs(Permission.PAY_READ)
  public ListPage<PayeeRow> list(TenantContext ctx, ListQuery query) {
    var page = store.page(query);
    var codes = page.rows().stream().map(PayeeRow::code).collect(Collectors.joining(" "));
    audit.fire(new Audited(ctx, "payee.list", "list", Ids.next(clock).toString(), null, codes));
    return page;
  }

  /** One payee's record; empty when the tenant has none of this id. */
  @Needs(Permission.PAY_READ)
  public Optional<PayeeView> find(TenantContext ctx, PayeeId id) {
    var view = view(ctx, id);
    view.ifPresent(v -> about(ctx, "payee.read", id, null));
    return view;
  }

  /** All who can be paid, fostering households among them, by id; for other rooms' records. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE})
  public Map<PayeeId, Payee> all(TenantContext ctx) {
    var all = new java.util.HashMap<PayeeId, Payee>();
    store.all().forEach(p -> all.put(p.id(), p));
    register.facts(ctx).households().stream()
        .map(h -> new Payee(PayeeId.of(h.id()), PayeeKind.HOUSEHOLD, h.code(), h.name()))
        .forEach(p -> all.put(p.id(), p));
    return all;
  }

  /** Registers a payee; refusals: {@link PayeeRules#details}. */
  @Needs(Permission.PAY_PREPARE)
  public Decision<PayeeView> create(TenantContext ctx, PayeeEdit wanted) {
    var edit = wanted.stripped();
    var no = PayeeRules.details(edit, taken(edit, null));
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var id = new PayeeId(Ids.next(clock));
    store.insert(id, edit);
    about(ctx, "payee.create", id, edit.toString());
    return Decision.granted(view(ctx, id).orElseThrow());
  }

  /** Changes number and name; refusals: {@link PayeeRules#details}. The kind stays as it is. */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Changed<PayeeView>> edit(
      TenantContext ctx, PayeeId id, int version, PayeeEdit wanted) {
    return change(
        ctx,
        id,
        version,
        now -> {
          var edit =
              new PayeeEdit(now.payee().kind().code(), wanted.code(), wanted.name()).stripped();
          var no = PayeeRules.details(edit, taken(edit, id));
          return done(ctx, "payee.edit", id, edit, no, () -> store.edit(id, edit));
        });
  }

  /**
   * Changes where the money goes; refusals: {@link HouseholdRules#bank}. Asks for the permission to
   * read bank details as well.
   */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Changed<PayeeView>> bank(
      TenantContext ctx, PayeeId id, int version, BankDetails bank) {
    banks.mayRead(ctx);
    return change(
        ctx,
        id,
        version,
        now ->
            done(
                ctx,
                "payee.bank",
                id,
                bank,
                HouseholdRules.bank(bank),
                () -> store.bank(id, bank)));
  }

  /**
   * Ends a payee: nothing new may be owed to it. What is owed already is paid all the same.
   *
   * @param last last day on which something new may be owed
   */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Changed<PayeeView>> end(
      TenantContext ctx, PayeeId id, int version, LocalDate last) {
    return change(
        ctx,
        id,
        version,
        now -> done(ctx, "payee.end", id, last, List.of(), () -> store.end(id, last)));
  }

  private boolean taken(PayeeEdit edit, @org.jspecify.annotations.Nullable PayeeId but) {
    return store.all().stream()
        .anyMatch(
            p ->
                p.kind().code().equals(edit.kind())
                    && p.code().equalsIgnoreCase(edit.code())
                    && !p.id().equals(but));
  }

  private List<Reason> done(
      TenantContext ctx, String action, PayeeId id, Object what, List<Reason> no, Runnable apply) {
    if (no.isEmpty()) {
      apply.run();
      about(ctx, action, id, what.toString());
    }
    return no;
  }

  private Optional<Changed<PayeeView>> change(
      TenantContext ctx, PayeeId id, int version, Function<PayeeView, List<Reason>> apply) {
    if (!store.lock(id)) {
      return Optional.empty();
    }
    var now = view(ctx, id).orElseThrow();
    if (now.version() != version) {
      var stale = Reason.of(PayeeRules.CHANGED, "yours", version, "current", now.version());
      return Optional.of(new Changed<>(Decision.refused(stale), now, true));
    }
    var no = apply.apply(now);
    var after = view(ctx, id).orElseThrow();
    return Optional.of(new Changed<>(Decision.of(after.version(), no), after, false));
  }

  private Optional<PayeeView> view(TenantContext ctx, PayeeId id) {
    return store.view(id, ctx.actor().may(Permission.BANK_READ));
  }

  private void about(
      TenantContext ctx,
      String action,
      PayeeId id,
      @org.jspecify.annotations.Nullable String what) {
    audit.fire(new Audited(ctx, action, SUBJECT, id.toString(), null, what));
  }
}
