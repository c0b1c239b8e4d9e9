package org.permanency.web.view.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.assessment.AssessmentCase;
import org.permanency.assessment.AssessmentService;
import org.permanency.assessment.AssessmentView;
import org.permanency.assessment.rule.AssessmentState;
import org.permanency.assessment.rule.Checks;
import org.permanency.fostering.rule.HouseholdType;
import org.permanency.tenancy.Permission;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.Words;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.list.Tag.Meaning;
import org.permanency.web.view.people.WorkerChoices;
import org.permanency.web.view.shell.ShellView;
import org.permanency.web.view.work.TaskWords;

/** What the page of an assessment shows. */
@Named("assessmentShown")
@RequestScoped
public class AssessmentShown {
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject AssessmentService assessments;
  @Inject WorkerChoices workers;
  private @Nullable AssessmentView found;

  /** A clock. */
  public record Due(String title, String due, Tag tag, String url) {}

  /** Something that happened. */
  public record Event(String day, String what, String words, String by) {}

  /** A person of the application. */
  public record Person(String id, String name, String role, String born, String left) {}

  /** A check that is needed. */
  public record Check(String label, String name, Tag tag, String until) {}

  /** A section or a topic, how it stands, and its page. */
  public record Part(String label, String stands, Tag tag, String url) {}

  void of(AssessmentView view) {
    found = view;
  }

  private AssessmentView view() {
    return Objects.requireNonNull(found);
  }

  /** The assessment. */
  public AssessmentCase getIt() {
    return view().it();
  }

  /** Where it stands. */
  public Tag getTag() {
    return AssessmentWords.tag(getIt().row().state());
  }

  /** What is to be done next; empty when it is over. */
  public String getNow() {
    return switch (getIt().row().state()) {
      case STAGE_ONE ->
          "Gather the information of stage one: checks, and the sections that belong to it. Then go"
              + " on below.";
      case BETWEEN -> "The people say when they go on; then stage two begins below.";
      case BOTH ->
          "Gather checks, sections and preparation. When stage one is complete, go on to stage two"
              + " below; the report is shared from there.";
      case STAGE_TWO ->
          "Finish the sections, say what they can offer, then share the report with the applicants.";
      case REPORT -> "Put their comments on record, then refer it to the panel.";
      case AT_PANEL -> "The panel and the decision maker go on from here.";
      case APPROVED, NOT_APPROVED, REFUSED, WITHDRAWN -> "";
    };
  }

  /** Its kind, and how it began. */
  public String getKind() {
    return view().kind().label() + (getIt().row().fast() ? ", fast track" : "");
  }

  /** Whether it ends in the approval of carers. */
  public boolean isFostering() {
    return view().kind().fostering();
  }

  /** Why its clocks stand still; empty while they run. */
  public String getPaused() {
    var since = getIt().row().pausedSince();
    var reason = getIt().pauseReason();
    return since == null || reason == null
        ? ""
        : Choice.label(getPauses(), reason) + ", since " + Texts.day(since);
  }

  /** Reasons for which clocks may stand still. */
  public List<Choice> getPauses() {
    return assessments
        .rule(caller.context())
        .map(r -> AssessmentWords.choices(r.pauses()))
        .orElse(List.of());
  }

  /** A day in words. */
  public String day(java.time.@Nullable LocalDate day) {
    return Texts.day(day);
  }

  /** The report that was shared. */
  public String getReport() {
    var on = getIt().reportOn();
    return on == null
        ? ""
        : (getIt().brief() ? "Brief report" : "Full report") + ", shared on " + Texts.day(on);
  }

  /** What the applicants said of it. */
  public String getComments() {
    var on = getIt().commentsOn();
    return on == null ? "" : getIt().comments() + " (" + Texts.day(on) + ")";
  }

  /** The second opinion. */
  public String getOpinion() {
    var o = getIt().opinion();
    return o == null ? "" : o.text() + " (" + o.by() + ", " + Texts.day(o.on()) + ")";
  }

  /** Where it stands with the panel. */
  public String getMatter() {
    var m = view().matter();
    if (m == null) {
      return "";
    }
    var meeting = m.meetingOn() == null ? "" : ", meeting on " + Texts.day(m.meetingOn());
    return m.reference() + ", referred on " + Texts.day(m.referredOn()) + meeting;
  }

  /** Its clocks. */
  public List<Due> getClocks() {
    var today = caller.context().today();
    return view().tasks().stream()
        .map(
            t ->
                new Due(
                    t.title(),
                    Texts.day(t.due().day()),
                    TaskWords.tag(t.standing(today)),
                    caller.may("TASK_READ") ? shell.url(TaskWords.TASK + t.id()) : ""))
        .toList();
  }

