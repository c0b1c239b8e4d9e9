package org.permanency.finance.duty;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household on duty, for people.
 *
 * @param household its code
 * @param from first day
 * @param last last day, included
 * @param days how many times 24 hours
 * @param note what whoever is on duty should know
 * @param cancelReason why it was cancelled; null while it stands
 */
public record DutyView(
    UUID id,
    UUID householdId,
    String household,
    String householdName,
    LocalDate from,
    LocalDate last,
    int days,
    String note,
    @Nullable String cancelReason,
    int version) {}
