package org.permanency.web.view.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.casework.CaseStory;
import org.permanency.casework.CaseStory.Allocated;
import org.permanency.casework.rule.Responsibility;
import org.permanency.fostering.ChildStay;
import org.permanency.people.rule.ChildId;
import org.permanency.placement.rule.CareHistory;
import org.permanency.placement.rule.CarePeriod;
import org.permanency.placement.rule.CareWords;
import org.permanency.placement.rule.LegalSpell;
import org.permanency.placement.rule.Placement;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.people.ChildView;
import org.permanency.web.view.placement.Timeline.Piece;
import org.permanency.web.view.placement.Timeline.Strip;
import org.permanency.web.view.shell.ShellView;

/** The tab of a child's page that shows the care over time: a drawing, and tables that say it. */
@Named
@RequestScoped
public class TimelineView {
  @Inject ChildView page;
  @Inject ChildStory story;
  @Inject Caller caller;
  @Inject ShellView shell;
  private @Nullable CareHistory care;
  private List<ChildStay> stays = List.of();
  private CaseStory work = new CaseStory(List.of(), List.of());
  private Map<String, String> providers = Map.of();

  /** A name with its page; null when the reader may not open it. */
  public record Link(String text, @Nullable String url) {}

  /** A line of a table; {@code number} is that of its bar. */
  public record Line(int number, String from, String to, String what, String who) {}

  /** A period of care. */
  public record Care(String from, String to, String days, String began, String ended) {}

  /** A placement; {@code with} the households, else the provider alone says where. */
  public record Home(
      int number,
      String from,
      String to,
      String nights,
      String kind,
      List<Link> with,
      String provider,
      String began,
      String ended) {}

  /** Reads what the tab shows, once. */
  private CareHistory care() {
    if (care == null) {
      var ctx = caller.context();
      ChildId child = Objects.requireNonNull(page.getChildId());
      care = story.care(ctx, child).orElse(new CareHistory(child, List.of(), List.of()));
      stays = story.stays(ctx, child);
      work = story.work(ctx, child);
      providers = story.providers(ctx, care.placements());
    }
    return care;
  }

  private CaseStory work() {
    care();
    return work;
  }

  private LocalDate today() {
    return caller.context().today();
  }

  /** Whether anything is known of the child's care. */
  public boolean isKnown() {
    return !care().periods().isEmpty();
  }

  /** The drawing. */
  public Timeline getDrawing() {
    return Timeline.of(
        List.of(
            new Strip("Legal status", care().legalSpells().stream().map(this::piece).toList()),
            new Strip("Placements", care().placements().stream().map(this::piece).toList()),
            new Strip(
                "Case responsibility",
                work().responsibility().stream()
                    .map(
                        r ->
                            new Piece(r.period().start(), r.period().end(), true, side(r.heldBy())))
                    .toList()),
            new Strip(
                "Allocated workers",
                work().allocations().stream()
                    .map(a -> new Piece(a.period().start(), a.period().end(), true, a.name()))
                    .toList())),
        today());
  }

  private Piece piece(LegalSpell s) {
    return new Piece(s.from(), s.to(), known(s), CareWords.legalStatus(s.status()));
  }

  private Piece piece(Placement p) {
    var with = TimelineWords.with(p, stays);
    var words = with.isEmpty() ? p.kind().words() : with.get(with.size() - 1).name();
    return new Piece(p.start(), p.end(), p.startKnown(), words);
  }

  /** A status that was there when the file began may have begun before. */
  private boolean known(LegalSpell spell) {
    return care().periods().stream()
        .noneMatch(p -> !p.startKnown() && p.start().equals(spell.from()));
  }

  /** Periods of care, the latest first. */
  public List<Care> getPeriods() {
    return latestFirst(care().periods().stream().map(this::period).toList());
  }

  private Care period(CarePeriod p) {
    return new Care(
        TimelineWords.from(p.start(), p.startKnown()),
        TimelineWords.to(p.end()),
        nights(p.start(), p.end(), p.startKnown()),
        p.startKnown() ? CareWords.began("S") : "Before the earliest file that was taken in",
        p.end() == null ? "" : CareWords.ended(p.reasonEnded()));
  }

  /** Legal statuses, the latest first. */
  public List<Line> getStatuses() {
    var lines = new ArrayList<Line>();
    for (var s : care().legalSpells()) {
      lines.add(
          new Line(
              lines.size() + 1,
              TimelineWords.from(s.from(), known(s)),
              TimelineWords.to(s.to()),
              CareWords.legalStatus(s.status()),
              ""));
    }
    return latestFirst(lines);
  }

