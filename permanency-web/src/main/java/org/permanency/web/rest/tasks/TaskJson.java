package org.permanency.web.rest.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.permanency.workflow.TaskRow;
import org.permanency.workflow.TaskView;

/** Tasks as callers read them. */
public final class TaskJson {
  static final String ID = "0195f0c2-7c3e-7000-8000-00c0ffee0001";
  static final String EXAMPLE =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"title\":\"Answer the"
          + " enquiry\",\"clock\":\"enquiry-answer\",\"itemKind\":\"enquiry\",\"itemId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"subjectKind\":\"applicant\",\"subjectId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"subject\":\"A."
          + " Sample\",\"started\":\"2016-09-12\",\"due\":\"2016-09-12\",\"state\":\"open\",\"standing\":\"today\",\"worker\":\"A."
          + " Hill\",\"version\":1}";

  private TaskJson() {}

  /**
   * A task.
   *
   * @param clock key of its timescale; absent when set by hand
   * @param subject name of the record it is about; what may be shown of one that is closed
   * @param dueAt moment, for clocks that count hours
   * @param standing late, today, soon, later, paused, done, done_late, cancelled
   * @param ruleFile the version of the rule behind the last day
   */
  @Schema(name = "Task")
  public record Whole(
      UUID id,
      String title,
      @Nullable String clock,
      String itemKind,
      UUID itemId,
      String subjectKind,
      UUID subjectId,
      String subject,
      LocalDate started,
      LocalDate due,
      @Nullable Instant dueAt,
      String state,
      String standing,
      @Nullable UUID workerId,
      @Nullable String worker,
      @Nullable UUID teamId,
      @Nullable String team,
      @Nullable LocalDate doneOn,
      @Nullable String outcome,
      @Nullable String ruleFile,
      @Nullable List<Stop> pauses,
      int version) {
    static Whole of(TaskRow row) {
      return of(row, null);
    }

    static Whole of(TaskView view) {
      return of(
          view.row(),
          view.pauses().stream().map(p -> new Stop(p.start(), p.end(), p.reason())).toList());
    }

    private static Whole of(TaskRow row, @Nullable List<Stop> pauses) {
      var t = row.task();
      var done = t.done();
      return new Whole(
          t.id(),
          t.title(),
          t.clock(),
          t.item().kind(),
          t.item().id(),
          t.subject().kind().word(),
          t.subject().id(),
          row.subject(),
          t.start().day(),
          t.due().day(),
          t.due().at(),
          t.state().code(),
          row.standing().name().toLowerCase(Locale.ROOT),
          t.hands().worker(),
          t.hands().workerName(),
          t.hands().team(),
          t.hands().teamName(),
          done == null ? null : done.on(),
          done == null ? null : done.outcome(),
          t.ruleFile(),
          pauses,
          t.version());
    }
  }

  /** A pause; {@code to} is the first day on which the clock ran again. */
  @Schema(name = "TaskPause")
  public record Stop(LocalDate from, @Nullable LocalDate to, String reason) {}
}
