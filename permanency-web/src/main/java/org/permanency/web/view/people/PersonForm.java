package org.permanency.web.view.people;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.NhsNumber;
import org.permanency.people.rule.PersonDetails;
import org.permanency.people.rule.PersonDetails.Address;
import org.permanency.people.rule.PersonDetails.Alias;
import org.permanency.people.rule.Upn;
import org.permanency.web.view.form.DayField;
import org.permanency.web.view.shell.Notices;

/**
 * The fields of a person as typed. Holds text only, so that nothing typed is lost by being wrong.
 */
public final class PersonForm implements Serializable {
  private static final long serialVersionUID = 1;

  private final java.util.HashMap<String, String> text = new java.util.HashMap<>();
  private final DayField born = new DayField();
  private final DayField since = new DayField();
  private final ArrayList<OtherName> names = new ArrayList<>();

  /** Shows what is recorded, with one blank line for another name. */
  public void show(PersonDetails d) {
    text.clear();
    put("familyName", d.familyName());
    put("givenNames", d.givenNames());
    put("knownAs", d.knownAs());
    put("sex", d.sex());
    put("ethnicity", d.ethnicity());
    put("language", d.language());
    put("religion", d.religion());
    put("disability", d.disability());
    put("nhsNumber", d.nhsNumber());
    put("upn", d.upn());
    born.show(d.born());
    show(d.address());
    showNames(d.aliases());
  }

  private void show(@Nullable Address address) {
    put("line1", address == null ? null : address.line1());
    put("line2", address == null ? null : address.line2());
    put("town", address == null ? null : address.town());
    put("postcode", address == null ? null : address.postcode());
    put("uprn", address == null ? null : address.uprn());
    since.show(address == null ? null : address.since());
  }

  private void showNames(List<Alias> aliases) {
    names.clear();
    for (var alias : aliases) {
      var name = new OtherName();
      name.setFamily(alias.familyName());
      name.setGiven(alias.givenNames());
      name.setKind(alias.kind());
      names.add(name);
    }
    names.add(new OtherName());
  }

  private void put(String field, @Nullable String value) {
    text.put(field, value == null ? "" : value);
  }

  private @Nullable String get(String field) {
    var value = typed(field, text).strip();
    return value.isEmpty() ? null : value;
  }

  /** A blank field comes from the page as null. */
  private static String typed(String field, java.util.Map<String, String> from) {
    return Objects.requireNonNullElse(from.get(field), "");
  }

  /** What was typed, as it would be recorded; what is no day is said to {@code notices}. */
  public PersonDetails read(Notices notices) {
    var nhs = get("nhsNumber");
    var upn = get("upn");
    return new PersonDetails(
        get("familyName"),
        get("givenNames"),
        get("knownAs"),
        born.read("born", "date of birth", notices),
        get("sex"),
        get("ethnicity"),
        get("language"),
        get("religion"),
        get("disability"),
        nhs == null ? null : NhsNumber.plain(nhs),
        upn == null ? null : Upn.plain(upn),
        names.stream()
            .filter(n -> !n.isBlank())
            .map(n -> new Alias(n.getFamily(), n.getGiven(), n.getKind()))
            .toList(),
        address(notices));
  }

  private @Nullable Address address(Notices notices) {
    var parts = List.of("line1", "line2", "town", "postcode", "uprn");
    if (parts.stream().allMatch(p -> get(p) == null)) {
      return null;
    }
    var day = since.read("since", "first day at this address", notices);
    if (day == null) {
      if (!notices.has("since")) {
        notices.wrong("since", "Enter the first day at this address.");
      }
      return null;
    }
    var postcode = get("postcode");
    return new Address(
        Objects.requireNonNullElse(get("line1"), ""),
        get("line2"),
        get("town"),
        postcode == null ? null : postcode(postcode),
        get("uprn"),
        day);
  }

  /** In capitals, one blank before the last three characters. */
  private static String postcode(String typed) {
    var plain = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    return plain.length() <= 3
        ? plain
        : plain.substring(0, plain.length() - 3) + " " + plain.substring(plain.length() - 3);
  }

  /** Takes one field over from what is recorded, e.g. after a clash. */
  public void take(String field, PersonDetails from) {
    var other = new PersonForm();
    other.show(from);
    switch (field) {
      case "born" -> born.show(from.born());
      case "names" -> showNames(from.aliases());
      case "since" -> since.show(from.address() == null ? null : from.address().since());
      default -> text.put(field, typed(field, other.text));
    }
  }

  /** Fields in which this form and what is recorded differ, in words. */
  public List<PersonDifference> differences(PersonDetails recorded) {
    var other = new PersonForm();
    other.show(recorded);
    return PersonDifference.between(this, other);
  }

  /** Fields of one line, by name, for the page. */
  public java.util.Map<String, String> getText() {
    return text;
  }

  public DayField getBorn() {
    return born;
  }

  public DayField getSince() {
    return since;
  }

  public List<OtherName> getNames() {
    return names;
  }
}
