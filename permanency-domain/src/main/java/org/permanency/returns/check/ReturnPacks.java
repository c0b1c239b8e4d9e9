package org.permanency.returns.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.permanency.returns.check.rule.CheckPack;
import org.permanency.returns.rule.ReturnCodes;
import org.permanency.returns.rule.ReturnRules;
import org.permanency.rules.RuleLibrary;
import org.permanency.rules.rule.EffectiveDated.Version;
import org.permanency.tenancy.TenantContext;

/** The rules of a collection year, put together from the dated files. */
@ApplicationScoped
class ReturnPacks {
  private static final Map<String, String> CODED =
      Map.of("SEX", "sex", "PLACE", "place", "REC", "rec");
  @Inject RuleLibrary library;

  /**
   * The rules of a year: those of its own pack, or of the earliest where it is older than all.
   *
   * @return empty when the tenant has no rules of the return at all
   */
  Optional<CheckPack> pack(TenantContext ctx, int year) {
    var all = library.book(ctx.tenant()).versions(ReturnRules.RETURN_CHECKS);
    var starts = LocalDate.of(year - 1, 4, 1);
    var changes = all.stream().filter(v -> !v.from().isAfter(starts)).map(Version::value).toList();
    if (!changes.isEmpty()) {
      return Optional.of(pack(ctx, year, changes));
    }
    return all.stream()
        .findFirst()
        .map(v -> pack(ctx, v.from().getYear() + 1, java.util.List.of(v.value())));
  }

  private CheckPack pack(TenantContext ctx, int year, java.util.List<CheckPack.Change> changes) {
    var codes = codes(ctx);
    return CheckPack.of(year, changes, list -> codes.codes(list, year));
  }

  /** How codes are written in a year, by the headings that may differ. */
  Map<String, UnaryOperator<String>> written(TenantContext ctx, int year) {
    var codes = codes(ctx);
    var all = new HashMap<String, UnaryOperator<String>>();
    CODED.forEach((heading, list) -> all.put(heading, code -> codes.written(list, code, year)));
    return all;
  }

  private ReturnCodes codes(TenantContext ctx) {
    return library.book(ctx.tenant()).get(ReturnRules.RETURN_CODES, ctx.today());
  }
}
