package org.permanency.people.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Reason;

/**
 * What may be recorded of a person. Only what changes is checked, so that a fault that came in with
 * an older file does not keep anybody from mending something else. Each reason names its {@code
 * field}.
 */
public final class PersonRules {
  private static final int NAME = 100;
  private static final int WORD = 60;
  private static final int TEXT = 200;
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final Set<String> SEXES = Set.of("M", "F", "U");
  private static final Set<String> KINDS = Set.of("birth", "former", "also-known-as");
  private final List<Reason> no = new ArrayList<>();
  private final PersonDetails after;
  private final PersonDetails before;
  private final LocalDate today;

  private PersonRules(PersonDetails after, PersonDetails before, LocalDate today) {
    this.after = after;
    this.before = before;
    this.today = today;
  }

  /**
   * Everything that is wrong with the change from {@code before} to {@code after}; empty when it
   * may be recorded.
   */
  public static List<Reason> faults(PersonDetails after, PersonDetails before, LocalDate today) {
    var rules = new PersonRules(after, before, today);
    rules.names();
    rules.birth();
    rules.codes();
    rules.numbers();
    rules.aliases();
    rules.address();
    return rules.no;
  }

  private void names() {
    length("familyName", after.familyName(), NAME);
    length("givenNames", after.givenNames(), NAME);
    length("knownAs", after.knownAs(), NAME);
    length("language", after.language(), WORD);
    length("religion", after.religion(), WORD);
    length("disability", after.disability(), TEXT);
  }

  private void length(String field, @Nullable String text, int most) {
    if (text != null && text.length() > most) {
      no.add(Reason.of("people.person.too-long", "field", field, "most", most));
    }
  }

  private void birth() {
    var born = after.born();
    if (born == null || born.equals(before.born())) {
      return;
    }
    if (born.isAfter(today)) {
      no.add(Reason.of("people.person.born-later", "field", "born"));
    } else if (born.isBefore(EARLIEST)) {
      no.add(Reason.of("people.person.born-early", "field", "born"));
    }
  }

  private void codes() {
    if (changed(after.sex(), before.sex()) && !SEXES.contains(after.sex())) {
      no.add(Reason.of("people.person.sex", "field", "sex"));
    }
    if (changed(after.ethnicity(), before.ethnicity())
        && !Ethnicity.LABELS.containsKey(after.ethnicity())) {
      no.add(Reason.of("people.person.ethnicity", "field", "ethnicity"));
    }
  }

  private static boolean changed(@Nullable String after, @Nullable String before) {
    return after != null && !Objects.equals(after, before);
  }

  private void numbers() {
    var nhs = after.nhsNumber();
    if (nhs != null && changed(nhs, before.nhsNumber()) && !NhsNumber.fits(nhs)) {
      no.add(Reason.of("people.person.nhs-number", "field", "nhsNumber", "number", nhs));
    }
    var upn = after.upn();
    if (upn != null && changed(upn, before.upn()) && !Upn.fits(upn)) {
      no.add(Reason.of("people.person.upn", "field", "upn", "number", upn));
    }
  }

  private void aliases() {
    for (int i = 0; i < after.aliases().size(); i++) {
      var alias = after.aliases().get(i);
      var field = "alias" + i;
      if (alias.familyName().isBlank() || alias.givenNames().isBlank()) {
        no.add(Reason.of("people.person.alias", "field", field));
      }
      length(field, alias.familyName(), NAME);
      length(field, alias.givenNames(), NAME);
      if (!KINDS.contains(alias.kind())) {
        no.add(Reason.of("people.person.alias-kind", "field", field));
      }
    }
  }

  private void address() {
    var address = after.address();
    if (address == null || address.equals(before.address())) {
      return;
    }
    if (address.line1().isBlank()) {
      no.add(Reason.of("people.person.address-line", "field", "line1"));
    }
    length("line1", address.line1(), TEXT);
    length("line2", address.line2(), TEXT);
    length("town", address.town(), NAME);
    form("postcode", address.postcode(), "[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}");
    form("uprn", address.uprn(), "[0-9]{1,12}");
    since(address.since());
  }

  private void form(String field, @Nullable String text, String pattern) {
    if (text != null && !text.matches(pattern)) {
      no.add(new Reason("people.person." + field, Map.of("field", field, "text", text)));
    }
  }

  private void since(LocalDate since) {
    var old = before.address();
    if (since.isAfter(today)) {
      no.add(Reason.of("people.person.since-later", "field", "since"));
    } else if (old != null && since.isBefore(old.since())) {
      no.add(Reason.of("people.person.since-earlier", "field", "since"));
    }
  }
}
