package org.permanency.performance.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.adoption.rule.AdopterFact;
import org.permanency.adoption.rule.AdopterFact.Step;
import org.permanency.adoption.rule.AdopterState;
import org.permanency.arrangements.rule.ArrangementFact;
import org.permanency.assessment.rule.AssessmentFact;
import org.permanency.assessment.rule.AssessmentState;
import org.permanency.casework.rule.Responsibility;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.Register;
import org.permanency.keeping.rule.CareFact;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.panel.rule.Finding;
import org.permanency.panel.rule.MatterKind;
import org.permanency.panel.rule.PanelFact;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.ChildId;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.placement.rule.Episode;
import org.permanency.placement.rule.EpisodeLines;
import org.permanency.record.rule.RecordingFact;
import org.permanency.recruitment.rule.EnquiryFact;

/** A small invented caseload, written down in a few lines. Its council has sent its register. */
final class Town {
  private final List<ChildFact> children = new ArrayList<>();
  private final List<Episode> episodes = new ArrayList<>();
  private final List<Register.Household> households = new ArrayList<>();
  private final List<Register.Terms> terms = new ArrayList<>();
  private final List<Register.Hold> holds = new ArrayList<>();
  private final List<Register.Stay> stays = new ArrayList<>();
  private final List<Responsibility> responsibility = new ArrayList<>();
  private final List<EnquiryFact> enquiries = new ArrayList<>();
  private final List<CareFact> care = new ArrayList<>();
  private final List<PanelFact> panels = new ArrayList<>();
  private final List<AdopterFact> adopters = new ArrayList<>();
  private final List<ArrangementFact> arrangements = new ArrayList<>();
  private final List<AssessmentFact> assessments = new ArrayList<>();
  private final List<Register.Carer> carers = new ArrayList<>();
  private final List<RecordingFact> recordings = new ArrayList<>();
  private final HashSet<String> councils = new HashSet<>(List.of("AAA"));

  /** A child of council AAA with its episodes, as in {@link EpisodeLines}. */
  Town child(String number, String born, String... lines) {
    return childOf("AAA", number, born, lines);
  }

  Town childOf(String council, String number, String born, String... lines) {
    var id = id(council + number);
    var fact = new ChildFact(id, council, number, born.equals("-") ? null : LocalDate.parse(born));
    children.add(fact);
    episodes.addAll(EpisodeLines.of(id, lines));
    return this;
  }

  /** Days of approval ({@code from..to}) and the places in force for ever. */
  Town household(String code, String approved, int places) {
    households.add(
        new Register.Household(household(code), code, code, "mainstream", period(approved)));
    return terms(code, "2000-01-01..", places);
  }

  /** The same of another type. */
  Town household(String code, String approved, String type) {
    households.add(new Register.Household(household(code), code, code, type, period(approved)));
    return this;
  }

  /** Somebody who fosters in a household, of this group; {@code -} when not said. */
  Town carer(String code, String days, String group) {
    carers.add(new Register.Carer(household(code), period(days), group.equals("-") ? null : group));
    return this;
  }

  /** How many events of a month about a subject were recorded, and how many in time. */
  Town recorded(SubjectKind kind, String name, String month, int recorded, int inTime) {
    var subject = new Subject(kind, id(name).value());
    recordings.add(new RecordingFact(subject, YearMonth.parse(month), recorded, inTime));
    return this;
  }

  Town terms(String code, String days, int places) {
    if (places > 0) {
      terms.add(new Register.Terms(household(code), period(days), places, null, null));
    }
    return this;
  }

  Town hold(String code, String days, int places) {
    holds.add(new Register.Hold(household(code), period(days), places, "illness"));
    return this;
  }

  Town stay(String number, String code, String days) {
    return stayOf("AAA", number, code, days);
  }

  Town stayOf(String council, String number, String code, String days) {
    stays.add(new Register.Stay(id(council + number), household(code), period(days)));
    return this;
  }

  Town held(String number, String by, String days) {
    responsibility.add(new Responsibility(id("AAA" + number), period(days), by));
    return this;
  }

  /** A stay that ended unplanned at somebody's request, or planned. */
  Town ended(String number, String code, String days, boolean planned, String by) {
    stays.add(new Register.Stay(id("AAA" + number), household(code), period(days), planned, by));
    return this;
  }

