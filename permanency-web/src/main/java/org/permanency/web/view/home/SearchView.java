package org.permanency.web.view.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.permanency.people.FindHit;
import org.permanency.people.FindService;
import org.permanency.people.rule.FindKind;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Words;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.people.FindPages;
import org.permanency.web.view.shell.ShellView;

/** The search field's page: people first, the nearest on top, then words of case records. */
@Named
@RequestScoped
public class SearchView {
  private static final int MOST = 20;
  @Inject @Any Instance<SearchSource> sources;
  @Inject FindService find;
  @Inject Caller caller;
  @Inject HttpServletRequest request;
  @Inject ShellView shell;
  private String text = "";
  private String kind = "";
  private String refusal = "";
  private List<Person> people = List.of();
  private List<Found> found = List.of();
  private List<FindKind> kinds = List.of();

  /** Hits under one heading. */
  public record Found(String title, List<SearchSource.Hit> hits) {}

  /**
   * Somebody who was found.
   *
   * @param detail what tells them from others of the name
   * @param reason how they were found, in words
   */
  public record Person(String name, String url, String kind, String detail, String reason) {}

  @PostConstruct
  void search() {
    text = sent("q");
    kind = sent("kind");
    var ctx = caller.context();
    kinds = find.kinds(ctx);
    if (text.isEmpty()) {
      return;
    }
    shell.heading("Search: " + text);
    var wanted = kinds.stream().filter(k -> k.name().equals(kind)).findFirst();
    if (!kinds.isEmpty()) {
      people =
          find.find(ctx, text, wanted.orElse(null))
              .fold(
                  hits -> hits.stream().map(SearchView::person).toList(),
                  no -> {
                    refusal = no.stream().map(Words::of).collect(Collectors.joining(" "));
                    return List.of();
                  });
    }
    if (wanted.isEmpty() && refusal.isEmpty()) {
      found =
          sources.stream()
              .filter(s -> ctx.actor().may(s.permission()) && caller.provides(s.service()))
              .sorted(Comparator.comparingInt(SearchSource::order))
              .map(s -> new Found(s.title(), s.search(ctx, text, MOST)))
              .filter(f -> !f.hits().isEmpty())
              .toList();
    }
  }

  private String sent(String name) {
    var sent = request.getParameter(name);
    return sent == null ? "" : sent.strip();
  }

  private static Person person(FindHit hit) {
    return new Person(
        hit.name(), FindPages.of(hit), hit.kind().label(), hit.detail(), hit.reason());
  }

  /** What was asked. */
  public String getText() {
    return text;
  }

  /** The kind that was asked for; empty for all. */
  public String getKind() {
    return kind;
  }

  /** Kinds to choose from. */
  public List<Choice> getKinds() {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", "Everybody"));
    kinds.forEach(k -> choices.add(new Choice(k.name(), k.label())));
    return choices;
  }

  /** What is wrong with what was asked; empty for nothing. */
  public String getRefusal() {
    return refusal;
  }

  /** Who was found. */
  public List<Person> getPeople() {
    return people;
  }

  /** How many, in words. */
  public String getCount() {
    int count = people.size();
    return count == 1
        ? "1 found"
        : count < FindService.MOST ? count + " found" : "The nearest " + count + " are shown";
  }

  /** What else was found. */
  public List<Found> getFound() {
    return found;
  }
}
