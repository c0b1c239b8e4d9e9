package org.permanency.web.rest.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.permanency.portal.DiaryEntry;
import org.permanency.portal.DiaryReadingService.Whole;
import org.permanency.record.rule.Written.Part;
import org.permanency.workflow.TaskRecord;

/** Entries of diaries as callers read them. */
public final class DiaryJson {
  static final String ID = "0195f0c2-7c3e-7000-8000-00c0ffee0008";
  static final String EXAMPLE =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0008\",\"childId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"child\":\"Sample, Ann\",\"householdId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0003\",\"kind\":\"daily-log\",\"label\":\"Daily log\",\"on\":\"2017-02-27\",\"written\":\"2017-02-27T19:40:00Z\",\"by\":\"A. Carer\",\"version\":1}";
  private static final UUID NOBODY = new UUID(0, 0);

  private DiaryJson() {}

  /** Goes up with all that staff note about an entry; the entry itself never changes. */
  static int tag(Whole it) {
    long told = it.tasks().stream().filter(t -> t.done() != null).count();
    return 1 + (it.entry().read() == null ? 0 : 1) + (int) told;
  }

  /**
   * An entry.
   *
   * @param childId absent when the record of the child is closed to the caller
   * @param child name; only that the record is restricted when it is closed
   * @param kind key of the rule carer-diary
   * @param read when somebody of the agency read it; absent when nobody has
   * @param recordingId the recording in the child's record; absent when it is closed
   * @param parts what was written; with one entry only, as what follows
   * @param clocks which it set going
   */
  @Schema(name = "DiaryEntry")
  public record Entry(
      UUID id,
      @Nullable UUID childId,
      String child,
      UUID householdId,
      String kind,
      String label,
      LocalDate on,
      Instant written,
      String by,
      @Nullable Instant read,
      @Nullable String readBy,
      @Nullable UUID recordingId,
      @Nullable List<Part> parts,
      @Nullable List<Clock> clocks,
      @Nullable Integer version) {
    static Entry of(DiaryEntry it) {
      return of(it, null);
    }

    static Entry of(Whole it) {
      return of(it.entry(), it);
    }

    private static Entry of(DiaryEntry it, @Nullable Whole whole) {
      return new Entry(
          it.id(),
          some(it.child()),
          it.childName(),
          it.household(),
          it.kind(),
          it.label(),
          it.on(),
          it.at(),
          it.by(),
          it.read(),
          it.readBy(),
          some(it.recording()),
          whole == null ? null : it.parts(),
          whole == null ? null : whole.tasks().stream().map(Clock::of).toList(),
          whole == null ? null : tag(whole));
    }

    private static @Nullable UUID some(UUID id) {
      return id.equals(NOBODY) ? null : id;
    }
  }

  /**
   * A clock that an entry set going.
   *
   * @param done day on which it was done; absent while it runs
   */
  @Schema(name = "DiaryClock")
  public record Clock(
      UUID id, String title, LocalDate due, String state, @Nullable LocalDate done) {
    static Clock of(TaskRecord t) {
      return new Clock(
          t.id(),
          t.title(),
          t.due().day(),
          t.state().code(),
          t.done() == null ? null : t.done().on());
    }
  }
}