  /** A visit, review, allegation or complaint of a household. */
  Town care(String kind, String code, String on) {
    var name = kind + code + on;
    care.add(
        new CareFact(
            UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
            name,
            household(code),
            CareFact.Kind.valueOf(kind),
            LocalDate.parse(on)));
    return this;
  }

  /** A hearing or a decision: kind, finding, day, and any of final, differs, heard. */
  Town panel(String reference, String kind, String finding, String on, String... marks) {
    var said = List.of(marks);
    panels.add(
        new PanelFact(
            id(reference).value(),
            reference,
            new Subject(SubjectKind.APPLICANT, id(reference).value()),
            MatterKind.valueOf(kind),
            !said.contains("heard"),
            LocalDate.parse(on),
            Finding.valueOf(finding),
            said.contains("final"),
            said.contains("differs")));
    return this;
  }

  /** An enquiry and the day of its registration; {@code -} for none. */
  Town enquiry(String reference, String service, String received, String registered) {
    enquiries.add(
        new EnquiryFact(
            UUID.nameUUIDFromBytes(reference.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
            reference,
            service,
            LocalDate.parse(received),
            registered.equals("-") ? null : LocalDate.parse(registered)));
    return this;
  }

  /** Adopters with their groups, and their way: {@code 2014-05-01 WAITING}. */
  Town adopters(String reference, boolean newHere, String groups, String... steps) {
    var way =
        Arrays.stream(steps)
            .map(s -> s.split(" "))
            .map(s -> new Step(LocalDate.parse(s[0]), AdopterState.valueOf(s[1])))
            .toList();
    adopters.add(
        new AdopterFact(
            id(reference).value(),
            reference,
            way.get(0).on(),
            newHere,
            groups.isEmpty() ? List.of() : List.of(groups.split(" ")),
            way));
    return this;
  }

  /** Private fostering: notified, first day, first day after, assessed and due; {@code -} none. */
  Town privately(String reference, String days) {
    var all = days.split(" ");
    arrangements.add(
        new ArrangementFact(
            id(reference).value(),
            reference,
            LocalDate.parse(all[0]),
            LocalDate.parse(all[1]),
            some(all[2]),
            some(all[3]),
            some(all[4])));
    return this;
  }

  private static @Nullable LocalDate some(String day) {
    return day.equals("-") ? null : LocalDate.parse(day);
  }

  /** An assessment and its way, each as {@code STAGE_ONE 2014-04-01}. */
  Town assessment(String reference, String service, String... way) {
    var steps = new ArrayList<AssessmentFact.Step>();
    for (var step : way) {
      var parts = step.split(" ");
      steps.add(
          new AssessmentFact.Step(AssessmentState.valueOf(parts[0]), LocalDate.parse(parts[1])));
    }
    assessments.add(new AssessmentFact(id(reference).value(), reference, service, steps));
    return this;
  }

  IndicatorValue value(String key, String month) {
    return value(key, month, null);
  }

  IndicatorValue value(String key, String month, @Nullable String council) {
    return scoring(month, council).values(List.of(indicator(key))).get(0);
  }

  Scoring.Behind behind(String key, String month) {
    return scoring(month, null).behind(indicator(key));
  }

  Scoring scoring(String month, @Nullable String council) {
    return new Scoring(caseload(), new ReportingMonth(YearMonth.parse(month)), council);
  }

  private Caseload caseload() {
    children.sort(Comparator.comparing(ChildFact::council).thenComparing(ChildFact::number));
    return Caseload.of(
        new Caseload.Records(
            children,
            episodes,
            new Register(households, terms, List.of(), holds, stays, councils),
            responsibility,
            enquiries,
            care,
            panels,
            adopters,
            arrangements,
            assessments,
            carers,
            recordings));
  }

  static Indicator indicator(String key) {
    return Indicators.ALL.stream().filter(i -> i.key().equals(key)).findFirst().orElseThrow();
  }

  private static ChildId id(String name) {
    return new ChildId(
        UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  private static HouseholdId household(String code) {
    return new HouseholdId(id(code).value());
  }

  private static EffectivePeriod period(String days) {
    var ends = days.split("\\.\\.", -1);
    return new EffectivePeriod(
        LocalDate.parse(ends[0]), ends[1].isEmpty() ? null : LocalDate.parse(ends[1]));
  }
}
