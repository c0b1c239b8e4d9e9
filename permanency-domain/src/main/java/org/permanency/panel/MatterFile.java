package org.permanency.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.panel.rule.ApprovalTerms;
import org.permanency.panel.rule.ItemState;
import org.permanency.workflow.MoveBook.Move;
import org.permanency.workflow.TaskRecord;

/**
 * A matter with all that is known of it.
 *
 * @param row the matter
 * @param items every time it was on an agenda, the earlier first
 * @param decisions the earlier first
 * @param letters about the decisions, the earlier first
 * @param redactions words that members do not see in its papers
 * @param moves its way, the earlier first
 * @param tasks its clocks, the earlier first
 */
public record MatterFile(
    MatterView row,
    List<ItemView> items,
    List<DecisionRow> decisions,
    List<LetterRow> letters,
    List<Redaction> redactions,
    List<Move> moves,
    List<TaskRecord> tasks) {
  /** Copies the lists. */
  public MatterFile {
    items = List.copyOf(items);
    decisions = List.copyOf(decisions);
    letters = List.copyOf(letters);
    redactions = List.copyOf(redactions);
    moves = List.copyOf(moves);
    tasks = List.copyOf(tasks);
  }

  /** Id of the matter. */
  public UUID id() {
    return row.id();
  }

  /** Version of the matter. */
  public int version() {
    return row.version();
  }

  /** The last decision; empty before the first. */
  public Optional<DecisionRow> last() {
    return decisions.isEmpty()
        ? Optional.empty()
        : Optional.of(decisions.get(decisions.size() - 1));
  }

  /** Day on which the letter about the last decision went; null while it did not. */
  public @Nullable LocalDate written() {
    return last().map(DecisionRow::written).orElse(null);
  }

  /** The last time a quorate panel heard it and its minutes became final; empty before. */
  public Optional<ItemRow> heard() {
    return items.stream()
        .map(ItemView::row)
        .filter(i -> i.state() == ItemState.HEARD && i.finalOn() != null)
        .reduce((a, b) -> b);
  }

  /** Whether the independent review mechanism spoke last. */
  private boolean byMechanism() {
    return last().map(DecisionRow::answer).filter(a -> a.finding() != null).isPresent();
  }

  /** What the next decision stands on: PANEL, MECHANISM or NONE. */
  public String basis() {
    return byMechanism() ? "MECHANISM" : row.recommended() == null ? "NONE" : "PANEL";
  }

  /** Terms that the panel recommended; null for none, and when the mechanism spoke last. */
  public @Nullable ApprovalTerms recommendedTerms() {
    return byMechanism() ? null : heard().map(ItemRow::hearing).map(h -> h.terms()).orElse(null);
  }

  /** Last day for an answer to the qualifying determination; null while there is none. */
  public @Nullable LocalDate openUntil(String clock) {
    return tasks.stream()
        .filter(t -> clock.equals(t.clock()) && !t.state().over())
        .map(t -> t.due().day())
        .findFirst()
        .orElse(null);
  }

  /** Earliest day of the next decision. */
  public LocalDate since() {
    var since = row.referredOn();
    for (var move : moves) {
      since = move.on().isAfter(since) ? move.on() : since;
    }
    return since;
  }

  /** Words that members do not see, and why. */
  public record Redaction(UUID id, String words, String why, String by) {}
}
