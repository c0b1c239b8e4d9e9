package org.permanency.web.view.keeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.HouseholdView;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.keeping.CareService;
import org.permanency.keeping.CareView;
import org.permanency.keeping.LevelMoveService;
import org.permanency.keeping.LimitService;
import org.permanency.keeping.SupportService;
import org.permanency.keeping.rule.NewExemption;
import org.permanency.keeping.rule.SupportRules;
import org.permanency.kernel.ListQuery;
import org.permanency.people.ClosedRecords;
import org.permanency.web.view.Texts;
import org.permanency.web.view.carers.LevelNames;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.list.Tag.Meaning;
import org.permanency.web.view.shell.Missing;

/** The care of one household: what is due, what was done, and putting more on record. */
@Named("householdCare")
@RequestScoped
public class HouseholdCareView extends CareForm {
  private static final int SHOWN = 10;
  @Inject CareService care;
  @Inject ExpiredChecks expired;
  @Inject CareStory story;
  @Inject SupportService support;
  @Inject LevelMoveService moves;
  @Inject LimitService limits;
  @Inject LevelNames names;
  private @Nullable HouseholdView found;

  /** Something that is due. */
  public record Owed(String what, String last, String due, Tag tag) {}

  /**
   * Something on record.
   *
   * @param open whether it may still be settled by the caller
   */
  public record Line(
      UUID id, int version, String day, String what, String words, String url, boolean open) {}

  @Override
  public void open() throws IOException {
    if (isFresh()) {
      missing.page();
    } else {
      super.open();
    }
  }

  @Override
  protected boolean read(UUID id) {
    found = households.find(caller.context(), new HouseholdId(id)).orElse(null);
    return found != null;
  }

  @Override
  protected @Nullable CareView<?> care() {
    return null;
  }

  @Override
  protected @Nullable HouseholdView home() {
    return found;
  }

  @Override
  protected String page() {
    return "/carers/household-care.xhtml";
  }

  @Override
  protected String fresh() {
    return "Care of a household";
  }

  @Override
  protected String heading() {
    return "Care of " + getHome();
  }

  @Override
  protected Map<String, String> fields() {
    var all = super.fields();
    all.put("kind", "kind");
    all.put("order", typed("do").equals("exempt") ? "exempt-last" : "last");
    all.put("overlaps", "from");
    all.put("unknown", "level");
    all.put("why", "level-why");
    all.put("authority", "authority");
    all.put("emergency", "exempt-last");
    all.put("conditions", "exempt-conditions");
    return all;
  }

  @Override
  protected String dayField() {
    return switch (typed("do")) {
      case "level" -> "level-from";
      case "exempt" -> "exempt-from";
      default -> "on";
    };
  }

  /** Id in addresses. */
  public String getId() {
    return homeId().toString();
  }

  private String here() {
    return page() + "?id=" + getId();
  }

  @Override
  protected void act(String what) throws IOException {
    var ctx = caller.context();
    var of = Objects.requireNonNullElse(Missing.id(typed("of")), new UUID(0, 0));
    var done = "This is on record now.";
    switch (what) {
      case "support" -> support();
      case "away" -> away();
      case "level" -> level();
      case "exempt" -> exempt();
      case "given", "declined" ->
          answer(support.settle(ctx, of, version(), what.equals("given"), today()), done, here());
      case "back" -> answer(support.back(ctx, of, version(), today()), done, here());
      case "approve", "refuse" ->
          answer(
              moves.decide(ctx, of, version(), what.equals("approve"), words("reason")),
              done,
              here());
      case "end" -> answer(limits.end(ctx, of, version(), today()), done, here());
      default -> missing.page();
    }
  }

  private void support() throws IOException {
    var on = required("on", "day");
    if (on != null) {
      boolean given = typed("given").equals("GIVEN");
      answer(
          Optional.of(
              support.offer(caller.context(), homeId(), typed("kind"), on, given, words("note"))),
          "The support is on record.",
          here());
    }
  }

