package org.permanency.providers;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.returned.rule.ReturnedState;
import org.permanency.kernel.Pence;

/**
 * A payment to a provider that the bank gave back.
 *
 * @param ending last two digits of the account it was sent to
 * @param reason in the bank's words
 * @param confirmedBy who confirmed that the account is right all the same; null when nobody did
 * @param withdrawn why it was recorded by mistake; null while it stands
 */
public record ProviderReturnView(
    UUID id,
    UUID run,
    UUID provider,
    String code,
    String name,
    Pence pence,
    String ending,
    LocalDate returnedOn,
    String reason,
    ReturnedState state,
    String recordedById,
    String recordedBy,
    @Nullable String confirmedBy,
    @Nullable String confirmedHow,
    @Nullable String withdrawn,
    int version) {
  /** The same in another state. */
  ProviderReturnView in(ReturnedState other) {
    return new ProviderReturnView(
        id,
        run,
        provider,
        code,
        name,
        pence,
        ending,
        returnedOn,
        reason,
        other,
        recordedById,
        recordedBy,
        confirmedBy,
        confirmedHow,
        withdrawn,
        version);
  }
}
