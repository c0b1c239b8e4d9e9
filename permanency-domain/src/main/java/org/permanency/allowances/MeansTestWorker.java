package org.permanency.allowances;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.permanency.allowances.rule.AllowanceRules;
import org.permanency.allowances.rule.AllowanceTables;
import org.permanency.allowances.rule.AwardDays;
import org.permanency.allowances.rule.AwardFact;
import org.permanency.allowances.rule.AwardId;
import org.permanency.allowances.rule.FamilyAllowances;
import org.permanency.allowances.rule.MeansFacts;
import org.permanency.allowances.rule.MeansSheet;
import org.permanency.allowances.rule.MeansTest;
import org.permanency.allowances.rule.MeansTestEdit;
import org.permanency.allowances.rule.MeansTestRules;
import org.permanency.finance.rule.PayeeId;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Pence;
import org.permanency.people.ChildService;
import org.permanency.people.rule.ChildFact;
import org.permanency.rules.RuleBook;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.TenantContext;

/** Works means tests from what families said, their awards and the rules of the day. */
@ApplicationScoped
class MeansTestWorker {
  private static final int YEAR = 12;
  @Inject AwardStore awards;
  @Inject ChildService children;
  @Inject RuleLibrary library;

  /** A test as worked, with what has to be kept of it. */
  record Worked(MeansSheet sheet, List<MeansTestStore.Child> children, int reviewMonths) {}

  /** Works a test; refusals: {@link MeansTestRules#refuse}. */
  Decision<Worked> work(TenantContext ctx, MeansTestEdit edit) {
    var book = library.book(ctx.tenant());
    var rule = book.find(AllowanceRules.MEANS_TEST, edit.from()).orElse(null);
    var support = book.find(AllowanceRules.INCOME_SUPPORT, edit.from()).orElse(null);
    var tested = tested(book, edit.payee(), edit.from());
    var no =
        MeansTestRules.refuse(
            edit,
            new MeansTestRules.Facts(
                rule == null ? null : rule.value(),
                support == null ? null : support.value(),
                tested.size()));
    if (!no.isEmpty() || rule == null || support == null) {
      return new Decision.Refused<>(no);
    }
    var kept = children(ctx, book, edit, tested);
    int months = reviewMonths(book, edit.from(), tested);
    var facts = facts(book, edit, kept, names(ctx, tested), months);
    return Decision.granted(new Worked(MeansTest.of(facts), kept, months));
  }

  private static MeansFacts facts(
      RuleBook book,
      MeansTestEdit edit,
      List<MeansTestStore.Child> children,
      Map<AwardId, String> names,
      int reviewMonths) {
    var amounts = new HashMap<String, Pence>();
    edit.lines().forEach((key, entry) -> amounts.put(key, entry.amount()));
    return new MeansFacts(
        edit.from(),
        edit.unit(),
        edit.onlyIncomeSupport(),
        amounts,
        edit.household(),
        children.stream()
            .map(
                c ->
                    new MeansFacts.Child(
                        c.award(),
                        names.getOrDefault(c.award(), "Child"),
                        c.allowance(),
                        c.benefit()))
            .toList(),
        edit.departure(),
        reviewMonths,
        book.find(AllowanceRules.MEANS_TEST, edit.from()).orElseThrow(),
        book.find(AllowanceRules.INCOME_SUPPORT, edit.from()).orElseThrow());
  }

  /** The family's awards that are tested and hold on the day, by number. */
  List<AwardFact> tested(RuleBook book, PayeeId payee, LocalDate day) {
    var kinds = kinds(book, day);
    return awards.all().stream()
        .map(a -> a.fact())
        .filter(a -> a.payee().equals(payee) && a.period().includes(day))
        .filter(
            a -> {
              var kind = kinds.get(a.kind());
              return kind != null && AwardDays.tested(a, kind);
            })
        .toList();
  }

  private static Map<String, FamilyAllowances.Kind> kinds(RuleBook book, LocalDate day) {
    return book.find(AllowanceRules.FAMILY_ALLOWANCES, day)
        .map(v -> v.value().kinds())
        .orElse(Map.of());
  }

  private static int reviewMonths(RuleBook book, LocalDate day, List<AwardFact> tested) {
    var kinds = kinds(book, day);
    return tested.stream()
        .map(a -> kinds.get(a.kind()))
        .filter(k -> k != null && k.reviewMonths() != null)
        .mapToInt(k -> java.util.Objects.requireNonNull(k.reviewMonths()))
        .min()
        .orElse(YEAR);
  }

  private List<MeansTestStore.Child> children(
      TenantContext ctx, RuleBook book, MeansTestEdit edit, List<AwardFact> tested) {
    var rule = book.get(AllowanceRules.MEANS_TEST, edit.from());
    var days = new AwardDays(AllowanceTables.of(book));
    var benefit = book.find(AllowanceRules.CHILD_BENEFIT, edit.from()).map(v -> v.value());
    var kinds = kinds(book, edit.from());
    var born = new HashMap<Object, @Nullable LocalDate>();
    for (ChildFact child : children.facts(ctx)) {
      born.put(child.id(), child.born());
    }
    var all = new ArrayList<MeansTestStore.Child>();
    for (var award : tested) {
      var kind = java.util.Objects.requireNonNull(kinds.get(award.kind()));
      var gross = days.gross(award, born.get(award.child()), edit.from());
      var off =
          kind.lessChildBenefit()
              ? benefit.map(b -> b.weekly(award.eldest())).orElse(Pence.ZERO)
              : Pence.ZERO;
      all.add(
          new MeansTestStore.Child(
              award.id(),
              MeansTest.inUnit(gross, edit.unit(), rule),
              MeansTest.inUnit(off, edit.unit(), rule)));
    }
    return all;
  }

  /** Names of the children of awards, as the reader may see them. */
  Map<AwardId, String> names(TenantContext ctx, List<AwardFact> of) {
    if (of.isEmpty()) {
      return Map.of();
    }
    var rows = children.rows(ctx, of.stream().map(AwardFact::child).toList());
    var names = new HashMap<AwardId, String>();
    for (var award : of) {
      var row = rows.get(award.child());
      names.put(award.id(), row == null ? "Child" : row.name());
    }
    return names;
  }

  /** The sheet of a test that was kept, worked again from its inputs. */
  MeansSheet sheet(TenantContext ctx, RuleBook book, MeansTestStore.Kept kept) {
    var ids = kept.children().stream().map(MeansTestStore.Child::award).toList();
    var facts = awards.all().stream().map(a -> a.fact()).filter(a -> ids.contains(a.id())).toList();
    return MeansTest.of(
        facts(book, kept.inputs(), kept.children(), names(ctx, facts), kept.reviewMonths()));
  }
}
