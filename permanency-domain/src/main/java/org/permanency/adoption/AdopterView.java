package org.permanency.adoption;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.adoption.NewAdopters.Reach;
import org.permanency.adoption.rule.AdopterReview;
import org.permanency.adoption.rule.AdopterTerms;
import org.permanency.people.PersonName;
import org.permanency.workflow.MoveBook.Move;
import org.permanency.workflow.TaskRecord;

/**
 * Approved adopters with all that is known of them.
 *
 * @param row the adopters
 * @param details what else stands with them
 * @param people one or two
 * @param terms with their days, the latest first
 * @param matches the latest first
 * @param reviews the latest first
 * @param moves their way, the earlier first
 * @param tasks their clocks, the earlier first
 */
public record AdopterView(
    AdopterRow row,
    Details details,
    List<Member> people,
    List<Terms> terms,
    List<Match> matches,
    List<Review> reviews,
    List<Move> moves,
    List<TaskRecord> tasks) {
  /** Copies the lists. */
  public AdopterView {
    people = List.copyOf(people);
    terms = List.copyOf(terms);
    matches = List.copyOf(matches);
    reviews = List.copyOf(reviews);
    moves = List.copyOf(moves);
    tasks = List.copyOf(tasks);
  }

  /** Id of the adopters. */
  public UUID id() {
    return row.id();
  }

  /** Version of the adopters. */
  public int version() {
    return row.version();
  }

  /**
   * What stands with adopters and in no list.
   *
   * @param applicant the enquiry they came from; null for none
   * @param reach how to reach them
   * @param fromAgency agency they come from; null for none
   * @param toAgency agency that has them now; null for none
   * @param endedHow key of {@link org.permanency.adoption.rule.AdopterEnd}; null while approved
   * @param endedWhy reason of the end; null while approved
   * @param charge pence agreed for adoption from another country; null for none
   */
  public record Details(
      @Nullable UUID applicant,
      Reach reach,
      @Nullable String fromAgency,
      @Nullable String toAgency,
      @Nullable String endedHow,
      @Nullable String endedWhy,
      @Nullable Long charge) {}

  /** One of the adopters. */
  public record Member(
      UUID person, String name, @Nullable LocalDate born, @Nullable String ethnicity) {}

  /**
   * Terms for a time.
   *
   * @param ends first day after; null while they are in force
   */
  public record Terms(LocalDate starts, @Nullable LocalDate ends, AdopterTerms terms, String by) {}

  /**
   * A match.
   *
   * @param child as the reader may see it
   * @param undoneOn day on which it was undone; null while it stands
   */
  public record Match(
      UUID id,
      PersonName child,
      LocalDate matchedOn,
      String reason,
      String by,
      @Nullable LocalDate placedOn,
      @Nullable LocalDate undoneOn,
      @Nullable String undoneWhy) {
    /** Whether it stands. */
    public boolean stands() {
      return undoneOn == null;
    }
  }

  /**
   * A review.
   *
   * @param verdict what was decided after the panel; null when it was not there or is not decided
   */
  public record Review(
      UUID id,
      AdopterReview review,
      @Nullable String verdict,
      @Nullable LocalDate verdictOn,
      String by) {}
}
