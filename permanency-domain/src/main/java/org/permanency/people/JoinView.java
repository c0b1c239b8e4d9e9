package org.permanency.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Reason;
import org.permanency.people.rule.JoinField;
import org.permanency.people.rule.JoinKind;

/**
 * Two records side by side, before they are joined.
 *
 * @param kind of what kind they are
 * @param one the one that would be kept
 * @param other the one that would end
 * @param values every field that one of them has
 * @param reasons what stands against joining them so; empty for nothing
 */
public record JoinView(
    JoinKind kind, Side one, Side other, List<Value> values, List<Reason> reasons) {
  /** Copies the lists. */
  public JoinView {
    values = List.copyOf(values);
    reasons = List.copyOf(reasons);
  }

  /**
   * A record.
   *
   * @param detail what tells it from others of the name
   * @param version to send back
   */
  public record Side(UUID id, String name, String detail, int version) {}

  /**
   * A field of both.
   *
   * @param one what the kept one has; null for nothing
   * @param other what the ended one has
   */
  public record Value(JoinField field, @Nullable String one, @Nullable String other) {
    /** Whether there is something to choose. */
    public boolean differs() {
      return other != null && !other.equals(one);
    }
  }
}
