package org.permanency.allowances.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.permanency.allowances.rule.MeansFacts.Child;
import org.permanency.allowances.rule.MeansFacts.Unit;
import org.permanency.allowances.rule.MeansSheet.Share;
import org.permanency.allowances.rule.MeansTestRule.Benefit;
import org.permanency.kernel.Pence;

/**
 * The standardised means test for adoption, special guardianship and residence allowances.
 *
 * <p>Source: Department for Education and Skills, standardised model, 2005, with every constant as
 * the agency's rule {@code means-test} says. Every step is rounded to the penny, half up, so that a
 * reader can check each with the figures above it.
 */
public final class MeansTest {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
  private final MeansFacts facts;
  private final MeansTestRule rule;
  private final MeansSteps steps;

  private MeansTest(MeansFacts facts) {
    this.facts = facts;
    this.rule = facts.rule().value();
    this.steps = new MeansSteps(facts.amounts());
  }

  /** Works the test. */
  public static MeansSheet of(MeansFacts facts) {
    return new MeansTest(facts).sheet();
  }

  private MeansSheet sheet() {
    boolean less = lessChildBenefit();
    tested();
    var allowance = allowances(less);
    var contribution = facts.onlyIncomeSupport() ? notTested() : contribution();
    contribution = discretion(contribution);
    var shares = shares(contribution, less);
    var award = shares.stream().map(Share::award).reduce(Pence.ZERO, Pence::plus);
    steps.add(
        "M16",
        "Award",
        award,
        allowance
            + " less contribution "
            + contribution
            + (less ? " less child benefit " + sum(benefits()) : "")
            + ", for each child not below nothing");
    shared(shares);
    var review = review();
    return new MeansSheet(steps.inOrder(), contribution, less, shares, review);
  }

  private boolean lessChildBenefit() {
    return rule.benefit() == Benefit.DEDUCTED
        || (rule.benefit() == Benefit.WAIVED_ON_INCOME_SUPPORT && !facts.onlyIncomeSupport());
  }

  private void tested() {
    steps.add(
        "M0",
        "Who is tested",
        null,
        facts.onlyIncomeSupport()
            ? "The family lives on Income Support alone: not tested, the most is paid."
            : "The family has other income than Income Support: tested.");
    steps.add(
        "M3",
        "Period",
        null,
        facts.unit() == Unit.WEEK
            ? "All amounts are for a week of the coming twelve months."
            : "All amounts are for a month of the coming twelve months.");
  }

  private Pence allowances(boolean less) {
    var allowance = sum(facts.children().stream().map(Child::allowance).toList());
    steps.add("M1", "Most that can be paid", allowance, each(Child::allowance));
    var benefit = sum(benefits());
    steps.add(
        "M2",
        "Child benefit",
        less ? benefit : Pence.ZERO,
        less ? each(Child::childBenefit) : "Not taken off.");
    return allowance;
  }

  private List<Pence> benefits() {
    return facts.children().stream().map(Child::childBenefit).toList();
  }

  private String each(Function<Child, Pence> amount) {
    return String.join(
        " + ", facts.children().stream().map(c -> c.name() + " " + amount.apply(c)).toList());
  }

  private Pence notTested() {
    for (int i = 4; i <= 15; i++) {
      steps.add("M" + i, MeansSteps.title(i), Pence.ZERO, "Not asked for.");
    }
    return Pence.ZERO;
  }

  private Pence contribution() {
    var income = Pence.ZERO;
    for (int i = 4; i <= 8; i++) {
      income = income.plus(steps.lines(rule.incomes(), i));
    }
    steps.lines(rule.incomes(), 9);
    var counted = percent(income, HUNDRED.subtract(rule.disregardPercent()));
    steps.add(
        "M10",
        MeansSteps.title(10),
        counted,
        "Income " + income + " less " + plain(rule.disregardPercent()) + "%");
    var spent =
        steps.lines(rule.expenses(), 11).plus(steps.lines(rule.expenses(), 12)).plus(core());
    var left = counted.minus(spent);
    var disposable = left.amount() < 0 ? Pence.ZERO : left;
    steps.add(
        "M14",
        MeansSteps.title(14),
        disposable,
        counted + " less " + spent + (left.amount() < 0 ? ", which is not below nothing" : ""));
    var contribution = percent(disposable, rule.contributionPercent());
    steps.add(
        "M15",
        MeansSteps.title(15),
        contribution,
        plain(rule.contributionPercent()) + "% of " + disposable);
    return contribution;
  }

