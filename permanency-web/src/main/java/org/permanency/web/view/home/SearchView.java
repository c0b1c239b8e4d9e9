package org.permanency.web.view.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.shell.ShellView;

/** The search field's page. */
@Named
@RequestScoped
public class SearchView {
  private static final int MOST = 20;
  @Inject @Any Instance<SearchSource> sources;
  @Inject Caller caller;
  @Inject HttpServletRequest request;
  @Inject ShellView shell;
  private String text = "";
  private List<Found> found = List.of();

  /** Hits under one heading. */
  public record Found(String title, List<SearchSource.Hit> hits) {}

  @PostConstruct
  void search() {
    var q = request.getParameter("q");
    text = q == null ? "" : q.strip();
    if (text.isEmpty()) {
      return;
    }
    shell.heading("Search: " + text);
    var ctx = caller.context();
    found =
        sources.stream()
            .filter(s -> ctx.actor().may(s.permission()) && caller.provides(s.service()))
            .sorted(Comparator.comparingInt(SearchSource::order))
            .map(s -> new Found(s.title(), s.search(ctx, text, MOST)))
            .filter(f -> !f.hits().isEmpty())
            .toList();
  }

  /** What was asked. */
  public String getText() {
    return text;
  }

  /** What was found. */
  public List<Found> getFound() {
    return found;
  }
}
