package org.permanency.web.view.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.Texts;
import org.permanency.web.view.form.RecordForm;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.people.WorkerChoices;
import org.permanency.web.view.record.SubjectPages;
import org.permanency.web.view.shell.Missing;
import org.permanency.workflow.LateService;
import org.permanency.workflow.TaskRecord;
import org.permanency.workflow.TaskService;
import org.permanency.workflow.TaskView;
import org.permanency.workflow.rule.TaskState;
import org.permanency.workflow.rule.Timescale;

/** One task: what it asks for and why then, and setting one by hand. */
@Named("taskPage")
@RequestScoped
public class TaskPageView extends RecordForm {
  private static final String LIST = "/tasks/tasks.xhtml?f.whose=mine";
  @Inject TaskService tasks;
  @Inject WorkerChoices workers;
  private @Nullable TaskView found;

  /** A pause in words. */
  public record Stop(String days, String reason, String by) {}

  /** A step taken because it was late. */
  public record Raised(String day, String to) {}

  @Override
  protected boolean read(UUID id) {
    found = tasks.find(caller.context(), id).orElse(null);
    return found != null;
  }

  private TaskView view() {
    return Objects.requireNonNull(found);
  }

  private TaskRecord task() {
    return view().row().task();
  }

  @Override
  protected String page() {
    return "/tasks/task.xhtml";
  }

  @Override
  protected String fresh() {
    return "Set a task";
  }

  @Override
  protected String heading() {
    return task().title();
  }

  @Override
  protected Permission writes() {
    return Permission.TASK_WORK;
  }

  @Override
  protected Map<String, String> fields() {
    var why =
        switch (typed("do")) {
          case "pause" -> "why-pause";
          case "cancel" -> "why-not";
          default -> "why";
        };
    return Map.of(
        "why", why, "title", "title", "due", "due", "nobody", "worker", "worker", "worker");
  }

  @Override
  protected void act(String what) throws IOException {
    var ctx = caller.context();
    switch (what) {
      case "add" -> add();
      case "done" ->
          answer(tasks.done(ctx, view().id(), version(), typed("why")), "The task is done.", LIST);
      case "cancel" ->
          answer(
              tasks.cancel(ctx, view().id(), version(), typed("why")), "The task has ended.", LIST);
      case "pause" ->
          answer(
              tasks.pause(ctx, view().id(), version(), typed("why")),
              "Its clock stands still.",
              TaskWords.TASK + view().id());
      case "resume" ->
          answer(
              tasks.resume(ctx, view().id(), version()),
              "Its clock runs again.",
              TaskWords.TASK + view().id());
      default -> missing.page();
    }
  }

  private void add() throws IOException {
    var due = required("due", "last day");
    var subject = subject();
    if (subject.isEmpty()) {
      missing.page();
    } else if (due != null) {
      var to = typed("worker").isEmpty() ? null : Missing.id(typed("worker"));
      answer(
          Optional.of(tasks.add(caller.context(), subject.get(), typed("title"), due, to)),
          "The task is set.",
          SubjectPages.home(subject.get()));
    }
  }

