package org.permanency.web.view.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.permanency.adoption.AdopterView;
import org.permanency.adoption.AdopterView.Match;
import org.permanency.adoption.AdopterView.Review;
import org.permanency.adoption.rule.AdopterKind;
import org.permanency.adoption.rule.AdopterState;
import org.permanency.people.PersonName;
import org.permanency.people.rule.Ethnicity;
import org.permanency.web.view.Texts;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.work.TaskWords;
import org.permanency.workflow.TaskRecord;

/** Adopters as their page shows them. */
public final class AdopterShown {
  private final AdopterView view;
  private final LocalDate today;
  private final UnaryOperator<String> url;

  AdopterShown(AdopterView view, LocalDate today, UnaryOperator<String> url) {
    this.view = view;
    this.today = today;
    this.url = url;
  }

  /** A line of a table. */
  public record Line(String day, String what, String words, String by) {}

  /** A match in the table; url is null where the child is closed. */
  public record Matched(
      String child, @Nullable String url, String day, String placed, String words, Tag tag) {}

  /** A clock. */
  public record Due(String title, String due, Tag tag, String url) {}

  /** Where they stand. */
  public Tag getTag() {
    return AdopterWords.tag(view.row().state());
  }

  /** What they are approved for now. */
  public String getTerms() {
    return view.terms().stream()
        .filter(t -> t.ends() == null)
        .findFirst()
        .map(t -> AdopterWords.terms(t.terms()))
        .orElse("");
  }

  /** What they wish now; empty for nothing. */
  public String getWishes() {
    return view.terms().stream()
        .filter(t -> t.ends() == null)
        .findFirst()
        .map(t -> t.terms().wishes())
        .orElse("");
  }

  /** Who they are. */
  public List<Line> getPeople() {
    return view.people().stream()
        .map(
            p ->
                new Line(
                    Texts.day(p.born()),
                    p.name(),
                    p.ethnicity() == null ? "" : Ethnicity.label(p.ethnicity()),
                    ""))
        .toList();
  }

  /** How to reach them. */
  public String getReach() {
    var parts = new ArrayList<String>();
    var reach = view.details().reach();
    for (var part :
        new @Nullable String[] {
          reach.telephone(), reach.email(), reach.address(), reach.postcode()
        }) {
      if (part != null) {
        parts.add(part);
      }
    }
    return String.join(", ", parts);
  }

  /** When they were approved. */
  public String getApproved() {
    return Texts.day(view.row().approvedOn());
  }

  /** Agency they come from; empty for none. */
  public String getFromAgency() {
    return view.details().fromAgency() == null ? "" : view.details().fromAgency();
  }

  /** How the approval ended; empty while it has not. */
  public String getEnded() {
    var details = view.details();
    if (details.endedHow() == null) {
      return "";
    }
    var to = details.toAgency() == null ? "" : " (" + details.toAgency() + ")";
    return AdopterWords.end(details.endedHow())
        + to
        + ", "
        + Texts.day(view.row().endedOn())
        + ": "
        + details.endedWhy();
  }

  /** What they pay for adoption from another country; empty for nothing. */
  public String getCharge() {
    var pence = view.details().charge();
    return pence == null
        ? ""
        : "£" + String.format(java.util.Locale.UK, "%,d.%02d", pence / 100, pence % 100);
  }

  /** Whether they are charged. */
  public boolean isCharged() {
    return view.row().kind() == AdopterKind.INTER_COUNTRY;
  }

  /** The enquiry they came from; null for none. */
  public @Nullable String getEnquiry() {
    var applicant = view.details().applicant();
    return applicant == null ? null : url.apply("/recruitment/enquiry.xhtml?id=" + applicant);
  }

  /** Their terms over time. */
  public List<Line> getHistory() {
    return view.terms().stream()
        .map(
            t ->
                new Line(
                    Texts.day(t.starts()),
                    AdopterWords.terms(t.terms()),
                    words(t.terms().wishes(), t.terms().conditions()),
                    t.by()))
        .toList();
  }

  private static String words(@Nullable String wishes, @Nullable String conditions) {
    var parts = new ArrayList<String>();
    if (wishes != null) {
      parts.add(wishes);
    }
    if (conditions != null) {
      parts.add("Conditions: " + conditions);
    }
    return String.join(" ", parts);
  }

  /** Their matches. */
  public List<Matched> getMatches() {
    return view.matches().stream().map(this::matched).toList();
  }

  private Matched matched(Match m) {
    return new Matched(
        name(m.child()),
        m.child().hidden() ? null : url.apply("/people/child.xhtml?id=" + m.child().id()),
        Texts.day(m.matchedOn()),
        Texts.day(m.placedOn()),
        m.stands() ? m.reason() : m.reason() + " Undone: " + m.undoneWhy(),
        m.stands() ? Tag.info("Stands") : Tag.plain("Undone " + Texts.day(m.undoneOn())));
  }

  private static String name(PersonName child) {
    if (child.hidden()) {
      return "Restricted record";
    }
    return child.name() == null
        ? child.council() + " " + child.number()
        : child.name() + ", " + child.council() + " " + child.number();
  }

  /** Matches that stand, to choose from. */
  public List<Choice> getStanding() {
    return view.matches().stream()
        .filter(Match::stands)
        .map(m -> new Choice(m.id().toString(), name(m.child())))
        .toList();
  }

  /** Their reviews. */
  public List<Line> getReviews() {
    return view.reviews().stream().map(AdopterShown::review).toList();
  }

  private static Line review(Review r) {
    var it = r.review();
    return new Line(
        Texts.day(it.heldOn()),
        AdopterWords.cause(it.cause()) + ". " + AdopterWords.outcome(it.outcome(), r.verdict()),
        it.summary() + " They say: " + it.views(),
        r.by());
  }

  /** Their way. */
  public List<Line> getMoves() {
    return view.moves().stream()
        .map(
            m ->
                new Line(
                    Texts.day(m.on()),
                    AdopterWords.state(AdopterState.valueOf(m.to())),
                    m.reason() == null ? "" : m.reason(),
                    m.by()))
        .toList();
  }

  /** Their clocks. */
  public List<Due> getClocks() {
    return view.tasks().stream().map(this::due).toList();
  }

  private Due due(TaskRecord task) {
    return new Due(
        task.title(),
        Texts.day(task.due().day()),
        TaskWords.tag(task.standing(today)),
        url.apply(TaskWords.TASK + task.id()));
  }

  /** Whether they may be matched. */
  public boolean isMatchable() {
    var state = view.row().state();
    return state == AdopterState.WAITING || state == AdopterState.MATCHED;
  }

  /** Whether a child may move in. */
  public boolean isPlaceable() {
    return view.row().state() == AdopterState.MATCHED;
  }
}
