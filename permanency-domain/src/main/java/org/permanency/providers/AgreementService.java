package org.permanency.providers;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.people.rule.ChildId;
import org.permanency.providers.rule.Agreement;
import org.permanency.providers.rule.AgreementRules;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * What is agreed with outside providers for a child: prices, extras, planned ends. Nothing is
 * deleted: an agreement is ended, or a new one takes its place.
 */
@TenantService
public class AgreementService {
  private static final String SUBJECT = "agreement";
  @Inject AgreementStore store;
  @Inject Named named;
  @Inject InstantSource clock;
  @Inject Event<Audited> audit;

  /** All agreements, the latest first. Leaves one audit entry with the children shown. */
  @Needs(Permission.PAY_READ)
  public List<AgreementView> list(TenantContext ctx) {
    return shown(ctx, store.all());
  }

  /** Agreements of one child, the latest first. */
  @Needs(Permission.PAY_READ)
  public List<AgreementView> ofChild(TenantContext ctx, ChildId child) {
    return shown(
        ctx, store.all().stream().filter(k -> k.agreement().child().equals(child)).toList());
  }

  /** Agreements with one provider, the latest first. */
  @Needs(Permission.PAY_READ)
  public List<AgreementView> withProvider(TenantContext ctx, UUID provider) {
    return shown(
        ctx, store.all().stream().filter(k -> k.agreement().provider().equals(provider)).toList());
  }

  private List<AgreementView> shown(TenantContext ctx, List<AgreementStore.Kept> kept) {
    var names = named.read(ctx);
    var children = names.known().audited(kept.stream().map(k -> k.agreement().child()));
    var list = Ids.next(clock).toString();
    audit.fire(new Audited(ctx, "agreement.list", "list", list, null, children));
    return kept.stream().map(k -> view(names, k)).toList();
  }

  /** Outside providers to choose from: name and registration number by id, by name. */
  @Needs(Permission.PAY_READ)
  public Map<UUID, String> providers(TenantContext ctx) {
    return named.read(ctx).choices();
  }

  /**
   * An agreement with where it holds.
   *
   * @param urn registration number of the provider; empty when it is not recorded
   */
  public record Priced(Agreement agreement, String urn) {}

  /** Every agreement, in bulk for calculation. */
  @Needs(Permission.PAY_READ)
  public List<Priced> prices(TenantContext ctx) {
    var urns = named.urns(ctx);
    return store.all().stream()
        .map(AgreementStore.Kept::agreement)
        .map(a -> new Priced(a, urns.getOrDefault(a.provider(), "")))
        .toList();
  }

  /** One agreement; empty when the tenant has none of this id. */
  @Needs(Permission.PAY_READ)
  public Optional<AgreementView> find(TenantContext ctx, UUID id) {
    return store
        .find(id)
        .map(
            kept -> {
              var names = named.read(ctx);
              var child = names.known().audited(Stream.of(kept.agreement().child()));
              audit.fire(new Audited(ctx, "agreement.read", SUBJECT, id.toString(), null, child));
              return view(names, kept);
            });
  }

  private static AgreementView view(Named.Names names, AgreementStore.Kept kept) {
    var a = kept.agreement();
    boolean closed = names.closed().has(a.child());
    var shown =
        closed
            ? new Agreement(
                a.reference(),
                a.child(),
                a.provider(),
                a.period(),
                a.plannedEnd(),
                a.weekly(),
                a.extras(),
                "",
                "")
            : a;
    return new AgreementView(
        kept.id(),
        shown,
        names.known().number(a.child()),
        closed,
        names.name(a.provider()),
        names.urn(a.provider()),
        kept.version());
  }

  /**
   * Records an agreement. An open one of the child with the same provider that began earlier ends
   * where the new one begins. Refusals: {@link AgreementRules#faults}, {@code
   * providers.agreement.unknown}, {@code providers.agreement.restricted}.
   */
  @Needs(Permission.PAY_PREPARE)
  public Decision<AgreementView> add(TenantContext ctx, Agreement agreement) {
    var names = named.read(ctx);
    var own = store.lockChild(agreement.child());
    var no =
        new ArrayList<>(
            AgreementRules.faults(
                agreement,
                own.stream().map(AgreementStore.Kept::agreement).toList(),
                store.taken(agreement.reference())));
    if (names.known().child(agreement.child()) == null
        || names.provider(agreement.provider()).isEmpty()) {
      no.add(Reason.of("providers.agreement.unknown"));
    }
    if (names.closed().has(agreement.child())) {
      no.add(Reason.of("providers.agreement.restricted"));
    }
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var from = agreement.period().start();
    own.stream()
        .filter(k -> AgreementRules.superseded(k.agreement(), agreement))
        .forEach(
            k -> {
              store.end(k.id(), from);
              about(ctx, "agreement.supersede", k.id(), agreement.reference() + " from " + from);
            });
    var id = Ids.next(clock);
    store.insert(id, agreement);
    about(ctx, "agreement.add", id, agreement.toString());
    return Decision.granted(view(names, store.find(id).orElseThrow()));
  }

  /**
   * Ends an agreement. Refusals: {@code providers.agreement.changed}, {@code restricted}, {@code
   * before} when it would end before it began.
   *
   * @param version the one that was read
   * @param last last night at this price
   * @return empty when the tenant has none of this id
   */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Decision<AgreementView>> end(
      TenantContext ctx, UUID id, int version, LocalDate last) {
    return changed(
        ctx,
        id,
        version,
        kept -> {
          var from = kept.agreement().period().start();
          return last.isBefore(from)
              ? Optional.of(Reason.of("providers.agreement.before", "from", from))
              : Optional.empty();
        },
        () -> {
          store.end(id, last.plusDays(1));
          about(ctx, "agreement.end", id, "last night " + last);
        });
  }

  /**
   * Says when the placement is planned to end, or that no end is planned. Refusals: {@code
   * providers.agreement.changed}, {@code restricted}, {@code planned}.
   *
   * @param version the one that was read
   * @param last last night planned; null for none
   * @return empty when the tenant has none of this id
   */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Decision<AgreementView>> plan(
      TenantContext ctx, UUID id, int version, @Nullable LocalDate last) {
    var end = last == null ? null : last.plusDays(1);
    return changed(
        ctx,
        id,
        version,
        kept -> AgreementRules.planned(kept.agreement().period().start(), end),
        () -> {
          store.plan(id, end);
          about(ctx, "agreement.plan", id, last == null ? "no end" : "last night " + last);
        });
  }

  private Optional<Decision<AgreementView>> changed(
      TenantContext ctx,
      UUID id,
      int version,
      java.util.function.Function<AgreementStore.Kept, Optional<Reason>> rule,
      Runnable change) {
    return store
        .lock(id)
        .map(
            kept -> {
              var no = new ArrayList<Reason>();
              if (kept.version() != version) {
                no.add(Reason.of(AgreementRules.CHANGED));
              }
              var names = named.read(ctx);
              if (names.closed().has(kept.agreement().child())) {
                no.add(Reason.of("providers.agreement.restricted"));
              }
              rule.apply(kept).ifPresent(no::add);
              if (no.isEmpty()) {
                change.run();
              }
              return Decision.of(view(names, store.find(id).orElseThrow()), no);
            });
  }

  private void about(TenantContext ctx, String action, UUID id, String detail) {
    audit.fire(new Audited(ctx, action, SUBJECT, id.toString(), null, detail));
  }
}
