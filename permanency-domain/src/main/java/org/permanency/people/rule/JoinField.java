package org.permanency.people.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What differs between two records of one person and is chosen value by value. */
public enum JoinField {
  /** Family name. */
  FAMILY_NAME("Family name"),
  /** Given names. */
  GIVEN_NAMES("Given names"),
  /** What somebody is called. */
  KNOWN_AS("Known as"),
  /** Date of birth. */
  BORN("Date of birth"),
  /** Sex. */
  SEX("Sex"),
  /** Ethnicity. */
  ETHNICITY("Ethnicity"),
  /** First language. */
  LANGUAGE("Language"),
  /** Religion or belief. */
  RELIGION("Religion or belief"),
  /** Disability. */
  DISABILITY("Disability"),
  /** NHS number. */
  NHS_NUMBER("NHS number");

  private final String label;

  JoinField(String label) {
    this.label = label;
  }

  /** As people call it. */
  public String label() {
    return label;
  }

  /** The column of the table of people. */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field of a column; empty for none. */
  public static Optional<JoinField> of(String column) {
    return Arrays.stream(values()).filter(f -> f.column().equals(column)).findFirst();
  }
}
