package org.permanency.panel.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a matter was decided.
 *
 * @param finding what was decided
 * @param terms of the approval; null where there are none
 * @param on day of the decision
 * @param reasons in words; null when none were asked
 * @param finalOne false for a qualifying determination, the notice of a proposed refusal, change or
 *     end that is still open to representations
 */
public record Verdict(
    Finding finding,
    @Nullable ApprovalTerms terms,
    LocalDate on,
    @Nullable String reasons,
    boolean finalOne) {}
