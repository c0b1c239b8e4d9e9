package org.permanency.performance.rule;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.ChildId;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.performance.rule.Measure.Hit;

/** Evaluates indicators over a caseload: one pass over each kind of record a month. */
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
   * @param rows records in the numerator or the denominator
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
    Map<Class<?>, List<Tally>> asking = tallies.stream().collect(groupingBy(Tally::about));
    each(
        asking.keySet(),
        (record, row) ->
            asking.getOrDefault(record.getClass(), List.of()).forEach(t -> t.add(record)));
    return tallies.stream().map(Tally::value).toList();
  }

  /** The value of one indicator with the records behind it. */
  public Behind behind(Indicator indicator) {
    var tally = new Tally(indicator);
    var rows = new ArrayList<IndicatorRow>();
    var unknown = new ArrayList<IndicatorRow>();
    each(
        Set.of(tally.about()),
        (record, row) -> {
          var hit = tally.add(record);
          if (hit.counts()) {
            rows.add(row.apply(hit));
          }
          if (hit.unknown() > 0) {
            unknown.add(row.apply(hit));
          }
        });
    return new Behind(tally.value(), rows, unknown);
  }

  /**
   * Visits the records of these kinds as they are in the month, each with how it is shown behind a
   * number.
   */
  private void each(Set<Class<?>> kinds, BiConsumer<Object, Function<Hit, IndicatorRow>> visit) {
    var walk = new Walk(kinds, visit);
    walk.over(ChildMonth.class, concerned(), c -> c.on(month), Scoring::row);
    walk.over(HouseholdMonth.class, caseload.households(), h -> h.on(month), Scoring::row);
    walk.over(PanelMonth.class, caseload.panels(), p -> new PanelMonth(p, month), Scoring::row);
    walk.over(
        EnquiryMonth.class, caseload.enquiries(), e -> new EnquiryMonth(e, month), Scoring::row);
    walk.over(CareMonth.class, caseload.care(), e -> new CareMonth(e, month), Scoring::row);
    walk.over(
        AssessmentMonth.class,
        caseload.assessments(),
        a -> new AssessmentMonth(a, month),
        Scoring::row);
    walk.over(
        AdopterMonth.class, caseload.adopters(), a -> new AdopterMonth(a, month), Scoring::row);
    walk.over(
        ArrangementMonth.class,
        caseload.arrangements(),
        a -> new ArrangementMonth(a, month),
        Scoring::row);
    walk.over(RecordMonth.class, recorded(), r -> r.on(month), Scoring::row);
  }

  /** Goes over those kinds of records that somebody asks about. */
  private record Walk(Set<Class<?>> kinds, BiConsumer<Object, Function<Hit, IndicatorRow>> visit) {
    <R, M> void over(
        Class<M> kind, List<R> records, Function<R, M> as, BiFunction<M, Hit, IndicatorRow> row) {
      if (kinds.contains(kind)) {
        for (var record : records) {
          var now = as.apply(record);
          visit.accept(now, hit -> row.apply(now, hit));
        }
      }
    }
  }

  private List<ChildDossier> concerned() {
    return caseload.children().stream()
        .filter(c -> counted(c.council()) && c.concerns(month))
        .toList();
  }

  private List<RecordDossier> recorded() {
    return caseload.recordings().stream()
        .filter(r -> r.council() == null || counted(r.council()))
        .toList();
  }

  private boolean counted(String of) {
    return council == null || council.equals(of);
  }

  private static IndicatorRow row(ChildMonth c, Hit hit) {
    var child = c.child();
    return row(child.id(), child.number(), child.council(), hit);
  }

  private static IndicatorRow row(HouseholdMonth h, Hit hit) {
    return new IndicatorRow(null, h.id(), null, h.code(), null, hit.numerator(), hit.denominator());
  }

  private static IndicatorRow row(PanelMonth p, Hit hit) {
    return row(p.fact().subject(), p.fact().reference(), hit);
  }

  private static IndicatorRow row(EnquiryMonth e, Hit hit) {
    var enquiry = e.enquiry();
    return new IndicatorRow(
        null, null, enquiry.id(), enquiry.reference(), null, hit.numerator(), hit.denominator());
  }

  private static IndicatorRow row(CareMonth e, Hit hit) {
    var fact = e.fact();
    return new IndicatorRow(
        null, fact.household(), null, fact.reference(), null, hit.numerator(), hit.denominator());
  }

  private static IndicatorRow row(AssessmentMonth a, Hit hit) {
    var it = a.assessment();
    return row(new Subject(SubjectKind.APPLICANT, it.enquiry()), it.reference(), hit);
  }

  private static IndicatorRow row(AdopterMonth a, Hit hit) {
    var it = a.adopters();
    return row(new Subject(SubjectKind.ADOPTER, it.id()), it.reference(), hit);
  }

  private static IndicatorRow row(ArrangementMonth a, Hit hit) {
    var it = a.arrangement();
    return row(new Subject(SubjectKind.ARRANGEMENT, it.id()), it.reference(), hit);
  }

  private static IndicatorRow row(RecordMonth r, Hit hit) {
    var it = r.dossier();
    return it.council() == null
        ? row(it.subject(), it.code(), hit)
        : row(new ChildId(it.subject().id()), it.code(), it.council(), hit);
  }

  private static IndicatorRow row(ChildId child, String number, String council, Hit hit) {
    return new IndicatorRow(child, null, null, number, council, hit.numerator(), hit.denominator());
  }

  private static IndicatorRow row(Subject subject, String code, Hit hit) {
    return IndicatorRow.of(subject, code, hit.numerator(), hit.denominator());
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

    Class<?> about() {
      return indicator.measure().about();
    }

    Hit add(Object record) {
      var hit = indicator.measure().hit(record);
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
  }
}
