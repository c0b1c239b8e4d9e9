package org.permanency.workflow.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Reason;

/** What may be done with a task, and by whom. */
public final class TaskRules {
  private static final int WORDS = 500;
  private static final int TITLE = 200;

  private TaskRules() {}

  /**
   * What the rules look at.
   *
   * @param state of the task
   * @param byHand whether somebody set it by hand
   * @param open whether the actor may open the record that it is about
   * @param stale whether somebody else changed it after it was read
   */
  public record Facts(TaskState state, boolean byHand, boolean open, boolean stale) {}

  /** Reasons against moving a task to {@code to}. */
  public static List<Reason> move(Facts task, TaskState to, @Nullable String why) {
    var no = new ArrayList<Reason>();
    seen(task, no);
    if (!task.state().mayBecome(to)) {
      no.add(Reason.of("workflow.task.state", "state", words(task.state())));
    }
    if (!task.byHand() && to == TaskState.DONE) {
      no.add(Reason.of("workflow.task.by-its-work"));
    }
    if (!task.byHand() && to == TaskState.CANCELLED) {
      no.add(Reason.of("workflow.task.by-its-work"));
    }
    if (to != TaskState.OPEN) {
      why(why, no);
    }
    return no;
  }

  private static void seen(Facts task, List<Reason> no) {
    if (task.stale()) {
      no.add(Reason.of("workflow.task.changed"));
    }
    if (!task.open()) {
      no.add(Reason.of("workflow.task.closed"));
    }
  }

  private static void why(@Nullable String why, List<Reason> no) {
    if (why == null || why.isBlank() || why.length() > WORDS) {
      no.add(Reason.of("workflow.task.why", "most", WORDS));
    }
  }

  /** In words. */
  public static String words(TaskState state) {
    return switch (state) {
      case OPEN -> "open";
      case PAUSED -> "paused";
      case DONE -> "done";
      case CANCELLED -> "no longer needed";
    };
  }

  /** Reasons against setting a task by hand. */
  public static List<Reason> add(String title, LocalDate due, LocalDate today, boolean writable) {
    var no = new ArrayList<Reason>();
    if (title.isBlank() || title.length() > TITLE) {
      no.add(Reason.of("workflow.task.title", "most", TITLE));
    }
    if (due.isBefore(today)) {
      no.add(Reason.of("workflow.task.due", "today", today));
    }
    if (!writable) {
      no.add(Reason.of("workflow.task.subject"));
    }
    return no;
  }

  /**
   * Who gets a task.
   *
   * @param toSelf whether the actor takes it
   * @param manages whether the actor may give others' tasks away
   * @param workerInPost whether the worker named holds a post; null for no worker
   * @param teamThere whether the team named exists today; null for no team
   */
  public record Giving(
      boolean toSelf,
      boolean manages,
      @Nullable Boolean workerInPost,
      @Nullable Boolean teamThere) {}

  /** Reasons against giving a task away. */
  public static List<Reason> give(Facts task, Giving to) {
    var no = new ArrayList<Reason>();
    seen(task, no);
    if (task.state().over()) {
      no.add(Reason.of("workflow.task.state", "state", words(task.state())));
    }
    if (!to.toSelf() && !to.manages()) {
      no.add(Reason.of("workflow.task.give"));
    }
    if (to.workerInPost() == null && to.teamThere() == null) {
      no.add(Reason.of("workflow.task.nobody"));
    }
    if (Boolean.FALSE.equals(to.workerInPost())) {
      no.add(Reason.of("workflow.task.worker"));
    }
    if (Boolean.FALSE.equals(to.teamThere())) {
      no.add(Reason.of("workflow.task.team"));
    }
    return no;
  }
}
