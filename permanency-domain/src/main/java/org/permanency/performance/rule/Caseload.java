package org.permanency.performance.rule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.permanency.adoption.rule.AdopterFact;
import org.permanency.arrangements.rule.ArrangementFact;
import org.permanency.assessment.rule.AssessmentFact;
import org.permanency.casework.rule.Responsibility;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.Register;
import org.permanency.keeping.rule.CareFact;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.panel.rule.PanelFact;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.ChildId;
import org.permanency.placement.rule.Episode;
import org.permanency.record.rule.RecordingFact;
import org.permanency.recruitment.rule.EnquiryFact;

/**
 * A tenant's records as indicators read them: gathered once, asked for any number of months.
 * Children without an episode and episodes without a child are left out.
 */
public final class Caseload {
  private final List<ChildDossier> children;
  private final List<HouseholdDossier> households;
  private final List<EnquiryFact> enquiries;
  private final List<CareFact> care;
  private final List<PanelFact> panels;
  private final List<AdopterFact> adopters;
  private final List<ArrangementFact> arrangements;
  private final List<AssessmentFact> assessments;
  private final List<RecordDossier> recordings;

  private Caseload(
      List<ChildDossier> children, List<HouseholdDossier> households, Records records) {
    this.children = children;
    this.households = households;
    this.enquiries = List.copyOf(records.enquiries());
    this.panels = List.copyOf(records.panels());
    this.adopters = List.copyOf(records.adopters());
    this.arrangements = List.copyOf(records.arrangements());
    this.care = records.care().stream().filter(f -> !f.kind().ofHousehold()).toList();
    this.assessments = List.copyOf(records.assessments());
    this.recordings = RecordDossier.all(records);
  }

  /**
   * What is on record.
   *
   * @param children in the order in which records behind a number are listed
   * @param episodes those of a child together, sorted by first day
   * @param register the tenant's households
   * @param responsibility spells of case responsibility
   * @param enquiries people who asked to foster or adopt, in the order in which they are listed
   * @param care visits, reviews, allegations and complaints
   * @param panels what panels heard and decision makers decided, the earlier first
   * @param adopters approved adopters, in the order in which they are listed
   * @param arrangements private fostering, in the order in which it is listed
   * @param assessments of people who apply to foster or adopt, the earlier first
   * @param carers who fosters in which household
   * @param recordings about whom how many in time; those about one subject together
   */
  public record Records(
      List<ChildFact> children,
      List<Episode> episodes,
      Register register,
      List<Responsibility> responsibility,
      List<EnquiryFact> enquiries,
      List<CareFact> care,
      List<PanelFact> panels,
      List<AdopterFact> adopters,
      List<ArrangementFact> arrangements,
      List<AssessmentFact> assessments,
      List<Register.Carer> carers,
      List<RecordingFact> recordings) {}

  /** Prepares the records. */
  public static Caseload of(Records records) {
    return new Caseload(children(records), households(records), records);
  }

  private static List<ChildDossier> children(Records records) {
    var episodes = grouped(records.episodes());
    var stays =
        records.register().stays().stream()
            .collect(groupingBy(Register.Stay::child, mapping(Register.Stay::period, toList())));
    var service =
        records.responsibility().stream()
            .filter(r -> r.heldBy().equals("service"))
            .collect(groupingBy(Responsibility::child, mapping(Responsibility::period, toList())));
    var dossiers = new ArrayList<ChildDossier>();
    for (var child : records.children()) {
      var own = episodes.get(child.id());
      if (own != null) {
        dossiers.add(
            new ChildDossier(
                child,
                own,
                new ChildDossier.Spells(
                    of(stays, child.id()),
                    of(service, child.id()),
                    !records.register().councils().contains(child.council()))));
      }
    }
    return dossiers;
  }

  private static List<EffectivePeriod> of(
      Map<ChildId, List<EffectivePeriod>> spells, ChildId child) {
    return spells.getOrDefault(child, List.of());
  }

  private static Map<ChildId, List<Episode>> grouped(List<Episode> episodes) {
    var byChild = new HashMap<ChildId, List<Episode>>();
    int from = 0;
    for (int at = 1; at <= episodes.size(); at++) {
      var child = episodes.get(from).child();
      if (at == episodes.size() || !episodes.get(at).child().equals(child)) {
        byChild.put(child, episodes.subList(from, at));
        from = at;
      }
    }
    return byChild;
  }

  private static List<HouseholdDossier> households(Records records) {
    var register = records.register();
    var care = new HashMap<HouseholdId, List<CareFact>>();
    for (var fact : records.care()) {
      if (fact.kind().ofHousehold() && fact.household() != null) {
        care.computeIfAbsent(fact.household(), k -> new ArrayList<>()).add(fact);
      }
    }
    var terms = register.terms().stream().collect(groupingBy(Register.Terms::household));
    var holds = register.holds().stream().collect(groupingBy(Register.Hold::household));
    var stays = register.stays().stream().collect(groupingBy(Register.Stay::household));
    var carers = records.carers().stream().collect(groupingBy(Register.Carer::household));
    return register.households().stream()
        .map(
            h ->
                new HouseholdDossier(
                    h,
                    rows(terms, h.id()),
                    rows(holds, h.id()),
                    rows(stays, h.id()),
                    rows(care, h.id()),
                    rows(carers, h.id())))
        .toList();
  }

  private static <T> List<T> rows(Map<HouseholdId, List<T>> rows, HouseholdId id) {
    return rows.getOrDefault(id, List.of());
  }

  List<ChildDossier> children() {
    return children;
  }

  List<HouseholdDossier> households() {
    return households;
  }

  List<PanelFact> panels() {
    return panels;
  }

  List<EnquiryFact> enquiries() {
    return enquiries;
  }

  List<CareFact> care() {
    return care;
  }

  List<AdopterFact> adopters() {
    return adopters;
  }

  List<AssessmentFact> assessments() {
    return assessments;
  }

  List<RecordDossier> recordings() {
    return recordings;
  }

  List<ArrangementFact> arrangements() {
    return arrangements;
  }
}
