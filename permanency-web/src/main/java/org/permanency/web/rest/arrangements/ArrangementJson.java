package org.permanency.web.rest.arrangements;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.permanency.arrangements.ArrangementRow;
import org.permanency.arrangements.ArrangementView;

/** Notified arrangements as callers read them. */
public final class ArrangementJson {
  static final String ID = "0195f0c2-7c3e-7000-8000-00c0ffee0001";
  static final String EXAMPLE =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"reference\":\"N2016-0001\",\"kind\":\"private-fostering\",\"child\":\"Sam Sample\",\"born\":\"2005-06-01\",\"carers\":\"Dee Example\",\"notified\":\"2016-03-21\",\"starts\":\"2016-03-21\",\"state\":\"notified\",\"due\":\"2016-04-01\",\"restricted\":false,\"version\":1}";

  private ArrangementJson() {}

  /**
   * An arrangement; of one about a restricted child only id, reference, kind and state.
   *
   * @param state notified, suitable, requirements, prohibited, applied, reported or ended
   * @param visits with one arrangement only
   */
  @Schema(name = "Arrangement")
  public record Whole(
      UUID id,
      String reference,
      String kind,
      @Nullable String child,
      @Nullable LocalDate born,
      @Nullable String carers,
      LocalDate notified,
      LocalDate starts,
      String state,
      @Nullable LocalDate visited,
      @Nullable LocalDate due,
      @Nullable LocalDate ended,
      @Nullable UUID workerId,
      @Nullable String worker,
      boolean restricted,
      @Nullable List<Visit> visits,
      int version) {
    static Whole of(ArrangementRow row) {
      return of(row, null);
    }

    static Whole of(ArrangementView view) {
      return of(view.row(), view);
    }

    private static Whole of(ArrangementRow r, @Nullable ArrangementView v) {
      return new Whole(
          r.id(),
          r.reference(),
          r.kind().code(),
          r.child(),
          r.born(),
          r.carers(),
          r.notified(),
          r.starts(),
          r.state().name().toLowerCase(Locale.ROOT),
          r.visited(),
          r.due(),
          r.ended(),
          r.workerId(),
          r.worker(),
          r.closed(),
          v == null ? null : v.visits().stream().map(Visit::of).toList(),
          r.version());
    }
  }

  /** A visit. */
  @Schema(name = "ArrangementVisit")
  public record Visit(
      LocalDate on,
      String visitor,
      boolean seenAlone,
      @Nullable String notAloneWhy,
      String report) {
    static Visit of(ArrangementView.Visit v) {
      var it = v.visit();
      return new Visit(it.on(), it.visitor(), it.seenAlone(), it.notAloneWhy(), it.report());
    }
  }
}