  /** What happened, the latest first. */
  public List<Event> getEvents() {
    var events = new ArrayList<Event>();
    for (var m : view().moves()) {
      events.add(
          0,
          new Event(
              Texts.day(m.on()),
              AssessmentWords.state(AssessmentState.valueOf(m.to())),
              m.reason() == null ? "" : m.reason(),
              m.by()));
    }
    return events;
  }

  /** People of the application. */
  public List<Person> getPeople() {
    return view().members().stream()
        .map(
            m ->
                new Person(
                    m.id().toString(),
                    m.name(),
                    m.role().label(),
                    Texts.day(m.born()),
                    Texts.day(m.leftOn())))
        .toList();
  }

  /** Nobody yet, or one of them, to choose from. */
  public List<Choice> getPersons() {
    var all = new ArrayList<Choice>();
    all.add(new Choice(AssessmentWords.NONE, "Somebody new"));
    view().members().forEach(m -> all.add(new Choice(m.id().toString(), m.name())));
    return all;
  }

  /** Checks that are needed. */
  public List<Check> getChecks() {
    return view().lines().stream()
        .map(
            l ->
                new Check(
                    l.check().label(),
                    l.name(),
                    AssessmentWords.tag(l.how()),
                    Texts.day(l.until())))
        .toList();
  }

  /** Checks to ask for: all that are missing, or one. */
  public List<Choice> getAskable() {
    var all = new ArrayList<Choice>();
    all.add(new Choice(AssessmentWords.NONE, "All that are missing"));
    for (Checks.Line l : view().lines()) {
      var person = l.person() == null ? "" : l.person().toString();
      all.add(new Choice(l.kind() + "|" + person, l.check().label() + ", " + l.name()));
    }
    return all;
  }

  /** Checks that have not come back. */
  public List<Choice> getWaiting() {
    Map<UUID, String> names = view().names();
    var labels = new java.util.HashMap<String, String>();
    view().lines().forEach(l -> labels.put(l.kind(), l.check().label()));
    return view().checks().stream()
        .filter(c -> c.received() == null)
        .map(
            c ->
                new Choice(
                    c.id().toString(),
                    labels.getOrDefault(c.kind(), c.kind())
                        + ", "
                        + (c.person() == null
                            ? "the household"
                            : names.getOrDefault(c.person(), ""))))
        .toList();
  }

  /** Sections of the form. */
  public List<Part> getSections() {
    return view().sections().stream().map(this::section).toList();
  }

  private Part section(AssessmentView.Section s) {
    return new Part(
        s.label(),
        s.answered() + " of " + s.questions(),
        s.complete() ? new Tag("Done", Meaning.DONE) : new Tag("Open", Meaning.DUE),
        sectionUrl(s.key()));
  }

  private String sectionUrl(String key) {
    return shell.url("/assessment/section.xhtml?id=" + view().id() + "&section=" + key);
  }

  /** Page of the brief report. */
  public String getBriefUrl() {
    return sectionUrl("brief");
  }

  /** Topics of preparation. */
  public List<Part> getTopics() {
    return view().topics().stream()
        .map(
            t ->
                new Part(
                    t.label(),
                    Texts.day(t.on()),
                    t.on() == null
                        ? new Tag("Missing", Meaning.DUE)
                        : new Tag("Taken", Meaning.DONE),
                    ""))
        .toList();
  }

  /** What stands between it and the panel, in words. */
  public List<String> getMissing() {
    return getIt().row().state().over()
        ? List.of()
        : view().missing().stream().map(Words::of).toList();
  }

  /** What may be put on record by hand. */
  public List<Choice> getNext() {
    return Arrays.stream(AssessmentState.values())
        .filter(AssessmentState::byHand)
        .filter(s -> getIt().row().state().mayBecome(s))
        .map(s -> new Choice(s.name(), AssessmentWords.state(s)))
        .toList();
  }

  /** Types of approval of carers. */
  public List<Choice> getTypes() {
    return Arrays.stream(HouseholdType.values())
        .map(t -> new Choice(t.key(), Words.text("fostering.type." + t.key())))
        .toList();
  }

  /** Workers to choose from. */
  public List<Choice> getWorkers() {
    var ctx = caller.context();
    return ctx.actor().may(Permission.WORKER_READ) ? workers.inPost(ctx) : List.of();
  }

  /** Roles of people. */
  public List<Choice> getRoles() {
    return AssessmentWords.ROLES;
  }

  /** What checks may say. */
  public List<Choice> getOutcomes() {
    return AssessmentWords.OUTCOMES;
  }

  /** Sexes as the national return codes them. */
  public List<Choice> getSexes() {
    return AssessmentWords.SEXES;
  }

  /** Ethnic groups as the national return codes them. */
  public List<Choice> getEthnicities() {
    return AssessmentWords.ethnicities();
  }
}
