package org.permanency.finance;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.PayeeId;
import org.permanency.finance.rule.PayeeKind;

/**
 * A registered payee in the list.
 *
 * @param code the number people know it by
 * @param accountEnding last two digits of the account; null when none is recorded
 * @param endedOn last day on which something new may be owed; null while it lasts
 */
public record PayeeRow(
    PayeeId id,
    PayeeKind kind,
    String code,
    String name,
    @Nullable String accountEnding,
    @Nullable LocalDate endedOn) {
  /** Columns that can be sorted. */
  public static final Set<String> SORTS = Set.of("kind", "code", "name", "endedOn");
}