  private void away() throws IOException {
    var why = chosen("why-away", SupportRules.Away.class, "Choose why.");
    var from = required("from", "first day");
    var last = required("last", "last day");
    if (why != null && from != null && last != null) {
      answer(
          Optional.of(
              support.away(caller.context(), homeId(), why, from, last, words("note-away"))),
          "The absence is on record. Placement finding sees it.",
          here());
    }
  }

  private void level() throws IOException {
    var from = required("level-from", "first night");
    if (from != null) {
      answer(
          Optional.of(
              moves.ask(caller.context(), homeId(), typed("level"), from, typed("level-why"))),
          "It is asked for. Somebody else has to approve it.",
          here());
    }
  }

  private void exempt() throws IOException {
    var kind = chosen("exemption", NewExemption.Kind.class, "Choose what it is.");
    var from = required("exempt-from", "first day");
    var last = day("exempt-last", "last day");
    if (!wrong() && kind != null && from != null) {
      var children = new HashSet<UUID>();
      var sent = request.getParameterValues("child");
      for (var child : sent == null ? new String[0] : sent) {
        var id = Missing.id(child);
        if (id != null) {
          children.add(id);
        }
      }
      var it =
          new NewExemption(
              homeId(), kind, words("authority"), from, last, children, words("exempt-conditions"));
      answer(Optional.of(limits.record(caller.context(), it)), "It is on record.", here());
    }
  }

  /** What is due; none for a household that is not approved today. */
  public List<Owed> getDue() {
    return care.of(caller.context(), homeId())
        .map(
            s ->
                List.of(
                    owed("Supervision visit", s.visited(), s.visitDue()),
                    owed("Unannounced visit", s.unannounced(), s.unannouncedDue()),
                    owed("Review of approval", s.reviewed(), s.reviewDue()),
                    checks(s.checksDue())))
        .orElse(List.of());
  }

  private Owed checks(@Nullable LocalDate due) {
    var owed = owed("Checks hold until", null, due);
    var words = String.join(" ", expired.of(homeId()));
    return new Owed(
        owed.what(), words, owed.due(), due == null ? Tag.plain("None on record") : owed.tag());
  }

  private Owed owed(String what, @Nullable LocalDate last, @Nullable LocalDate due) {
    var tag =
        due == null
            ? Tag.plain("No clock")
            : due.isBefore(today())
                ? new Tag("Late", Meaning.LATE)
                : due.isBefore(today().plusDays(8))
                    ? new Tag("Due soon", Meaning.DUE)
                    : new Tag("There is time", Meaning.INFO);
    return new Owed(what, last == null ? "Never" : Texts.day(last), Texts.day(due), tag);
  }

  private ListQuery ours() {
    return new ListQuery(Map.of("household", getId()), null, false, 0, SHOWN);
  }

  /** What stands against the household. */
  public List<Line> getFindings() {
    return limits.findings(caller.context()).stream()
        .filter(f -> f.household().id().equals(homeId()))
        .map(
            f ->
                line(
                    f.found().since(),
                    KeepingWords.of(f.found().code()),
                    Texts.count(f.found().children(), "child").replace("childs", "children")
                        + (f.found().most() == null ? "" : ", allowed " + f.found().most())
                        + (f.late() ? ": nothing allows it" : ": an emergency"),
                    ""))
        .toList();
  }

  private Line line(@Nullable LocalDate day, String what, String words, String url) {
    var at = url.isEmpty() ? "" : shell.url(url);
    return new Line(new UUID(0, 0), 0, Texts.day(day), what, words, at, false);
  }

  /** Visits, the latest first. */
  public List<Line> getVisits() {
    return lines(story.visits(caller.context(), ours()));
  }

  /** Reviews, notices and transfers, the latest first. */
  public List<Line> getReviews() {
    return lines(story.reviews(caller.context(), ours()));
  }

  /** Concerns and complaints, the latest first; none for who may not know. */
  public List<Line> getConcerns() {
    return caller.may("CONCERN_READ") ? lines(story.concerns(caller.context(), ours())) : List.of();
  }

  private List<Line> lines(List<CareStory.Entry> entries) {
    return entries.stream()
        .sorted(Comparator.comparing(CareStory.Entry::on).reversed())
        .map(e -> line(e.on(), e.what(), e.words(), e.page()))
        .toList();
  }

