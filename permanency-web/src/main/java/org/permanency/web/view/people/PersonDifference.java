package org.permanency.web.view.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.permanency.people.rule.Ethnicity;
import org.permanency.people.rule.NhsNumber;
import org.permanency.people.rule.PersonDetails.Alias;
import org.permanency.web.view.Texts;
import org.permanency.web.view.form.DayField;
import org.permanency.web.view.list.Choice;

/**
 * One field of a person in which what was typed and what is recorded differ.
 *
 * @param field its name
 * @param label as the page calls it
 * @param yours what was typed, in words
 * @param theirs what is recorded, in words
 */
public record PersonDifference(String field, String label, String yours, String theirs) {
  /** Fields of one line, by name; all but the dates and other names. */
  private static final List<String> PLAIN =
      List.of(
          "familyName",
          "givenNames",
          "knownAs",
          "sex",
          "ethnicity",
          "language",
          "religion",
          "disability",
          "nhsNumber",
          "upn",
          "line1",
          "line2",
          "town",
          "postcode",
          "uprn");

  /** All differences between what was typed and what is recorded, both as forms. */
  static List<PersonDifference> between(PersonForm yours, PersonForm theirs) {
    var all = new ArrayList<PersonDifference>();
    for (var field : PLAIN) {
      add(all, field, shown(field, yours), shown(field, theirs));
    }
    add(all, "born", day(yours.getBorn()), day(theirs.getBorn()));
    add(all, "since", day(yours.getSince()), day(theirs.getSince()));
    add(all, "names", words(yours.getNames()), words(theirs.getNames()));
    return all;
  }

  private static void add(List<PersonDifference> all, String field, String yours, String theirs) {
    if (!yours.equals(theirs)) {
      all.add(new PersonDifference(field, label(field), blank(yours), blank(theirs)));
    }
  }

  private static String blank(String text) {
    return text.isEmpty() ? "(blank)" : text;
  }

  private static String shown(String field, PersonForm form) {
    var value = Objects.requireNonNullElse(form.getText().get(field), "").strip();
    return switch (field) {
      case "sex" -> Choice.label(PersonWords.SEXES, value);
      case "ethnicity" -> value.isEmpty() ? "" : Ethnicity.label(value);
      case "nhsNumber" -> NhsNumber.plain(value);
      default -> value;
    };
  }

  private static String day(DayField field) {
    try {
      return field.getYear().isEmpty()
          ? ""
          : Texts.day(
              LocalDate.of(
                  Integer.parseInt(field.getYear()),
                  Integer.parseInt(field.getMonth()),
                  Integer.parseInt(field.getDay())));
    } catch (NumberFormatException | DateTimeException e) {
      return (field.getDay() + " " + field.getMonth() + " " + field.getYear()).strip();
    }
  }

  private static String words(List<OtherName> names) {
    return String.join(
        "; ",
        names.stream()
            .filter(n -> !n.isBlank())
            .map(n -> PersonWords.alias(new Alias(n.getFamily(), n.getGiven(), n.getKind())))
            .toList());
  }

  private static String label(String field) {
    return switch (field) {
      case "familyName" -> "Family name";
      case "givenNames" -> "Given names";
      case "knownAs" -> "Known as";
      case "sex" -> "Sex";
      case "ethnicity" -> "Ethnic group";
      case "language" -> "First language";
      case "religion" -> "Religion or belief";
      case "disability" -> "Disability";
      case "nhsNumber" -> "NHS number";
      case "upn" -> "Unique pupil number";
      case "line1" -> "Address, first line";
      case "line2" -> "Address, second line";
      case "town" -> "Town";
      case "postcode" -> "Postcode";
      case "uprn" -> "Property number";
      case "born" -> "Date of birth";
      case "since" -> "At this address since";
      default -> "Other names";
    };
  }
}
