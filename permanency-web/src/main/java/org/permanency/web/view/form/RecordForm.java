package org.permanency.web.view.form;

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
import org.permanency.tenancy.Permission;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.Words;
import org.permanency.web.view.shell.FormToken;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.shell.Notices;
import org.permanency.web.view.shell.ShellView;

/**
 * What the pages of one record share: a record by its id in the address or a new one without, forms
 * that post what was typed, refusals beside their fields.
 */
public abstract class RecordForm {
  @Inject protected Caller caller;
  @Inject protected ShellView shell;
  @Inject protected Notices notices;
  @Inject protected Missing missing;
  @Inject protected FormToken token;
  @Inject protected DeskService desk;
  @Inject protected HttpServletRequest request;
  @Inject protected FacesContext faces;

  /** Reads the record of this id; false when there is none. */
  protected abstract boolean read(UUID id);

  /** Page of this record below the context, without its id. */
  protected abstract String page();

  /** Heading of a record that is not there yet. */
  protected abstract String fresh();

  /** Heading of the record that was read. */
  protected abstract String heading();

  /** Permission to change it. */
  protected abstract Permission writes();

  /** Does what a button asks for. */
  protected abstract void act(String what) throws IOException;

  /** Id of the input that a reason is about, by the last part of its code. */
  protected abstract Map<String, String> fields();

  /** Shows the page, or does what was sent and shows the outcome; 404 for what is not there. */
  public void open() throws IOException {
    var sent = request.getParameter("id");
    if (sent != null && !sent.isEmpty()) {
      var id = Missing.id(sent);
      if (id == null || !read(id)) {
        missing.page();
        return;
      }
    }
    shell.heading(isFresh() ? fresh() : heading());
    if (request.getMethod().equals("POST")) {
      if (token.came()) {
        act(typed("do"));
      } else {
        faces.getExternalContext().responseSendError(403, "");
        faces.responseComplete();
      }
    }
  }

  /** Whether there is no record yet. */
  public boolean isFresh() {
    return typed("id").isEmpty();
  }

  /** Whether the caller may change it. */
  public boolean isEditable() {
    return caller.context().actor().may(writes());
  }

  /** What was typed into a field. */
  public String typed(String field) {
    var sent = request.getParameter(field);
    return sent == null ? "" : sent.strip();
  }

  /** Where the form is sent to. */
  public String getAction() {
    return shell.url(page() + (isFresh() ? "" : "?id=" + typed("id")));
  }

  /** Name under which what is typed into the form with this button is kept. */
  public String draft(String what) {
    return page() + ":" + typed("id") + ":" + what;
  }

  protected int version() {
    var sent = typed("version");
    return sent.matches("[0-9]{1,9}") ? Integer.parseInt(sent) : 0;
  }

  /** The day typed in a field of three; null for none, and after saying what is wrong. */
  protected @Nullable LocalDate day(String field, String what) {
    var day = DayField.of(null);
    day.setDay(typed(field));
    day.setMonth(typed(field + "-month"));
    day.setYear(typed(field + "-year"));
    var read = day.read(field, what, notices);
    if (read != null && (read.getYear() < 1900 || read.getYear() > 2999)) {
      notices.wrong(field, "Enter the year with four digits.");
      return null;
    }
    return read;
  }

  /** The day typed in fields that have to be filled. */
  protected @Nullable LocalDate required(String field, String what) {
    if ((typed(field) + typed(field + "-month") + typed(field + "-year")).isEmpty()) {
      notices.wrong(field, "Enter the " + what + ".");
    }
    return day(field, what);
  }

  protected boolean wrong() {
    return !notices.getErrors().isEmpty();
  }

  /** Goes to {@code to} when granted; else says why beside the fields. */
  protected void answer(Optional<? extends Decision<?>> decision, String done, String to)
      throws IOException {
    if (decision.isEmpty()) {
      missing.page();
      return;
    }
    var no = decision.get().fold(granted -> List.<Reason>of(), reasons -> reasons);
    no.forEach(r -> notices.wrong(field(r), Words.of(r)));
    if (no.isEmpty()) {
      desk.dropDraft(caller.context(), draft(typed("do")));
      notices.done(done);
      faces.getExternalContext().redirect(shell.url(to));
      faces.responseComplete();
    }
  }

  private String field(Reason reason) {
    var code = reason.code();
    return fields().getOrDefault(code.substring(code.lastIndexOf('.') + 1), "");
  }

  protected static String shown(@Nullable LocalDate day) {
    return Texts.day(day);
  }
}
