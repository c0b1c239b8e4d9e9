package org.permanency.finance.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.claims.rule.ClaimState;

/**
 * A claim, for people.
 *
 * @param household code of the household
 * @param childId null when it was for no one child
 * @param child council and number; empty for none
 * @param label as people call the category
 * @param on day of the journey or the receipt
 * @param units units claimed; 1 for amounts on receipts
 * @param pence what it comes to by the rule of its day
 * @param enteredBy name of who entered it
 * @param decidedBy name of who approved or rejected it; null before
 * @param reason why it was rejected; null otherwise
 * @param payWeek first day of the pay week that pays it; null before it is approved
 * @param documents what is attached
 */
public record ClaimView(
    UUID id,
    ClaimState state,
    UUID householdId,
    String household,
    String householdName,
    @Nullable UUID childId,
    String child,
    String category,
    String label,
    LocalDate on,
    int units,
    long pence,
    String what,
    String enteredBy,
    @Nullable String decidedBy,
    @Nullable String reason,
    @Nullable LocalDate payWeek,
    List<Document> documents,
    int version) {
  /** A receipt or another document, without its content. */
  public record Document(UUID id, String name) {}

  /** Copies the documents. */
  public ClaimView {
    documents = List.copyOf(documents);
  }
}
