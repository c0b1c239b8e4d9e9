package org.permanency.performance.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;

/** Evaluates indicators over a caseload: one pass over children and households a month. */
public final class Scoring {
  private final Caseload caseload;
  private final ReportingMonth month;
  private final @Nullable String council;

  /**
   * @param caseload the tenant's records
   * @param month which month
   * @param council code of one council whose children alone are counted; null for all
   */
  public Scoring(Caseload caseload, ReportingMonth month, @Nullable String council) {
    this.caseload = caseload;
    this.month = month;
    this.council = council;
  }

  /**
   * The records behind one value.
   *
   * @param value what they add up to
   * @param rows children or households in the numerator or the denominator
   * @param unknown children counted beside
   */
  public record Behind(IndicatorValue value, List<IndicatorRow> rows, List<IndicatorRow> unknown) {
    /** Copies the lists. */
    public Behind {
      rows = List.copyOf(rows);
      unknown = List.copyOf(unknown);
    }
  }

  /** The values of {@code indicators}, in their order. */
  public List<IndicatorValue> values(List<Indicator> indicators) {
    var tallies = indicators.stream().map(Tally::new).toList();
    eachChild(c -> tallies.forEach(t -> t.add(c)));
    eachHousehold(h -> tallies.forEach(t -> t.add(h)));
    eachEnquiry(e -> tallies.forEach(t -> t.add(e)));
    eachEvent(e -> tallies.forEach(t -> t.add(e)));
    eachPanel(p -> tallies.forEach(t -> t.add(p)));
    eachAdopter(a -> tallies.forEach(t -> t.add(a)));
    eachArrangement(a -> tallies.forEach(t -> t.add(a)));
    eachAssessment(a -> tallies.forEach(t -> t.add(a)));
    return tallies.stream().map(Tally::value).toList();
  }

  /** The value of one indicator with the records behind it. */
  public Behind behind(Indicator indicator) {
    var tally = new Tally(indicator);
    var rows = new ArrayList<IndicatorRow>();
    var unknown = new ArrayList<IndicatorRow>();
    if (indicator.measure() instanceof Measure.Children) {
      eachChild(
          c -> {
            var hit = tally.add(c);
            if (hit.counts()) {
              rows.add(row(c, hit));
            }
            if (hit.unknown() > 0) {
              unknown.add(row(c, hit));
            }
          });
    } else {
      eachHousehold(
          h -> {
            var hit = tally.add(h);
            if (hit.counts()) {
              rows.add(row(h, hit));
            }
          });
      eachPanel(
          p -> {
            var hit = tally.add(p);
            if (hit.counts()) {
              var it = p.fact();
              rows.add(IndicatorRow.of(it.subject(), it.reference(), hit.numerator(), 0));
            }
          });
      eachEnquiry(
          e -> {
            var hit = tally.add(e);
            if (hit.counts()) {
              rows.add(row(e, hit));
            }
          });
      eachEvent(
          e -> {
            var hit = tally.add(e);
            if (hit.counts()) {
              rows.add(row(e, hit));
            }
          });
    }
    others(tally, rows);
    return new Behind(tally.value(), rows, unknown);
  }

  private void others(Tally tally, List<IndicatorRow> rows) {
    eachAssessment(
        a -> {
          var hit = tally.add(a);
          if (hit.counts()) {
            var it = a.assessment();
            rows.add(row(SubjectKind.APPLICANT, it.enquiry(), it.reference(), hit));
          }
        });
    eachAdopter(
        a -> {
          var hit = tally.add(a);
          if (hit.counts()) {
            var it = a.adopters();
            rows.add(row(SubjectKind.ADOPTER, it.id(), it.reference(), hit));
          }
        });
    eachArrangement(
        a -> {
          var hit = tally.add(a);
          if (hit.counts()) {
            var it = a.arrangement();
            rows.add(row(SubjectKind.ARRANGEMENT, it.id(), it.reference(), hit));
          }
        });
  }

  private static IndicatorRow row(SubjectKind kind, UUID id, String code, Hit hit) {
    return IndicatorRow.of(new Subject(kind, id), code, hit.numerator(), hit.denominator());
  }

  private void eachAdopter(Consumer<AdopterMonth> visit) {
    caseload.adopters().forEach(a -> visit.accept(new AdopterMonth(a, month)));
  }

  private void eachAssessment(Consumer<AssessmentMonth> visit) {
    caseload.assessments().forEach(a -> visit.accept(new AssessmentMonth(a, month)));
  }

  private void eachArrangement(Consumer<ArrangementMonth> visit) {
    caseload.arrangements().forEach(a -> visit.accept(new ArrangementMonth(a, month)));
  }