  /** Placements, the latest first. */
  public List<Home> getHomes() {
    var homes = new ArrayList<Home>();
    for (var p : care().placements()) {
      homes.add(home(homes.size() + 1, p));
    }
    return latestFirst(homes);
  }

  private Home home(int number, Placement p) {
    var with = TimelineWords.with(p, stays);
    return new Home(
        number,
        TimelineWords.from(p.start(), p.startKnown()),
        TimelineWords.to(p.end()),
        nights(p.start(), p.end(), p.startKnown()),
        CareWords.place(p.place()),
        with.stream().map(this::household).distinct().toList(),
        TimelineWords.provider(p, providers),
        p.startKnown() ? CareWords.began(p.reasonBegan()) : "Not known",
        TimelineWords.ended(p, with));
  }

  private Link household(ChildStay stay) {
    boolean opens = caller.may("CARER_READ") && caller.provides("fostering");
    return new Link(
        stay.name(), opens ? shell.url("/carers/household.xhtml?id=" + stay.household()) : null);
  }

  private String nights(LocalDate from, @Nullable LocalDate to, boolean known) {
    long nights = (to == null ? today() : to).toEpochDay() - from.toEpochDay();
    var count = Texts.count(Math.max(0, nights), "night");
    return count + (to == null ? " so far" : "") + (known ? "" : " on record");
  }

  /** Who was responsible for the case, the latest first. */
  public List<Line> getResponsibility() {
    var lines = new ArrayList<Line>();
    for (Responsibility r : work().responsibility()) {
      lines.add(
          new Line(
              lines.size() + 1,
              Texts.day(r.period().start()),
              TimelineWords.to(r.period().end()),
              side(r.heldBy()),
              ""));
    }
    return latestFirst(lines);
  }

  /** Who has worked with the child, the latest first. */
  public List<Line> getWorkers() {
    var lines = new ArrayList<Line>();
    for (var a : work().allocations()) {
      lines.add(
          new Line(
              lines.size() + 1,
              Texts.day(a.period().start()),
              TimelineWords.to(a.period().end()),
              a.name(),
              role(a)));
    }
    return latestFirst(lines);
  }

  /** Where the child is today, in a line each. */
  public List<ChildView.Fact> getToday() {
    var day = care().on(today());
    var with =
        day.map(d -> TimelineWords.with(d.placement(), stays)).orElse(List.of()).stream()
            .filter(s -> s.period().includes(today()))
            .map(ChildStay::name)
            .toList();
    var facts =
        List.of(
            new ChildView.Fact(
                "Looked after since",
                day.map(d -> TimelineWords.from(d.period().start(), d.period().startKnown()))
                    .orElse("Not looked after today")),
            new ChildView.Fact(
                "Legal status",
                day.map(d -> CareWords.legalStatus(d.span().episode().legalStatus())).orElse("")),
            new ChildView.Fact(
                "Lives with",
                day.map(
                        d ->
                            with.isEmpty()
                                ? CareWords.place(d.span().lodging().place())
                                : String.join(", ", with))
                    .orElse("")),
            new ChildView.Fact(
                "Case responsibility",
                work().responsibility().stream()
                    .filter(r -> r.period().includes(today()))
                    .map(r -> side(r.heldBy()))
                    .collect(Collectors.joining(", "))),
            new ChildView.Fact(
                "Works with the child",
                work().allocations().stream()
                    .filter(a -> a.period().includes(today()))
                    .map(a -> a.name() + (role(a).isEmpty() ? "" : " (" + role(a) + ")"))
                    .collect(Collectors.joining(", "))));
    // of a child who is not looked after there is nothing to record
    return facts.stream().filter(f -> day.isPresent() || !f.value().isEmpty()).toList();
  }

  private static String role(Allocated worker) {
    var parts = new ArrayList<String>();
    parts.add(Objects.requireNonNullElse(worker.post(), ""));
    parts.add("provider".equals(worker.organisation()) ? "of a provider" : "");
    parts.add(Objects.requireNonNullElse(worker.team(), ""));
    parts.removeIf(String::isEmpty);
    return String.join(", ", parts);
  }

  private static String side(String heldBy) {
    return heldBy.equals("council") ? "Council" : "This service";
  }

  private static <T> List<T> latestFirst(List<T> oldestFirst) {
    var all = new ArrayList<>(oldestFirst);
    Collections.reverse(all);
    return all;
  }
}
