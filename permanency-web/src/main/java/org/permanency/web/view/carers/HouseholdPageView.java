package org.permanency.web.view.carers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.annual.AnnualStatementService;
import org.permanency.finance.bank.BankChangeService;
import org.permanency.finance.bank.BankChangeView;
import org.permanency.fostering.HouseholdService;
import org.permanency.fostering.HouseholdView;
import org.permanency.fostering.HouseholdView.Stay;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.rule.ChildFact;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.Words;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.shell.ShellView;

/** One household: what it is today, what wants attention, and what was before. */
@Named("householdPage")
@RequestScoped
public class HouseholdPageView {
  @Inject HouseholdService households;
  @Inject BankChangeService changes;
  @Inject AnnualStatementService annual;
  @Inject LevelNames levels;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject FacesContext faces;
  @Inject HttpServletRequest request;
  private @Nullable HouseholdView record;

  /** A child with the household; {@code url} is null where the reader may not open it. */
  public record Child(
      String name,
      @Nullable String url,
      String council,
      String age,
      String from,
      String left,
      String ended) {}

  /** Another page. */
  public record Link(String text, String url) {}

  /** A period of the history; {@code now} when it holds today. */
  public record Line(String days, String what, String ago, boolean now) {}

  /** Reads the record, or answers 404. */
  public void open() throws IOException {
    record = find(request.getParameter("id"));
    if (record == null) {
      faces.getExternalContext().responseSendError(404, "");
      faces.responseComplete();
    } else {
      shell.heading(record.facts().household().name());
    }
  }

