package org.permanency.finance.returned;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.permanency.finance.PayQueue;
import org.permanency.finance.RowImport;
import org.permanency.finance.returned.ReturnedStore.New;
import org.permanency.finance.returned.rule.ReturnedRules;
import org.permanency.finance.rule.PayReference;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Payments that the bank gave back. Nothing paid is altered: the sum waits as if it had been held
 * back, and the file of the next run, urgent or weekly, pays it once other bank details count or a
 * second person has confirmed those there are. Until then nothing else is paid to that account.
 */
@TenantService
public class ReturnedService {
  private static final String SUBJECT = "returned-payment";
  private static final int DAYS_BACK = 92;
  @Inject PayQueue queue;
  @Inject ReturnedStore store;
  @Inject ReturnedPayments returned;
  @Inject @Any Instance<SentElsewhere> elsewhere;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /** All of them, the latest first. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public List<ReturnedView> list(TenantContext ctx) {
    audit.fire(Audited.of(ctx, "returned-payment.list", "list", Ids.next(clock).toString()));
    return returned.seen(ctx, store.all());
  }

  /** One of them; empty when the tenant has none of this id. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<ReturnedView> find(TenantContext ctx, UUID id) {
    var found = view(ctx, id);
    found.ifPresent(
        r -> audit.fire(Audited.of(ctx, "returned-payment.read", SUBJECT, id.toString())));
    return found;
  }

  private Optional<ReturnedView> view(TenantContext ctx, UUID id) {
    return store.find(id).map(r -> returned.seen(ctx, List.of(r)).get(0));
  }

  /**
   * Records that the bank gave a run's payment to a payee back.
   *
   * @param returnedOn the day on which it did
   * @param reason in its words, 1 to 200 characters
   * @return why not: {@code finance.returned.not-paid}, {@link ReturnedRules#record}
   */
  @Needs(Permission.PAY_PREPARE)
  public Decision<ReturnedView> record(
      TenantContext ctx, UUID run, UUID payee, LocalDate returnedOn, String reason) {
    queue.stand();
    var credit = store.credit(run, payee).orElse(null);
    if (credit == null) {
      return Decision.refused(Reason.of("finance.returned.not-paid"));
    }
    var no = no(ctx, credit, returnedOn, reason, credit.returned());
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var id = Ids.next(clock);
    keep(ctx, new New(id, credit, returnedOn, reason.strip(), "form"));
    return Decision.granted(view(ctx, id).orElseThrow());
  }

  private static List<Reason> no(
      TenantContext ctx, Credit credit, LocalDate on, String reason, boolean there) {
    return ReturnedRules.record(
        new ReturnedRules.Facts(credit.sentOn(), on, reason, there, ctx.today()));
  }

  private void keep(TenantContext ctx, New what) {
    store.insert(ctx, what, clock.instant());
    audit.fire(
        new Audited(
            ctx,
            "returned-payment.add",
            SUBJECT,
            what.id().toString(),
            what.reason(),
            what.credit().payee()));
  }

  /**
   * Records the payments of a bank's file with the columns REFERENCE, SORT_CODE, ACCOUNT, AMOUNT,
   * RETURNED_ON, REASON, of weekly, urgent and other rooms' runs. A row that is wrong, or whose
   * payment is not found, is named and left out; the others go on.
   */
  @Needs(Permission.PAY_PREPARE)
  public RowImport take(TenantContext ctx, byte[] content) {
    queue.stand();
    var file = ReturnedFile.read(new String(content, StandardCharsets.UTF_8));
    var faults = new ArrayList<>(file.faults());
    var days = file.rows().stream().map(ReturnedFile.Row::returnedOn).sorted().toList();
    var sent =
        days.isEmpty()
            ? new SentPayments(List.of(), List.of())
            : sent(ctx, days.get(0).minusDays(DAYS_BACK), days.get(days.size() - 1));
    int taken = 0;
    for (var row : file.rows()) {
      var no = take(ctx, row, sent);
      if (no.isEmpty()) {
        taken++;
      } else {
        faults.add(new RowImport.Fault(row.line(), no));
      }
    }
    faults.sort(java.util.Comparator.comparingInt(RowImport.Fault::line));
    return new RowImport(taken, faults);
  }

