package org.permanency.web.view.keeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.keeping.CareView;
import org.permanency.keeping.ReviewRow;
import org.permanency.keeping.ReviewService;
import org.permanency.keeping.ReviewView;
import org.permanency.keeping.rule.CarerReviews;
import org.permanency.keeping.rule.ReviewResult;
import org.permanency.keeping.rule.ReviewState;
import org.permanency.keeping.rule.ReviewTerms;
import org.permanency.keeping.rule.ReviewWords;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.Texts;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;

/** One review of approval: written, handed over, decided; and opening a new one. */
@Named("reviewPage")
@RequestScoped
public class ReviewPageView extends CareForm {
  @Inject ReviewService service;
  private @Nullable ReviewView found;

  /** A part of the review. */
  public record Part(String id, String label, String help, boolean required, String words) {}

  @Override
  protected boolean read(UUID id) {
    found = service.find(caller.context(), id).orElse(null);
    return found != null;
  }

  @Override
  protected @Nullable CareView<?> care() {
    return found == null ? null : found.care();
  }

  private ReviewView view() {
    return Objects.requireNonNull(found);
  }

  private ReviewRow row() {
    return view().row();
  }

  @Override
  protected String page() {
    return "/carers/review.xhtml";
  }

  @Override
  protected String fresh() {
    return "Open a review of carers";
  }

  @Override
  protected String heading() {
    return "Review " + row().number() + " of " + row().household().name();
  }

  @Override
  protected String dayField() {
    return typed("do").equals("save") ? "held" : "on";
  }

  @Override
  protected Map<String, String> fields() {
    var all = super.fields();
    all.put("consent", "consented");
    all.put("no-consent", "outcome");
    all.put("needs-panel", "outcome");
    return all;
  }

  @Override
  protected void act(String what) throws IOException {
    var ctx = caller.context();
    var here = isFresh() ? page() : page() + "?id=" + row().id();
    switch (what) {
      case "open" -> {
        var made = service.open(ctx, homeId(), worker());
        var to = made.fold(v -> page() + "?id=" + v.id(), no -> page());
        answer(Optional.of(made), "The review is open.", to);
      }
      case "save" -> save(here);
      case "complete" ->
          answer(
              service.complete(ctx, row().id(), version(), typed("panel").equals("yes")),
              "The review is handed over.",
              here);
      case "decide" -> decide(here);
      case "back" ->
          answer(
              service.back(ctx, row().id(), version(), typed("why")),
              "The review can be written again.",
              here);
      case "cancel" ->
          answer(
              service.cancel(ctx, row().id(), version(), typed("why")),
              "The review is given up.",
              here);
      default -> missing.page();
    }
  }

  private void save(String here) throws IOException {
    var held = day("held", "day of the review");
    var consent = day("consented", "day of the consent");
    var places = number("places");
    var from = number("age-from");
    var to = number("age-to");
    if (!wrong()) {
      var parts = new LinkedHashMap<String, String>();
      rule().ifPresent(r -> r.parts().keySet().forEach(k -> parts.put(k, typed("part-" + k))));
      var terms = places == null ? null : new ReviewTerms(places, from, to, words("conditions"));
      var recommended = chosen("recommendation", ReviewResult.class, "");
      answer(
          service.save(
              caller.context(),
              row().id(),
              version(),
              new ReviewWords(held, parts, recommended, terms, consent)),
          "What you wrote is kept.",
          here);
    }
  }

  private void decide(String here) throws IOException {
    var outcome = chosen("outcome", ReviewResult.class, "Choose what is decided.");
    var on = required("on", "day of the decision");
    if (outcome != null && on != null) {
      answer(
          service.decide(caller.context(), row().id(), version(), outcome, on, words("reasons")),
          "The decision is on record.",
          here);
    }
  }

  private Optional<CarerReviews> rule() {
    return service.rule(caller.context());
  }

  /** Whether the agency has a rule for reviews. */
  public boolean isRuled() {
    return rule().isPresent();
  }

