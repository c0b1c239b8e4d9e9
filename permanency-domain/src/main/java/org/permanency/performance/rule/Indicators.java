package org.permanency.performance.rule;

import java.util.List;
import java.util.Set;

/** Every indicator there is, in the order of the scorecard. */
public final class Indicators {
  /** All of them. */
  public static final List<Indicator> ALL =
      List.of(
          CareIndicators.NUMBER,
          CareIndicators.HELD,
          FosteringIndicators.IN_HOUSE,
          FosteringIndicators.IN_HOUSE_PERCENT,
          FosteringIndicators.AGENCY,
          FosteringIndicators.AGENCY_PERCENT,
          RecruitmentIndicators.ENQUIRIES,
          RecruitmentIndicators.ASSESSMENTS,
          PanelIndicators.APPROVED,
          PanelIndicators.REVIEWS,
          PanelIndicators.DIFFERING,
          FosteringIndicators.HOUSEHOLDS,
          FosteringIndicators.PLACES,
          FosteringIndicators.NEW_PLACES,
          KeepingIndicators.PLACES_LOST,
          FosteringIndicators.NET_PLACES,
          HouseholdIndicators.MINORITY,
          FosteringIndicators.VACANT,
          HouseholdIndicators.MAINSTREAM,
          HouseholdIndicators.CONNECTED,
          HouseholdIndicators.LINK,
          HouseholdIndicators.SUPPORTED_LODGINGS,
          HouseholdIndicators.PARENT_AND_CHILD,
          HouseholdIndicators.REMAND,
          HouseholdIndicators.EMERGENCY,
          HouseholdIndicators.LONG_TERM,
          KeepingIndicators.UNREVIEWED,
          KeepingIndicators.UNVISITED,
          KeepingIndicators.COMPLAINTS,
          KeepingIndicators.ALLEGATIONS,
          KeepingIndicators.LEFT_BY_CARER,
          KeepingIndicators.LEFT_OTHERWISE,
          FosteringIndicators.STABILITY,
          FosteringIndicators.MANY_MOVES,
          RecruitmentIndicators.REGISTRATIONS,
          RecruitmentIndicators.ADOPTION_ENQUIRIES,
          PanelIndicators.ADOPTERS,
          AdopterIndicators.APPROVED,
          AdopterIndicators.MINORITY,
          AdopterIndicators.MATCHED,
          AdopterIndicators.PLACED,
          AdoptionIndicators.ADOPTED,
          RecruitmentIndicators.ADOPTERS_ASSESSED,
          AdopterIndicators.WAITING,
          AdoptionIndicators.WAITING,
          AdoptionIndicators.WAITING_LONG,
          AdoptionIndicators.WAITING_LONG_PERCENT,
          AdoptionIndicators.PLACED_LATE,
          AdoptionIndicators.PLACED_LATE_PERCENT,
          PrivateFosteringIndicators.CURRENT,
          PrivateFosteringIndicators.REFERRALS,
          PrivateFosteringIndicators.IN_TIME,
          PrivateFosteringIndicators.IN_TIME_SHARE,
          PrivateFosteringIndicators.ASSESSED,
          RecordIndicators.IN_TIME);

  private Indicators() {}

  /** Those of a tenant that provides {@code services}. */
  public static List<Indicator> of(Set<String> services) {
    return ALL.stream()
        .filter(i -> i.service().equals(Indicator.ANY) || services.contains(i.service()))
        .toList();
  }
}
