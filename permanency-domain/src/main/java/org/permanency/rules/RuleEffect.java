package org.permanency.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.TenantContext;

/**
 * What a version of a rule changes in the records of a room, before it is in force. A bean a room;
 * whoever makes a room adds one, and pages and REST show it.
 */
public interface RuleEffect {
  /**
   * The version and the books with and without it.
   *
   * @param rule which rule
   * @param firstDay when the version takes effect
   * @param now the rules as they are
   * @param then the same with the version from its first day on
   * @param always the same as if the version had always held
   */
  record Change(
      RuleKey<?> rule, LocalDate firstDay, RuleBook now, RuleBook then, RuleBook always) {}

  /**
   * What the room says.
   *
   * @param title what was worked out
   * @param tables figures, old against new
   * @param notes what to know about them
   */
  record View(Reason title, List<Table> tables, List<Reason> notes) {
    /** Copies the lists. */
    public View {
      tables = List.copyOf(tables);
      notes = List.copyOf(notes);
    }
  }

  /**
   * Figures.
   *
   * @param title what they are, with its days
   * @param rows one a kind; the last one is the sum
   */
  record Table(Reason title, List<Row> rows) {
    /** Copies the rows. */
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One figure.
   *
   * @param what what it is of, as people call it
   */
  record Row(String what, Pence before, Pence after) {
    /** What the version adds, negative when it takes away. */
    public Pence change() {
      return after.minus(before);
    }
  }

  /** What the version changes; empty when the room does not work with this rule. */
  Optional<View> of(TenantContext ctx, Change change);
}
