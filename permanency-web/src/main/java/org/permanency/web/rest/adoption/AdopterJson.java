package org.permanency.web.rest.adoption;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.permanency.adoption.AdopterRow;
import org.permanency.adoption.AdopterView;

/** Adopters as callers read them. */
public final class AdopterJson {
  static final String ID = "0195f0c2-7c3e-7000-8000-00c0ffee0001";
  static final String EXAMPLE =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"reference\":\"A2016-0001\",\"name\":\"Ada and Bo Sample\",\"kind\":\"adoption\",\"approvedOn\":\"2016-03-07\",\"state\":\"waiting\",\"children\":1,\"ageFrom\":0,\"ageTo\":4,\"siblings\":false,\"reviewDue\":\"2017-03-07\",\"version\":1}";

  private AdopterJson() {}

  /**
   * Adopters.
   *
   * @param state waiting, matched, placed, withdrawn or ended
   * @param people who they are; with one household only
   * @param matches with children; with one household only
   * @param reviews with one household only
   */
  @Schema(name = "Adopters")
  public record Whole(
      UUID id,
      String reference,
      String name,
      String kind,
      LocalDate approvedOn,
      String state,
      @Nullable Integer children,
      @Nullable Integer ageFrom,
      @Nullable Integer ageTo,
      boolean siblings,
      @Nullable LocalDate matchedOn,
      @Nullable LocalDate reviewDue,
      @Nullable LocalDate endedOn,
      @Nullable UUID workerId,
      @Nullable String worker,
      @Nullable Long chargePence,
      @Nullable List<Member> people,
      @Nullable List<Match> matches,
      @Nullable List<Review> reviews,
      int version) {
    static Whole of(AdopterRow row) {
      return of(row, null);
    }

    static Whole of(AdopterView view) {
      return of(view.row(), view);
    }

    private static Whole of(AdopterRow r, @Nullable AdopterView v) {
      return new Whole(
          r.id(),
          r.reference(),
          r.name(),
          r.kind().code(),
          r.approvedOn(),
          r.state().name().toLowerCase(Locale.ROOT),
          r.children(),
          r.ageFrom(),
          r.ageTo(),
          r.siblings(),
          r.matchedOn(),
          r.reviewDue(),
          r.endedOn(),
          r.workerId(),
          r.worker(),
          v == null ? null : v.details().charge(),
          v == null ? null : v.people().stream().map(Member::of).toList(),
          v == null ? null : v.matches().stream().map(Match::of).toList(),
          v == null ? null : v.reviews().stream().map(Review::of).toList(),
          r.version());
    }
  }

  /** One of the adopters. */
  @Schema(name = "Adopter")
  public record Member(String name, @Nullable LocalDate born, @Nullable String ethnicity) {
    static Member of(AdopterView.Member m) {
      return new Member(m.name(), m.born(), m.ethnicity());
    }
  }

  /** A match; the child's name is absent where its record is closed. */
  @Schema(name = "AdopterMatch")
  public record Match(
      UUID id,
      UUID childId,
      @Nullable String child,
      LocalDate matchedOn,
      @Nullable LocalDate placedOn,
      @Nullable LocalDate undoneOn,
      String why) {
    static Match of(AdopterView.Match m) {
      return new Match(
          m.id(),
          m.child().id(),
          m.child().name(),
          m.matchedOn(),
          m.placedOn(),
          m.undoneOn(),
          m.reason());
    }
  }

  /** A review. */
  @Schema(name = "AdopterReview")
  public record Review(
      LocalDate heldOn, String cause, String outcome, @Nullable String verdict, String summary) {
    static Review of(AdopterView.Review r) {
      var it = r.review();
      return new Review(
          it.heldOn(),
          it.cause().name().toLowerCase(Locale.ROOT),
          it.outcome().name().toLowerCase(Locale.ROOT),
          r.verdict() == null ? null : r.verdict().toLowerCase(Locale.ROOT),
          it.summary());
    }
  }
}
