package org.permanency.providers;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Pence;
import org.permanency.providers.rule.Answer;
import org.permanency.providers.rule.InvoiceKind;
import org.permanency.providers.rule.InvoiceState;
import org.permanency.providers.rule.Match;

/**
 * An invoice or a credit note, for people.
 *
 * @param provider name of the provider
 * @param urn its registration number
 * @param credits number of the invoice that a credit note is about; empty on invoices
 * @param decidedBy name of who approved or rejected it; null before
 * @param decidedOn business day of that; null before
 * @param reason why it was rejected; null otherwise
 * @param settles the invoice whose queried lines it takes up; null on others
 * @param settledBy the one that takes up its queried lines; null while none does
 */
public record InvoiceView(
    UUID id,
    UUID providerId,
    String provider,
    String urn,
    String number,
    InvoiceKind kind,
    @Nullable UUID creditsId,
    String credits,
    LocalDate dated,
    InvoiceState state,
    String enteredBy,
    @Nullable String decidedBy,
    @Nullable LocalDate decidedOn,
    @Nullable String reason,
    List<Line> lines,
    int version,
    @Nullable UUID settles,
    @Nullable UUID settledBy) {
  /**
   * A line.
   *
   * @param number council and number of the child, as the reader may see it
   * @param last last night charged
   * @param nights how many are charged
   * @param charged as the provider wants it
   * @param agreed what the records say; on credit notes what can be given back
   * @param differences why it differs; empty when it matches, and once it was approved
   * @param answer null while nobody had to answer
   * @param why why it is answered like that; null without
   * @param pays what it pays, below nothing on credit notes; null while it is open
   */
  public record Line(
      UUID id,
      int position,
      UUID child,
      String number,
      LocalDate from,
      LocalDate last,
      int nights,
      Pence charged,
      Pence agreed,
      List<Match.Difference> differences,
      @Nullable Answer answer,
      @Nullable String why,
      @Nullable Pence pays) {
    /** Copies the differences. */
    public Line {
      differences = List.copyOf(differences);
    }

    /** Whether a difference waits for an answer. */
    public boolean open() {
      return pays == null;
    }
  }

  /** Copies the lines. */
  public InvoiceView {
    lines = List.copyOf(lines);
  }

  /** What the provider wants, or gives back, in all. */
  public Pence charged() {
    return lines.stream().map(Line::charged).reduce(Pence.ZERO, Pence::plus);
  }

  /** What it pays in all; open lines count nothing. */
  public Pence pays() {
    return lines.stream().map(Line::pays).filter(Objects::nonNull).reduce(Pence.ZERO, Pence::plus);
  }

  /** Lines that wait for an answer. */
  public int open() {
    return (int) lines.stream().filter(Line::open).count();
  }

  /** Lines that wait for the provider's word although the invoice is approved. */
  public int queried() {
    boolean waits = state == InvoiceState.APPROVED && settledBy == null;
    return waits ? (int) lines.stream().filter(l -> l.answer() == Answer.QUERIED).count() : 0;
  }

  /** Lines that differ. */
  public int differing() {
    return (int) lines.stream().filter(l -> !l.differences().isEmpty()).count();
  }
}
