package org.permanency.web.rest.children;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.permanency.people.ChildRecord;
import org.permanency.people.ChildRow;
import org.permanency.people.rule.PersonDetails;

/** Shapes of children. */
final class ChildJson {
  private ChildJson() {}

  /** A child in the list; of a restricted record only the id and the council. */
  @Schema(name = "ChildRow")
  public record Row(
      UUID id,
      String council,
      @Nullable String child,
      @Nullable String familyName,
      @Nullable String givenNames,
      @Nullable LocalDate born,
      @Nullable String sex,
      boolean restricted) {
    static Row of(ChildRow r) {
      return new Row(
          r.id().value(),
          r.council(),
          r.number(),
          r.familyName(),
          r.givenNames(),
          r.born(),
          r.sex(),
          r.restricted());
    }
  }

  /** One child's record. */
  @Schema(name = "Child")
  public record Whole(
      UUID id,
      String council,
      String child,
      boolean unaccompanied,
      boolean restricted,
      PersonDetails details,
      List<Row> siblings) {
    static Whole of(ChildRecord r) {
      return new Whole(
          r.id().value(),
          r.council(),
          r.number(),
          r.unaccompanied(),
          r.restricted(),
          r.details(),
          r.siblings().stream().map(Row::of).toList());
    }
  }
}
