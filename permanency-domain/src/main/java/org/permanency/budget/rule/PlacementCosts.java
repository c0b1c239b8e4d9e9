package org.permanency.budget.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.permanency.budget.rule.PlacedNights.Night;
import org.permanency.budget.rule.PlacedNights.Nights;
import org.permanency.budget.rule.SharedCost.Share;
import org.permanency.finance.rule.PayPart;
import org.permanency.fostering.rule.Register;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.ChildId;
import org.permanency.placement.rule.CareHistory;
import org.permanency.rules.rule.EffectiveDated.Version;

/**
 * What looked-after children cost in placements that pay runs do not pay, from where they are night
 * by night: a seventh of the weekly price a night, summed by child, type and period and rounded
 * once. A placement without an end goes on to the end of the periods, to its planned end or the
 * 18th birthday at most. What is agreed with the provider comes before the rule's price, and what
 * approved invoices paid before both.
 */
public final class PlacementCosts {
  private static final String RULE = "placement-prices";
  private static final NavigableMap<LocalDate, Pence> NONE = new TreeMap<>();

  /**
   * Everything it is calculated from.
   *
   * @param histories where each child lived
   * @param register nights with its households are paid by pay runs and are left out
   * @param prices versions of {@code placement-prices}
   * @param shares versions of {@code funding-shares}; empty when nothing is shared
   * @param records what decides who pays
   * @param agreed what is agreed with providers
   * @param invoiced what approved invoices paid for each night, by child; it stands in the place of
   *     the price
   * @param periods weeks or months, in order and without gap, at least one
   */
  public record Facts(
      List<ChildFact> children,
      Map<ChildId, CareHistory> histories,
      Register register,
      List<Version<PlacementPrices>> prices,
      List<Version<FundingShares>> shares,
      List<FundingRecord> records,
      List<AgreedPrice> agreed,
      Map<ChildId, NavigableMap<LocalDate, Pence>> invoiced,
      List<EffectivePeriod> periods) {}

  /**
   * Nights without a price.
   *
   * @param why {@code no-type}, {@code no-price} (pay runs should pay it, but no household has the
   *     child), {@code no-birth-date}
   */
  public record Gap(ChildId child, EffectivePeriod nights, String why) {}

  /** What it comes to, and what could not be priced. */
  public record Result(List<Cost> costs, List<Gap> gaps) {
    /** Copies the lists. */
    public Result {
      costs = List.copyOf(costs);
      gaps = List.copyOf(gaps);
    }
  }

  private final Facts facts;
  private final EffectivePeriod window;
  private final Map<ChildId, List<Register.Stay>> stays = new HashMap<>();
  private final Map<ChildId, List<FundingRecord>> records = new HashMap<>();
  private final Map<ChildId, List<AgreedPrice>> agreed = new HashMap<>();
  private final List<Cost> costs = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();

  private PlacementCosts(Facts facts) {
    this.facts = facts;
    this.window = FinancialYear.window(facts.periods());
    for (var stay : facts.register().stays()) {
      stays.computeIfAbsent(stay.child(), c -> new ArrayList<>(2)).add(stay);
    }
    for (var price : facts.agreed()) {
      agreed.computeIfAbsent(price.child(), c -> new ArrayList<>(2)).add(price);
    }
    for (var record : facts.records()) {
      records.computeIfAbsent(record.child(), c -> new ArrayList<>(2)).add(record);
    }
  }

  /** Costs by child in the order of the facts, and period. */
  public static Result of(Facts facts) {
    var costs = new PlacementCosts(facts);
    facts.children().forEach(costs::child);
    return new Result(costs.costs, costs.gaps);
  }

  private void child(ChildFact child) {
    var history = facts.histories().get(child.id());
    var invoiced = facts.invoiced().getOrDefault(child.id(), NONE);
    if (history == null && invoiced.isEmpty()) {
      return;
    }
    var priced = new ArrayList<Nights>();
    for (var nights : history == null ? List.<Nights>of() : placed(child, history, invoiced)) {
      if (nights.night() == null) {
        gaps.add(new Gap(child.id(), nights.period(), nights.gap()));
      } else {
        priced.add(nights);
      }
    }
    priced.addAll(InvoicedNights.elsewhere(invoiced, priced, window));
    for (var period : facts.periods()) {
      period(child.id(), period, priced, invoiced);
    }
  }

  private List<Nights> placed(
      ChildFact child, CareHistory history, NavigableMap<LocalDate, Pence> invoiced) {
    var own =
        new PlacedNights.Own(
            child,
            stays.getOrDefault(child.id(), List.of()),
            records.getOrDefault(child.id(), List.of()),
            agreed.getOrDefault(child.id(), List.of()),
            invoiced);
    return new PlacedNights(facts, own).within(history, window);
  }

  private record Group(
      String line, String type, List<Share> shares, String own, boolean invoiced) {}

  /** What a group comes to. */
  private static final class Sum {
    private final List<PayPart> parts = new ArrayList<>(2);
    private Pence invoiced = Pence.ZERO;
    private int nights;
    private LocalDate first = LocalDate.MAX;
  }

  private void period(
      ChildId child,
      EffectivePeriod period,
      List<Nights> priced,
      NavigableMap<LocalDate, Pence> invoiced) {
    var groups = new LinkedHashMap<Group, Sum>();
    for (var nights : priced) {
      var shared = nights.period().within(period).orElse(null);
      if (shared != null) {
        var night = Objects.requireNonNull(nights.night());
        var group =
            new Group(night.line(), night.type(), night.shares(), night.own(), nights.invoiced());
        var sum = groups.computeIfAbsent(group, g -> new Sum());
        sum.nights += shared.days();
        sum.first = shared.start().isBefore(sum.first) ? shared.start() : sum.first;
        if (nights.invoiced()) {
          sum.invoiced = sum.invoiced.plus(InvoicedNights.sum(invoiced, shared));
        } else {
          sum.parts.add(part(night, shared.days()));
        }
      }
    }
    groups.forEach((group, sum) -> costs.add(cost(child, period, group, sum)));
    costs
        .subList(costs.size() - groups.size(), costs.size())
        .sort(Comparator.comparing(Cost::first));
  }

  private static PayPart part(Night night, int count) {
    return PayPart.nights(RULE, night.ruleFrom(), night.type(), "", count, night.weekly());
  }

  private static Cost cost(ChildId child, EffectivePeriod period, Group group, Sum sum) {
    var whole = group.invoiced() ? sum.invoiced : PayPart.sum(sum.parts);
    var split = new LinkedHashMap<String, Pence>();
    @Nullable Pence own = whole;
    if (!group.shares().isEmpty()) {
      split.putAll(SharedCost.split(whole, group.shares()));
      own = split.remove(group.own());
    }
    return new Cost(
        group.line(),
        group.type(),
        child,
        period,
        sum.first,
        sum.nights,
        whole,
        own == null ? Pence.ZERO : own,
        split,
        false,
        group.invoiced());
  }
}
