package org.permanency.providers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Pence;
import org.permanency.providers.rule.AdoptionFee;
import org.permanency.providers.rule.InvoiceState;

/**
 * A fee between adoption agencies, for people.
 *
 * @param number council and number of our child as the reader may see it, or what the other agency
 *     calls its own
 * @param provider name of the other agency
 * @param urn its registration number
 * @param stages what is to be paid and when
 */
public record AdoptionFeeView(
    UUID id,
    AdoptionFee fee,
    String number,
    String provider,
    String urn,
    List<Stage> stages,
    int version) {
  /**
   * A stage.
   *
   * @param due null while the day is not known
   * @param charge the invoice for it; null before
   */
  public record Stage(
      String key,
      String label,
      Pence pence,
      @Nullable LocalDate due,
      boolean dueNow,
      @Nullable Invoice charge) {}

  /**
   * The invoice for a stage: theirs when we pay, ours when we are paid.
   *
   * @param differs above nothing when more than the fee is charged
   * @param decidedBy null before it was approved
   * @param settledOn day on which the money went or came; null before
   */
  public record Invoice(
      UUID id,
      String number,
      LocalDate dated,
      Pence pence,
      Pence differs,
      String why,
      InvoiceState state,
      String enteredBy,
      @Nullable String decidedBy,
      @Nullable LocalDate decidedOn,
      @Nullable LocalDate settledOn) {}

  /** Copies the stages. */
  public AdoptionFeeView {
    stages = List.copyOf(stages);
  }

  /** The whole fee. */
  public Pence whole() {
    return stages.stream().map(Stage::pence).reduce(Pence.ZERO, Pence::plus);
  }

  /** What is due and not invoiced. */
  public Pence open() {
    return stages.stream()
        .filter(s -> s.dueNow() && s.charge() == null)
        .map(Stage::pence)
        .reduce(Pence.ZERO, Pence::plus);
  }
}
