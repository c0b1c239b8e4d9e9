package org.permanency.panel.rule;

import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a matter was heard.
 *
 * @param from when it began
 * @param until when it ended
 * @param presides member who presided
 * @param finding what the panel recommends
 * @param terms terms it recommends; null where there are none
 * @param reasons up to 8,000 characters
 * @param advice on what was asked or beside it, up to 8,000 characters; null for none
 * @param votesFor members for the recommendation
 * @param votesAgainst members against it
 * @param votesAbstain members who did not vote
 */
public record Hearing(
    LocalTime from,
    LocalTime until,
    UUID presides,
    Finding finding,
    @Nullable ApprovalTerms terms,
    String reasons,
    @Nullable String advice,
    int votesFor,
    int votesAgainst,
    int votesAbstain) {}
