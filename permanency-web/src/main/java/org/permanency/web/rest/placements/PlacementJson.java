package org.permanency.web.rest.placements;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.permanency.placement.PlacementPage;
import org.permanency.placement.PlacementRow;
import org.permanency.placement.rule.PlaceKind;
import org.permanency.placement.rule.Placement;

/** Shapes of placements. Codes are those of the national return. */
final class PlacementJson {
  private PlacementJson() {}

  /**
   * A placement; {@code left} is the day of leaving and absent while it lasts; {@code fromKnown} is
   * false when it began before what is on record.
   */
  @Schema(name = "Placement")
  public record Whole(
      UUID childId,
      @Nullable String council,
      @Nullable String child,
      LocalDate from,
      boolean fromKnown,
      @Nullable LocalDate left,
      int nights,
      String kind,
      String place,
      @Nullable String provider,
      @Nullable String urn,
      String reasonBegan,
      @Nullable String reasonEnded,
      @Nullable String reasonChange) {
    static Whole of(PlacementPage.Item item, LocalDate today) {
      return of(item.placement(), item.council(), item.number(), today);
    }

    static Whole of(
        Placement p, @Nullable String council, @Nullable String number, LocalDate today) {
      return new Whole(
          p.child().value(),
          council,
          number,
          p.start(),
          p.startKnown(),
          p.end(),
          nights(p, today),
          key(p.kind()),
          p.place(),
          p.provider(),
          p.urn(),
          p.reasonBegan(),
          p.reasonEnded(),
          p.reasonChange());
    }

    /** Nights spent in it until the day of leaving, or until today. */
    private static int nights(Placement p, LocalDate today) {
      var end = p.end() == null || p.end().isAfter(today) ? today : p.end();
      return (int) Math.max(0, end.toEpochDay() - p.start().toEpochDay());
    }
  }

  /**
   * Where a child is on a day; {@code away} while on a temporary stay from there; {@code child}
   * absent when the record is closed to the caller.
   */
  @Schema(name = "PlacementOnDay")
  public record OnDay(
      UUID childId,
      String council,
      @Nullable String child,
      String name,
      String kind,
      String place,
      @Nullable String provider,
      String legalStatus,
      LocalDate from,
      boolean fromKnown,
      boolean away) {
    static OnDay of(PlacementRow r) {
      return new OnDay(
          r.child().value(),
          r.council(),
          r.number(),
          r.name(),
          key(r.kind()),
          r.place(),
          r.provider(),
          r.legalStatus(),
          r.since(),
          r.sinceKnown(),
          r.away());
    }
  }

  static String key(PlaceKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
