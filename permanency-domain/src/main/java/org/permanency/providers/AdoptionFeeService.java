package org.permanency.providers;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;
import org.permanency.people.rule.ChildId;
import org.permanency.providers.rule.AdoptionFee;
import org.permanency.providers.rule.AdoptionFeeRules;
import org.permanency.providers.rule.AdoptionFeeRules.Invoiced;
import org.permanency.providers.rule.Direction;
import org.permanency.providers.rule.InvoiceRules;
import org.permanency.providers.rule.InvoiceState;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Fees between adoption agencies, both ways: due by stages with the placement and the order,
 * invoiced stage by stage, approved by a second person, settled. No stage is invoiced twice.
 */
@TenantService
public class AdoptionFeeService {
  private static final String SUBJECT = "adoption-fee";
  @Inject AdoptionFeeStore store;
  @Inject AdoptionFeeReader reader;
  @Inject InvoiceReader invoices;
  @Inject ProviderRunStore runs;
  @Inject InstantSource clock;
  @Inject Event<Audited> audit;

  /** All fees, the latest placement first. Leaves one audit entry with the children shown. */
  @Needs(Permission.PAY_READ)
  public List<AdoptionFeeView> list(TenantContext ctx) {
    var names = reader.names(ctx);
    var all = reader.all(ctx, names);
    var children = names.known().audited(all.stream().map(f -> f.fee().child()));
    var list = Ids.next(clock).toString();
    audit.fire(new Audited(ctx, "adoption-fee.list", "list", list, null, children));
    return all;
  }

  /**
   * A stage of a fee as a cost.
   *
   * @param child ours; null when it is another agency's
   * @param on day on which it is due
   * @param pence above nothing for what we pay, below for what we are paid
   * @param approved whether its invoice is approved; otherwise it is what the rule says
   */
  public record FeeCost(
      Direction direction, @Nullable ChildId child, LocalDate on, Pence pence, boolean approved) {}

  /** Stages that are due in {@code days}, in bulk; one whose day is not known yet is left out. */
  @Needs(Permission.PAY_READ)
  public List<FeeCost> costs(TenantContext ctx, EffectivePeriod days) {
    var costs = new ArrayList<FeeCost>();
    for (var view : reader.all(ctx, reader.names(ctx))) {
      for (var stage : view.stages()) {
        if (stage.due() != null && days.includes(stage.due())) {
          costs.add(cost(view.fee(), stage, stage.due()));
        }
      }
    }
    return costs;
  }

  private static FeeCost cost(AdoptionFee fee, AdoptionFeeView.Stage stage, LocalDate due) {
    var charge = stage.charge();
    var charged = charge == null || charge.state() != InvoiceState.APPROVED ? null : charge.pence();
    var pence = charged == null ? stage.pence() : charged;
    return new FeeCost(
        fee.direction(),
        fee.child(),
        due,
        fee.direction() == Direction.OWED ? pence : pence.negated(),
        charged != null);
  }

  /** One fee; empty when the tenant has none of this id. */
  @Needs(Permission.PAY_READ)
  public Optional<AdoptionFeeView> find(TenantContext ctx, UUID id) {
    return store
        .lock(id)
        .map(
            kept -> {
              var names = reader.names(ctx);
              var child = names.known().audited(Stream.ofNullable(kept.fee().child()));
              about(ctx, "adoption-fee.read", id, child);
              return reader.view(ctx, names, kept);
            });
  }

  /**
   * Records a fee. Refusals: {@link AdoptionFeeRules#record}, {@code providers.fee.unknown}, {@code
   * restricted}.
   */
  @Needs(Permission.PAY_PREPARE)
  public Decision<AdoptionFeeView> add(TenantContext ctx, AdoptionFee fee) {
    var names = reader.names(ctx);
    var kind = AdoptionFeeReader.kind(names, fee);
    var no =
        new ArrayList<>(AdoptionFeeRules.record(fee, reader.rule(ctx, fee), kind, ctx.today()));
    if (names.provider(fee.provider()).isEmpty()
        || fee.child() != null && names.known().child(fee.child()) == null) {
      no.add(Reason.of("providers.fee.unknown"));
    }
    if (names.closed().has(fee.child())) {
      no.add(Reason.of("providers.fee.restricted"));
    }
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var id = Ids.next(clock);
    store.insert(id, fee);
    about(ctx, "adoption-fee.add", id, fee.toString());
    return Decision.granted(reader.view(ctx, names, store.lock(id).orElseThrow()));
  }

  /**
   * Records the adoption order. Refusals: {@code providers.fee.changed}, {@code restricted}, {@code
   * order}.
   *
   * @param version the one that was read
   * @return empty when the tenant has none of this id
   */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Decision<AdoptionFeeView>> order(
      TenantContext ctx, UUID id, int version, LocalDate on) {
    return changed(
        ctx,
        id,
        version,
        (work, no) -> AdoptionFeeRules.order(work.kept().fee().placedOn(), on, ctx.today(), no),
        work -> {
          store.order(id, on);
          about(ctx, "adoption-fee.order", id, on.toString());
        });
  }