  /** What is asked, with what was written. */
  public List<Part> getParts() {
    var parts = new ArrayList<Part>();
    rule()
        .ifPresent(
            r ->
                r.parts()
                    .forEach(
                        (key, part) ->
                            parts.add(
                                new Part(
                                    "part-" + key,
                                    part.label(),
                                    Objects.requireNonNullElse(part.help(), ""),
                                    part.required(),
                                    sent()
                                        ? typed("part-" + key)
                                        : view().parts().getOrDefault(key, "")))));
    return parts;
  }

  private boolean sent() {
    return request.getMethod().equals("POST") && typed("do").equals("save");
  }

  /** What was typed, or what is on record. */
  @Override
  public String typed(String field) {
    var typed = super.typed(field);
    return found == null || request.getMethod().equals("POST") || !typed.isEmpty()
        ? typed
        : known().getOrDefault(field, "");
  }

  private Map<String, String> known() {
    var all = new LinkedHashMap<String, String>();
    day(all, "held", row().heldOn());
    day(all, "consented", row().consentOn());
    all.put("recommendation", row().recommendation() == null ? "" : row().recommendation().name());
    var terms = row().terms();
    if (terms != null) {
      all.put("places", String.valueOf(terms.places()));
      all.put("age-from", Objects.toString(terms.ageFrom(), ""));
      all.put("age-to", Objects.toString(terms.ageTo(), ""));
      all.put("conditions", Objects.toString(terms.conditions(), ""));
    }
    return all;
  }

  private static void day(
      Map<String, String> into, String field, java.time.@Nullable LocalDate day) {
    if (day != null) {
      into.put(field, String.valueOf(day.getDayOfMonth()));
      into.put(field + "-month", String.valueOf(day.getMonthValue()));
      into.put(field + "-year", String.valueOf(day.getYear()));
    }
  }

  /** The review. */
  public ReviewRow getRow() {
    return row();
  }

  /** Where it stands. */
  public Tag getTag() {
    return KeepingWords.tag(row().state(), row().state().over());
  }

  /** Its last day. */
  public String getDue() {
    return Texts.day(row().due());
  }

  /** Day of the meeting. */
  public String getHeldOn() {
    return Texts.day(row().heldOn());
  }

  /** What is recommended. */
  public String getRecommended() {
    return KeepingWords.of(row().recommendation());
  }

  /** Why the panel hears it. */
  public String getPanel() {
    return row().panelWhy() == null ? "" : KeepingWords.of(row().panelWhy());
  }

  /** What was decided. */
  public String getDecided() {
    return row().outcome() == null
        ? ""
        : KeepingWords.of(row().outcome())
            + ", "
            + Texts.day(row().decidedOn())
            + (row().decidedBy() == null ? "" : ", by " + row().decidedBy());
  }

  /** New terms in words. */
  public String getTerms() {
    var t = row().terms();
    return t == null
        ? ""
        : Texts.count(t.places(), "place")
            + (t.ageFrom() == null ? "" : ", from " + t.ageFrom())
            + (t.ageTo() == null ? "" : ", up to " + t.ageTo())
            + (t.conditions() == null ? "" : "; " + t.conditions());
  }

  /** Whether it may be written. */
  public boolean isWritable() {
    return isEditable() && row().state() == ReviewState.PREPARING;
  }

  /** Whether it may be given up. */
  public boolean isEndable() {
    return isEditable() && !row().state().over();
  }

  /** Whether the caller may decide it. */
  public boolean isDecidable() {
    return row().state() == ReviewState.TO_DECIDE
        && caller.context().actor().may(Permission.DECIDE);
  }

  /** What may be recommended or decided. */
  public List<Choice> getResults() {
    return KeepingWords.choices(ReviewResult.values());
  }

  /** Whether the panel shall hear it in any case. */
  public List<Choice> getPanels() {
    return List.of(
        new Choice("no", "Only where the rule asks for it"), new Choice("yes", "In any case"));
  }
}
