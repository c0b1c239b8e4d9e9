package org.permanency.web.view.record;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.people.rule.Subject;
import org.permanency.record.RecordSearchService;
import org.permanency.record.SearchHit;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.Words;
import org.permanency.web.view.people.Openings;
import org.permanency.web.view.shell.Notices;
import org.permanency.web.view.shell.ShellView;

/** Search in the words of all records that the caller may read, or of one of them. */
@Named
@RequestScoped
public class RecordSearchView {
  @Inject RecordSearchService service;
  @Inject Openings openings;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Notices notices;
  @Inject HttpServletRequest request;
  private String text = "";
  private @Nullable Subject within;
  private @Nullable List<Hit> hits;

  /** A hit in words. */
  public record Hit(String title, String about, String day, String snippet, String url) {}

  @PostConstruct
  void search() {
    var q = request.getParameter("words");
    text = q == null ? "" : q.strip();
    within = Subject.of(request.getParameter("subject")).orElse(null);
    if (text.isEmpty()) {
      return;
    }
    var ctx = caller.context();
    var subject = within;
    var found =
        subject == null
            ? Optional.of(service.find(ctx, text))
            : service.find(ctx, text, subject, openings.reason(subject.id()));
    found.ifPresent(this::show);
  }

  private void show(Decision<List<SearchHit>> decision) {
    if (decision instanceof Decision.Granted<List<SearchHit>> granted) {
      hits = granted.result().stream().map(this::hit).toList();
    } else {
      decision
          .fold(h -> List.<org.permanency.kernel.Reason>of(), no -> no)
          .forEach(r -> notices.wrong("words", Words.of(r)));
    }
  }

  private Hit hit(SearchHit h) {
    return new Hit(
        h.title(),
        h.subject().name(),
        Texts.day(h.on()) + ", " + h.kind().label(),
        h.snippet(),
        shell.url(String.valueOf(SubjectPages.entry(h.kind(), h.id()))));
  }

  /** What was asked. */
  public String getText() {
    return text;
  }

  /** The one record that is searched; empty for all. */
  public String getWithin() {
    return within == null ? "" : within.toString();
  }

  /** Whether there is an answer. */
  public boolean isAnswered() {
    return hits != null;
  }

  /** What was found, the best first. */
  public List<Hit> getHits() {
    return hits == null ? List.of() : hits;
  }

  /** How much was found. */
  public String getCount() {
    int found = getHits().size();
    return found == 0
        ? "Nothing was found."
        : found == 200 ? "The 200 best hits." : Texts.count(found, "hit") + ".";
  }
}
