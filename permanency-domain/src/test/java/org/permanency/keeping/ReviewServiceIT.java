package org.permanency.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.permanency.fostering.HouseholdService;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.keeping.rule.ReviewResult;
import org.permanency.keeping.rule.ReviewState;
import org.permanency.keeping.rule.ReviewTerms;
import org.permanency.keeping.rule.ReviewWords;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantId;

class ReviewServiceIT extends KeepingFixture {
  private static final LocalDate HELD = LocalDate.of(2017, 2, 20);

  /** Somebody else than who writes the reviews. */
  private static final TenantContext MAKER =
      new TenantContext(
          new TenantId("peterborough"),
          new Actor("maker", "D. Maker", EnumSet.allOf(Permission.class)),
          DAY);

  private final ReviewService reviews = BENCH.bean(ReviewService.class);
  private final CareFileService files = BENCH.bean(CareFileService.class);
  private final HouseholdService households = BENCH.bean(HouseholdService.class);

  private ReviewView written(ReviewResult result, @Nullable ReviewTerms terms, boolean consent) {
    var it = granted(reviews.open(PET, home, null));
    var parts = new LinkedHashMap<String, String>();
    reviews.rule(PET).orElseThrow().parts().keySet().forEach(k -> parts.put(k, "Said " + k));
    var words = new ReviewWords(HELD, parts, result, terms, consent ? HELD : null);
    return granted(reviews.save(PET, it.id(), it.version(), words).orElseThrow());
  }

  /** A review of the year before, so that the next is not the first. */
  private void earlier() {
    var csv =
        "REFERENCE,HOUSEHOLD,HELD,OUTCOME,DECIDED,PLACES,AGE_FROM,AGE_TO,REASONS\n"
            + "R1,H1,2016-02-20,continue,2016-02-24,,,,\n";
    assertThat(files.reviews(PET, csv.getBytes(StandardCharsets.UTF_8), false).entered())
        .isEqualTo(1);
  }

  @Test
  void givenTheFirstReview_whenHandedOver_thenItGoesToThePanel() {
    var it = written(ReviewResult.CONTINUE, null, false);

    it = granted(reviews.complete(PET, it.id(), it.version(), false).orElseThrow());

    assertThat(it.row().state()).isEqualTo(ReviewState.AT_PANEL);
    assertThat(it.row().panelWhy()).isEqualTo("first");
    assertThat(codes(decide(it, ReviewResult.CONTINUE)))
        .containsExactly("keeping.review.not-to-decide");
  }

  private org.permanency.kernel.Decision<ReviewView> decide(ReviewView it, ReviewResult outcome) {
    return reviews.decide(MAKER, it.id(), it.version(), outcome, DAY, null).orElseThrow();
  }

  @Test
  void givenAPartIsMissing_whenHandedOver_thenTheRuleIsNamed() {
    var it = granted(reviews.open(PET, home, null));

    var no = reviews.complete(PET, it.id(), it.version(), false).orElseThrow();

    assertThat(codes(no))
        .startsWith("keeping.review.held", "keeping.review.missing")
        .endsWith("keeping.review.recommendation");
    assertThat(codes(reviews.open(PET, home, new UUID(1, 1))))
        .containsExactly("keeping.care.worker", "keeping.review.open");
  }

  @Test
  void givenALaterReviewWithConsent_whenDecided_thenNewTermsHoldAtOnceAndTheClockRunsOn() {
    earlier();
    var it = written(ReviewResult.NEW_TERMS, new ReviewTerms(3, 0, 12, "Not two babies"), true);
    assertThat(it.row().number()).isEqualTo(2);
    assertThat(it.row().due()).isEqualTo(LocalDate.of(2017, 2, 20));

    it = granted(reviews.complete(PET, it.id(), it.version(), false).orElseThrow());
    assertThat(it.row().state()).isEqualTo(ReviewState.TO_DECIDE);
    assertThat(
            codes(
                reviews
                    .decide(PET, it.id(), it.version(), ReviewResult.NEW_TERMS, DAY, null)
                    .orElseThrow()))
        .containsExactly("keeping.review.same-person");
    assertThat(codes(decide(it, ReviewResult.TERMINATE)))
        .containsExactly("keeping.review.reasons", "keeping.review.needs-panel");
    it = granted(decide(it, ReviewResult.NEW_TERMS));

    assertThat(it.row().outcome()).isEqualTo(ReviewResult.NEW_TERMS);
    var household = households.find(PET, new HouseholdId(home)).orElseThrow();
    assertThat(household.facts().placesOn(DAY)).isEqualTo(3);
    assertThat(reviews.list(LARK, ListQuery.ALL).total()).isZero();
    assertThat(reviews.find(LARK, it.id())).isEmpty();
  }

  @Test
  void givenNoConsent_whenHandedOver_thenThePanelHearsIt() {
    earlier();
    var it = written(ReviewResult.NEW_TERMS, new ReviewTerms(1, 0, 12, null), false);

    it = granted(reviews.complete(PET, it.id(), it.version(), false).orElseThrow());

    assertThat(it.row().panelWhy()).isEqualTo("terms");
  }
}