  /**
   * Records the invoice for a stage: theirs when we pay, ours when we are paid. It waits for a
   * second person. Refusals: {@link AdoptionFeeRules#invoice}, {@code providers.fee.changed},
   * {@code restricted}.
   *
   * @param version the one that was read
   * @return empty when the tenant has none of this id
   */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Decision<AdoptionFeeView>> invoice(
      TenantContext ctx, UUID id, int version, Invoiced invoiced) {
    return changed(
        ctx,
        id,
        version,
        (work, no) -> {
          var part =
              reader.parts(ctx, work.names(), work.kept().fee()).stream()
                  .filter(p -> p.key().equals(invoiced.stage()))
                  .findFirst()
                  .orElse(null);
          boolean taken = reader.charges(id).containsKey(invoiced.stage());
          no.addAll(AdoptionFeeRules.invoice(invoiced, part, taken, ctx.today()));
        },
        work -> {
          store.invoice(ctx, Ids.next(clock), id, invoiced);
          about(ctx, "adoption-fee.invoice", id, invoiced.toString());
        });
  }

  /**
   * Approves the invoice of a stage that somebody else entered. Refusals: {@code
   * providers.fee.changed}, {@code restricted}, {@code not-waiting}, {@code same-person}, {@link
   * InvoiceRules#limit}.
   */
  @Needs(Permission.PAY_APPROVE)
  public Optional<Decision<AdoptionFeeView>> approve(
      TenantContext ctx, UUID id, int version, String stage) {
    return decide(ctx, id, version, stage, InvoiceState.APPROVED);
  }

  /** Rejects the invoice of a stage, which may be invoiced again. Refusals: as for approval. */
  @Needs({Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<Decision<AdoptionFeeView>> reject(
      TenantContext ctx, UUID id, int version, String stage) {
    return decide(ctx, id, version, stage, InvoiceState.REJECTED);
  }

  private Optional<Decision<AdoptionFeeView>> decide(
      TenantContext ctx, UUID id, int version, String stage, InvoiceState next) {
    return changed(
        ctx,
        id,
        version,
        (work, no) -> {
          var charge = reader.charges(id).get(stage);
          if (charge == null || charge.state() != InvoiceState.SUBMITTED) {
            no.add(Reason.of("providers.fee.not-waiting"));
          } else if (next == InvoiceState.APPROVED) {
            if (charge.enteredBy().equals(ctx.actor().id())) {
              no.add(Reason.of("providers.fee.same-person"));
            }
            no.addAll(
                InvoiceRules.limit(
                    invoices.rule(ctx), ctx.actor().roles(), charge.invoiced().pence()));
          }
        },
        work -> {
          store.decide(ctx, charge(id, stage), next);
          about(ctx, "adoption-fee." + next.name().toLowerCase(java.util.Locale.ROOT), id, stage);
        });
  }

  private UUID charge(UUID id, String stage) {
    return java.util.Objects.requireNonNull(reader.charges(id).get(stage)).id();
  }

  /**
   * Records the day on which the money of an approved invoice went or came. Refusals: {@code
   * providers.fee.changed}, {@code restricted}, {@code not-approved}, {@code future}, {@code
   * providers.run.in-run}.
   */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Decision<AdoptionFeeView>> settle(
      TenantContext ctx, UUID id, int version, String stage, LocalDate on) {
    return changed(
        ctx,
        id,
        version,
        (work, no) -> {
          var charge = reader.charges(id).get(stage);
          if (charge == null || charge.state() != InvoiceState.APPROVED) {
            no.add(Reason.of("providers.fee.not-approved"));
          } else if (runs.taken(charge.id())) {
            no.add(Reason.of("providers.run.in-run"));
          }
          if (on.isAfter(ctx.today())) {
            no.add(Reason.of("providers.fee.future"));
          }
        },
        work -> {
          store.settle(charge(id, stage), on);
          about(ctx, "adoption-fee.settle", id, stage + " on " + on);
        });
  }

  private record Work(AdoptionFeeStore.Kept kept, Named.Names names) {}

  private Optional<Decision<AdoptionFeeView>> changed(
      TenantContext ctx,
      UUID id,
      int version,
      BiConsumer<Work, List<Reason>> rule,
      java.util.function.Consumer<Work> change) {
    return store
        .lock(id)
        .map(
            kept -> {
              var names = reader.names(ctx);
              var work = new Work(kept, names);
              var no = new ArrayList<Reason>();
              if (kept.version() != version) {
                no.add(Reason.of("providers.fee.changed"));
              }
              if (names.closed().has(kept.fee().child())) {
                no.add(Reason.of("providers.fee.restricted"));
              }
              rule.accept(work, no);
              if (no.isEmpty()) {
                change.accept(work);
                store.touch(id);
              }
              return Decision.of(
                  reader.view(ctx, names, store.lock(id).orElseThrow()), List.copyOf(no));
            });
  }

  private void about(TenantContext ctx, String action, UUID id, @Nullable String detail) {
    audit.fire(new Audited(ctx, action, SUBJECT, id.toString(), null, detail));
  }
}
