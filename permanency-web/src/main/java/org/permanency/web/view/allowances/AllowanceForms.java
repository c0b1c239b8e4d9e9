package org.permanency.web.view.allowances;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.desk.DeskService;
import org.permanency.finance.PayeeService;
import org.permanency.finance.rule.Payee;
import org.permanency.kernel.Changed;
import org.permanency.kernel.Reason;
import org.permanency.people.ChildService;
import org.permanency.people.rule.ChildFact;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.shell.Notices;

/** What the forms of this room share: ids and versions of the request, answers, and look-ups. */
@RequestScoped
public class AllowanceForms {
  @Inject Caller caller;
  @Inject Notices notices;
  @Inject DeskService desk;
  @Inject ChildService children;
  @Inject PayeeService payees;
  @Inject FacesContext faces;
  @Inject HttpServletRequest request;

  /** The id that the address names; null for none. */
  @Nullable UUID id() {
    return Missing.id(request.getParameter("id"));
  }

  /** A parameter of the request; empty when it was not sent. */
  String sent(String name) {
    var value = request.getParameter(name);
    return value == null ? "" : value;
  }

  /** The version that the form was shown with; 0 when none was sent. */
  int version() {
    var sent = sent("version");
    return sent.matches("[0-9]{1,9}") ? Integer.parseInt(sent) : 0;
  }

  /** Address that a form is sent to. */
  String action() {
    var id = id();
    return request.getContextPath()
        + request.getServletPath()
        + (id == null ? "" : "?id=" + id)
        + (sent("step").isEmpty() ? "" : "&step=" + sent("step"));
  }

  /** Says every reason beside its field. */
  void refuse(List<Reason> reasons) {
    notices.refused(reasons);
  }

  /**
   * Leaves for {@code to} when the change was made; else says why not.
   *
   * @return the record as it stands, when somebody else was faster
   */
  <T> Optional<T> answer(Optional<Changed<T>> changed, String draft, String done, String to)
      throws IOException {
    var found = changed.orElseThrow();
    var no = found.decision().fold(v -> List.<Reason>of(), reasons -> reasons);
    if (no.isEmpty()) {
      leave(draft, done, to);
      return Optional.empty();
    }
    if (!found.clash()) {
      refuse(no);
    }
    return found.clash() ? Optional.of(found.current()) : Optional.empty();
  }

  /** Goes to a page below the context and says there what was done. */
  void leave(String draft, String done, String to) throws IOException {
    desk.dropDraft(caller.context(), draft);
    notices.done(done);
    faces.getExternalContext().redirect(request.getContextPath() + to);
    faces.responseComplete();
  }

  /** The child with this number, which may have its council's code before it. */
  Optional<ChildFact> child(String field, String typed) {
    var parts = typed.strip().split("\\s+");
    var number = parts[parts.length - 1].toUpperCase(Locale.UK);
    var found =
        children.facts(caller.context()).stream()
            .filter(c -> c.number().toUpperCase(Locale.UK).equals(number))
            .filter(c -> parts.length == 1 || c.council().equalsIgnoreCase(parts[0]))
            .toList();
    if (found.size() != 1) {
      notices.wrong(
          field,
          found.isEmpty()
              ? "No child has this number. Enter the council's number of the child."
              : "Children of several councils have this number. Put the council's code before it.");
      return Optional.empty();
    }
    return Optional.of(found.get(0));
  }

  /** The payee with this number: a registered one or a fostering household. */
  Optional<Payee> payee(String field, String typed) {
    var found =
        payees.all(caller.context()).values().stream()
            .filter(p -> p.code().equalsIgnoreCase(typed.strip()))
            .toList();
    if (found.size() != 1) {
      notices.wrong(
          field,
          found.isEmpty()
              ? "No payee has this number. Register the payee first."
              : "Several payees have this number. Give one of them another number first.");
      return Optional.empty();
    }
    return Optional.of(found.get(0));
  }

  static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
