package org.permanency.adoption;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.adoption.rule.AdopterKind;
import org.permanency.adoption.rule.AdopterState;

/**
 * Approved adopters in a list.
 *
 * @param id of the adopters
 * @param reference as people quote it
 * @param name of one or both
 * @param kind what they are approved for
 * @param approvedOn day of the approval
 * @param state where they are
 * @param children how many they are approved for; null when no terms are in force
 * @param ageFrom youngest age; null for no limit
 * @param ageTo oldest age; null for no limit
 * @param siblings whether brothers and sisters together
 * @param matchedOn day of the match that stands; null for none
 * @param reviewDue last day of the review that is due; null for none
 * @param endedOn day on which the approval ended; null while it has not
 * @param workerId who works with them; null for nobody
 * @param worker name of that worker; null for nobody
 * @param version to send back with a change
 */
public record AdopterRow(
    UUID id,
    String reference,
    String name,
    AdopterKind kind,
    LocalDate approvedOn,
    AdopterState state,
    @Nullable Integer children,
    @Nullable Integer ageFrom,
    @Nullable Integer ageTo,
    boolean siblings,
    @Nullable LocalDate matchedOn,
    @Nullable LocalDate reviewDue,
    @Nullable LocalDate endedOn,
    @Nullable UUID workerId,
    @Nullable String worker,
    int version) {}
