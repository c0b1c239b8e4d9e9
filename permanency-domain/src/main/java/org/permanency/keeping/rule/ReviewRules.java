package org.permanency.keeping.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.rule.Register.Household;
import org.permanency.keeping.rule.CareRules.Facts;
import org.permanency.kernel.Reason;

/** What may be done with a review of approval. */
public final class ReviewRules {
  private static final int PART = 20_000;
  private static final int CONDITIONS = 1_000;
  private static final int MOST_PLACES = 20;
  private static final int OLDEST = 25;

  private ReviewRules() {}

  /** Reasons against opening one. */
  public static List<Reason> open(Facts facts, boolean rule, boolean open) {
    var no = new ArrayList<Reason>();
    CareRules.household(facts, facts.today(), no);
    CareRules.worker(facts, no);
    if (!rule) {
      no.add(Reason.of("keeping.review.none"));
    }
    if (open) {
      no.add(Reason.of("keeping.review.open"));
    }
    return no;
  }

  /**
   * A review as the rules see it.
   *
   * @param state where it is
   * @param stale whether somebody else changed it after it was read
   * @param household whose
   * @param rule what is asked
   */
  public record Review(
      ReviewState state, boolean stale, @Nullable Household household, CarerReviews rule) {}

  /** Reasons against keeping what was written so far. */
  public static List<Reason> save(Review it, ReviewWords words, LocalDate today) {
    var no = new ArrayList<Reason>();
    CareRules.stale(it.stale(), no);
    if (it.state() != ReviewState.PREPARING) {
      no.add(Reason.of("keeping.review.written", "state", it.state()));
    }
    for (var part : words.parts().entrySet()) {
      var asked = it.rule().parts().get(part.getKey());
      if (asked == null) {
        no.add(Reason.of("keeping.review.part", "part", part.getKey()));
      } else if (part.getValue().length() > PART) {
        no.add(Reason.of("keeping.review.long", "part", asked.label(), "most", PART));
      }
    }
    if (words.heldOn() != null) {
      CareRules.past(words.heldOn(), today, no);
    }
    if (words.consentOn() != null && words.consentOn().isAfter(today)) {
      no.add(Reason.of("keeping.review.consent", "today", today));
    }
    terms(words, no);
    return no;
  }

  private static void terms(ReviewWords words, List<Reason> no) {
    var terms = words.terms();
    if (terms == null) {
      return;
    }
    if (terms.places() < 1 || terms.places() > MOST_PLACES) {
      no.add(Reason.of("keeping.review.places", "most", MOST_PLACES));
    }
    int from = terms.ageFrom() == null ? 0 : terms.ageFrom();
    int to = terms.ageTo() == null ? OLDEST : terms.ageTo();
    if (from < 0 || to > OLDEST || from > to) {
      no.add(Reason.of("keeping.review.ages", "oldest", OLDEST));
    }
    CareRules.optional("keeping.review.conditions", terms.conditions(), CONDITIONS, no);
  }

  /** What else is missing before it can be handed over. */
  public static List<Reason> complete(Review it, ReviewWords words) {
    var no = new ArrayList<Reason>();
    CareRules.stale(it.stale(), no);
    if (it.state() != ReviewState.PREPARING) {
      no.add(Reason.of("keeping.review.written", "state", it.state()));
    }
    if (words.heldOn() == null) {
      no.add(Reason.of("keeping.review.held"));
    }
    it.rule()
        .parts()
        .forEach(
            (key, part) -> {
              if (part.required() && !words.parts().containsKey(key)) {
                no.add(Reason.of("keeping.review.missing", "part", part.label()));
              }
            });
    if (words.recommendation() == null) {
      no.add(Reason.of("keeping.review.recommendation"));
    }
    if (words.recommendation() == ReviewResult.NEW_TERMS && words.terms() == null) {
      no.add(Reason.of("keeping.review.terms"));
    }
    return no;
  }

  /**
   * Why the panel hears a review: {@code first}, {@code every}, {@code concern}, {@code chosen},
   * {@code ending}; empty when nothing asks for it.
   *
   * @param number 1 for the first since approval
   * @param concern whether an allegation or a concern about standards came since the last one
   * @param chosen whether somebody wants it
   */
  public static Optional<String> panel(
      CarerReviews rule, int number, boolean concern, boolean chosen, ReviewWords words) {
    if (rule.panel().first() && number == 1) {
      return Optional.of("first");
    }
    if (rule.panel().every() > 0 && number % rule.panel().every() == 0) {
      return Optional.of("every");
    }
    if (rule.panel().afterConcern() && concern) {
      return Optional.of("concern");
    }
    if (words.recommendation() == ReviewResult.TERMINATE) {
      return Optional.of("ending");
    }
    if (words.recommendation() == ReviewResult.NEW_TERMS && words.consentOn() == null) {
      return Optional.of("terms");
    }
    return chosen ? Optional.of("chosen") : Optional.empty();
  }

  /**
   * Reasons against deciding without a panel.
   *
   * @param outcome what is decided
   * @param own whether the decision maker wrote the review
   * @param words the review
   */
  public static List<Reason> decide(
      Review it,
      ReviewResult outcome,
      LocalDate on,
      @Nullable String reasons,
      boolean own,
      ReviewWords words,
      LocalDate today) {
    var no = new ArrayList<Reason>();
    CareRules.stale(it.stale(), no);
    if (it.state() != ReviewState.TO_DECIDE) {
      no.add(Reason.of("keeping.review.not-to-decide", "state", it.state()));
    }
    if (own) {
      no.add(Reason.of("keeping.review.same-person"));
    }
    var held = words.heldOn();
    CareRules.from(on, held == null ? on : held, today, no);
    CareRules.optional("keeping.review.reasons", reasons, CareRules.LONG, no);
    if (outcome != words.recommendation() && (reasons == null || reasons.isBlank())) {
      no.add(Reason.of("keeping.review.reasons", "most", CareRules.LONG));
    }
    if (outcome == ReviewResult.TERMINATE) {
      no.add(Reason.of("keeping.review.needs-panel"));
    }
    if (outcome == ReviewResult.NEW_TERMS) {
      if (words.terms() == null) {
        no.add(Reason.of("keeping.review.terms"));
      }
      if (words.consentOn() == null) {
        no.add(Reason.of("keeping.review.no-consent"));
      }
    }
    return no;
  }

  /** Reasons against giving it up. */
  public static List<Reason> cancel(Review it, @Nullable String why) {
    var no = new ArrayList<Reason>();
    CareRules.stale(it.stale(), no);
    if (!it.state().mayBecome(ReviewState.CANCELLED)) {
      no.add(Reason.of("keeping.review.written", "state", it.state()));
    }
    CareRules.text("keeping.care.why", why, CareRules.REASON, no);
    return no;
  }
}