  /** Support, the latest first. */
  public List<Line> getSupports() {
    var kinds = support.kinds(caller.context());
    return support.list(caller.context(), ours()).rows().stream()
        .map(
            r ->
                new Line(
                    r.id(),
                    r.version(),
                    Texts.day(r.offered()),
                    kinds.getOrDefault(r.kind(), r.kind()),
                    KeepingWords.of(r.state())
                        + (r.settled() == null ? "" : ", " + Texts.day(r.settled()))
                        + (r.note() == null ? "" : ". " + r.note()),
                    "",
                    isEditable() && r.state() == SupportRules.State.OFFERED))
        .toList();
  }

  /** Absences, the latest first. */
  public List<Line> getAbsences() {
    return support.absences(caller.context(), ours()).rows().stream()
        .map(
            r ->
                new Line(
                    r.id(),
                    r.version(),
                    Texts.day(r.from()) + " to " + Texts.day(r.last()),
                    KeepingWords.of(r.kind()),
                    Objects.requireNonNullElse(r.note(), ""),
                    "",
                    isEditable() && !r.from().isAfter(today()) && r.last().isAfter(today())))
        .toList();
  }

  /** Moves between levels, the latest first. */
  public List<Line> getLevels() {
    var ctx = caller.context();
    return moves.list(ctx, ours()).rows().stream()
        .map(
            r ->
                new Line(
                    r.id(),
                    r.version(),
                    Texts.day(r.from()),
                    names.label(ctx, r.level(), r.from()),
                    KeepingWords.of(r.state()) + ". " + r.why(),
                    "",
                    r.state() == SupportRules.Asked.ASKED && caller.may("RECORD_MANAGE")))
        .toList();
  }

  /** Exemptions, the latest first. */
  public List<Line> getExemptions() {
    return limits.list(caller.context(), ours()).rows().stream()
        .map(
            r ->
                new Line(
                    r.id(),
                    r.version(),
                    Texts.day(r.from()) + (r.last() == null ? "" : " to " + Texts.day(r.last())),
                    KeepingWords.of(r.kind()),
                    ExemptionsList.children(r)
                        + (r.conditions() == null ? "" : ". " + r.conditions()),
                    "",
                    isEditable()
                        && !r.from().isAfter(today())
                        && (r.last() == null || r.last().isAfter(today()))))
        .toList();
  }

  /** How the carers stand with the training that is asked of them. */
  public List<Line> getTraining() {
    return care.training(caller.context(), homeId())
        .map(
            t ->
                t.standings().stream()
                    .map(
                        s ->
                            line(
                                s.on(),
                                s.label(),
                                KeepingWords.of(s.how())
                                    + (s.until() == null ? "" : " until " + Texts.day(s.until())),
                                ""))
                    .toList())
        .orElse(List.of());
  }

  /** Support to choose from. */
  public List<Choice> getKinds() {
    return Choice.of(support.kinds(caller.context()));
  }

  /** Whether it was given. */
  public List<Choice> getGivens() {
    return List.of(new Choice("OFFERED", "Offered"), new Choice("GIVEN", "Given that day"));
  }

  /** Why carers may be away. */
  public List<Choice> getAways() {
    return KeepingWords.choices(SupportRules.Away.values());
  }

  /** Payment levels of today. */
  public List<Choice> getLevelChoices() {
    return Choice.of(names.on(caller.context().tenant(), today()));
  }

  /** What an exemption may be. */
  public List<Choice> getExemptionKinds() {
    return KeepingWords.choices(NewExemption.Kind.values());
  }

  /** Children with the household today. */
  public List<Choice> getChildren() {
    var choices = new ArrayList<Choice>();
    if (found != null) {
      found.stays().stream()
          .filter(s -> s.period().includes(today()))
          .map(s -> s.child())
          .forEach(
              c ->
                  choices.add(
                      new Choice(
                          c.id().toString(),
                          c.hidden()
                              ? ClosedRecords.RESTRICTED
                              : Objects.requireNonNullElse(
                                  c.name(), c.council() + " " + c.number()))));
    }
    return choices;
  }
}
