package org.permanency.web.view.carers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.HouseholdView;
import org.permanency.fostering.rule.Register.Terms;
import org.permanency.fostering.rule.TermsChange;
import org.permanency.web.view.form.Both;

/** The form for new terms of approval, and for the end of those in force. */
@Named
@RequestScoped
public class HouseholdTermsView extends HouseholdForm {
  private @Nullable String from;
  private @Nullable String places;
  private @Nullable String ageFrom;
  private @Nullable String ageTo;

  @Override
  String form() {
    return "household-terms";
  }

  @Override
  Map<String, String> fields() {
    return Map.of(
        "fostering.terms.places", "places",
        "fostering.terms.ages", "ageFrom",
        "fostering.terms.not-approved", "from",
        "fostering.terms.not-after", "from",
        "fostering.terms.none", "from");
  }

  @Override
  void fill(HouseholdView record) {
    record.facts().lastTerms().ifPresent(this::fill);
  }

  private void fill(Terms terms) {
    places = String.valueOf(terms.places());
    ageFrom = terms.ageFrom() == null ? null : terms.ageFrom().toString();
    ageTo = terms.ageTo() == null ? null : terms.ageTo().toString();
  }

  @Override
  List<Both> both(HouseholdView record) {
    return List.of(
        new Both(
            "Terms",
            record.facts().lastTerms().map(HouseholdTermsView::said).orElse("None"),
            yours()));
  }

  static String said(Terms terms) {
    return terms.places()
        + (terms.places() == 1 ? " place, " : " places, ")
        + HouseholdWords.agesWithin(terms.ageFrom(), terms.ageTo())
        + ", "
        + HouseholdWords.days(terms.period());
  }

  /** The terms that began last; empty without any. */
  public String getNow() {
    return record().facts().lastTerms().map(HouseholdTermsView::said).orElse("");
  }

  private String yours() {
    return text(places)
        + " places, "
        + HouseholdWords.agesWithin(number("ageFrom", ageFrom), number("ageTo", ageTo))
        + ", from "
        + shown(day("from", from));
  }

  /** Sets new terms. */
  public void save() throws IOException {
    var day = required("from", from, "Enter the first day of the new terms.");
    var number = number("places", places);
    if (number == null && !notices.has("places")) {
      notices.wrong("places", "Enter the number of places.");
    }
    var youngest = number("ageFrom", ageFrom);
    var oldest = number("ageTo", ageTo);
    if (day != null && number != null && notices.getErrors().isEmpty()) {
      answer(
          households.terms(caller.context(), at(), new TermsChange(day, number, youngest, oldest)),
          "The terms were changed.");
    }
  }

  /** Ends the terms that began last. */
  public void end() throws IOException {
    var last = required("from", from, "Enter the last day of the terms.");
    if (last != null) {
      answer(households.endTerms(caller.context(), at(), last), "The terms were ended.");
    }
  }

  public @Nullable String getFrom() {
    return from;
  }

  public void setFrom(@Nullable String from) {
    this.from = from;
  }

  public @Nullable String getPlaces() {
    return places;
  }

  public void setPlaces(@Nullable String places) {
    this.places = places;
  }

  public @Nullable String getAgeFrom() {
    return ageFrom;
  }

  public void setAgeFrom(@Nullable String ageFrom) {
    this.ageFrom = ageFrom;
  }

  public @Nullable String getAgeTo() {
    return ageTo;
  }

  public void setAgeTo(@Nullable String ageTo) {
    this.ageTo = ageTo;
  }
}
