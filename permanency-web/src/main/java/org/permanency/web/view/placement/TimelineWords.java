package org.permanency.web.view.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.ChildStay;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.placement.rule.CareEnd;
import org.permanency.placement.rule.CareWords;
import org.permanency.placement.rule.Placement;
import org.permanency.web.view.Texts;
import org.permanency.web.view.Words;

/** A child's placements in words. */
final class TimelineWords {
  private TimelineWords() {}

  /** The first day; when the true one is before all files, that is said. */
  static String from(LocalDate day, boolean known) {
    return known ? Texts.day(day) : "Not known; on record from " + Texts.day(day);
  }

  /** The day of leaving. */
  static String to(@Nullable LocalDate end) {
    return end == null ? "Still so" : Texts.day(end);
  }

  /** The stays with households of which a night lies in the placement. */
  static List<ChildStay> with(Placement placement, List<ChildStay> stays) {
    var period = new EffectivePeriod(placement.start(), placement.end());
    return stays.stream().filter(s -> s.period().overlaps(period)).toList();
  }

  /** Provider: its kind, and its name where it is known by its registration number. */
  static String provider(Placement placement, Map<String, String> names) {
    var kind = CareWords.provider(placement.provider());
    var urn = placement.urn();
    var name = urn == null ? "" : names.getOrDefault(urn, "registered as " + urn);
    return join(kind, name);
  }

  /** How the placement ended: as the return says, then as the register says. */
  static String ended(Placement placement, List<ChildStay> stays) {
    if (placement.end() == null) {
      return "";
    }
    var parts = new ArrayList<String>();
    if (CareEnd.of(placement.reasonEnded()) != CareEnd.MOVED_ON) {
      parts.add(CareWords.ended(placement.reasonEnded()));
    }
    parts.add(CareWords.changed(placement.reasonChange()));
    stays.stream()
        .filter(s -> placement.end().equals(s.period().end()))
        .forEach(s -> parts.add(agreed(s)));
    parts.removeIf(String::isBlank);
    return parts.isEmpty() ? "Not recorded" : String.join("; ", parts);
  }

  /** Whether the end was planned and at whose request. */
  private static String agreed(ChildStay stay) {
    var planned = stay.endedPlanned();
    var how = planned == null ? "" : planned ? "planned" : "not planned";
    var by = stay.endedBy();
    return join(how, by == null ? "" : Words.text("fostering.ended-by." + by));
  }

  private static String join(String a, String b) {
    return a.isBlank() || b.isBlank() ? a + b : a + ", " + b;
  }
}
