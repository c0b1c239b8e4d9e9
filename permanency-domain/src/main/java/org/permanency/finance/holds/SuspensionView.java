package org.permanency.finance.holds;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household suspended during an allegation, as pay knows it.
 *
 * @param household its code
 * @param from day on which it was suspended
 * @param last last day, included; null while it lasts
 * @param fullUntil last day of full pay by the rule, included; null without a rule
 * @param paidUntil last day of the retainer by the rule, included; null without a rule
 */
public record SuspensionView(
    UUID id,
    UUID householdId,
    String household,
    String householdName,
    LocalDate from,
    @Nullable LocalDate last,
    @Nullable LocalDate fullUntil,
    @Nullable LocalDate paidUntil,
    String note,
    int version) {}
