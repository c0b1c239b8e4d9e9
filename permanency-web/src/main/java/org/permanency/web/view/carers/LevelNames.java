package org.permanency.web.view.carers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.permanency.finance.rule.FinanceRules;
import org.permanency.finance.rule.FosteringAllowances;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantId;
import org.permanency.web.view.list.Choice;

/** The payment levels an agency has on a day, from its rule {@code fostering-allowances}. */
@ApplicationScoped
public class LevelNames {
  @Inject RuleLibrary library;

  /** Labels by key, sorted by key; empty when no version is in force that day. */
  public Map<String, String> on(TenantId tenant, LocalDate day) {
    var names = new TreeMap<String, String>();
    library
        .book(tenant)
        .find(FinanceRules.FOSTERING_ALLOWANCES, day)
        .map(v -> v.value().levels())
        .orElse(Map.<String, FosteringAllowances.Level>of())
        .forEach((key, level) -> names.put(key, level.label()));
    return names;
  }

  /** The levels of the business day and of every later version, to choose from. */
  List<Choice> choices(TenantContext ctx) {
    var names = new TreeMap<String, String>();
    library.book(ctx.tenant()).versions(FinanceRules.FOSTERING_ALLOWANCES).stream()
        .filter(v -> v.from().isAfter(ctx.today()))
        .forEach(v -> v.value().levels().forEach((key, level) -> names.put(key, level.label())));
    names.putAll(on(ctx.tenant(), ctx.today()));
    return names.entrySet().stream().map(e -> new Choice(e.getKey(), e.getValue())).toList();
  }

  /** How people call the level on a day, or today when the rule of that day does not say. */
  String label(TenantContext ctx, String key, LocalDate day) {
    var today = on(ctx.tenant(), ctx.today());
    return on(ctx.tenant(), day).getOrDefault(key, today.getOrDefault(key, key));
  }
}
