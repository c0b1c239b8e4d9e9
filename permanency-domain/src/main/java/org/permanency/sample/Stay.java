package org.permanency.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stretch with one carer or home. Its end may move forward when a household closes. */
final class Stay {
  final Spell spell;
  final Kind kind;
  final LocalDate from;
  LocalDate to;
  StayEnd end;
  @Nullable LocalDate changes;
  @Nullable Where where;

  Stay(Spell spell, Kind kind, LocalDate from, LocalDate to, StayEnd end) {
    this.spell = spell;
    this.kind = kind;
    this.from = from;
    this.to = to;
    this.end = end;
  }

  boolean includes(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(to);
  }

  Where where() {
    if (where == null) {
      throw new IllegalStateException("nobody has been found for this child yet");
    }
    return where;
  }

  String place(LocalDate day) {
    boolean changed = changes != null && !day.isBefore(changes);
    return changed ? kind.placeAfterChange() : kind.place();
  }
}
