package org.permanency.web.view.people;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.Ethnicity;
import org.permanency.people.rule.NhsNumber;
import org.permanency.people.rule.PersonDetails;
import org.permanency.people.rule.PersonDetails.Address;
import org.permanency.people.rule.PersonDetails.Alias;
import org.permanency.people.rule.Upn;
import org.permanency.web.view.Texts;
import org.permanency.web.view.form.DayField;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.shell.Notices;

/**
 * The fields of a person as typed. Holds text only, so that nothing typed is lost by being wrong.
 */
public final class PersonForm implements Serializable {
  private static final long serialVersionUID = 1;

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

  private final java.util.HashMap<String, String> text = new java.util.HashMap<>();
  private final DayField born = new DayField();
  private final DayField since = new DayField();
  private final ArrayList<OtherName> names = new ArrayList<>();

  /** Another name as typed. */
  public static final class OtherName implements Serializable {
    private static final long serialVersionUID = 1;
    private String family = "";
    private String given = "";
    private String kind = "also-known-as";

    public String getFamily() {
      return family;
    }

    public void setFamily(@Nullable String family) {
      this.family = family == null ? "" : family.strip();
    }

    public String getGiven() {
      return given;
    }

    public void setGiven(@Nullable String given) {
      this.given = given == null ? "" : given.strip();
    }

    public String getKind() {
      return kind;
    }

    public void setKind(@Nullable String kind) {
      this.kind = kind == null ? "" : kind;
    }

    boolean isBlank() {
      return (family + given).isBlank();
    }
  }

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
  public List<Difference> differences(PersonDetails recorded, Notices notices) {
    var other = new PersonForm();
    other.show(recorded);
    var all = new ArrayList<Difference>();
    for (var field : PLAIN) {
      add(all, field, shown(field, text), shown(field, other.text));
    }
    add(all, "born", day(born), day(other.born));
    add(all, "since", day(since), day(other.since));
    add(all, "names", words(names), words(other.names));
    return all;
  }

  /** One field, what was typed and what is recorded. */
  public record Difference(String field, String label, String yours, String theirs) {}

  private static void add(List<Difference> all, String field, String yours, String theirs) {
    if (!yours.equals(theirs)) {
      all.add(new Difference(field, label(field), blank(yours), blank(theirs)));
    }
  }

  private static String blank(String text) {
    return text.isEmpty() ? "(blank)" : text;
  }

  private static String shown(String field, java.util.Map<String, String> from) {
    var value = typed(field, from).strip();
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
              java.time.LocalDate.of(
                  Integer.parseInt(field.getYear()),
                  Integer.parseInt(field.getMonth()),
                  Integer.parseInt(field.getDay())));
    } catch (NumberFormatException | java.time.DateTimeException e) {
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