  private Optional<Subject> subject() {
    var kind = typed("about");
    var id = Missing.id(typed("of"));
    try {
      return id == null || kind.isEmpty()
          ? Optional.empty()
          : Optional.of(new Subject(SubjectKind.worded(kind), id));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether the address names a record that a new task can be about. */
  public boolean isAbout() {
    return !getAboutName().isEmpty();
  }

  /** What the record is called that a new task is about; empty when there is none. */
  public String getAboutName() {
    return isEditable() ? subject().flatMap(s -> tasks.about(caller.context(), s)).orElse("") : "";
  }

  /** Workers to choose from. */
  public List<Choice> getWorkers() {
    var ctx = caller.context();
    return ctx.actor().may(Permission.WORKER_READ) ? workers.inPost(ctx) : List.of();
  }

  /** How it stands. */
  public org.permanency.web.view.list.Tag getTag() {
    return TaskWords.tag(view().row().standing());
  }

  /** What the record is called that it is about. */
  public String getSubject() {
    return view().row().subject();
  }

  /** Page of that record; empty when the reader may not open it. */
  public String getSubjectUrl() {
    var page = TaskWords.page(view().row());
    return page.isEmpty() ? "" : shell.url(page);
  }

  /** When it is due. */
  public String getDue() {
    var task = task();
    return task.state() == TaskState.PAUSED
        ? "Not while its clock stands still"
        : TaskWords.due(task) + ", " + TaskWords.ago(task.due().day(), caller.context().today());
  }

  /** How the last day came about. */
  public String getHow() {
    var scale = view().scale();
    var task = task();
    if (scale == null) {
      return "Set by hand by " + task.createdBy() + " on " + Texts.day(task.start().day());
    }
    return rule(scale)
        + " counted from "
        + (task.start().at() == null
            ? Texts.day(task.start().day())
            : Texts.time(task.start().at()))
        + " ("
        + scale.from()
        + ")"
        + (task.start().latest() == null ? "" : ", by " + Texts.day(task.start().latest()))
        + (view().pauses().isEmpty() ? "" : ", days of pauses left out");
  }

  private static String rule(Timescale scale) {
    return Character.toUpperCase(scale.within().words().charAt(0))
        + scale.within().words().substring(1);
  }

  /** Who says so; empty when set by hand. */
  public String getLaw() {
    var scale = view().scale();
    return scale == null ? "" : Objects.requireNonNullElse(scale.law(), "");
  }

  /** The file behind the last day; empty when set by hand. */
  public String getRuleFile() {
    return Objects.requireNonNullElse(task().ruleFile(), "");
  }

  /** Who has it. */
  public String getHands() {
    return TaskWords.hands(task().hands());
  }

  /** Its end in words; empty while it is open. */
  public String getEnd() {
    var done = task().done();
    if (done == null) {
      return "";
    }
    var outcome = done.outcome() == null ? "" : ": " + done.outcome();
    return Texts.day(done.on()) + " by " + done.by() + outcome;
  }

  /** When and why its clock stood still. */
  public List<Stop> getPauses() {
    return view().pauses().stream()
        .map(
            p ->
                new Stop(
                    Texts.day(p.start())
                        + (p.end() == null ? " until now" : " to " + Texts.day(p.end())),
                    p.reason(),
                    p.by()))
        .toList();
  }

  /** Before whom it was brought. */
  public List<Raised> getRaised() {
    return view().escalations().stream().map(e -> new Raised(Texts.day(e.on()), to(e))).toList();
  }

  private String to(TaskView.Raised step) {
    if (step.worker() != null) {
      return step.worker() + ", manager of the team";
    }
    return step.to().equals(LateService.TEAM_MANAGER)
        ? "The manager of the team, whom nobody has named"
        : "Role " + step.to().replace('-', ' ');
  }

  /** Whether it can be ticked off here. */
  public boolean isByHand() {
    return isEditable() && task().byHand() && !task().state().over();
  }

  /** Whether it belongs to work that ends it. */
  public boolean isByWork() {
    return !task().byHand() && !task().state().over();
  }

  /** Whether its clock can be stopped. */
  public boolean isPausable() {
    return isEditable() && task().state() == TaskState.OPEN;
  }

  /** Whether its clock stands still. */
  public boolean isPaused() {
    return isEditable() && task().state() == TaskState.PAUSED;
  }

  /** Page on which it is given to somebody. */
  public String getGive() {
    return shell.url("/tasks/give.xhtml?task=" + view().id());
  }

  /** Whether it can be given away. */
  public boolean isGiveable() {
    return isEditable() && view().row().open() && !task().state().over();
  }

  /** Version to send back. */
  public int getSeen() {
    return view().version();
  }

  @Override
  public String getAction() {
    return isFresh()
        ? shell.url("/tasks/task.xhtml?about=" + typed("about") + "&of=" + typed("of"))
        : super.getAction();
  }
}
