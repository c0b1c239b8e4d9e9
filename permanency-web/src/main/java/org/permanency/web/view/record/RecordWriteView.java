package org.permanency.web.view.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.access.Secrets;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.people.SubjectSeen;
import org.permanency.people.rule.Subject;
import org.permanency.record.At;
import org.permanency.record.DraftView;
import org.permanency.record.RecordingDraftService;
import org.permanency.record.rule.RecordTemplates.Field;
import org.permanency.record.rule.RecordTemplates.Template;
import org.permanency.record.rule.Typed;
import org.permanency.web.view.Texts;
import org.permanency.web.view.form.Both;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.people.WorkerChoices;

/**
 * Writing a recording: choosing its template, then the draft, which is kept on the server while it
 * is typed and put on record when it is complete.
 */
@Named
@RequestScoped
public class RecordWriteView extends RecordForm {
  private static final String PAGE = "/record/write.xhtml";
  @Inject RecordingDraftService service;
  @Inject WorkerChoices workers;
  private @Nullable DraftView draft;
  private @Nullable Typed shown;
  private boolean clash;
  private String window = "";

  @Override
  String page() {
    return PAGE;
  }

  @Override
  Optional<Subject> about(UUID id) {
    draft = service.find(caller.context(), id).orElse(null);
    return Optional.ofNullable(draft).map(d -> d.subject().subject());
  }

  @Override
  Optional<Decision<SubjectSeen>> read(UUID id, @Nullable String why) {
    window = typed("window").matches("[A-Za-z0-9_-]{8,40}") ? typed("window") : fresh();
    return recordings.open(caller.context(), getDraft().subject().subject(), why);
  }

  private static String fresh() {
    var secret = Secrets.next();
    return secret.substring(0, Math.min(40, secret.length()));
  }

  @Override
  String heading() {
    return isFresh() ? "Write a recording" : getDraft().template().label();
  }

  @Override
  Map<String, String> fields() {
    return Map.of(
        "template", "template", "day", "on", "future", "on", "time", "time", "worker", "worker");
  }

  @Override
  String field(Reason reason) {
    var field = reason.facts().get("field");
    return field == null ? super.field(reason) : "f-" + field;
  }

  @Override
  void act(String what) throws IOException {
    if (isFresh()) {
      begin();
    } else if (what.equals("discard")) {
      service.discard(caller.context(), getDraft().id());
      leave("The draft is thrown away.", SubjectPages.record(getSubject().subject()));
    } else {
      save(what.equals("finish"));
    }
  }

  private void begin() throws IOException {
    var made =
        service
            .begin(caller.context(), getSubject().subject(), typed("template"), Typed.BLANK, why())
            .orElseThrow();
    if (made instanceof Decision.Granted<DraftView> granted) {
      faces.getExternalContext().redirect(shell.url(PAGE + "?id=" + granted.result().id()));
      faces.responseComplete();
    } else {
      wrong(made.fold(d -> List.of(), no -> no));
    }
  }

  private void save(boolean finish) throws IOException {
    var sent = new HashMap<String, String>();
    request.getParameterMap().forEach((name, values) -> sent.put(name, values[0]));
    var typed = TypedFields.of(sent);
    shown = typed;
    var saved = service.save(caller.context(), getDraft().id(), new At(version(), window), typed);
    if (saved.isEmpty()) {
      missing.page();
      return;
    }
    draft = saved.get().draft();
    clash = saved.get().clash();
    if (!saved.get().reasons().isEmpty()) {
      if (!clash) {
        wrong(saved.get().reasons());
      }
    } else if (finish) {
      finish();
    } else {
      leave("The draft is kept.", PAGE + "?id=" + getDraft().id());
    }
  }

  private void finish() throws IOException {
    var done =
        service
            .finish(caller.context(), getDraft().id(), getDraft().version(), why())
            .orElseThrow();
    if (done instanceof Decision.Granted<org.permanency.record.RecordingView> granted) {
      leave("It is on record.", "/record/recording.xhtml?id=" + granted.result().id());
    } else {
      wrong(done.fold(r -> List.of(), no -> no));
    }
  }

  /** The draft. */
  public DraftView getDraft() {
    return java.util.Objects.requireNonNull(draft);
  }

  /** Templates to choose from. */
  public List<Choice> getTemplates() {
    return service.templates(caller.context(), getSubject().subject().kind()).entrySet().stream()
        .map(e -> new Choice(e.getKey(), e.getValue().label()))
        .toList();
  }

  /** Workers to choose from. */
  public List<Choice> getWorkers() {
    return workers.inPost(caller.context());
  }

  /** Fields of the template. */
  public List<Field> getFields() {
    Template template = getDraft().template();
    return template.fields();
  }

  /** What stands in an input: what was just sent, else what is kept. */
  @Override
  public String typed(String input) {
    if (draft == null || List.of("id", "do", "version", "window", "subject").contains(input)) {
      return super.typed(input);
    }
    return TypedFields.value(shown == null ? draft.typed() : shown, input);
  }

  /** Where the page keeps what is typed. */
  public String getKeep() {
    return shell.url("/record/keep?id=" + getDraft().id() + "&window=" + window);
  }

  /** The browser window. */
  public String getWindow() {
    return window;
  }

  /** When it was kept last. */
  public String getSaved() {
    return Texts.time(getDraft().savedAt());
  }

  /** Whether another window changed the draft after it was opened here. */
  public boolean isClash() {
    return clash;
  }

  /** What the other window kept beside what was typed here. */
  public List<Both> getBoth() {
    var theirs = getDraft().typed();
    var rows = new ArrayList<Both>();
    rows.add(new Both("Day", day(theirs), day(shown == null ? theirs : shown)));
    for (var field : getFields()) {
      rows.add(
          new Both(
              field.label(),
              theirs.field(field.key()),
              shown == null ? "" : shown.field(field.key())));
    }
    return rows;
  }

  private static String day(Typed typed) {
    return (typed.day() + " " + typed.month() + " " + typed.year() + " " + typed.time()).strip();
  }
}
