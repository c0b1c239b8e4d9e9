package org.permanency.providers;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;
import org.permanency.providers.InvoiceMatcher.Matched;
import org.permanency.providers.rule.Answer;
import org.permanency.providers.rule.InvoiceKind;
import org.permanency.providers.rule.InvoiceRules;
import org.permanency.providers.rule.InvoiceState;
import org.permanency.providers.rule.Matching;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * What becomes of an invoice: its differences are answered, it is handed over, and somebody else
 * approves or rejects it. An approval pays nights, and no night twice.
 */
@TenantService
public class InvoiceApproval {
  private static final int WORDS = 500;
  @Inject InvoiceStore store;
  @Inject InvoiceReader reader;
  @Inject PaidNightStore nights;
  @Inject Event<Audited> audit;

  /**
   * Answers a difference of a draft. Refusals: {@link InvoiceRules#answer}, {@code
   * providers.invoice.changed}, {@code wrong-state}, {@code no-line}, {@code restricted}.
   *
   * @param version the one that was read
   * @param why 1 to 500 characters
   * @return empty when the tenant has none of this id
   */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Decision<InvoiceView>> answer(
      TenantContext ctx, UUID id, int version, UUID line, Reply reply) {
    return store
        .find(id)
        .map(
            row -> {
              var names = reader.names(ctx);
              var no = new ArrayList<>(InvoiceService.draft(row, version));
              var found =
                  reader.matched(ctx, row, names).stream()
                      .filter(m -> m.line().id().equals(line))
                      .findFirst();
              if (found.isEmpty()) {
                no.add(Reason.of("providers.invoice.no-line"));
              } else {
                no.addAll(
                    InvoiceRules.answer(found.get().match(), reply.answer(), reply.why().strip()));
                if (names.closed().has(found.get().line().charge().child())) {
                  no.add(Reason.of("providers.invoice.restricted"));
                }
              }
              if (no.isEmpty()) {
                store.answer(ctx, line, reply.answer(), reply.why().strip());
                store.touch(id);
                about(ctx, "invoice.answer", id, reply.why(), reply.answer().name() + " " + line);
              }
              return Decision.of(
                  reader.view(ctx, store.find(id).orElseThrow(), names), List.copyOf(no));
            });
  }

  /** What is answered, and why. */
  public record Reply(Answer answer, String why) {}

  /** Hands a draft over for approval; refusals: {@link InvoiceRules#step}. */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Decision<InvoiceView>> submit(TenantContext ctx, UUID id, int version) {
    return step(ctx, id, version, InvoiceState.SUBMITTED, null);
  }

