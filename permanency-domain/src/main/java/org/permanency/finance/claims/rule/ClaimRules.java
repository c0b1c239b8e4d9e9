package org.permanency.finance.claims.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.claims.rule.ClaimCategories.Category;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;

/** What may be claimed, and who may decide. */
public final class ClaimRules {
  private static final int WORDS = 500;
  private static final int UNITS = 10_000;

  private ClaimRules() {}

  /**
   * Why a claim cannot be entered; empty when it can. Codes: {@code finance.claim.category}, {@code
   * future}, {@code units}, {@code amount}, {@code limit}, {@code what}.
   *
   * @param rule the rule in force on the claim's day; null when there is none
   */
  public static List<Reason> enter(Claim claim, @Nullable ClaimCategories rule, LocalDate today) {
    var no = new ArrayList<Reason>();
    var category = rule == null ? null : rule.categories().get(claim.category());
    if (category == null) {
      no.add(Reason.of("finance.claim.category", "day", claim.on()));
    } else {
      amount(claim, category, no);
    }
    if (claim.on().isAfter(today)) {
      no.add(Reason.of("finance.claim.future"));
    }
    if (claim.what().isBlank() || claim.what().length() > WORDS) {
      no.add(Reason.of("finance.claim.what", "most", WORDS));
    }
    return no;
  }

  private static void amount(Claim claim, Category category, List<Reason> no) {
    if (claim.units() < 1 || claim.units() > UNITS) {
      no.add(Reason.of("finance.claim.units", "most", UNITS));
      return;
    }
    var amount = claim.amount();
    if (category.counted() != (amount == null) || amount != null && amount.amount() <= 0) {
      no.add(
          new Reason(
              "finance.claim.amount",
              Map.of(
                  "category", category.label(), "wanted", category.counted() ? "units" : "sum")));
      return;
    }
    var limit = category.limit() == null ? null : Pence.ofPounds(category.limit());
    if (limit != null && total(claim, category).compareTo(limit) > 0) {
      no.add(Reason.of("finance.claim.limit", "category", category.label(), "limit", limit));
    }
  }

  /** What the claim comes to. */
  public static Pence total(Claim claim, Category category) {
    return claim.amount() == null
        ? new Pence(Math.multiplyExact(category.each().amount(), claim.units()))
        : claim.amount();
  }

  /**
   * What the decision on a step stands on.
   *
   * @param documents how many are attached
   * @param receipt whether the category asks for one
   * @param enteredBy id of who entered the claim
   * @param submittedBy id of who submitted it; null before
   */
  public record StepFacts(
      ClaimState state,
      int version,
      int expected,
      int documents,
      boolean receipt,
      String enteredBy,
      @Nullable String submittedBy) {}

  /**
   * Why a claim may not become {@code next}; empty when it may. Codes: {@code
   * finance.claim.changed}, {@code wrong-state}, {@code no-receipt}, {@code same-person}.
   */
  public static List<Reason> step(StepFacts facts, ClaimState next, String actor) {
    var no = new ArrayList<Reason>();
    if (facts.version() != facts.expected()) {
      no.add(Reason.of("finance.claim.changed"));
    }
    if (!facts.state().mayBecome(next)) {
      no.add(Reason.of("finance.claim.wrong-state"));
    }
    if (next == ClaimState.SUBMITTED && facts.receipt() && facts.documents() == 0) {
      no.add(Reason.of("finance.claim.no-receipt"));
    }
    boolean own = actor.equals(facts.enteredBy()) || actor.equals(facts.submittedBy());
    if (next == ClaimState.APPROVED && own) {
      no.add(Reason.of("finance.claim.same-person"));
    }
    return no;
  }
}