  private void eachChild(Consumer<ChildMonth> visit) {
    for (var dossier : caseload.children()) {
      if ((council == null || council.equals(dossier.council())) && dossier.concerns(month)) {
        visit.accept(dossier.on(month));
      }
    }
  }

  private void eachHousehold(Consumer<HouseholdMonth> visit) {
    caseload.households().forEach(h -> visit.accept(h.on(month)));
  }

  private void eachEnquiry(Consumer<EnquiryMonth> visit) {
    caseload.enquiries().forEach(e -> visit.accept(new EnquiryMonth(e, month)));
  }

  private void eachEvent(Consumer<CareMonth> visit) {
    caseload.care().forEach(f -> visit.accept(new CareMonth(f, month)));
  }

  private static IndicatorRow row(CareMonth e, Hit hit) {
    var fact = e.fact();
    return new IndicatorRow(
        null, fact.household(), null, fact.reference(), null, hit.numerator(), hit.denominator());
  }

  private void eachPanel(Consumer<PanelMonth> visit) {
    caseload.panels().forEach(p -> visit.accept(new PanelMonth(p, month)));
  }

  private static IndicatorRow row(EnquiryMonth e, Hit hit) {
    var enquiry = e.enquiry();
    return new IndicatorRow(
        null, null, enquiry.id(), enquiry.reference(), null, hit.numerator(), hit.denominator());
  }

  private static IndicatorRow row(ChildMonth c, Hit hit) {
    var child = c.child();
    return new IndicatorRow(
        child.id(),
        null,
        null,
        child.number(),
        child.council(),
        hit.numerator(),
        hit.denominator());
  }

  private static IndicatorRow row(HouseholdMonth h, Hit hit) {
    return new IndicatorRow(null, h.id(), null, h.code(), null, hit.numerator(), hit.denominator());
  }

  /** What one record adds. */
  private record Hit(int numerator, int denominator, int unknown) {
    static final Hit NONE = new Hit(0, 0, 0);

    boolean counts() {
      return numerator != 0 || denominator != 0;
    }
  }

  /** The running sums of one indicator. */
  private static final class Tally {
    private final Indicator indicator;
    private int numerator;
    private int denominator;
    private int unknown;

    Tally(Indicator indicator) {
      this.indicator = indicator;
    }

    Hit add(ChildMonth c) {
      return indicator.measure() instanceof Measure.Children m
          ? counted(new Hit(one(m.numerator(), c), one(m.denominator(), c), one(m.unknown(), c)))
          : Hit.NONE;
    }

    Hit add(HouseholdMonth h) {
      return indicator.measure() instanceof Measure.Households m
          ? counted(new Hit(m.numerator().applyAsInt(h), many(m.denominator(), h), 0))
          : Hit.NONE;
    }

    Hit add(PanelMonth p) {
      return indicator.measure() instanceof Measure.Panels m
          ? counted(new Hit(m.numerator().test(p) ? 1 : 0, 0, 0))
          : Hit.NONE;
    }

    Hit add(EnquiryMonth e) {
      return indicator.measure() instanceof Measure.Enquiries m
          ? counted(new Hit(m.numerator().test(e) ? 1 : 0, 0, 0))
          : Hit.NONE;
    }

    Hit add(CareMonth e) {
      return indicator.measure() instanceof Measure.Events m
          ? counted(new Hit(m.numerator().test(e) ? 1 : 0, 0, 0))
          : Hit.NONE;
    }

    Hit add(AdopterMonth a) {
      return indicator.measure() instanceof Measure.Adopters m
          ? counted(new Hit(one(m.numerator(), a), one(m.denominator(), a), 0))
          : Hit.NONE;
    }

    Hit add(AssessmentMonth a) {
      return indicator.measure() instanceof Measure.Assessments m
          ? counted(new Hit(m.numerator().test(a) ? 1 : 0, 0, 0))
          : Hit.NONE;
    }

    Hit add(ArrangementMonth a) {
      return indicator.measure() instanceof Measure.Arrangements m
          ? counted(new Hit(one(m.numerator(), a), one(m.denominator(), a), 0))
          : Hit.NONE;
    }

    private Hit counted(Hit hit) {
      numerator += hit.numerator();
      denominator += hit.denominator();
      unknown += hit.unknown();
      return hit;
    }

    IndicatorValue value() {
      return indicator.measure().share()
          ? IndicatorValue.share(indicator, numerator, denominator, unknown)
          : IndicatorValue.count(indicator, numerator, unknown);
    }

    private static <T> int one(@Nullable Predicate<T> test, T of) {
      return test != null && test.test(of) ? 1 : 0;
    }

    private static int many(@Nullable ToIntFunction<HouseholdMonth> sum, HouseholdMonth h) {
      return sum == null ? 0 : sum.applyAsInt(h);
    }
  }
}
