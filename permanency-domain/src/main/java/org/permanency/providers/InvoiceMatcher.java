package org.permanency.providers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;
import org.permanency.placement.EpisodeService;
import org.permanency.placement.rule.CareHistory;
import org.permanency.providers.rule.Agreement;
import org.permanency.providers.rule.InvoiceKind;
import org.permanency.providers.rule.InvoiceRules;
import org.permanency.providers.rule.Match;
import org.permanency.providers.rule.Matching;
import org.permanency.providers.rule.ProviderInvoices;
import org.permanency.providers.rule.ProviderRuleKeys;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.TenantContext;

/** Reads what invoices are laid beside, in bulk, and matches their lines. */
@ApplicationScoped
class InvoiceMatcher {
  @Inject AgreementStore agreements;
  @Inject PaidNightStore nights;
  @Inject EpisodeService episodes;
  @Inject RuleLibrary library;

  /** A line with what the records say to it. */
  record Matched(InvoiceStore.Line line, Match match) {
    /** Nights that it pays for. */
    List<LocalDate> nights() {
      return InvoiceRules.nights(line.charge(), match, line.answer());
    }
  }

  /** What all invoices of one call are laid beside. */
  final class Desk {
    private final Named.Names names;
    private final Map<ChildId, List<Agreement>> agreed;
    private final Map<ChildId, CareHistory> histories;
    private final Map<ChildId, Set<LocalDate>> paid;
    private final Pence tolerance;

    private Desk(TenantContext ctx, Named.Names names) {
      this.names = names;
      agreed =
          agreements.all().stream()
              .map(AgreementStore.Kept::agreement)
              .collect(Collectors.groupingBy(Agreement::child));
      histories = CareHistory.byChild(episodes.facts(ctx));
      paid = nights.paid();
      tolerance =
          library
              .book(ctx.tenant())
              .find(ProviderRuleKeys.INVOICES, ctx.today())
              .map(v -> v.value())
              .map(ProviderInvoices::tolerancePence)
              .orElse(Pence.ZERO);
    }

    /** Lines of one invoice; a night that two of them charge is paid with the first. */
    List<Matched> match(InvoiceStore.Row invoice, List<InvoiceStore.Line> lines) {
      var taken = new HashMap<ChildId, Set<LocalDate>>();
      var out = new ArrayList<Matched>();
      for (var line : lines) {
        var child = line.charge().child();
        var before = taken.computeIfAbsent(child, c -> new HashSet<>());
        var matched = new Matched(line, match(invoice, line, before));
        before.addAll(matched.nights());
        out.add(matched);
      }
      return out;
    }

    private Match match(
        InvoiceStore.Row invoice, InvoiceStore.Line line, Set<LocalDate> takenBefore) {
      var child = line.charge().child();
      if (invoice.head().kind() == InvoiceKind.CREDIT) {
        var left = nights.left(java.util.Objects.requireNonNull(invoice.creditsId()), child);
        takenBefore.forEach(left::remove);
        return Matching.credit(line.charge(), left);
      }
      var provider = invoice.head().provider();
      var own =
          agreed.getOrDefault(child, List.of()).stream()
              .filter(a -> a.provider().equals(provider))
              .toList();
      var known = paid.getOrDefault(child, Set.of());
      return Matching.of(
          line.charge(),
          new Matching.Facts(
              own,
              night -> placed(child, names.urn(provider), own, night),
              night -> known.contains(night) || takenBefore.contains(night),
              tolerance));
    }

    /** A place without a registration number counts where an agreement says so. */
    private boolean placed(ChildId child, String urn, List<Agreement> own, LocalDate night) {
      var history = histories.get(child);
      var day = history == null ? null : history.on(night).orElse(null);
      if (day == null) {
        return false;
      }
      var there = day.span().lodging().urn();
      return there == null || there.isBlank()
          ? own.stream().anyMatch(a -> a.includes(night))
          : there.equalsIgnoreCase(urn);
    }
  }

  Desk desk(TenantContext ctx, Named.Names names) {
    return new Desk(ctx, names);
  }
}
