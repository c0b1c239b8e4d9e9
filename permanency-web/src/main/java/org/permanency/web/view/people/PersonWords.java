package org.permanency.web.view.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.PersonDetails.Address;
import org.permanency.people.rule.PersonDetails.Alias;
import org.permanency.web.view.list.Choice;

/** Codes of a person's record in words. */
final class PersonWords {
  static final List<Choice> SEXES =
      List.of(new Choice("M", "Male"), new Choice("F", "Female"), new Choice("U", "Not recorded"));
  static final List<Choice> YES_NO = List.of(new Choice("yes", "Yes"), new Choice("no", "No"));
  static final List<Choice> KINDS =
      List.of(
          new Choice("birth", "Name at birth"),
          new Choice("former", "Former name"),
          new Choice("also-known-as", "Also known as"));

  private PersonWords() {}

  static String alias(Alias alias) {
    return alias.givenNames()
        + " "
        + alias.familyName()
        + " ("
        + Choice.label(KINDS, alias.kind()).toLowerCase(java.util.Locale.UK)
        + ")";
  }

  static String address(@Nullable Address address) {
    if (address == null) {
      return "";
    }
    var parts = new java.util.ArrayList<String>();
    for (var part :
        new @Nullable String[] {
          address.line1(), address.line2(), address.town(), address.postcode()
        }) {
      if (part != null && !part.isBlank()) {
        parts.add(part);
      }
    }
    return String.join(", ", parts);
  }

  /** 943 476 5919, as people read it out. */
  static String nhs(@Nullable String number) {
    if (number == null) {
      return "";
    }
    return number.length() == 10
        ? number.substring(0, 3) + " " + number.substring(3, 6) + " " + number.substring(6)
        : number;
  }
}
