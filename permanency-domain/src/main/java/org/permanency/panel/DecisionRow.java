package org.permanency.panel;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.panel.rule.ApprovalTerms;
import org.permanency.panel.rule.Finding;

/**
 * A decision of the agency decision maker.
 *
 * @param id of the decision
 * @param matter of which matter
 * @param number of the matter's decisions, from 1
 * @param basis PANEL, MECHANISM or NONE: what it stood on
 * @param recommended the finding it stood on; null for none
 * @param finding what was decided
 * @param differs whether it is another than the recommendation
 * @param finalOne whether it is final
 * @param qualifying whether it is a qualifying determination
 * @param onHealth whether it rests on the information about health
 * @param terms of the approval; null for none
 * @param reasons in words; empty for none
 * @param on its day
 * @param by who decided
 * @param told day on which the people were told by word of mouth; null while they were not
 * @param written day on which the letter went; null while it did not
 * @param answer what the people did after a qualifying determination; null for nothing
 */
public record DecisionRow(
    UUID id,
    UUID matter,
    int number,
    String basis,
    @Nullable Finding recommended,
    Finding finding,
    boolean differs,
    boolean finalOne,
    boolean qualifying,
    boolean onHealth,
    @Nullable ApprovalTerms terms,
    String reasons,
    LocalDate on,
    String by,
    @Nullable LocalDate told,
    @Nullable LocalDate written,
    @Nullable Answer answer) {
  /**
   * What the people did after a qualifying determination.
   *
   * @param kind REPRESENTATIONS, MECHANISM or ACCEPTED
   * @param on day on which it came
   * @param words what they said; empty for nothing
   * @param finding what the independent review mechanism recommends; null before, and for others
   * @param findingOn day of that recommendation
   * @param findingWhy its reasons
   */
  public record Answer(
      UUID id,
      String kind,
      LocalDate on,
      String words,
      @Nullable Finding finding,
      @Nullable LocalDate findingOn,
      @Nullable String findingWhy) {}
}