  /**
   * What files sent.
   *
   * @param ours by weekly and urgent runs
   * @param others by runs of other rooms
   * @param taken those of ours that this file gave back
   */
  private record SentPayments(List<Credit> ours, List<Other> others, Set<Credit> taken) {
    SentPayments(List<Credit> ours, List<Other> others) {
      this(ours, others, new HashSet<>());
    }
  }

  private record Other(SentElsewhere room, SentElsewhere.Sent sent) {}

  private SentPayments sent(TenantContext ctx, LocalDate from, LocalDate last) {
    return new SentPayments(
        store.credits(from, last),
        elsewhere.stream()
            .flatMap(room -> room.sent(ctx, from, last).stream().map(s -> new Other(room, s)))
            .toList());
  }

  private List<Reason> take(TenantContext ctx, ReturnedFile.Row row, SentPayments sent) {
    var ours = sent.ours().stream().filter(c -> is(c, row)).toList();
    var others = sent.others().stream().filter(o -> o.sent().is(row)).toList();
    if (ours.size() + others.size() != 1) {
      boolean none = ours.isEmpty() && others.isEmpty();
      var code = none ? "finance.returned.not-found" : "finance.returned.several";
      return List.of(Reason.of(code, "reference", row.reference(), "amount", row.amount()));
    }
    if (ours.isEmpty()) {
      var other = others.get(0);
      return other.room().giveBack(ctx, other.sent(), row.returnedOn(), row.reason());
    }
    var credit = ours.get(0);
    boolean there = credit.returned() || sent.taken().contains(credit);
    var no = no(ctx, credit, row.returnedOn(), row.reason(), there);
    if (no.isEmpty()) {
      sent.taken().add(credit);
      keep(ctx, new New(Ids.next(clock), credit, row.returnedOn(), row.reason(), "file"));
    }
    return no;
  }

  private static boolean is(Credit credit, ReturnedFile.Row row) {
    return credit.to().equals(row.to())
        && credit.pence() == row.amount().amount()
        && PayReference.of(credit.payee(), credit.week()).equals(row.reference());
  }

  /**
   * Confirms that the account is right all the same; whoever recorded the return may not.
   *
   * @param version the version that was read
   * @param how how it was checked, 1 to 500 characters
   * @return empty when the tenant has no such record; otherwise it or why not: {@link
   *     ReturnedRules#confirm}, {@code finance.returned.changed}
   */
  @Needs(Permission.BANK_CONFIRM)
  public Optional<Decision<ReturnedView>> confirm(
      TenantContext ctx, UUID id, int version, String how) {
    queue.stand();
    return view(ctx, id)
        .map(
            r -> {
              var no = ReturnedRules.confirm(r.state(), r.recordedById(), ctx.actor().id(), how);
              return no.isEmpty()
                  ? done(
                      ctx,
                      r,
                      new Step("returned-payment.confirm", how),
                      store.confirm(ctx, id, version, how.strip(), clock.instant()))
                  : new Decision.Refused<ReturnedView>(no);
            });
  }

  /**
   * Takes back what was recorded by mistake, while no run has paid it again.
   *
   * @param version the version that was read
   * @param why 1 to 500 characters
   * @return empty when the tenant has no such record; otherwise it or why not: {@link
   *     ReturnedRules#withdraw}, {@code finance.returned.changed}
   */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Decision<ReturnedView>> withdraw(
      TenantContext ctx, UUID id, int version, String why) {
    queue.stand();
    return view(ctx, id)
        .map(
            r -> {
              var no = ReturnedRules.withdraw(r.state(), why);
              return no.isEmpty()
                  ? done(
                      ctx,
                      r,
                      new Step("returned-payment.withdraw", why),
                      store.withdraw(id, version, why.strip()))
                  : new Decision.Refused<ReturnedView>(no);
            });
  }

  private record Step(String action, String words) {}

  private Decision<ReturnedView> done(
      TenantContext ctx, ReturnedView before, Step step, boolean done) {
    if (!done) {
      return Decision.refused(Reason.of("finance.returned.changed"));
    }
    audit.fire(
        new Audited(
            ctx,
            step.action(),
            SUBJECT,
            before.id().toString(),
            step.words().strip(),
            before.payee()));
    return Decision.granted(view(ctx, before.id()).orElseThrow());
  }
}
