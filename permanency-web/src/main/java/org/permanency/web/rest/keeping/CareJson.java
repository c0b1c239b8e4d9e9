package org.permanency.web.rest.keeping;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.permanency.keeping.CareView;
import org.permanency.keeping.ComplaintView;
import org.permanency.keeping.ConcernView;
import org.permanency.keeping.ReviewView;
import org.permanency.people.PersonName;

/** Work with carers as callers read it. */
public final class CareJson {
  private CareJson() {}

  /**
   * A piece of work.
   *
   * @param record the work, as its list shows it
   * @param parts what was written, of a review
   * @param child whom it is about, of a concern or complaint; without a name when closed
   * @param others references of other concerns of the same household or carer
   * @param steps what was done
   * @param moves its way
   * @param clocks what was or is due
   */
  @Schema(name = "CareWork")
  public record Work(
      Object record,
      @Nullable Map<String, String> parts,
      @Nullable PersonName child,
      @Nullable List<String> others,
      List<CareView.Step> steps,
      List<Move> moves,
      List<Due> clocks) {
    static Work of(CareView<?> v) {
      return of(v, null, null, null);
    }

    static Work of(ReviewView v) {
      return of(v.care(), v.parts(), null, null);
    }

    static Work of(ConcernView v) {
      var others = v.others().stream().map(o -> o.reference()).toList();
      return of(v.care(), null, v.child(), others);
    }

    static Work of(ComplaintView v) {
      return of(v.care(), null, v.child(), null);
    }

    private static Work of(
        CareView<?> v,
        @Nullable Map<String, String> parts,
        @Nullable PersonName child,
        @Nullable List<String> others) {
      return new Work(
          v.row(),
          parts,
          child,
          others,
          v.steps(),
          v.moves().stream().map(Move::of).toList(),
          v.tasks().stream().map(Due::of).toList());
    }
  }

  /** A move. */
  @Schema(name = "CareMove")
  public record Move(LocalDate on, String to, @Nullable String why, String by) {
    static Move of(org.permanency.workflow.MoveBook.Move m) {
      return new Move(m.on(), m.to().toLowerCase(Locale.ROOT), m.reason(), m.by());
    }
  }

  /** A clock. */
  @Schema(name = "CareClock")
  public record Due(UUID id, String title, LocalDate due, String state) {
    static Due of(org.permanency.workflow.TaskRecord t) {
      return new Due(t.id(), t.title(), t.due().day(), t.state().code());
    }
  }
}
