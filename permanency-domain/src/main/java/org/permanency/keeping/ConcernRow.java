package org.permanency.keeping;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.keeping.rule.ConcernKind;
import org.permanency.keeping.rule.ConcernOutcome;
import org.permanency.keeping.rule.ConcernState;
import org.permanency.keeping.rule.NewConcern.About;
import org.permanency.keeping.rule.NewConcern.Source;
import org.permanency.people.ClosedRecords;

/**
 * An allegation or a concern about standards of care.
 *
 * @param knownAt time of day; null when unknown
 * @param personId carer it is about; null for others
 * @param person name of whom it is about; null for the household
 * @param childId child who made it or is concerned; null for none
 * @param delegated whether the service did the child's social work on the day, so that the council
 *     has to be told
 * @param officerTold day on which the designated officer was told; null before
 * @param councilTold day on which the council was told; null before
 * @param others how many other concerns there are of the same household or carer
 */
public record ConcernRow(
    UUID id,
    String reference,
    ConcernKind kind,
    HouseholdName household,
    LocalDate knownOn,
    @Nullable LocalTime knownAt,
    About about,
    @Nullable UUID personId,
    @Nullable String person,
    @Nullable UUID childId,
    boolean delegated,
    Source source,
    String what,
    @Nullable String meanwhile,
    @Nullable LocalDate officerTold,
    @Nullable LocalDate councilTold,
    ConcernState state,
    @Nullable ConcernOutcome outcome,
    @Nullable LocalDate closedOn,
    @Nullable String learning,
    @Nullable UUID workerId,
    @Nullable String worker,
    int others,
    int version)
    implements CareRow {
  /** The same without the words that would say who the child of a closed record is. */
  ConcernRow closed() {
    return new ConcernRow(
        id,
        reference,
        kind,
        household,
        knownOn,
        knownAt,
        about,
        personId,
        about == About.CARER || about == About.HOUSEHOLD ? person : null,
        null,
        delegated,
        source,
        ClosedRecords.RESTRICTED,
        null,
        officerTold,
        councilTold,
        state,
        outcome,
        closedOn,
        null,
        workerId,
        worker,
        others,
        version);
  }
}