  private Pence core() {
    var support = facts.support().value();
    var weekly = Pence.ZERO;
    var words = new ArrayList<String>();
    for (var key : new java.util.TreeSet<>(facts.household().keySet())) {
      int count = java.util.Objects.requireNonNull(facts.household().get(key));
      var rate = support.rates().get(key);
      if (rate == null) {
        throw new IllegalArgumentException("no Income Support rate " + key);
      }
      if (count > 0) {
        weekly = weekly.plus(new Pence(Math.multiplyExact(rate.pence().amount(), (long) count)));
        words.add((count == 1 ? "" : count + " x ") + rate.label() + " " + rate.pence());
      }
    }
    var core = percent(inUnit(weekly), rule.coreCostPercent());
    steps.add(
        "M13",
        MeansSteps.title(13),
        core,
        words.isEmpty()
            ? "None."
            : plain(rule.coreCostPercent())
                + "% of "
                + inUnit(weekly)
                + ": "
                + String.join(" + ", words)
                + (facts.unit() == Unit.WEEK ? "" : ", a week"));
    return core;
  }

  private Pence discretion(Pence contribution) {
    var asked = contribution.minus(facts.departure());
    var after = asked.amount() < 0 ? Pence.ZERO : asked;
    steps.add(
        "M18",
        "Contribution after discretion",
        after,
        facts.departure().equals(Pence.ZERO)
            ? "No discretion was used."
            : contribution + " less " + facts.departure() + ", not below nothing");
    return after;
  }

  private List<Share> shares(Pence contribution, boolean less) {
    var weights =
        facts.children().stream()
            .map(
                c ->
                    rule.sharing() == MeansTestRule.Sharing.EQUAL
                        ? 1L
                        : Math.max(0L, c.allowance().amount()))
            .toList();
    var parts = Sharing.of(contribution, weights);
    var shares = new ArrayList<Share>();
    for (int i = 0; i < parts.size(); i++) {
      shares.add(share(facts.children().get(i), parts.get(i), less));
    }
    return shares;
  }

  private Share share(Child child, Pence part, boolean less) {
    var benefit = less ? child.childBenefit() : Pence.ZERO;
    var left = child.allowance().minus(part).minus(benefit);
    return new Share(
        child.award(),
        child.name(),
        child.allowance(),
        part,
        benefit,
        left.amount() < 0 ? Pence.ZERO : left,
        weekly(part));
  }

  private void shared(List<Share> shares) {
    steps.add(
        "M17",
        "Shared among the children",
        null,
        String.join(
            "; ",
            shares.stream()
                .map(s -> s.name() + ": contribution " + s.contribution() + ", award " + s.award())
                .toList()));
  }

  private LocalDate review() {
    var review = facts.from().plusMonths(facts.reviewMonths());
    steps.add(
        "M19",
        "Review",
        null,
        "On any change of circumstances, and by "
            + org.permanency.finance.rule.PayWords.day(review)
            + ".");
    return review;
  }

  private Pence weekly(Pence amount) {
    return facts.unit() == Unit.WEEK
        ? amount
        : times(amount, MONTHS, BigDecimal.valueOf(rule.weeksPerYear()));
  }

  private Pence inUnit(Pence weekly) {
    return inUnit(weekly, facts.unit(), rule);
  }

  /** A weekly amount for the period of a test. */
  public static Pence inUnit(Pence weekly, Unit unit, MeansTestRule rule) {
    return unit == Unit.WEEK
        ? weekly
        : times(weekly, BigDecimal.valueOf(rule.weeksPerYear()), MONTHS);
  }

  private static Pence percent(Pence amount, BigDecimal percent) {
    return times(amount, percent, HUNDRED);
  }

  private static Pence times(Pence amount, BigDecimal by, BigDecimal over) {
    var exact = BigDecimal.valueOf(amount.amount()).multiply(by);
    return new Pence(exact.divide(over, 0, RoundingMode.HALF_UP).longValueExact());
  }

  private static Pence sum(List<Pence> amounts) {
    return amounts.stream().reduce(Pence.ZERO, Pence::plus);
  }

  private static String plain(BigDecimal percent) {
    return percent.stripTrailingZeros().toPlainString();
  }
}
