package org.permanency.web.view.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Reason;
import org.permanency.web.view.Words;

/**
 * What is wrong with what was typed, by field, and what went well. Views add here; the template
 * shows the summary and each field its own error. What is to be said after a redirect waits in the
 * session, since the flash of Faces forgets what is said while a page is being made.
 */
@Named
@RequestScoped
public class Notices {
  private static final String NEWS = "org.permanency.news";
  private static final String WRONG = "org.permanency.wrong";
  @Inject FacesContext faces;
  private final List<String> news = new ArrayList<>();
  private final List<Wrong> carried = new ArrayList<>();

  /** One error; {@code field} is the id of the input, empty when it is about no single one. */
  public record Wrong(String field, String text) implements Serializable {}

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
    var said = new ArrayList<>(waiting(NEWS, String.class));
    said.add(text);
    faces.getExternalContext().getSessionMap().put(NEWS, said);
  }

  /** Lets the errors said so far be shown on the next page, to which a redirect leads. */
  public void carry() {
    faces.getExternalContext().getSessionMap().put(WRONG, new ArrayList<>(getErrors()));
  }

  private <T> List<T> waiting(String key, Class<T> type) {
    var kept = faces.getExternalContext().getSessionMap().get(key);
    return kept instanceof List<?> list
        ? list.stream().filter(type::isInstance).map(type::cast).toList()
        : List.of();
  }

  private <T> List<T> take(String key, Class<T> type) {
    var kept = waiting(key, type);
    if (!kept.isEmpty()) {
      faces.getExternalContext().getSessionMap().remove(key);
    }
    return kept;
  }

  /** All errors, in the order of the fields. */
  public List<Wrong> getErrors() {
    carried.addAll(take(WRONG, Wrong.class));
    var all = new ArrayList<>(carried);
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

  /** What went well, in this request or before the redirect that led to it. */
  public List<String> getNews() {
    news.addAll(take(NEWS, String.class));
    return List.copyOf(news);
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
