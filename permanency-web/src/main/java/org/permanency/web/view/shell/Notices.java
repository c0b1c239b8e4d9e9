package org.permanency.web.view.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Reason;
import org.permanency.web.view.Words;

/**
 * What is wrong with what was typed, by field, and what went well. Views add here; the template
 * shows the summary and each field its own error.
 */
@Named
@RequestScoped
public class Notices {
  @Inject FacesContext faces;

  /** One error; {@code field} is the id of the input, empty when it is about no single one. */
  public record Wrong(String field, String text) {}

  /** Says what is wrong with one field and what would be right. */
  public void wrong(String field, String text) {
    faces.addMessage(
        field.isEmpty() ? null : field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
  }

  /** Says every reason of a refusal; the field is the fact {@code field} where a reason has one. */
  public void refused(List<Reason> reasons) {
    reasons.forEach(r -> wrong(r.facts().getOrDefault("field", ""), Words.of(r)));
  }

  /** Says what went well; shown on the next page too, after a redirect. */
  public void done(String text) {
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
  }

  /** All errors, in the order of the fields. */
  public List<Wrong> getErrors() {
    var all = new ArrayList<Wrong>();
    var ids = faces.getClientIdsWithMessages();
    while (ids.hasNext()) {
      var id = ids.next();
      faces
          .getMessageList(id)
          .forEach(
              m -> {
                if (m.getSeverity() == FacesMessage.SEVERITY_ERROR) {
                  all.add(new Wrong(id == null ? "" : id, m.getSummary()));
                }
              });
    }
    return all;
  }

  /** What went well. */
  public List<String> getNews() {
    return faces.getMessageList(null).stream()
        .filter(m -> m.getSeverity() == FacesMessage.SEVERITY_INFO)
        .map(FacesMessage::getSummary)
        .toList();
  }

  /** Whether the field has an error. */
  public boolean has(String field) {
    return !of(field).isEmpty();
  }

  /** The errors of the field. */
  public String of(String field) {
    return String.join(
        " ", faces.getMessageList(field).stream().map(FacesMessage::getSummary).toList());
  }

  /** Value of {@code aria-describedby} for the field: its hint and its error; null for neither. */
  public @Nullable String described(String field, boolean hint) {
    var ids = ((hint ? field + "-hint " : "") + (has(field) ? field + "-error" : "")).strip();
    return ids.isEmpty() ? null : ids;
  }
}