  private @Nullable HouseholdView find(@Nullable String id) {
    try {
      return id == null
          ? null
          : households.find(caller.context(), new HouseholdId(UUID.fromString(id))).orElse(null);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private HouseholdView record() {
    if (record == null) {
      throw new IllegalStateException("not read");
    }
    return record;
  }

  /** The record, for figures shown as they are. */
  public HouseholdView getRecord() {
    return record();
  }

  /** Id in addresses. */
  public String getId() {
    return record().facts().household().id().toString();
  }

  /** Type and approval as tags. */
  public List<Tag> getTags() {
    var household = record().facts().household();
    return List.of(
        HouseholdWords.status(record().status()), Tag.plain(HouseholdWords.type(household.type())));
  }

  /** What waits before other bank details count; empty when nothing does. */
  public String getBankChange() {
    return change()
        .map(
            c ->
                "Not paid to yet: "
                    + (c.effective() == null
                        ? "a second person has to confirm it"
                        : "it counts from " + Texts.day(c.effective()))
                    + ". Until then pay goes to the account ending "
                    + HouseholdBankView.ending(c))
        .orElse("");
  }

  /** Page of the change that waits; empty for who may not open it. */
  public String getBankChangeUrl() {
    return change()
        .filter(c -> caller.may("PAY_READ"))
        .map(c -> shell.url("/pay/bank-change.xhtml?id=" + c.id()))
        .orElse("");
  }

  private Optional<BankChangeView> change() {
    return changes.open(caller.context(), record().facts().household().id().value());
  }

  /** Annual statements, the latest first; none for who may not read pay. */
  public List<Link> getAnnual() {
    return caller.may("PAY_READ")
        ? annual.years(caller.context(), record().facts().household().id()).stream()
            .flatMap(List::stream)
            .map(
                y ->
                    new Link(
                        "Tax year " + y + " to " + (y + 1),
                        shell.url("/pay/annual.xhtml?household=" + getId() + "&year=" + y)))
            .toList()
        : List.of();
  }

  /** Days of approval, with how long ago. */
  public String getApproval() {
    var approval = record().facts().household().approval();
    return approval == null
        ? ""
        : HouseholdWords.days(approval) + " (" + ago(approval.start()) + ")";
  }

  /** When the carers came over from an agency; empty for others. */
  public String getFromAgency() {
    var on = record().facts().household().fromAgencyOn();
    return on == null ? "" : Texts.day(on);
  }

  /** Payment level of today; empty without one. */
  public String getLevel() {
    var level = record().level();
    return level == null ? "" : levels.label(caller.context(), level, record().day());
  }

  /** Page of the rule that gives the level its rates. */
  public String getLevelRule() {
    return shell.url("/rules/rule.xhtml?name=fostering-allowances&on=" + record().day());
  }

  /** Ages it is approved for today. */
  public String getAges() {
    return record().facts().terms().stream()
        .filter(t -> t.period().includes(record().day()))
        .map(t -> HouseholdWords.ages(t.ageFrom(), t.ageTo()))
        .findFirst()
        .orElse("");
  }

  /** How the vacancies come about, in one line. */
  public String getVacanciesHow() {
    var r = record();
    return r.status().key().equals("approved")
        ? r.places() + " approved, less " + r.onHold() + " on hold, less " + r.placed() + " taken"
        : "None, because the household is not approved today";
  }

  /** What wants attention. */
  public List<String> getDue() {
    return record().due().stream().map(Words::of).toList();
  }

  /** Children of today. */
  public List<Child> getChildren() {
    return children(s -> s.period().includes(record().day()));
  }

  /** Children of other days, the latest first. */
  public List<Child> getEarlier() {
    return children(s -> !s.period().includes(record().day()));
  }

  private List<Child> children(java.util.function.Predicate<Stay> which) {
    return record().stays().stream()
        .filter(which)
        .sorted(Comparator.comparing((Stay s) -> s.period().start()).reversed())
        .map(this::child)
        .toList();
  }

  private Child child(Stay stay) {
    var who = stay.child();
    var name = who.name() == null ? "Child " + who.number() : who.name();
    boolean opens = !who.hidden() && caller.may("CHILD_READ");
    return new Child(
        who.hidden() ? "Restricted record" : name,
        opens ? shell.url("/people/child.xhtml?id=" + who.id()) : null,
        who.council() == null ? "" : who.council() + " " + who.number(),
        who.born() == null ? "" : String.valueOf(ChildFact.ageOn(who.born(), record().day())),
        Texts.day(stay.period().start()) + " (" + ago(stay.period().start()) + ")",
        Texts.day(stay.period().end()),
        ended(stay));
  }

  private static String ended(Stay stay) {
    var planned = stay.endedPlanned();
    var how = planned == null ? "" : planned ? "Planned" : "Not planned";
    return stay.endedBy() == null
        ? how
        : how + (how.isEmpty() ? "" : ", ") + Words.text("fostering.ended-by." + stay.endedBy());
  }

  /** Terms of approval, the latest first. */
  public List<Line> getTerms() {
    return lines(
        record().facts().terms().stream()
            .map(
                t ->
                    line(
                        t.period(),
                        Texts.count(t.places(), "place")
                            + ", "
                            + HouseholdWords.agesWithin(t.ageFrom(), t.ageTo()))));
  }

  /** Payment levels, the latest first. */
  public List<Line> getLevels() {
    return lines(
        record().facts().levels().stream()
            .map(
                l ->
                    line(
                        l.period(),
                        levels.label(caller.context(), l.level(), l.period().start()))));
  }

  /** Holds, the latest first. */
  public List<Line> getHolds() {
    return lines(
        record().facts().holds().stream()
            .map(h -> line(h.period(), Texts.count(h.places(), "place") + ": " + h.reason())));
  }

  /** Carers, the latest first. */
  public List<Line> getCarers() {
    return lines(
        record().carers().stream()
            .map(
                c ->
                    line(
                        c.period(),
                        c.person().hidden()
                            ? "Restricted record"
                            : String.valueOf(c.person().name()))));
  }

  private static List<Line> lines(Stream<Line> oldestFirst) {
    var all = new java.util.ArrayList<>(oldestFirst.toList());
    java.util.Collections.reverse(all);
    return all;
  }

  private Line line(EffectivePeriod period, String what) {
    return new Line(
        HouseholdWords.days(period), what, ago(period.start()), period.includes(record().day()));
  }

  private String ago(LocalDate day) {
    return Texts.ago(day, record().day());
  }

  /** Whether a hold has not ended, so that it can be. */
  public boolean isHoldToEnd() {
    return record().facts().holds().stream()
        .map(h -> h.period().end())
        .anyMatch(end -> end == null || end.isAfter(record().day()));
  }
}
