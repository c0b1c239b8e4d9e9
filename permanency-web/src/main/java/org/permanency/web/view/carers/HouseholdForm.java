package org.permanency.web.view.carers;

import jakarta.annotation.PostConstruct;
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
import org.permanency.fostering.HouseholdAt;
import org.permanency.fostering.HouseholdOutcome;
import org.permanency.fostering.HouseholdService;
import org.permanency.fostering.HouseholdView;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.Reason;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.Words;
import org.permanency.web.view.form.Both;
import org.permanency.web.view.form.Typed;
import org.permanency.web.view.shell.Notices;
import org.permanency.web.view.shell.ShellView;

/**
 * What the forms that change a household share: the record, the version that was read, errors
 * beside fields, and the two versions side by side when somebody else was faster. The address
 * carries the household's id and the form the version, so neither needs a session.
 */
public abstract class HouseholdForm {
  /** Page of the record. */
  static final String RECORD = "/carers/household.xhtml?id=";

  @Inject HouseholdService households;
  @Inject Caller caller;
  @Inject Notices notices;
  @Inject ShellView shell;
  @Inject DeskService desk;
  @Inject Typed reader;
  @Inject FacesContext faces;
  @Inject HttpServletRequest request;
  private @Nullable HouseholdView current;
  private boolean clash;

  /** Name of the form, which is also the name of its drafts. */
  abstract String form();

  /** Id of the input that a reason is about, by the reason's code. */
  abstract Map<String, String> fields();

  /** Fills the inputs from the record. */
  abstract void fill(HouseholdView record);

  /** Theirs and yours, field by field. */
  abstract List<Both> both(HouseholdView record);

  /** Reads the record; the page is 404 when there is none. */
  @PostConstruct
  void read() {
    current = id().flatMap(id -> households.find(caller.context(), id)).orElse(null);
    if (current != null) {
      fill(current);
    }
  }

  private Optional<HouseholdId> id() {
    try {
      return Optional.of(new HouseholdId(UUID.fromString(request.getParameter("id"))));
    } catch (IllegalArgumentException | NullPointerException e) {
      return Optional.empty();
    }
  }

  /** Names the household in the trail, or answers 404. */
  public void open() throws IOException {
    if (current == null) {
      faces.getExternalContext().responseSendError(404, "");
      faces.responseComplete();
    } else {
      shell.step(current.facts().household().name(), RECORD + getId());
    }
  }

  /** The record as it stands. */
  HouseholdView record() {
    if (current == null) {
      throw new IllegalStateException("no household of this id");
    }
    return current;
  }

  /** The household as it was read by whoever sends the form. */
  HouseholdAt at() {
    var version = request.getParameter("version");
    boolean number = version != null && version.matches("[0-9]{1,9}");
    return new HouseholdAt(
        record().facts().household().id(), number ? Integer.parseInt(version) : 0);
  }

  /** Goes back to the record when granted; else says why beside the fields. */
  void answer(Optional<HouseholdOutcome> outcome, String done) throws IOException {
    var found = outcome.orElseThrow();
    current = found.current();
    clash = found.clash();
    if (!clash) {
      var no = found.decision().fold(granted -> List.<Reason>of(), reasons -> reasons);
      no.forEach(r -> notices.wrong(fields().getOrDefault(r.code(), ""), Words.of(r)));
      if (no.isEmpty()) {
        leave(done);
      }
    }
  }

  private void leave(String done) throws IOException {
    desk.dropDraft(caller.context(), getDraft());
    notices.done(done);
    faces.getExternalContext().redirect(request.getContextPath() + RECORD + getId());
    faces.responseComplete();
  }

  /** The day typed in a field; null for none, and after saying what is wrong with it. */
  @Nullable LocalDate day(String field, @Nullable String typed) {
    return reader.day(field, typed);
  }

  /** The day typed in a field that has to be filled; null after saying what is wrong. */
  @Nullable LocalDate required(String field, @Nullable String typed, String missing) {
    return reader.required(field, typed, missing);
  }

  /** The whole number typed in a field; null for none, and after saying what is wrong. */
  @Nullable Integer number(String field, @Nullable String typed) {
    return reader.number(field, typed);
  }

  static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  static String shown(@Nullable LocalDate day) {
    return day == null ? "None" : Texts.day(day);
  }

  /** Id of the household. */
  public String getId() {
    return record().facts().household().id().toString();
  }

  /** Name of the household. */
  public String getHousehold() {
    return record().facts().household().name();
  }

  /** Version that the form sends back; after a clash the other one's, so that yours can follow. */
  public int getVersion() {
    return record().version();
  }

  /** Address that the form is sent to. */
  public String getAction() {
    return request.getContextPath() + request.getServletPath() + "?id=" + getId();
  }

  /** Name under which what is typed is kept. */
  public String getDraft() {
    return form() + ":" + getId();
  }

  /** Whether somebody else changed the record after it was read. */
  public boolean isClash() {
    return clash;
  }

  /** Theirs and yours. */
  public List<Both> getBoth() {
    return both(record());
  }

  /** Page of the record. */
  public String getBack() {
    return request.getContextPath() + RECORD + getId();
  }
}
