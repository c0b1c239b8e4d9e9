package org.permanency.web.view.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.adoption.NewAdopters;
import org.permanency.adoption.NewAdopters.Reach;
import org.permanency.adoption.rule.AdopterKind;
import org.permanency.adoption.rule.AdopterTerms;
import org.permanency.people.PersonBook.Adult;
import org.permanency.web.view.form.RecordForm;

/** Reads the form of people whom another agency approved. */
final class AdopterFields {
  private final RecordForm form;

  AdopterFields(RecordForm form) {
    this.form = form;
  }

  NewAdopters read(LocalDate approved, @Nullable LocalDate born, @Nullable LocalDate second) {
    var reach = new Reach(some("telephone"), some("email"), some("address"), some("postcode"));
    return new NewAdopters(
        null,
        AdopterKind.of(form.typed("kind")).orElse(AdopterKind.ADOPTION),
        people(born, second),
        approved,
        terms(),
        reach,
        null,
        some("from-agency"));
  }

  private List<Adult> people(@Nullable LocalDate born, @Nullable LocalDate second) {
    var people = new ArrayList<Adult>();
    people.add(
        new Adult(
            form.typed("given-names"), form.typed("family-name"), born, null, some("ethnicity")));
    var given = form.typed("second-given-names");
    if (!given.isEmpty()) {
      var family = some("second-family-name");
      people.add(
          new Adult(
              given,
              family == null ? form.typed("family-name") : family,
              second,
              null,
              some("second-ethnicity")));
    }
    return people;
  }

  private AdopterTerms terms() {
    var children = number("children");
    return new AdopterTerms(
        children == null ? 0 : children,
        number("age-from"),
        number("age-to"),
        form.typed("siblings").equals("yes"),
        some("wishes"),
        null);
  }

  private @Nullable Integer number(String field) {
    var typed = form.typed(field);
    return typed.matches("[0-9]{1,3}") ? Integer.valueOf(typed) : null;
  }

  private @Nullable String some(String field) {
    return form.typed(field).isEmpty() ? null : form.typed(field);
  }
}
