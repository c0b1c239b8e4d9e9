package org.permanency.web.view.keeping;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.HouseholdService;
import org.permanency.fostering.HouseholdView;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.keeping.CareView;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.Texts;
import org.permanency.web.view.form.RecordForm;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.people.WorkerChoices;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.work.TaskWords;
import org.permanency.workflow.TaskRecord;

/** What the pages of work with carers share: the household it is for, its clocks and its story. */
public abstract class CareForm extends RecordForm {
  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("worker", "worker"),
          Map.entry("household", "household"),
          Map.entry("why", "why"),
          Map.entry("note", "note"),
          Map.entry("step", "note"));

  @Inject protected HouseholdService households;
  @Inject WorkerChoices workers;
  private @Nullable HouseholdView home;

  /** A clock. */
  public record Due(String title, String due, Tag tag, String url) {}

  /** Something that happened. */
  public record Event(String day, String what, String words, String by) {}

  /** The work that was read; null for a fresh one. */
  protected abstract @Nullable CareView<?> care();

  @Override
  protected Map<String, String> fields() {
    var all = new HashMap<>(FIELDS);
    for (var code :
        List.of(
            "future",
            "day",
            "not-approved",
            "twice",
            "early",
            "late",
            "seen",
            "terms",
            "held",
            "places",
            "ages",
            "conditions",
            "consent",
            "recommendation",
            "reasons",
            "outcome",
            "learning",
            "what",
            "meanwhile",
            "who",
            "person",
            "child",
            "name",
            "service",
            "complainant",
            "wanted",
            "finding",
            "words",
            "state",
            "about")) {
      all.put(code, code);
    }
    all.put("future", dayField());
    all.put("day", dayField());
    all.put("not-approved", dayField());
    all.put("twice", dayField());
    return all;
  }

  /** Id of the field with the day of what was sent. */
  protected String dayField() {
    return "on";
  }

  @Override
  public void open() throws IOException {
    super.open();
  }

  @Override
  protected Permission writes() {
    return Permission.SUPERVISE_WRITE;
  }

  /** Where the form is sent to; a fresh one keeps its household. */
  @Override
  public String getAction() {
    return isFresh() && !typed("household").isEmpty()
        ? shell.url(page() + "?household=" + typed("household"))
        : super.getAction();
  }

  /** The household that something fresh is for; null while none is chosen. */
  protected @Nullable HouseholdView home() {
    var id = Missing.id(typed("household"));
    if (home == null && id != null) {
      home = households.find(caller.context(), new HouseholdId(id)).orElse(null);
    }
    return home;
  }

  /** Whether a household is chosen for something fresh. */
  public boolean isChosen() {
    return home() != null;
  }

  /** Its name. */
  public String getHome() {
    return home() == null ? "" : home().facts().household().name();
  }

  /** Id of the household chosen. */
  protected UUID homeId() {
    return home() == null ? new UUID(0, 0) : home().facts().household().id().value();
  }

  /** Approved households to choose from. */
  public List<Choice> getHouseholds() {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", "Choose a household"));
    households
        .list(
            caller.context(), new ListQuery(Map.of("status", "approved"), "name", false, 0, 5_000))
        .rows()
        .forEach(r -> choices.add(new Choice(r.id().toString(), r.name() + ", " + r.code())));
    return choices;
  }

  /** Workers to choose from. */
  public List<Choice> getWorkers() {
    var ctx = caller.context();
    return ctx.actor().may(Permission.WORKER_READ) ? workers.inPost(ctx) : List.of();
  }

  protected LocalDate today() {
    return caller.context().today();
  }

  /** What was typed; null for nothing. */
  protected @Nullable String words(String field) {
    return typed(field).isEmpty() ? null : typed(field);
  }

  protected @Nullable UUID worker() {
    return typed("worker").isEmpty() ? null : Missing.id(typed("worker"));
  }

  /** A word chosen; null for none, and after asking for it. */
  protected <E extends Enum<E>> @Nullable E chosen(String field, Class<E> of, String what) {
    for (var word : of.getEnumConstants()) {
      if (word.name().equals(typed(field))) {
        return word;
      }
    }
    if (!what.isEmpty()) {
      notices.wrong(field, what);
    }
    return null;
  }

  /** A whole number; null for none, and after saying what is wrong. */
  protected @Nullable Integer number(String field) {
    if (typed(field).isEmpty()) {
      return null;
    }
    if (typed(field).matches("[0-9]{1,2}")) {
      return Integer.valueOf(typed(field));
    }
    notices.wrong(field, "Enter a whole number in digits.");
    return null;
  }

  /** Its clocks. */
  public List<Due> getClocks() {
    var care = care();
    return care == null ? List.of() : care.tasks().stream().map(this::due).toList();
  }

  private Due due(TaskRecord task) {
    return new Due(
        task.title(),
        TaskWords.due(task),
        TaskWords.tag(task.standing(today())),
        shell.url(TaskWords.TASK + task.id()));
  }

  /** What happened, the latest first. */
  public List<Event> getEvents() {
    var care = care();
    if (care == null) {
      return List.of();
    }
    var events = new ArrayList<Map.Entry<LocalDate, Event>>();
    care.moves()
        .forEach(
            m ->
                events.add(
                    event(m.on(), m.to(), Optional.ofNullable(m.reason()).orElse(""), m.by())));
    care.steps().forEach(s -> events.add(event(s.on(), s.what(), s.note(), s.by())));
    events.sort(Map.Entry.<LocalDate, Event>comparingByKey(Comparator.reverseOrder()));
    return events.stream().map(Map.Entry::getValue).toList();
  }

  private static Map.Entry<LocalDate, Event> event(
      LocalDate on, String what, String words, String by) {
    return Map.entry(on, new Event(Texts.day(on), KeepingWords.of(what), words, by));
  }

  /** Name of the household it is about; empty for none. */
  public String getHousehold() {
    return care() == null ? "" : KeepingWords.name(care().row().household());
  }

  /** Page of the care of the household it is about; empty for none. */
  public String getHouseholdUrl() {
    var household = care() == null ? null : care().row().household();
    return household == null || !caller.may("SUPERVISE_READ")
        ? ""
        : shell.url(KeepingWords.CARE + household.id());
  }

  /** Version to send back. */
  public int getSeen() {
    return care() == null ? 0 : care().row().version();
  }
}
