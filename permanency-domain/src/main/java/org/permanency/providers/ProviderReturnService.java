package org.permanency.providers;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.permanency.finance.Turns;
import org.permanency.finance.returned.rule.ReturnedRules;
import org.permanency.finance.returned.rule.ReturnedState;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Payments to providers that the bank gave back. Their documents are payable again, by the next run
 * once the account is another or a second person has confirmed it.
 */
@TenantService
public class ProviderReturnService {
  private static final String SUBJECT = "provider-return";
  @Inject Turns turns;
  @Inject ProviderReturnStore store;
  @Inject ProviderRunStore runs;
  @Inject ProviderPaymentStore payments;
  @Inject ProviderAccounts accounts;
  @Inject org.permanency.finance.PayeeAccounts usable;
  @Inject InstantSource clock;
  @Inject Event<Audited> audit;

  /** All of them, the latest first. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public List<ProviderReturnView> list(TenantContext ctx) {
    return seen(ctx, store.all());
  }

  /** One of them; empty when the tenant has none of this id. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<ProviderReturnView> find(TenantContext ctx, UUID id) {
    return store.find(id).map(r -> seen(ctx, List.of(r)).get(0));
  }

  /** One whose account is another by now waits only for the run. */
  private List<ProviderReturnView> seen(TenantContext ctx, List<ProviderReturnView> rows) {
    if (rows.stream().noneMatch(r -> r.state() == ReturnedState.WAITS_FOR_DETAILS)) {
      return rows;
    }
    var now = usable.usable(ctx);
    var payees = accounts.payees(ctx);
    var doubtful = store.doubtful();
    return rows.stream()
        .map(
            r -> {
              var payee = payees.get(r.code().toUpperCase(java.util.Locale.ROOT));
              var account = payee == null ? null : now.get(payee.id());
              boolean other =
                  account != null
                      && account.wellFormed()
                      && !doubtful
                          .getOrDefault(r.provider(), java.util.Set.of())
                          .contains(account.sortCode() + account.account());
              return other && r.state() == ReturnedState.WAITS_FOR_DETAILS
                  ? r.in(ReturnedState.WAITS_FOR_RUN)
                  : r;
            })
        .toList();
  }

  /**
   * Records that the bank gave a run's payment to a provider back.
   *
   * @param reason in the bank's words, 1 to 200 characters
   * @return why not: {@code finance.returned.not-paid}, {@link ReturnedRules#record}
   */
  @Needs(Permission.PAY_PREPARE)
  public Decision<ProviderReturnView> record(
      TenantContext ctx, UUID run, UUID provider, LocalDate on, String reason) {
    turns.queue(ProviderRunService.GATE);
    var found = runs.find(run).orElse(null);
    var paid =
        payments.of(run).stream()
            .filter(p -> p.provider().equals(provider) && p.payment().inFile())
            .findFirst()
            .orElse(null);
    var sentOn = found == null ? null : found.approvedOn();
    if (paid == null || sentOn == null) {
      return Decision.refused(Reason.of("finance.returned.not-paid"));
    }
    boolean there =
        store.all().stream()
            .anyMatch(
                r ->
                    r.run().equals(run)
                        && r.provider().equals(provider)
                        && r.state() != ReturnedState.WITHDRAWN);
    var no = ReturnedRules.record(new ReturnedRules.Facts(sentOn, on, reason, there, ctx.today()));
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var id = Ids.next(clock);
    store.insert(
        ctx, new ProviderReturnStore.New(id, run, paid, on, reason.strip()), clock.instant());
    runs.hold(run, provider, false);
    runs.settleFees(run, provider, null);
    about(ctx, "add", id, reason);
    return Decision.granted(find(ctx, id).orElseThrow());
  }

  /** Confirms that the account is right all the same; refusals: {@link ReturnedRules#confirm}. */
  @Needs(Permission.BANK_CONFIRM)
  public Optional<Decision<ProviderReturnView>> confirm(
      TenantContext ctx, UUID id, int version, String how) {
    turns.queue(ProviderRunService.GATE);
    return find(ctx, id)
        .map(
            r -> {
              var no = changed(r, version);
              no.addAll(ReturnedRules.confirm(r.state(), r.recordedById(), ctx.actor().id(), how));
              if (no.isEmpty()) {
                store.confirm(ctx, id, how.strip(), clock.instant());
                about(ctx, "confirm", id, how);
              }
              return Decision.of(find(ctx, id).orElseThrow(), List.copyOf(no));
            });
  }

  /**
   * Takes back what was recorded by mistake, while no run has its documents again. Refusals: {@link
   * ReturnedRules#withdraw}, {@code providers.run.taken-again}.
   */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Decision<ProviderReturnView>> withdraw(
      TenantContext ctx, UUID id, int version, String why) {
    turns.queue(ProviderRunService.GATE);
    return find(ctx, id)
        .map(
            r -> {
              var no = changed(r, version);
              no.addAll(ReturnedRules.withdraw(r.state(), why));
              if (no.isEmpty() && runs.elsewhere(r.run(), r.provider())) {
                no.add(Reason.of("providers.run.taken-again"));
              }
              if (no.isEmpty()) {
                store.withdraw(id, why.strip());
                runs.hold(r.run(), r.provider(), true);
                runs.settleFees(r.run(), r.provider(), runs.find(r.run()).orElseThrow().payDate());
                about(ctx, "withdraw", id, why);
              }
              return Decision.of(find(ctx, id).orElseThrow(), List.copyOf(no));
            });
  }

  private static ArrayList<Reason> changed(ProviderReturnView r, int version) {
    var no = new ArrayList<Reason>();
    if (r.version() != version) {
      no.add(Reason.of("finance.returned.changed"));
    }
    return no;
  }

  private void about(TenantContext ctx, String verb, UUID id, String words) {
    audit.fire(new Audited(ctx, SUBJECT + "." + verb, SUBJECT, id.toString(), words.strip(), null));
  }
}