  /** Takes one that was handed over back into a draft; refusals: {@link InvoiceRules#step}. */
  @Needs({Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<Decision<InvoiceView>> back(TenantContext ctx, UUID id, int version) {
    return step(ctx, id, version, InvoiceState.DRAFT, null);
  }

  /**
   * Approves what somebody else entered and handed over. Refusals: {@link InvoiceRules#step},
   * {@link InvoiceRules#limit}.
   */
  @Needs(Permission.PAY_APPROVE)
  public Optional<Decision<InvoiceView>> approve(TenantContext ctx, UUID id, int version) {
    return step(ctx, id, version, InvoiceState.APPROVED, null);
  }

  /**
   * Rejects one for good; refusals: {@link InvoiceRules#step}, {@code providers.invoice.why}.
   *
   * @param reason why, 1 to 500 characters
   */
  @Needs({Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<Decision<InvoiceView>> reject(
      TenantContext ctx, UUID id, int version, String reason) {
    return step(ctx, id, version, InvoiceState.REJECTED, reason.strip());
  }

  private Optional<Decision<InvoiceView>> step(
      TenantContext ctx, UUID id, int version, InvoiceState next, @Nullable String reason) {
    store.queue();
    return store
        .find(id)
        .map(
            row -> {
              var names = reader.names(ctx);
              var lines = reader.matched(ctx, row, names);
              var no =
                  new ArrayList<>(
                      InvoiceRules.step(facts(row, version, lines), next, ctx.actor().id()));
              if (next == InvoiceState.APPROVED) {
                var sum = sum(row.head().kind(), lines);
                no.addAll(InvoiceRules.limit(reader.rule(ctx), ctx.actor().roles(), sum));
              }
              if (reason != null && (reason.isEmpty() || reason.length() > WORDS)) {
                no.add(Reason.of("providers.invoice.why", "most", WORDS));
              }
              if (no.isEmpty()) {
                take(ctx, row, lines, next, reason);
              }
              return Decision.of(
                  reader.view(ctx, store.find(id).orElseThrow(), names), List.copyOf(no));
            });
  }

  private static InvoiceRules.StepFacts facts(
      InvoiceStore.Row row, int version, List<Matched> lines) {
    var kind = row.head().kind();
    var hands = new HashSet<>(Set.of(row.enteredBy()));
    if (row.submittedBy() != null) {
      hands.add(row.submittedBy());
    }
    lines.stream().map(m -> m.line().answeredBy()).filter(Objects::nonNull).forEach(hands::add);
    return new InvoiceRules.StepFacts(
        row.state(),
        row.version(),
        version,
        (int) lines.stream().filter(m -> InvoiceReader.pays(kind, m) == null).count(),
        (int)
            lines.stream()
                .filter(m -> !Objects.equals(InvoiceReader.pays(kind, m), m.line().submitted()))
                .count(),
        lines.size(),
        hands);
  }

  private static Pence sum(InvoiceKind kind, List<Matched> lines) {
    return lines.stream()
        .map(m -> InvoiceReader.pays(kind, m))
        .filter(Objects::nonNull)
        .reduce(Pence.ZERO, Pence::plus);
  }

  private void take(
      TenantContext ctx,
      InvoiceStore.Row row,
      List<Matched> lines,
      InvoiceState next,
      @Nullable String reason) {
    var kind = row.head().kind();
    switch (next) {
      case DRAFT -> store.submit(row.id(), next, null);
      case SUBMITTED -> {
        lines.forEach(
            m ->
                store.keep(
                    m.line().id(), false, Objects.requireNonNull(InvoiceReader.pays(kind, m))));
        store.submit(row.id(), next, ctx.actor().id());
      }
      case APPROVED -> {
        lines.forEach(m -> pay(row, m));
        store.decide(ctx, row.id(), next, null);
      }
      case REJECTED -> store.decide(ctx, row.id(), next, reason);
    }
    var action = "invoice." + next.name().toLowerCase(java.util.Locale.ROOT);
    about(ctx, action, row.id(), reason, sum(kind, lines).toString());
  }

  private void pay(InvoiceStore.Row row, Matched m) {
    var kind = row.head().kind();
    var pays = Objects.requireNonNull(InvoiceReader.pays(kind, m));
    var child = m.line().charge().child();
    store.keep(m.line().id(), true, pays);
    var paid = kind == InvoiceKind.CREDIT ? m.match().nights() : m.nights();
    if (paid.isEmpty() || kind == InvoiceKind.CREDIT && pays.amount() == 0) {
      return;
    }
    if (kind == InvoiceKind.CREDIT) {
      credit(row, m, pays);
    } else {
      nights.insert(m.line().id(), child, Matching.spread(pays, paid), true);
    }
  }

  /** Nights of which all is given back may be charged again. */
  private void credit(InvoiceStore.Row row, Matched m, Pence pays) {
    var child = m.line().charge().child();
    var invoice = Objects.requireNonNull(row.creditsId());
    nights.insert(
        m.line().id(),
        child,
        Matching.shared(pays, nights.left(invoice, child), m.match().nights()),
        false);
    var left = nights.left(invoice, child);
    var back = m.match().nights().stream().filter(n -> !left.containsKey(n)).toList();
    if (!back.isEmpty()) {
      nights.release(invoice, child, back);
    }
  }

  private void about(
      TenantContext ctx, String action, UUID id, @Nullable String why, String detail) {
    audit.fire(new Audited(ctx, action, "invoice", id.toString(), why, detail));
  }
}
