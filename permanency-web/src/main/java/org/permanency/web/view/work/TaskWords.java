package org.permanency.web.view.work;

import java.time.LocalDate;
import java.util.List;
import org.permanency.web.view.Texts;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.list.Tag.Meaning;
import org.permanency.web.view.record.SubjectPages;
import org.permanency.workflow.TaskRecord;
import org.permanency.workflow.TaskRow;
import org.permanency.workflow.rule.Standing;

/** Tasks in words. */
public final class TaskWords {
  /** Page of a task. */
  public static final String TASK = "/tasks/task.xhtml?id=";

  static final List<Choice> STANDINGS =
      List.of(
          new Choice("late", "Late"),
          new Choice("today", "Due today"),
          new Choice("soon", "Due soon"),
          new Choice("later", "Later"),
          new Choice("paused", "Paused"),
          new Choice("done", "Done"),
          new Choice("cancelled", "No longer needed"),
          new Choice("all", "Also those that are over"));
  static final List<Choice> WHOSE =
      List.of(
          new Choice("mine", "Mine"),
          new Choice("team", "My teams'"),
          new Choice("nobody", "Nobody's"));

  private TaskWords() {}

  /** How a task stands, as a tag. */
  public static Tag tag(Standing standing) {
    return switch (standing) {
      case LATE -> new Tag("Late", Meaning.LATE);
      case TODAY -> new Tag("Due today", Meaning.DUE);
      case SOON -> new Tag("Due soon", Meaning.DUE);
      case LATER -> new Tag("There is time", Meaning.INFO);
      case PAUSED -> new Tag("Paused", Meaning.INFO);
      case DONE -> new Tag("Done in time", Meaning.DONE);
      case DONE_LATE -> new Tag("Done late", Meaning.LATE);
      case CANCELLED -> new Tag("No longer needed", Meaning.INFO);
    };
  }

  /** When a task is due: its day, with the time of day where hours count. */
  public static String due(TaskRecord task) {
    var at = task.due().at();
    return at == null ? Texts.day(task.due().day()) : Texts.time(at);
  }

  /** How far off a day is. */
  public static String ago(LocalDate day, LocalDate today) {
    long days = java.time.temporal.ChronoUnit.DAYS.between(today, day);
    if (days == 0) {
      return "today";
    }
    var number = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
    return days < 0 ? number + " ago" : "in " + number;
  }

  /** Who has a task. */
  public static String hands(TaskRecord.Hands hands) {
    if (hands.workerName() != null) {
      return hands.teamName() == null
          ? hands.workerName()
          : hands.workerName() + ", " + hands.teamName();
    }
    return hands.teamName() == null ? "Nobody" : hands.teamName();
  }

  /**
   * Page of the record a task is about, below the context; empty when the reader may not open it.
   */
  public static String page(TaskRow row) {
    return row.open() ? SubjectPages.home(row.task().subject()) : "";
  }
}
