package org.permanency.web.view.record;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.desk.DeskService;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.people.SubjectSeen;
import org.permanency.people.rule.Subject;
import org.permanency.record.RecordingService;
import org.permanency.tenancy.Permission;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Words;
import org.permanency.web.view.form.DayField;
import org.permanency.web.view.people.Openings;
import org.permanency.web.view.shell.FormToken;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.shell.Notices;
import org.permanency.web.view.shell.ShellView;

/**
 * What the pages of one entry of a case record share: the entry by its {@code id}, or a new one
 * about a {@code subject}; forms that post what was typed; refusals beside their fields; a
 * restricted record that asks for a reason first.
 */
public abstract class RecordForm {
  @Inject RecordingService recordings;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Notices notices;
  @Inject Missing missing;
  @Inject FormToken token;
  @Inject Openings openings;
  @Inject DeskService desk;
  @Inject HttpServletRequest request;
  @Inject FacesContext faces;
  private @Nullable SubjectSeen subject;
  private List<Reason> closed = List.of();

  /** Page of this entry below the context. */
  abstract String page();

  /** Whom the entry of this id is about; empty when there is none. */
  abstract Optional<Subject> about(UUID id);

  /** Reads the entry of this id; empty when there is none, refused while its record is closed. */
  abstract Optional<Decision<SubjectSeen>> read(UUID id, @Nullable String why);

  /** Heading of what was read, or of a new one. */
  abstract String heading();

  /** Does what a button asks for. */
  abstract void act(String what) throws IOException;

  /** Id of the input that a reason is about, by the last part of its code. */
  abstract Map<String, String> fields();

  /** Shows the page, or does what was sent and shows the outcome; 404 for what is not there. */
  public void open() throws IOException {
    var id = Missing.id(request.getParameter("id"));
    var asked = Subject.of(request.getParameter("subject"));
    var found =
        id != null
            ? about(id).flatMap(s -> read(id, openings.reason(s.id())))
            : asked.flatMap(s -> recordings.open(caller.context(), s, openings.reason(s.id())));
    if (found.isEmpty()) {
      missing.page();
      return;
    }
    found.get().fold(this::opened, this::refused);
    if (subject == null) {
      return;
    }
    shell.heading(heading());
    shell.step(subject.name(), SubjectPages.record(subject.subject()));
    if (request.getMethod().equals("POST")) {
      if (token.came()) {
        act(typed("do"));
      } else {
        faces.getExternalContext().responseSendError(403, "");
        faces.responseComplete();
      }
    }
  }

  private boolean opened(SubjectSeen seen) {
    subject = seen;
    return true;
  }

  private boolean refused(List<Reason> no) {
    closed = no;
    shell.heading("Restricted record");
    return false;
  }

  /** Whether the record is open. */
  public boolean isOpen() {
    return subject != null;
  }

  /** Why it is not open. */
  public List<String> getClosed() {
    return closed.stream().map(Words::of).toList();
  }

  /** Whom it is about. */
  public SubjectSeen getSubject() {
    return java.util.Objects.requireNonNull(subject);
  }

  /** Page of the record it belongs to. */
  public String getBack() {
    return shell.url(SubjectPages.record(getSubject().subject()));
  }

  /** Page of the child or household itself. */
  public String getHome() {
    return shell.url(SubjectPages.home(getSubject().subject()));
  }

  /** Reason with which the record was opened; null when none was asked. */
  @Nullable String why() {
    return subject == null ? null : openings.reason(subject.subject().id());
  }

  /** Whether it is a new entry. */
  public boolean isFresh() {
    return Missing.id(request.getParameter("id")) == null;
  }

  /** Id in the address. */
  public String getId() {
    return typed("id");
  }

  /** Whether the caller may write in this record. */
  public boolean isWritable() {
    return recordings.writable(caller.context(), getSubject().subject());
  }

  /** Whether the caller may record management decisions. */
  public boolean isManager() {
    return caller.context().actor().may(Permission.RECORD_MANAGE);
  }

  /** What was typed into a field. */
  public String typed(String field) {
    var sent = request.getParameter(field);
    return sent == null ? "" : sent.strip();
  }

  /** Where the form is sent to. */
  public String getAction() {
    return shell.url(
        page() + (isFresh() ? "?subject=" + getSubject().subject() : "?id=" + getId()));
  }

  /** Name under which what is typed into a form is kept. */
  public String draft(String form) {
    return form + ":" + (isFresh() ? getSubject().subject().id().toString() : getId());
  }

  /** The version that the form was shown with. */
  int version() {
    var sent = typed("version");
    return sent.matches("[0-9]{1,9}") ? Integer.parseInt(sent) : 0;
  }

  /** The day typed in fields that have to be filled; null after saying what is wrong. */
  @Nullable LocalDate required(String field, String what) {
    var day = DayField.of(null);
    day.setDay(typed(field));
    day.setMonth(typed(field + "-month"));
    day.setYear(typed(field + "-year"));
    var read = day.read(field, what, notices);
    if (read == null && !notices.has(field)) {
      notices.wrong(field, "Enter the " + what + ".");
    }
    if (read != null && (read.getYear() < 1900 || read.getYear() > 2999)) {
      notices.wrong(field, "Enter the year with four digits.");
      return null;
    }
    return read;
  }

  /** Says why, beside the fields. */
  void wrong(List<Reason> reasons) {
    reasons.forEach(r -> notices.wrong(field(r), Words.of(r)));
  }

  /** Goes to {@code to} when granted; else says why beside the fields. */
  void answer(Optional<? extends Decision<?>> decision, String done, String draft, String to)
      throws IOException {
    if (decision.isEmpty()) {
      missing.page();
      return;
    }
    var no = decision.get().fold(granted -> List.<Reason>of(), reasons -> reasons);
    wrong(no);
    if (no.isEmpty()) {
      desk.dropDraft(caller.context(), draft);
      leave(done, to);
    }
  }

  /** Goes to another page and says there what was done. */
  void leave(String done, String to) throws IOException {
    notices.done(done);
    faces.getExternalContext().redirect(shell.url(to));
    faces.responseComplete();
  }

  /** Id of the input that a reason is about; empty for none. */
  String field(Reason reason) {
    var code = reason.code();
    return fields().getOrDefault(code.substring(code.lastIndexOf('.') + 1), "");
  }
}
