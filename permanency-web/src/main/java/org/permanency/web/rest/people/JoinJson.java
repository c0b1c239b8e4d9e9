package org.permanency.web.rest.people;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.permanency.people.DuplicateRow;
import org.permanency.people.JoinRow;
import org.permanency.people.JoinService.Joined;

/** Duplicates and joins as callers read them. */
final class JoinJson {
  static final String ID = "0195f0c2-7c3e-7000-8000-00c0ffee0020";
  static final String EXAMPLE =
      "{\"id\":\""
          + ID
          + "\",\"kind\":\"child\",\"keptId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"endedId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"kept\":\"Katherine"
          + " Sample (PET 1001)\",\"ended\":\"Catherine Sampel (PET 1002)\",\"reason\":\"Entered"
          + " twice\",\"on\":\"2017-02-20\",\"by\":\"A."
          + " Sample\",\"moved\":[{\"what\":\"tasks\",\"rows\":1}],\"version\":1}";

  private JoinJson() {}

  /** Rows that a join moved. */
  @JsonbPropertyOrder({"what", "rows"})
  public record Moved(String what, int rows) {}

  /** A join. */
  @JsonbPropertyOrder({
    "id",
    "kind",
    "keptId",
    "endedId",
    "kept",
    "ended",
    "reason",
    "on",
    "by",
    "undoneOn",
    "undoneBy",
    "undoneWhy",
    "moved",
    "version"
  })
  public record Whole(
      String id,
      String kind,
      String keptId,
      String endedId,
      String kept,
      String ended,
      String reason,
      LocalDate on,
      String by,
      @Nullable LocalDate undoneOn,
      @Nullable String undoneBy,
      @Nullable String undoneWhy,
      @Nullable List<Moved> moved,
      int version) {
    static Whole of(Joined joined) {
      var moved = joined.moved().stream().map(m -> new Moved(m.label(), m.rows())).toList();
      return of(joined.row(), moved);
    }

    static Whole of(JoinRow row) {
      return of(row, null);
    }

    private static Whole of(JoinRow row, @Nullable List<Moved> moved) {
      return new Whole(
          row.id().toString(),
          row.kind().name().toLowerCase(Locale.ROOT),
          row.keptId().toString(),
          row.endedId().toString(),
          row.kept(),
          row.ended(),
          row.reason(),
          row.on(),
          row.by(),
          row.undoneOn(),
          row.undoneBy(),
          row.undoneWhy(),
          moved,
          row.version());
    }
  }

  /** Two records that may be one person. */
  @JsonbPropertyOrder({
    "kind",
    "firstId",
    "first",
    "firstBorn",
    "secondId",
    "second",
    "secondBorn",
    "why"
  })
  public record Pair(
      String kind,
      String firstId,
      String first,
      @Nullable LocalDate firstBorn,
      String secondId,
      String second,
      @Nullable LocalDate secondBorn,
      List<String> why) {
    static Pair of(DuplicateRow row) {
      return new Pair(
          row.kind().name().toLowerCase(Locale.ROOT),
          row.firstId().toString(),
          row.first(),
          row.firstBorn(),
          row.secondId().toString(),
          row.second(),
          row.secondBorn(),
          row.why());
    }
  }
}
