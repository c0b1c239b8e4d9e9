package org.permanency.web.view.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.home.HomeCard.Card;

/** The home page: three numbers for the role, and what waits for the caller. */
@Named
@RequestScoped
public class HomeView {
  private static final int FIGURES = 3;
  @Inject @Any Instance<HomeCard> sources;
  @Inject Caller caller;
  private List<Card> cards = List.of();

  @PostConstruct
  void load() {
    var ctx = caller.context();
    cards =
        sources.stream()
            .filter(c -> ctx.actor().may(c.permission()) && caller.provides(c.service()))
            .sorted(Comparator.comparingInt(HomeCard::order))
            .map(c -> c.card(ctx))
            .flatMap(Optional::stream)
            .toList();
  }

  /** The business day. */
  public String getDay() {
    return Texts.day(caller.context().today());
  }

  /** At most three key figures. */
  public List<Card> getFigures() {
    return cards.stream().filter(c -> c.figure() != null).limit(FIGURES).toList();
  }

  /** What waits. */
  public List<Card> getWork() {
    return cards.stream().filter(c -> c.figure() == null).toList();
  }
}
